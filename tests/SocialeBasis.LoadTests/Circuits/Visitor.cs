using System.Net;
using System.Text.RegularExpressions;

namespace SocialeBasis.LoadTests.Circuits;

/// <summary>A browser before anything is live: pages, forms and cookies.</summary>
public sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _http;

    public Visitor(Uri address)
    {
        Address = address;
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public Uri Address { get; }

    public CookieContainer Cookies { get; } = new();

    /// <summary>What a browser names as the place a request comes from.</summary>
    public string Origin => Address.GetLeftPart(UriPartial.Authority);

    /// <summary>The page, and where it turned out to stand.</summary>
    public async Task<(Uri At, string Html)> GetAsync(string path)
    {
        var at = new Uri(Address, path);
        for (var hops = 0; hops < 5; hops++)
        {
            using var answer = await _http.GetAsync(at);
            if (answer.Headers.Location is { } onwards)
            {
                at = new Uri(at, onwards);
                continue;
            }

            return answer.IsSuccessStatusCode
                ? (at, await answer.Content.ReadAsStringAsync())
                : throw new InvalidOperationException($"{at} answered {(int)answer.StatusCode}.");
        }

        throw new InvalidOperationException($"{path} leads nowhere.");
    }

    /// <summary>Sends the form of a page: hidden fields as they stand, and these; returns where it leads, null when the form came back.</summary>
    public async Task<string?> PostAsync(string path, string html, params (string Name, string Value)[] fields)
    {
        var all = Hidden().Matches(html).Select(one => (Name: Attribute(one.Value, "name"), Value: Attribute(one.Value, "value")))
            .Where(one => one.Name.Length > 0)
            .ToDictionary(one => one.Name, one => one.Value);
        foreach (var (name, value) in fields)
        {
            all[name] = value;
        }

        using var form = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(all) };
        form.Headers.Add("Origin", Origin);
        using var answer = await _http.SendAsync(form);
        return answer.Headers.Location is { } onwards ? new Uri(Address, onwards).PathAndQuery : null;
    }

    /// <summary>Tells the program that the tab is closed, as a browser does.</summary>
    public async Task LeaveAsync(string circuit)
    {
        using var form = new MultipartFormDataContent { { new StringContent(circuit), "circuitId" } };
        using var message = new HttpRequestMessage(HttpMethod.Post, "/_blazor/disconnect") { Content = form };
        message.Headers.Add("Origin", Origin);
        using var answer = await _http.SendAsync(message);
    }

    public void Dispose() => _http.Dispose();

    private static string Attribute(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag, $"\\b{name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<input\\b[^>]*\\btype=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();
}
