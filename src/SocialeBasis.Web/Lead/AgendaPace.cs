using SocialeBasis.Domain;

namespace SocialeBasis.Web.Lead;

/// <summary>How a talk runs against its plan.</summary>
/// <param name="MinutesLate">Whole minutes; negative when ahead.</param>
/// <param name="PlannedEnd">Local time.</param>
/// <param name="EndNow">Local time, when every later step takes what was planned.</param>
internal sealed record AgendaPace(int MinutesLate, TimeOnly PlannedEnd, TimeOnly EndNow)
{
    /// <summary>Further off than this, the plan is about another moment: somebody looks in the morning, or tries the talk out.</summary>
    private const int StillThisTalk = 120;

    public string Sentence => MinutesLate switch
    {
        1 => "1 minuut achter",
        > 1 => $"{MinutesLate} minuten achter",
        -1 => "1 minuut voor",
        < -1 => $"{-MinutesLate} minuten voor",
        _ => "Op tijd",
    };

    /// <summary>The pace; null without a planned start, or at another moment than the planned one.</summary>
    public static AgendaPace? Of(SessionView view, DateTime nowUtc)
    {
        if (view.Setup.StartsAt is not { } starts || view.IsClosed)
        {
            return null;
        }

        // Counted in UTC: a talk may go on past midnight, or be held while the clock changes.
        var planned = DutchClock.Utc(view.Setup.Date, starts);
        if ((planned - nowUtc).TotalMinutes > StillThisTalk)
        {
            return null;
        }

        var current = view.Agenda.First(line => line.IsCurrent);
        var plannedStep = planned.AddMinutes(view.Agenda.TakeWhile(line => !line.IsCurrent).Sum(line => line.Minutes));

        // The first step began when the talk was made; the group comes at the planned time.
        var began = current.Id == view.Agenda[0].Id || current.StartedUtc is not { } started ? plannedStep : started;
        var atStart = (began - plannedStep).TotalMinutes;
        var past = (nowUtc - plannedStep.AddMinutes(current.Minutes)).TotalMinutes;
        var late = (int)Math.Round(Math.Max(atStart, past), MidpointRounding.AwayFromZero);
        if (Math.Abs(late) > StillThisTalk)
        {
            return null;
        }

        var end = planned.AddMinutes(view.Agenda.Sum(line => line.Minutes));
        return new AgendaPace(late, At(end), At(end.AddMinutes(late)));
    }

    private static TimeOnly At(DateTime utc) => TimeOnly.FromDateTime(DutchClock.Local(utc));
}
