using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Web.Lead;

namespace SocialeBasis.Tests.Lead;

/// <summary>Whose move was it? The page draws later than it sends, so several things can be under way.</summary>
public sealed class MovesOfOthersTests
{
    private readonly FakeTimeProvider time = new();
    private readonly MovesOfOthers others;

    public MovesOfOthersTests() => others = new MovesOfOthers(time);

    [Fact]
    public void A_move_that_this_page_did_not_ask_for_holds_the_next_press_back_once()
    {
        others.Seen();

        Assert.True(others.TakeRecent());
        Assert.False(others.TakeRecent());
    }

    [Fact]
    public void A_move_that_everybody_had_time_to_see_holds_nothing_back()
    {
        others.Seen();
        time.Advance(MovesOfOthers.TimeToSee);

        Assert.False(others.TakeRecent());
    }

    [Fact]
    public async Task Who_presses_twice_quickly_is_not_somebody_else()
    {
        var (first, second) = (new TaskCompletionSource<int>(), new TaskCompletionSource<int>());
        var sent = new[] { others.OwnAsync(() => first.Task), others.OwnAsync(() => second.Task) };

        first.SetResult(0);
        await sent[0];
        others.Seen(); // the second was stored and drawn, but is not answered yet

        Assert.False(others.TakeRecent());
        second.SetResult(0);
        await sent[1];
        others.Seen();
        Assert.True(others.TakeRecent());
    }

    [Fact]
    public async Task A_press_that_failed_is_not_under_way_any_more()
    {
        await Assert.ThrowsAsync<IOException>(() => others.OwnAsync<int>(() => throw new IOException()));
        others.Seen();

        Assert.True(others.TakeRecent());
    }
}
