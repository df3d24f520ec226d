using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SocialeBasis.Reports.Pdf;

/// <summary>
/// Prints one page in a window of its own that shares nothing with any other and is closed after it. The page runs no script, and all
/// it asks for passes here: the page itself is handed to it, anything else is refused. Nothing of it touches the disk.
/// </summary>
internal sealed class PagePrint
{
    /// <summary>What the pipe says when a page will never answer again.</summary>
    public const string Crashed = "Inspector.targetCrashed";

    // A name that by its standard (RFC 2606) exists nowhere.
    private const string Address = "http://verslag.invalid/";

    // Fonts inside the page load beside it, and no later than they are used: here they all are.
    private const string LoadFonts = "Promise.allSettled([...document.fonts].map(font => font.load())).then(() => 0)";

    private readonly TaskCompletionSource _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _crashed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly DevToolsPipe _pipe;
    private readonly PdfPage _page;
    private readonly CancellationToken _limit;
    private string _session = "";
    private bool _isHandedOver;

    private PagePrint(DevToolsPipe pipe, PdfPage page, CancellationToken limit) => (_pipe, _page, _limit) = (pipe, page, limit);

    /// <summary>The printed file. After a failure the window may still be there: such a browser is not used again.</summary>
    /// <exception cref="BrowserFailedException">The page or the browser crashed or refused.</exception>
    /// <exception cref="OperationCanceledException">The time is over.</exception>
    public static async Task<byte[]> PrintAsync(DevToolsPipe pipe, PdfPage page, CancellationToken limit)
    {
        var print = new PagePrint(pipe, page, limit);
        try
        {
            var printing = print.PrintAsync();
            if (await Task.WhenAny(printing, print._crashed.Task).ConfigureAwait(false) != printing)
            {
                throw new BrowserFailedException("The page crashed.");
            }

            return await printing.ConfigureAwait(false);
        }
        catch (Exception answer) when (answer is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new BrowserFailedException("The browser gave an answer that is none.");
        }
        finally
        {
            pipe.Leave(print._session);
        }
    }

    private async Task<byte[]> PrintAsync()
    {
        var context = await AskAsync("Target.createBrowserContext", new() { ["disposeOnDetach"] = true }, "browserContextId").ConfigureAwait(false);
        var target = await AskAsync("Target.createTarget", new() { ["url"] = "about:blank", ["browserContextId"] = context }, "targetId").ConfigureAwait(false);
        _session = await AskAsync("Target.attachToTarget", new() { ["targetId"] = target, ["flatten"] = true }, "sessionId").ConfigureAwait(false);
        _pipe.Hear(_session, Happened);
        await Task.WhenAll(
            AskAsync("Inspector.enable", new()),
            AskAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = true }),
            AskAsync("Fetch.enable", new() { ["patterns"] = new JsonArray(new JsonObject { ["urlPattern"] = "*" }) }),
            AskAsync("Page.enable", new())
        ).ConfigureAwait(false);
        var arrived = await AskAsync("Page.navigate", new() { ["url"] = Address }).ConfigureAwait(false);
        if (arrived.TryGetProperty("errorText", out var error))
        {
            throw new BrowserFailedException(error.ToString());
        }

        await _loaded.Task.WaitAsync(_limit).ConfigureAwait(false);
        await AskAsync("Runtime.evaluate", new() { ["expression"] = LoadFonts, ["awaitPromise"] = true }).ConfigureAwait(false);
        var printed = await AskAsync("Page.printToPDF", new()
        {
            ["printBackground"] = true,
            ["preferCSSPageSize"] = true,
            ["generateTaggedPDF"] = !_page.IsDraft,
            ["generateDocumentOutline"] = !_page.IsDraft,
        }).ConfigureAwait(false);
        var file = printed.GetProperty("data").GetBytesFromBase64();
        await _pipe.AskAsync("Target.disposeBrowserContext", new() { ["browserContextId"] = context }, null, _limit).ConfigureAwait(false);
        return file;
    }

    private Task<JsonElement> AskAsync(string method, JsonObject words) => _pipe.AskAsync(method, words, _session, _limit);

    private async Task<string> AskAsync(string method, JsonObject words, string answer) =>
        (await _pipe.AskAsync(method, words, null, _limit).ConfigureAwait(false)).GetProperty(answer).GetString()!;

    private void Happened(string what, JsonElement how)
    {
        switch (what)
        {
            case "Fetch.requestPaused":
                _ = AnswerAsync(how.GetProperty("requestId").GetString()!, isPage: !_isHandedOver);
                _isHandedOver = true;
                break;
            case "Page.loadEventFired":
                _loaded.TrySetResult();
                break;
            case Crashed:
                _crashed.TrySetResult();
                break;
        }
    }

    private async Task AnswerAsync(string request, bool isPage)
    {
        try
        {
            await (isPage
                ? AskAsync("Fetch.fulfillRequest", new()
                {
                    ["requestId"] = request,
                    ["responseCode"] = 200,
                    ["responseHeaders"] = new JsonArray(new JsonObject { ["name"] = "Content-Type", ["value"] = "text/html; charset=utf-8" }),
                    ["body"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(_page.Html)),
                })
                : AskAsync("Fetch.failRequest", new() { ["requestId"] = request, ["errorReason"] = "BlockedByClient" })).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is BrowserFailedException or OperationCanceledException)
        {
            // The page was closed meanwhile, or the browser is gone: whoever waits for the file hears of that.
        }
    }
}
