using SocialeBasis.Domain;
using SocialeBasis.Reports.Content;
using SocialeBasis.Web.Lead;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Report;

/// <summary>Wording the report. The page finds the room and sends; its parts show the sentences, the sections and whether they are right.</summary>
public sealed partial class EditReportPage : LeadingPage
{
    private readonly List<Task> underWay = [];
    private readonly HashSet<string> opened = [];
    private EditableReport? report;
    private long revision = -1;

    /// <summary>The whole report is made anew for it: in a full hall that takes half a second, and nobody reads along with every answer.</summary>
    protected override TimeSpan AtMostEvery => TimeSpan.FromSeconds(3);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (await LeadAsync() is null)
        {
            return;
        }

        HasOtherNews();
        opened.UnionWith(
            report
                ?.Sections.Where(section => section.Id == SectionIds.InShort || section.Sentences.Any(sentence => sentence.IsOutdated || sentence.IsNewSince))
                .Select(section => section.Id)
                ?? []
        );
    }

    /// <inheritdoc/>
    protected override bool HasOtherNews()
    {
        if (Room is not { Shown: var talk } room || talk.Revision == revision)
        {
            return false;
        }

        revision = talk.Revision;
        var next = EditableReport.Of(talk, ReportPages.ContextOf(talk, room.Time));
        if (next.Equals(report))
        {
            return false;
        }

        report = next;
        return true;
    }

    private static string Counted(EditableSection section)
    {
        var sentences = section.Sentences.Count == 1 ? "1 zin" : $"{section.Sentences.Count} zinnen";
        var adjusted = section.Sentences.Count(sentence => sentence.IsAdjusted);
        return adjusted == 0 ? sentences : $"{sentences}, {adjusted} aangepast";
    }

    private Task<Reply> WriteAsync(WriteReportText command) => SendAsync(command);

    private Task<Reply> ChooseAsync(ShowReportSection command) => SendAsync(command);

    // Pressing the button leaves the field that somebody was in: what they typed there must be stored first.
    private async Task<Reply> ConfirmAsync(bool confirmed)
    {
        await Task.WhenAll(underWay.ToArray());
        return await SendAsync(new ConfirmReport(confirmed, confirmed && report is not null ? report.Marks : []));
    }

    private async Task<Reply> SendAsync(SessionCommand command)
    {
        var sending = TellAsync(command);
        underWay.Add(sending);
        try
        {
            return await sending;
        }
        finally
        {
            underWay.Remove(sending);
            StateHasChanged();
        }
    }
}
