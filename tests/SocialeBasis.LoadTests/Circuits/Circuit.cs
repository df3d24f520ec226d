using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace SocialeBasis.LoadTests.Circuits;

/// <summary>
/// One live page without a browser: the circuit that <c>blazor.web.js</c> would open, over a real WebSocket. It acknowledges what is drawn, answers
/// what the page asks of the browser, and does what a hand does. A batch is taken apart only when somebody looks for an element: a hundred silent
/// phones must cost this program little, or it would measure itself.
/// </summary>
public sealed partial class Circuit : IAsyncDisposable
{
    private const int MostUnread = 1 << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Lock _gate = new();

    // A batch is acknowledged once it stands in the page, and nothing is told in between: the program forgets the handlers that a batch replaces.
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Page _page = new();
    private readonly List<byte[]> _unread = [];
    private readonly List<(byte[] Text, TaskCompletionSource<long> Arrived)> _waiting = [];
    private readonly Visitor _visitor;
    private readonly Action<byte[]>? _received;
    private TaskCompletionSource _drawn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HubConnection? _hub;
    private string _circuit = "";
    private long _unreadBytes;
    private long _bytes;
    private int _calls;
    private JsonElement? _events;

    private Circuit(Visitor visitor, Action<byte[]>? received) => (_visitor, _received) = (visitor, received);

    /// <summary>Where the page stands now.</summary>
    public Uri At { get; private set; } = null!;

    /// <summary>The page as it came before it was live.</summary>
    public string Html { get; private set; } = "";

    /// <summary>Bytes that came over the live connection, before compression.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>Opens a page and makes it live.</summary>
    /// <param name="visitor">Whose cookies it has; not disposed with it.</param>
    /// <param name="path">The page.</param>
    /// <param name="received">Gets each whole message of the live connection, as it came over the line.</param>
    public static async Task<Circuit> OpenAsync(Visitor visitor, string path, Action<byte[]>? received = null)
    {
        var circuit = new Circuit(visitor, received);
        await circuit.StartAsync(path);
        return circuit;
    }

    /// <summary>The last element like this that is there, once there is one.</summary>
    public async Task<Element> FindAsync(Func<Element, bool> wanted, string what)
    {
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            Task drawn;
            lock (_gate)
            {
                Read();
                if (_page.All.LastOrDefault(one => one.Tag is not null && wanted(one)) is { } found)
                {
                    return found;
                }

                drawn = _drawn.Task;
            }

            await InTimeAsync(drawn, began, what);
        }
    }

    /// <summary>Whether there is an element like this now.</summary>
    public bool Has(Func<Element, bool> wanted)
    {
        lock (_gate)
        {
            Read();
            return _page.All.Any(one => one.Tag is not null && wanted(one));
        }
    }

    /// <summary>All elements like this that are there now.</summary>
    public IReadOnlyList<Element> Every(Func<Element, bool> wanted)
    {
        lock (_gate)
        {
            Read();
            return [.. _page.All.Where(one => one.Tag is not null && wanted(one))];
        }
    }

    /// <summary>When the first batch from now on that carries this text arrives, as a <see cref="Stopwatch"/> timestamp.</summary>
    public Task<long> ArrivesAsync(string text)
    {
        var arrived = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _waiting.Add((Encoding.UTF8.GetBytes(text), arrived));
        }

        return InTimeAsync(arrived.Task, Stopwatch.GetTimestamp(), $"'{text}'");
    }

    /// <summary>Presses.</summary>
    public Task ClickAsync(Element element) => TellAsync(element, "click", new { type = "click", detail = 1, button = 0 });

    /// <summary>Fills in or chooses.</summary>
    public Task ChangeAsync(Element element, string value) => TellAsync(element, "change", new { value });

    /// <summary>Sends the form that this element stands in.</summary>
    public Task SubmitAsync(Element inside)
    {
        var form = inside;
        while (!form.Handlers.ContainsKey("onsubmit"))
        {
            form = form.Parent ?? throw new InvalidOperationException("There is no form here.");
        }

        return TellAsync(form, "submit", new { type = "submit" });
    }

    /// <summary>Closes as a tab does, so that the program need not keep the page for a return.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_hub is not { } hub)
        {
            return;
        }

        if (_circuit.Length > 0 && hub.State is HubConnectionState.Connected)
        {
            await _visitor.LeaveAsync(_circuit);
        }

        await hub.DisposeAsync();
        _turn.Dispose();
    }

    private async Task StartAsync(string path)
    {
        (At, Html) = await _visitor.GetAsync(path);
        var roots = Marker().Matches(Html).Select(one => JsonNode.Parse(one.Groups[1].Value)!).Where(one => one["descriptor"] is not null).ToList();
        if (roots.Count == 0)
        {
            throw new InvalidOperationException($"{At} is no live page.");
        }

        var state = State().Match(Html).Groups[1].Value;
        _hub = Connect();
        await _hub.StartAsync();

        // In the order of blazor.web.js: a circuit without anything in it first, then what the page holds.
        _circuit = await _hub.InvokeAsync<string?>("StartCircuit", _visitor.Address.AbsoluteUri, At.AbsoluteUri, "[]", state)
            ?? throw new InvalidOperationException($"{At} opened no circuit.");
        var operations = new JsonArray();
        foreach (var (root, i) in roots.Select((root, i) => (root, i)))
        {
            root["uniqueId"] = i;
            operations.Add(new JsonObject { ["type"] = "add", ["ssrComponentId"] = i + 1, ["marker"] = root });
        }

        await _hub.SendAsync("UpdateRootComponents", new JsonObject { ["batchId"] = 1, ["operations"] = operations }.ToJsonString(), state);
    }

    private HubConnection Connect()
    {
        var builder = new HubConnectionBuilder().WithUrl(new Uri(_visitor.Address, "_blazor"), options =>
        {
            options.Transports = HttpTransportType.WebSockets;
            options.Cookies = _visitor.Cookies;
            options.Headers["Origin"] = _visitor.Origin;
        });
        builder.Services.AddSingleton<IHubProtocol>(new BlazorPack(Count));
        var hub = builder.Build();
        hub.ServerTimeout = Patience;
        hub.On<long, byte[]>("JS.RenderBatch", DrawnAsync);
        hub.On<long, string, string?, int, long, int>("JS.BeginInvokeJS", AnswerAsync);
        hub.On<string>("JS.Error", message => Fail($"The page at {At} failed: {message}"));
        hub.On<int, string>("JS.AttachComponent", (_, _) => { });
        hub.On<string, bool, string>("JS.EndInvokeDotNet", (_, taken, why) =>
        {
            if (!taken)
            {
                Fail($"What was done at {At} was not taken: {why}");
            }
        });
        hub.On<long>("JS.EndUpdateRootComponents", _ => { });
        hub.Closed += error =>
        {
            Fail($"The connection of {At} closed. {error?.Message}");
            return Task.CompletedTask;
        };
        return hub;
    }

    private void Count(ReadOnlySequence<byte> message)
    {
        Interlocked.Add(ref _bytes, message.Length);
        _received?.Invoke(message.ToArray());
    }

    private async Task DrawnAsync(long id, byte[] batch)
    {
        var now = Stopwatch.GetTimestamp();
        await _turn.WaitAsync();
        try
        {
            Take(batch, now).TrySetResult();
            await _hub!.SendAsync("OnRenderCompleted", id, null);
        }
        finally
        {
            _turn.Release();
        }
    }

    private TaskCompletionSource Take(byte[] batch, long now)
    {
        lock (_gate)
        {
            _unread.Add(batch);
            _unreadBytes += batch.Length;
            foreach (var (text, arrived) in _waiting.FindAll(one => batch.AsSpan().IndexOf(one.Text) >= 0))
            {
                arrived.TrySetResult(now);
            }

            _waiting.RemoveAll(one => one.Arrived.Task.IsCompleted);
            if (_unreadBytes > MostUnread)
            {
                Read();
            }

            (var drawn, _drawn) = (_drawn, new(TaskCreationOptions.RunContinuationsAsynchronously));
            return drawn;
        }
    }

    private void Read()
    {
        foreach (var batch in _unread)
        {
            _page.Apply(new RenderBatch(batch));
        }

        _unread.Clear();
        _unreadBytes = 0;
    }

    private async Task AnswerAsync(long task, string name, string? arguments, int wanted, long target, int kind)
    {
        using var json = JsonDocument.Parse(arguments ?? "[]");
        var given = json.RootElement;
        if (name.EndsWith("attachWebRendererInterop", StringComparison.Ordinal))
        {
            _events = given.EnumerateArray().First(one => one.ValueKind is JsonValueKind.Object && one.TryGetProperty("__dotNetObject", out _))
                .GetProperty("__dotNetObject").Clone();
        }
        else if (name.EndsWith("navigationManager.navigateTo", StringComparison.Ordinal))
        {
            At = new Uri(At, given[0].GetString());
            await _hub!.SendAsync("OnLocationChanged", At.AbsoluteUri, null, false);
        }

        // No script has anything to say: nothing was typed before, and nothing is kept in the tab.
        if (task != 0)
        {
            await _hub!.SendAsync("EndInvokeJSFromDotNet", task, true, $"[{task.ToString(CultureInfo.InvariantCulture)},true,null]");
        }
    }

    private async Task TellAsync(Element element, string what, object arguments)
    {
        await _turn.WaitAsync();
        try
        {
            object told = new { eventHandlerId = HandlerOf(element, what), eventName = what, eventFieldInfo = (object?)null };
            var call = (++_calls).ToString(CultureInfo.InvariantCulture);
            var json = JsonSerializer.Serialize(new[] { told, arguments });
            await _hub!.SendAsync("BeginInvokeDotNetFromJS", call, null, "DispatchEventAsync", _events!.Value.GetInt64(), json);
        }
        finally
        {
            _turn.Release();
        }
    }

    private long HandlerOf(Element element, string what)
    {
        lock (_gate)
        {
            Read();
            return element.Handlers.TryGetValue($"on{what}", out var handler)
                ? handler
                : throw new InvalidOperationException($"<{element.Tag}> '{element.Text}' does not listen to {what}.");
        }
    }

    private void Fail(string why)
    {
        lock (_gate)
        {
            _waiting.ForEach(one => one.Arrived.TrySetException(new InvalidOperationException(why)));
            _drawn.TrySetException(new InvalidOperationException(why));
        }
    }

    private async Task InTimeAsync(Task task, long began, string what)
    {
        var left = Patience - Stopwatch.GetElapsedTime(began);
        try
        {
            await task.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"Never came at {At}: {what}.");
        }
    }

    private async Task<long> InTimeAsync(Task<long> task, long began, string what)
    {
        await InTimeAsync((Task)task, began, what);
        return await task;
    }

    [GeneratedRegex("<!--Blazor:(\\{.*?\\})-->", RegexOptions.Singleline)]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->", RegexOptions.Singleline)]
    private static partial Regex State();
}
