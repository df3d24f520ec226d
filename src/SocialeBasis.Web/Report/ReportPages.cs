using System.Reflection;
using System.Text;
using Microsoft.Net.Http.Headers;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Content;
using SocialeBasis.Reports.Content.Handouts;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Html;
using SocialeBasis.Reports.Pdf;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Hosting;
using SocialeBasis.Web.Hosting.Storage;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Report;

/// <summary>
/// The report at any moment: <c>/verslag/{id}</c> to read and <c>/verslag/{id}.pdf</c> to take home. For who leads the talk;
/// for who took part once it is closed; the examples for everybody.
/// </summary>
internal static partial class ReportPages
{
    private static readonly string Version =
        typeof(ReportPages).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    public static void AddReports(this WebApplicationBuilder builder) =>
        builder.Services
            .AddSingleton(new PdfSettings
            {
                Browser = builder.Configuration["Report:Browser"],
                Mark = PdfSettings.MarkOf(StorageSetup.ConnectionOf(builder.Configuration, builder.Environment.ContentRootPath)),
            })
            .AddSingleton<PdfPrinter>()
            .AddSingleton<PdfShelf>()
            .AddSingleton<FileShelf>()
            .AddHostedService<ReportAhead>();

    public static void MapReports(this WebApplication app)
    {
        app.MapGet("/verslag/{id:guid}", ShowAsync);
        app.MapGet("/verslag/{id:guid}.pdf", PrintAsync).ForOwnSite();
        app.MapReportFiles();
        app.MapHandouts();
        app.MapSideBySide();
        app.MapGet("/voorbeeld", () => Results.Redirect($"/verslag/{ExampleVoorbeeld.SessionId}"));
    }

    private static async Task<IResult> ShowAsync(Guid id, HttpContext context, RoomDirectory rooms, TimeProvider time, Visitor visitor, FileShelf shelf)
    {
        if (await ReadableAsync(id, context, rooms, visitor) is not { } talk)
        {
            return Results.NotFound();
        }

        var leads = await visitor.LeadsAsync(context.User, talk);
        var links = HtmlOptions.WebPage with
        {
            PicturesAt = $"/verslag/{id}/beelden",
            Links =
            [
                new(
                    null,
                    [
                        leads ? new("Terug naar het gesprek", $"/regie/{id}") : new("Naar het begin", "/"),
                        .. leads && !talk.IsExample ? [new("Zinnen aanpassen", $"/verslag/{id}/bewerken")] : Array.Empty<PageLink>(),
                    ]
                ),
                new(
                    "Meenemen",
                    [
                        .. ToTake($"/verslag/{id}"),
                        new("Excel", $"/verslag/{id}.xlsx"),
                        new("Beelden", $"/verslag/{id}/beelden"),
                        new("Gegevens (JSON)", $"/verslag/{id}.json"),
                    ]
                ),
                new("Korte versies", [.. HandoutNames.All.Select(handout => new PageLink(handout.DutchName(), HandoutPages.AddressOf(id, handout)))]),
            ],
        };
        return Page(await HtmlAsync([talk], leads ? "html voor wie leidt" : "html", () => HtmlRenderer.Page(DocumentOf(talk, time), links), shelf), context);
    }

    /// <summary>A page to read: of examples made once, for anybody can ask for it; of a real talk made each time.</summary>
    internal static async Task<string> HtmlAsync(IReadOnlyList<ShownTalk> talks, string form, Func<string> make, FileShelf shelf) =>
        talks.All(talk => talk.IsExample) ? await shelf.OfAsync(talks, form, () => Task.Run(make)) : make();

    /// <summary>The forms in which every document can be taken along.</summary>
    /// <param name="address">Where the document stands.</param>
    /// <param name="query">What comes behind it: empty, or beginning with a question mark.</param>
    internal static PageLink[] ToTake(string address, string query = "") =>
    [
        new("PDF", $"{address}.pdf{query}"),
        new("PDF in zwart-wit", $"{address}.pdf{query}{(query.Length == 0 ? '?' : '&')}zwartwit=true"),
        new("Word", $"{address}.docx{query}"),
    ];

    private static async Task<IResult> PrintAsync(
        Guid id,
        HttpContext context,
        RoomDirectory rooms,
        TimeProvider time,
        Visitor visitor,
        PdfShelf shelf,
        ILogger<PdfPrinter> log,
        bool zwartwit = false
    )
    {
        if (await ReadableAsync(id, context, rooms, visitor) is not { } talk)
        {
            return Results.NotFound();
        }

        return Pdf(await PrintedAsync(talk, zwartwit, shelf, time), id, FileName(talk, "pdf"), $"/verslag/{id}", context, log);
    }

    /// <summary>The report itself, as the next who asks will get it too.</summary>
    internal static Task<PdfResult> PrintedAsync(ShownTalk talk, bool blackAndWhite, PdfShelf shelf, TimeProvider time) =>
        shelf.OfAsync([talk], "verslag", blackAndWhite, () => DocumentOf(talk, time));

    /// <summary>The file, or a page that says why there is none and leads back.</summary>
    internal static IResult Pdf(PdfResult result, Guid sessionId, string fileName, string back, HttpContext context, ILogger<PdfPrinter> log)
    {
        switch (result)
        {
            case PdfResult.Printed printed:
                NeverKeep(context);
                return Results.File(printed.Bytes.ToArray(), "application/pdf", fileName);
            case PdfResult.Failed failed:
                CouldNotPrint(log, sessionId, failed.GetType().Name, (failed as PdfResult.Crashed)?.Detail ?? "");
                return Page(FailurePage.Of(failed.Message, back), context, StatusCodes.Status503ServiceUnavailable);
            default:
                throw new InvalidOperationException("Printing gave an unknown result.");
        }
    }

    /// <summary>The talk when this visitor may read its report; otherwise null, which looks the same as no such talk.</summary>
    internal static async Task<ShownTalk?> ReadableAsync(Guid id, HttpContext context, RoomDirectory rooms, Visitor visitor)
    {
        if (await rooms.FindAsync(id) is not { Shown: { } talk } room)
        {
            return null;
        }

        var tookPart = talk.IsClosed && context.User.ParticipantIn(id) is { } who && room.Person(who) is { Standing: Standing.TakesPart };
        return talk.IsExample || tookPart || await visitor.LeadsAsync(context.User, talk) ? talk : null;
    }

    internal static ReportDocument DocumentOf(ShownTalk talk, TimeProvider time) => ReportContent.Of(talk, ContextOf(talk, time));

    internal static ReportContext ContextOf(ShownTalk talk, TimeProvider time) =>
        new(talk.ClosedUtc ?? time.GetUtcNow().UtcDateTime, DutchClock.Zone, Version) { WithTheTwelve = talk.Id == ExampleTwaalf.SessionId };

    internal static IResult Page(string html, HttpContext context, int status = StatusCodes.Status200OK)
    {
        NeverKeep(context);
        return Results.Content(html, "text/html; charset=utf-8", Encoding.UTF8, status);
    }

    private static void NeverKeep(HttpContext context) => context.Response.Headers[HeaderNames.CacheControl] = "no-store";

    /// <summary>A name that every system takes: letters, digits, spaces and dashes.</summary>
    internal static string FileName(ShownTalk talk, string extension, string about = "")
    {
        var name = string.Concat($"Gedeelde taal {talk.Setup.Title} {about}".Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-'));
        return $"{name.Trim()} {talk.Setup.Date:yyyy-MM-dd}.{extension}";
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Talk {SessionId}: no PDF ({Kind}) {Detail}")]
    private static partial void CouldNotPrint(ILogger log, Guid sessionId, string kind, string detail);
}
