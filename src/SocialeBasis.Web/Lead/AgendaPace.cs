using SocialeBasis.Domain.Views;

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

    /// <summary>The pace; null without a planned start, or on another day than the planned one.</summary>
    public static AgendaPace? Of(SessionView view, DateTime nowUtc)
    {
        var now = DutchClock.Local(nowUtc);
        if (view.Setup.StartsAt is not { } starts || DateOnly.FromDateTime(now) != view.Setup.Date || view.IsClosed)
        {
            return null;
        }

        var current = view.Agenda.First(line => line.IsCurrent);
        var planned = view.Setup.Date.ToDateTime(current.StartsAt ?? starts);

        // The first step began when the talk was made; the group comes at the planned time.
        var began = current.Id == view.Agenda[0].Id || current.StartedUtc is not { } started ? planned : DutchClock.Local(started);
        var atStart = (began - planned).TotalMinutes;
        var past = (now - planned.AddMinutes(current.Minutes)).TotalMinutes;
        var late = (int)Math.Round(Math.Max(atStart, past), MidpointRounding.AwayFromZero);
        if (Math.Abs(late) > StillThisTalk)
        {
            return null;
        }

        var end = starts.AddMinutes(view.Agenda.Sum(line => line.Minutes));
        return new AgendaPace(late, end, end.AddMinutes(late));
    }
}
