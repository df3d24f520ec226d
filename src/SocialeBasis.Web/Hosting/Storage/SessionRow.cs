using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;

namespace SocialeBasis.Web.Hosting.Storage;

/// <summary>The one row per talk with what it holds once; everything it holds many times has a table of its own.</summary>
internal sealed class SessionRow
{
    public Guid Id { get; set; }

    public required string Code { get; set; }

    public required string LeadKey { get; set; }

    public required string ScreenKey { get; set; }

    public bool IsExample { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime? ClosedUtc { get; set; }

    public bool IsLocked { get; set; }

    public DateTime? ImportedUtc { get; set; }

    public long Revision { get; set; }

    public Guid CurrentStepId { get; set; }

    public DateTime? TimerEndsUtc { get; set; }

    public TimeSpan? TimerRemaining { get; set; }

    public required string Title { get; set; }

    public required string QuestionOfTheDay { get; set; }

    public required string Occasion { get; set; }

    public required string Area { get; set; }

    public required string TargetGroup { get; set; }

    public required string Place { get; set; }

    public required string LedBy { get; set; }

    public DateOnly Date { get; set; }

    public TimeOnly? StartsAt { get; set; }

    public Anonymity Anonymity { get; set; }

    public DateOnly DataEndsOn { get; set; }

    public DateOnly? ReviewOn { get; set; }

    public int GroupThreshold { get; set; }

    public Guid? OnWall { get; set; }

    public required Seq<Perspective> Perspectives { get; set; }

    /// <summary>When the sentences of the report were found right; null while they are provisional.</summary>
    public DateTime? ReportConfirmedUtc { get; set; }

    /// <summary>The marks of those sentences.</summary>
    public Seq<string> ReportMarks { get; set; } = [];

    public static SessionRow Of(Session session) => new()
    {
        Id = session.Id,
        Code = session.Code,
        LeadKey = session.LeadKey,
        ScreenKey = session.ScreenKey,
        IsExample = session.IsExample,
        CreatedUtc = session.CreatedUtc,
        ClosedUtc = session.ClosedUtc,
        IsLocked = session.IsLocked,
        ImportedUtc = session.ImportedUtc,
        Revision = session.Revision,
        CurrentStepId = session.CurrentStepId,
        TimerEndsUtc = session.Timer?.EndsUtc,
        TimerRemaining = session.Timer?.Remaining,
        Title = session.Setup.Title,
        QuestionOfTheDay = session.Setup.QuestionOfTheDay,
        Occasion = session.Setup.Occasion,
        Area = session.Setup.Area,
        TargetGroup = session.Setup.TargetGroup,
        Place = session.Setup.Place,
        LedBy = session.Setup.LedBy,
        Date = session.Setup.Date,
        StartsAt = session.Setup.StartsAt,
        Anonymity = session.Setup.Anonymity,
        DataEndsOn = session.Setup.DataEndsOn,
        ReviewOn = session.Setup.ReviewOn,
        Perspectives = session.Setup.Perspectives,
        GroupThreshold = session.Setup.GroupThreshold,
        OnWall = session.OnWall,
        ReportConfirmedUtc = session.ReportConfirmation?.RecordedUtc,
        ReportMarks = session.ReportConfirmation?.Marks ?? [],
    };

    /// <summary>The talk without what stands in other tables.</summary>
    public Session ToSession() => new()
    {
        Id = Id,
        Code = Code,
        LeadKey = LeadKey,
        ScreenKey = ScreenKey,
        IsExample = IsExample,
        CreatedUtc = CreatedUtc,
        ClosedUtc = ClosedUtc,
        IsLocked = IsLocked,
        ImportedUtc = ImportedUtc,
        Revision = Revision,
        CurrentStepId = CurrentStepId,
        OnWall = OnWall,
        ReportConfirmation = ReportConfirmedUtc is { } confirmed ? new ReportConfirmation(ReportMarks, confirmed) : null,
        Timer = TimerEndsUtc is null && TimerRemaining is null ? null : new StepTimer(TimerEndsUtc, TimerRemaining),
        Setup = new SessionSetup
        {
            Title = Title,
            QuestionOfTheDay = QuestionOfTheDay,
            Occasion = Occasion,
            Area = Area,
            TargetGroup = TargetGroup,
            Place = Place,
            LedBy = LedBy,
            Date = Date,
            StartsAt = StartsAt,
            Anonymity = Anonymity,
            DataEndsOn = DataEndsOn,
            ReviewOn = ReviewOn,
            Perspectives = Perspectives,
            GroupThreshold = GroupThreshold,
        },
    };
}

/// <summary>One change in the history of a talk, written in the same transaction as the rows it changed.</summary>
internal sealed record JournalEntry(Guid SessionId, long Revision, DateTime AtUtc, string Change);

/// <summary>The earlier talk that a talk continues: one row, written with the talk and never again.</summary>
internal sealed class EarlierRow
{
    public Guid SessionId { get; set; }

    /// <summary>The id of the earlier talk, to find out whether a talk was continued; it may be deleted.</summary>
    public Guid TalkId { get; set; }

    public required EarlierTalk Talk { get; set; }
}
