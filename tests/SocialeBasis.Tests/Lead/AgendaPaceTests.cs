using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Views;
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

    private static SessionView At(int afterMinutes)
    {
        var given = Given.Session(setup => setup with { StartsAt = new TimeOnly(18, 30) }, steps: [StepKind.Arrival, StepKind.Term]);
        given.Now = Starts.AddMinutes(afterMinutes).AddSeconds(-1);
        return SessionView.For(given.At(StepKind.Term).Value, new Viewer.Facilitator());
    }
}
