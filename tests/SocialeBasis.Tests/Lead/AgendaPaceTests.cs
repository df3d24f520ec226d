using SocialeBasis.Domain;
using SocialeBasis.Web;
using SocialeBasis.Web.Lead;

namespace SocialeBasis.Tests.Lead;

public sealed class AgendaPaceTests
{
    // 12 March 2026, 18:30 in the Netherlands.
    private static readonly DateTime Starts = new(2026, 3, 12, 17, 30, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(10, "Op tijd")]
    [InlineData(15, "5 minuten achter")]
    [InlineData(8, "2 minuten voor")]
    public void The_pace_follows_from_when_the_group_came_to_the_step(int afterMinutes, string sentence)
    {
        var view = At(afterMinutes);
        Assert.Equal(sentence, AgendaPace.Of(view, Starts.AddMinutes(afterMinutes + 1))!.Sentence);
    }

    [Fact]
    public void A_step_that_runs_over_makes_the_end_later()
    {
        var pace = AgendaPace.Of(At(10), Starts.AddMinutes(27))!;
        Assert.Equal(("7 minuten achter", new TimeOnly(18, 50), new TimeOnly(18, 57)), (pace.Sentence, pace.PlannedEnd, pace.EndNow));
    }

    [Fact]
    public void On_another_day_or_hours_away_there_is_no_pace()
    {
        Assert.Null(AgendaPace.Of(At(10), Starts.AddDays(1)));
        Assert.Null(AgendaPace.Of(At(10), Starts.AddHours(4)));
    }

    [Theory]
    [InlineData("2026-03-12", "23:30", "2026-03-12T22:30:00Z")] // past midnight
    [InlineData("2026-03-29", "01:30", "2026-03-29T00:30:00Z")] // the clock goes on from two to three
    [InlineData("2026-10-25", "02:45", "2026-10-25T01:45:00Z")] // the clock has just gone back to two
    public void A_talk_past_midnight_or_while_the_clock_changes_keeps_its_pace(string day, string starts, string utc)
    {
        var begin = DateTimeOffset.Parse(utc, null).UtcDateTime;
        var given = Given.Session(
            setup => setup with { Date = DateOnly.Parse(day, null), StartsAt = TimeOnly.Parse(starts, null) },
            steps: [StepKind.Arrival, StepKind.Actors, StepKind.Term]
        );
        given.At(StepKind.Actors);
        given.Now = begin.AddMinutes(45).AddSeconds(-1);
        var view = SessionView.For(given.At(StepKind.Term).Value, new Viewer.Facilitator());

        var pace = AgendaPace.Of(view, begin.AddMinutes(46))!;

        Assert.Equal("25 minuten achter", pace.Sentence);
        Assert.Equal(TimeOnly.FromDateTime(DutchClock.Local(begin.AddMinutes(30))), pace.PlannedEnd);
        Assert.Equal(TimeOnly.FromDateTime(DutchClock.Local(begin.AddMinutes(55))), pace.EndNow);
    }

    [Fact]
    public void Long_before_it_begins_there_is_no_pace_either() => Assert.Null(AgendaPace.Of(At(0), Starts.AddHours(-4)));

    private static SessionView At(int afterMinutes)
    {
        var given = Given.Session(setup => setup with { StartsAt = new TimeOnly(18, 30) }, steps: [StepKind.Arrival, StepKind.Term]);
        given.Now = Starts.AddMinutes(afterMinutes).AddSeconds(-1);
        return SessionView.For(given.At(StepKind.Term).Value, new Viewer.Facilitator());
    }
}
