using Microsoft.Net.Http.Headers;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Transfer;
using SocialeBasis.Reports.Excel;
using SocialeBasis.Reports.Files;
using SocialeBasis.Reports.Word;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Reporting;

/// <summary>
/// The report in other forms: <c>.docx</c> to edit, <c>.xlsx</c> to count with, <c>.json</c> to take the talk elsewhere, and its pictures under <c>/beelden</c> for slides.
/// For the same people as the report itself; none of them needs a browser on this machine.
/// </summary>
internal static class ReportFiles
{
    internal const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int SlideWidth = 1920;

    public static void MapReportFiles(this WebApplication app)
    {
        app.MapGet("/verslag/{id:guid}.docx", WordAsync);
        app.MapGet("/verslag/{id:guid}.xlsx", ExcelAsync);
        app.MapGet("/verslag/{id:guid}.json", JsonAsync);
        app.MapGet("/verslag/{id:guid}/beelden", PicturesAsync);
        app.MapGet("/verslag/{id:guid}/beelden/{name}.{form:regex(^(svg|png)$)}", PictureAsync);
    }

    private static async Task<IResult> WordAsync(Guid id, HttpContext context, RoomDirectory rooms, Visitor visitor, TimeProvider time, FileShelf shelf) =>
        await ReportPages.ReadableAsync(id, context, rooms, visitor) is { } session
            ? File(context, shelf.Of(session, "docx", () => WordRenderer.Write(ReportPages.DocumentOf(session, time))), Word, ReportPages.FileName(session, "docx"))
            : Results.NotFound();

    private static async Task<IResult> ExcelAsync(Guid id, HttpContext context, RoomDirectory rooms, Visitor visitor, TimeProvider time, FileShelf shelf) =>
        await ReportPages.ReadableAsync(id, context, rooms, visitor) is { } session
            ? File(context, shelf.Of(session, "xlsx", () => ExcelRenderer.Write(WorkbookContent.Of(session, ReportPages.ContextOf(session, time)))), Excel, ReportPages.FileName(session, "xlsx"))
            : Results.NotFound();

    private static async Task<IResult> JsonAsync(Guid id, HttpContext context, RoomDirectory rooms, Visitor visitor, FileShelf shelf) =>
        await ReportPages.ReadableAsync(id, context, rooms, visitor) is { } session
            ? File(context, shelf.Of(session, "json", () => TalkExport.Of(session)), "application/json", ReportPages.FileName(session, "json"))
            : Results.NotFound();

    private static async Task<IResult> PicturesAsync(Guid id, HttpContext context, RoomDirectory rooms, Visitor visitor, TimeProvider time, FileShelf shelf) =>
        await ReportPages.ReadableAsync(id, context, rooms, visitor) is { } session
            ? ReportPages.Page(PicturePage.Of(session.Setup.Title, $"/verslag/{id}", PicturesOf(session, time, shelf)), context)
            : Results.NotFound();

    private static async Task<IResult> PictureAsync(Guid id, string name, string form, HttpContext context, RoomDirectory rooms, Visitor visitor, TimeProvider time, FileShelf shelf, bool zwartwit = false)
    {
        if (await ReportPages.ReadableAsync(id, context, rooms, visitor) is not { } session
            || PicturesOf(session, time, shelf).FirstOrDefault(picture => picture.Id == name) is not { } picture)
        {
            return Results.NotFound();
        }

        return form == "svg"
            ? File(context, SlideSvg.Write(picture.Drawing, zwartwit), "image/svg+xml", ReportPages.FileName(session, "svg", picture.Title))
            : File(context, PngWriter.Write(picture.Drawing, SlideWidth, zwartwit), "image/png", ReportPages.FileName(session, "png", picture.Title));
    }

    private static Seq<PictureFile> PicturesOf(Session session, TimeProvider time, FileShelf shelf) =>
        shelf.Of(session, "beelden", () => PictureFiles.Of(session, ReportPages.ContextOf(session, time), ReportPages.DocumentOf(session, time)));

    internal static IResult File(HttpContext context, byte[] bytes, string type, string name)
    {
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return Results.File(bytes, type, name);
    }
}
