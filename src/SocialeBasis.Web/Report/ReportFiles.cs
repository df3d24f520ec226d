using Microsoft.Net.Http.Headers;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;
using SocialeBasis.Reports.Excel;
using SocialeBasis.Reports.Files;
using SocialeBasis.Reports.Word;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Hosting;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Report;

/// <summary>
/// The report in other forms: <c>.docx</c> to edit, <c>.xlsx</c> to count with, <c>.json</c> to take the talk elsewhere, and its pictures under
/// <c>/beelden</c> for slides.
/// For the same people as the report itself; none of them needs a browser on this machine.
/// </summary>
internal static class ReportFiles
{
    internal const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int SlideWidth = 1920;

    public static void MapReportFiles(this WebApplication app)
    {
        app.MapGet("/verslag/{id:guid}.docx", WordAsync).ForOwnSite();
        app.MapGet("/verslag/{id:guid}.xlsx", ExcelAsync).ForOwnSite();
        app.MapGet("/verslag/{id:guid}.json", JsonAsync).ForOwnSite();
        app.MapGet("/verslag/{id:guid}/beelden", PicturesAsync);
        app.MapGet("/verslag/{id:guid}/beelden/{name}.{form:regex(^(svg|png)$)}", PictureAsync).ForOwnSite();
    }

    private static async Task<IResult> WordAsync(Guid id, HttpContext context, RoomDirectory rooms, Visitor visitor, TimeProvider time, FileShelf shelf) =>
        await ReportPages.ReadableAsync(id, context, rooms, visitor) is { } talk
            ? File(
                context,
                await shelf.OfAsync(talk, "docx", () => WordRenderer.Write(ReportPages.DocumentOf(talk, time))),
                Word,
                ReportPages.FileName(talk, "docx")
            )
            : Results.NotFound();

    private static async Task<IResult> ExcelAsync(Guid id, HttpContext context, RoomDirectory rooms, Visitor visitor, TimeProvider time, FileShelf shelf) =>
        await ReportPages.ReadableAsync(id, context, rooms, visitor) is { } talk
            ? File(
                context,
                await shelf.OfAsync(talk, "xlsx", () => ExcelRenderer.Write(WorkbookContent.Of(talk, ReportPages.ContextOf(talk, time)))),
                Excel,
                ReportPages.FileName(talk, "xlsx")
            )
            : Results.NotFound();

    private static async Task<IResult> JsonAsync(Guid id, HttpContext context, RoomDirectory rooms, Visitor visitor, FileShelf shelf) =>
        await ReportPages.ReadableAsync(id, context, rooms, visitor) is { } talk
            ? File(context, await shelf.OfAsync(talk, "json", () => TalkExport.Of(talk)), "application/json", ReportPages.FileName(talk, "json"))
            : Results.NotFound();

    private static async Task<IResult> PicturesAsync(Guid id, HttpContext context, RoomDirectory rooms, Visitor visitor, TimeProvider time, FileShelf shelf) =>
        await ReportPages.ReadableAsync(id, context, rooms, visitor) is { } talk
            ? ReportPages.Page(PicturePage.Of(talk.Setup.Title, $"/verslag/{id}", await PicturesOf(talk, time, shelf)), context)
            : Results.NotFound();

    private static async Task<IResult> PictureAsync(
        Guid id,
        string name,
        string form,
        HttpContext context,
        RoomDirectory rooms,
        Visitor visitor,
        TimeProvider time,
        FileShelf shelf,
        bool zwartwit = false
    )
    {
        if (await ReportPages.ReadableAsync(id, context, rooms, visitor) is not { } talk
            || (await PicturesOf(talk, time, shelf)).FirstOrDefault(picture => picture.Id == name) is not { } picture)
        {
            return Results.NotFound();
        }

        byte[] Write() => form == "svg" ? SlideSvg.Write(picture.Drawing, zwartwit) : PngWriter.Write(picture.Drawing, SlideWidth, zwartwit);

        // Of a real talk they are too many to keep, and few ask for them.
        var bytes = talk.IsExample ? await shelf.OfAsync(talk, $"beeld {picture.Id} {form} {zwartwit}", Write) : Write();
        return File(context, bytes, form == "svg" ? "image/svg+xml" : "image/png", ReportPages.FileName(talk, form, picture.Title));
    }

    private static Task<Seq<PictureFile>> PicturesOf(ShownTalk talk, TimeProvider time, FileShelf shelf) =>
        shelf.OfAsync(talk, "beelden", () => PictureFiles.Of(talk, ReportPages.ContextOf(talk, time), ReportPages.DocumentOf(talk, time)));

    internal static IResult File(HttpContext context, byte[] bytes, string type, string name)
    {
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return Results.File(bytes, type, name);
    }
}
