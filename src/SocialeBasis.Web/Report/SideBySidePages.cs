using Microsoft.Extensions.Primitives;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Content.SideBySide;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Html;
using SocialeBasis.Reports.Pdf;
using SocialeBasis.Reports.Word;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Hosting;
using SocialeBasis.Web.Hosting.Storage;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Report;

/// <summary>
/// Talks beside each other: <c>/vergelijk</c> to choose, and with <c>?gesprek=…&amp;gesprek=…&amp;spiegel=ja</c> the overview itself.
/// A talk is in it only for who may read its report.
/// </summary>
internal static class SideBySidePages
{
    /// <summary>Where talks are chosen.</summary>
    public const string Path = "/vergelijk";

    public static void MapSideBySide(this WebApplication app)
    {
        app.MapGet(Path, ShowAsync);
        app.MapGet(Path + ".pdf", PrintAsync).ForOwnSite();
        app.MapGet(Path + ".docx", WordAsync).ForOwnSite();
    }

    private static async Task<IResult> ShowAsync(
        HttpContext context,
        RoomDirectory rooms,
        TimeProvider time,
        Visitor visitor,
        SessionStore store,
        FileShelf shelf
    )
    {
        var wish = Wish.Of(context.Request.Query);
        if (wish.Problem is null && await OverviewAsync(wish, context, rooms, time, visitor, shelf) is { } overview)
        {
            var options = HtmlOptions.WebPage with
            {
                Links =
                [
                    new(null, [new("Kies andere gesprekken", Path)]),
                    new("Meenemen", [.. ReportPages.ToTake(Path, wish.Query)]),
                ],
            };
            return ReportPages.Page(
                await ReportPages.HtmlAsync(overview.Talks, wish.Form("html"), () => HtmlRenderer.Page(overview.Document, options), shelf),
                context
            );
        }

        if (!visitor.MayPrepare(context.User))
        {
            return wish.IsEmpty ? Results.Redirect("/regie") : Results.NotFound();
        }

        var talks = await store.ListAsync(await visitor.AccountAsync(), context.RequestAborted);
        var problem = wish.IsEmpty ? null : wish.Problem ?? "Een van deze gesprekken is er niet meer. Kies opnieuw.";
        return ReportPages.Page(
            ChooseTalksPage.Of(talks, wish.Talks, wish.WithMirror || wish.IsEmpty, problem),
            context,
            problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest
        );
    }

    private static async Task<IResult> PrintAsync(
        HttpContext context,
        RoomDirectory rooms,
        TimeProvider time,
        Visitor visitor,
        FileShelf files,
        PdfShelf shelf,
        ILogger<PdfPrinter> log,
        bool zwartwit = false
    )
    {
        var wish = Wish.Of(context.Request.Query);
        if (wish.Problem is not null || await OverviewAsync(wish, context, rooms, time, visitor, files) is not { } overview)
        {
            return Results.NotFound();
        }

        var printed = await shelf.OfAsync(overview.Talks, wish.Form("vergelijking"), zwartwit, () => overview.Document);
        return ReportPages.Pdf(printed, wish.Talks[0], FileName(overview.Document, "pdf"), Path + wish.Query, context, log);
    }

    private static async Task<IResult> WordAsync(HttpContext context, RoomDirectory rooms, TimeProvider time, Visitor visitor, FileShelf shelf)
    {
        var wish = Wish.Of(context.Request.Query);
        if (wish.Problem is not null || await OverviewAsync(wish, context, rooms, time, visitor, shelf) is not { } overview)
        {
            return Results.NotFound();
        }

        var file = await shelf.OfAsync(overview.Talks, wish.Form("docx"), () => Task.Run(() => WordRenderer.Write(overview.Document)));
        return ReportFiles.File(context, file, ReportFiles.Word, FileName(overview.Document, "docx"));
    }

    /// <summary>The talks, in an order that does not depend on who asks, and the overview of them; null when one is not there for this visitor.</summary>
    private static async Task<(IReadOnlyList<ShownTalk> Talks, ReportDocument Document)?> OverviewAsync(
        Wish wish, HttpContext context, RoomDirectory rooms, TimeProvider time, Visitor visitor, FileShelf shelf)
    {
        var talks = new List<ShownTalk>();
        foreach (var id in wish.Talks.Order())
        {
            if (await ReportPages.ReadableAsync(id, context, rooms, visitor) is not { } talk)
            {
                return null;
            }

            talks.Add(talk);
        }

        ReportDocument Make() => SideBySideContent.Of(talks, ReportPages.ContextOf(talks.MaxBy(talk => talk.Setup.Date)!, time), wish.WithMirror);
        return (talks, await shelf.OfAsync(talks, wish.Form("vergelijking"), () => Task.Run(Make)));
    }

    private static string FileName(ReportDocument document, string extension) =>
        $"{string.Concat(document.Title.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Trim()}.{extension}";

    /// <summary>What the address asks for.</summary>
    private sealed record Wish(IReadOnlyList<Guid> Talks, bool WithMirror, string? Problem, bool IsEmpty)
    {
        public string Query => "?" + string.Join('&', Talks.Select(id => $"gesprek={id}")) + (WithMirror ? "&spiegel=ja" : "");

        /// <summary>What is made, as the shelf calls it.</summary>
        public string Form(string form) => WithMirror ? $"{form} met de spiegel" : form;

        public static Wish Of(IQueryCollection query)
        {
            var typed = query["gesprek"];
            var talks = typed.Select(one => Guid.TryParse(one, out var id) ? id : Guid.Empty).Distinct().ToList();
            var mirror = query["spiegel"] == "ja";
            var problem = talks.Contains(Guid.Empty) ? "Een van deze gesprekken kennen we niet. Kies opnieuw."
                : talks.Count > SideBySideContent.Most ? $"Kies hoogstens {SideBySideContent.Most} gesprekken. Meer past niet naast elkaar."
                : talks.Count == 0 ? "Kies ten minste één gesprek."
                : talks.Count == 1 && !mirror ? "Kies ten minste twee gesprekken, of zet de spiegel aan."
                : null;
            return new(talks, mirror, problem, StringValues.IsNullOrEmpty(typed) && query.Count == 0);
        }
    }
}
