using System.Globalization;
using SocialeBasis.Web.Hosting.Network;

namespace SocialeBasis.Web.Hosting;

/// <summary><c>/.well-known/security.txt</c> (RFC 9116): where to report a leak. There when <c>Security:Contact</c> is set.</summary>
public static class SecurityTxt
{
    /// <summary>An e-mail address, a telephone number as <c>tel:</c>, or the https address of a page; several with a comma in between.</summary>
    public const string Contact = "Security:Contact";

    // The RFC asks for less than a year; who keeps a copy looks again in time.
    private static readonly TimeSpan GoodFor = TimeSpan.FromDays(180);

    public static void MapSecurityTxt(this WebApplication app)
    {
        app.MapGet("/.well-known/security.txt", (IConfiguration configuration, PublicAddress address, TimeProvider time) =>
            Contacts(configuration[Contact]) is { Count: > 0 } contacts
                ? Results.Text(Of(contacts, address.Configured, time.GetUtcNow()), "text/plain; charset=utf-8")
                : Results.NotFound());
    }

    /// <summary>The file.</summary>
    /// <param name="contacts">URIs, the most preferred first.</param>
    /// <param name="publicUrl">Where this program is found, or null; only an https address is named.</param>
    /// <param name="now">Counts from the start of the day, so that the file changes once a day at most.</param>
    internal static string Of(IEnumerable<string> contacts, Uri? publicUrl, DateTimeOffset now)
    {
        var expires = (now.UtcDateTime.Date + GoodFor).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        IEnumerable<string> lines =
        [
            .. contacts.Select(contact => $"Contact: {contact}"),
            $"Expires: {expires}",
            "Preferred-Languages: nl, en",
            .. publicUrl is { Scheme: "https" } ? [$"Canonical: {new Uri(publicUrl, "/.well-known/security.txt")}"] : Array.Empty<string>(),
        ];
        return string.Concat(lines.Select(line => line + "\n"));
    }

    /// <summary>A bare e-mail address becomes <c>mailto:</c>; what is no such URI is left out.</summary>
    internal static IReadOnlyList<string> Contacts(string? setting) =>
        [.. (setting ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(one => one.Contains('@', StringComparison.Ordinal) && !one.Contains(':', StringComparison.Ordinal) ? $"mailto:{one}" : one)
            .Where(one => Uri.TryCreate(one, UriKind.Absolute, out var uri) && uri.Scheme is "mailto" or "https" or "tel")];
}
