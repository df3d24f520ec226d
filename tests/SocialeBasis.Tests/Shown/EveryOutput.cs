using System.Text;
using System.Text.Json;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;
using SocialeBasis.Reports.Content;
using SocialeBasis.Reports.Content.Handouts;
using SocialeBasis.Reports.Content.SideBySide;
using SocialeBasis.Reports.Excel;
using SocialeBasis.Reports.Files;
using SocialeBasis.Reports.Html;
using SocialeBasis.Reports.Pictures;
using SocialeBasis.Tests.Reports;

namespace SocialeBasis.Tests.Shown;

/// <summary>Everything that leaves a talk, as text: what a screen of each audience receives, and every file.</summary>
internal static class EveryOutput
{
    /// <summary>
    /// The report, its short versions, the file, the workbook, the pictures, what a talk that continues takes along, and the talk beside another.
    /// </summary>
    public static IEnumerable<(string Name, string Text)> FilesOf(Session session)
    {
        var talk = ShownTalk.Of(session);
        var report = ReportContent.Of(talk, Report.Context);
        yield return ("report", HtmlRenderer.Page(report));
        foreach (var handout in Enum.GetValues<Handout>())
        {
            yield return (handout.ToString(), HtmlRenderer.Page(HandoutContent.Of(talk, Report.Context, handout)));
        }

        yield return ("file", Encoding.UTF8.GetString(TalkExport.Of(talk)));
        yield return (
            "workbook",
            string.Join('\n', WorkbookContent.Of(talk, Report.Context).Sheets.SelectMany(sheet => sheet.Rows.SelectMany(row => row.Values)))
        );
        var pictures = PictureFiles.Of(talk, Report.Context, report);
        yield return ("pictures", string.Join('\n', pictures.Select(picture => $"{picture.Title} {SvgWriter.Write(picture.Drawing)}")));
        yield return ("earlier", JsonSerializer.Serialize(EarlierTalk.Of(talk) with { Talk = new EarlierTitle(Guid.Empty, "", default) }));
        yield return ("beside", HtmlRenderer.Page(SideBySideContent.Of([talk], Report.Context, withMirror: true)));
    }

    /// <summary>What the screen of a viewer receives at any step.</summary>
    public static string ViewsOf(Session session, Viewer viewer) =>
        string.Join('\n', session.Agenda.Select(step => JsonOf(SessionView.For(session, viewer, step.Id))));

    /// <summary>What a screen receives.</summary>
    public static string JsonOf(SessionView view) => JsonSerializer.Serialize(view) + JsonSerializer.Serialize(view.Step, view.Step.GetType());
}
