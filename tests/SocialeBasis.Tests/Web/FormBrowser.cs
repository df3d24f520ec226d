using System.Net;
using System.Text.RegularExpressions;

namespace SocialeBasis.Tests.Web;

/// <summary>A browser without scripts: keeps cookies, follows nothing by itself, and sends a form of a page as it stands with what was filled in.</summary>
internal sealed partial class FormBrowser : IDisposable
{
    private readonly HttpClient client;

    public FormBrowser(Uri address, bool fromElsewhere = false, string from = "192.168.1.20")
    {
        client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = address };

        // Any sign of a proxy: whoever comes this way does not sit at the computer itself.
        if (fromElsewhere)
        {
            client.DefaultRequestHeaders.Add("X-Forwarded-For", from);
        }
    }

    public CookieContainer Cookies { get; } = new();

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(path, Cancel);

    /// <summary>The text of a page, decoded; it must be there.</summary>
    public async Task<string> ReadAsync(string path) => WebUtility.HtmlDecode(await client.GetStringAsync(path, Cancel));

    /// <summary>Where a path leads: the address of a redirect, or the status.</summary>
    public async Task<string> WhereAsync(string path)
    {
        using var answer = await GetAsync(path);
        return Where(answer);
    }

    /// <summary>Opens the page and sends one of its forms.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string path, string form, params (string Name, string Value)[] fields)
    {
        var values = await HiddenAsync(path, form);
        foreach (var (name, value) in fields)
        {
            values[name] = value;
        }

        return await client.PostAsync(path, new FormUrlEncodedContent(values), Cancel);
    }

    /// <summary>
    /// Sends to another path than the form stands for: what a page does not offer, by somebody who knows its name. The other form gives
    /// only what every form needs.
    /// </summary>
    public async Task<string> ForceAsync(string page, string form, string path, string handler, params (string Name, string Value)[] fields)
    {
        var values = await HiddenAsync(page, form);
        values["_handler"] = handler;
        foreach (var (name, value) in fields)
        {
            values[name] = value;
        }

        using var answer = await client.PostAsync(path, new FormUrlEncodedContent(values), Cancel);
        return answer.StatusCode is HttpStatusCode.OK ? WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel)) : Where(answer);
    }

    /// <summary>Opens the page and sends a file with one of its forms.</summary>
    public async Task<HttpResponseMessage> UploadAsync(string path, string form, string field, HttpContent file, string name)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (hidden, value) in await HiddenAsync(path, form))
        {
            content.Add(new StringContent(value), hidden);
        }

        content.Add(file, field, name);
        return await client.PostAsync(path, content, Cancel);
    }

    private async Task<Dictionary<string, string>> HiddenAsync(string path, string form)
    {
        var page = await client.GetStringAsync(path, Cancel);
        var wanted =
            Form().Matches(page).Select(one => one.Value).FirstOrDefault(one => one.Contains($"name=\"_handler\" value=\"{form}\"", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"There is no form '{form}' on {path}:\n{page}");
        return Hidden().Matches(wanted).ToDictionary(field => field.Groups["name"].Value, field => WebUtility.HtmlDecode(field.Groups["value"].Value));
    }

    /// <summary>As <see cref="SubmitAsync"/>; says where it leads, or else what the page says.</summary>
    public async Task<string> SendAsync(string path, string form, params (string Name, string Value)[] fields)
    {
        using var answer = await SubmitAsync(path, form, fields);
        return answer.StatusCode is HttpStatusCode.OK ? WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel)) : Where(answer);
    }

    public void Dispose() => client.Dispose();

    private static string Where(HttpResponseMessage answer) =>
        answer.Headers.Location?.OriginalString ?? ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("<form[^>]*>.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]+)"(?: value="(?<value>[^"]*)")?[^>]*>""")]
    private static partial Regex Hidden();
}
