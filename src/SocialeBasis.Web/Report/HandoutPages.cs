using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Content.Handouts;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Html;
using SocialeBasis.Reports.Pdf;
using SocialeBasis.Reports.Word;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Hosting;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Report;

/// <summary>The short versions of a report, to read, to print and to edit. For the same people as the report itself.</summary>
internal static class HandoutPages
{
    private const string Name = "{name:regex(^(bewoners|college-en-raad|overdracht)$)}";

    public static string AddressOf(Guid id, Handout handout) => $"/verslag/{id}/{handout.Address()}";

    public static void MapHandouts(this WebApplication app)
    {
        app.MapGet($"/verslag/{{id:guid}}/{Name}", ShowAsync);
        app.MapGet($"/verslag/{{id:guid}}/{Name}.pdf", PrintAsync).ForOwnSite();
        app.MapGet($"/verslag/{{id:guid}}/{Name}.docx", WordAsync).ForOwnSite();
    }

    private static async Task<IResult> ShowAsync(
        Guid id,
        string name,
        HttpContext context,
        RoomDirectory rooms,
        TimeProvider time,
        Visitor visitor,
        FileShelf shelf
    )
    {
        if (await ReportPages.ReadableAsync(id, context, rooms, visitor) is not { } talk || HandoutNames.FromAddress(name) is not { } handout)
        {
            return Results.NotFound();
        }

        var address = AddressOf(id, handout);
        var options = HtmlOptions.WebPage with
        {
            Links =
            [
                new(null, [new("Terug naar het verslag", $"/verslag/{id}")]),
                new("Meenemen", [.. ReportPages.ToTake(address)]),
            ],
        };
        return ReportPages.Page(
            await ReportPages.HtmlAsync([talk], $"{handout.Address()} html", () => HtmlRenderer.Page(DocumentOf(talk, time, handout), options), shelf),
            context
        );
    }

    private static async Task<IResult> PrintAsync(
        Guid id,
        string name,
        HttpContext context,
        RoomDirectory rooms,
        TimeProvider time,
        Visitor visitor,
        PdfShelf shelf,
        ILogger<PdfPrinter> log,
        bool zwartwit = false
    )
    {
        if (await ReportPages.ReadableAsync(id, context, rooms, visitor) is not { } talk || HandoutNames.FromAddress(name) is not { } handout)
        {
            return Results.NotFound();
        }

        var printed = await shelf.OfAsync([talk], handout.Address(), zwartwit, () => DocumentOf(talk, time, handout));
        return ReportPages.Pdf(printed, id, ReportPages.FileName(talk, "pdf", handout.DutchName()), AddressOf(id, handout), context, log);
    }

    private static async Task<IResult> WordAsync(
        Guid id,
        string name,
        HttpContext context,
        RoomDirectory rooms,
        TimeProvider time,
        Visitor visitor,
        FileShelf shelf
    ) =>
        await ReportPages.ReadableAsync(id, context, rooms, visitor) is { } talk && HandoutNames.FromAddress(name) is { } handout
            ? ReportFiles.File(
                context,
                await shelf.OfAsync(talk, $"{handout.Address()} docx", () => WordRenderer.Write(DocumentOf(talk, time, handout))),
                ReportFiles.Word,
                ReportPages.FileName(talk, "docx", handout.DutchName())
            )
            : Results.NotFound();

    private static ReportDocument DocumentOf(ShownTalk talk, TimeProvider time, Handout handout) =>
        HandoutContent.Of(talk, ReportPages.ContextOf(talk, time), handout);
}
