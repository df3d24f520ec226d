using SocialeBasis.Web.Look.Shared;

namespace SocialeBasis.Tests.Shared;

public class PressesTests
{
    private readonly Presses _presses = new();
    private readonly List<string> _sent = [];
    private readonly Queue<TaskCompletionSource<bool>> _answers = new();

    [Fact]
    public async Task The_same_twice_is_a_double_press_and_something_else_waits_its_turn()
    {
        var first = PressAsync("Groeten");
        await PressAsync("Groeten");
        var second = PressAsync("Samen eten");
        Assert.False(await PressAsync("Samen eten"));
        Assert.Equal(["Groeten"], _sent);
        Assert.True(_presses.AreBusy);

        Answer(true);
        Assert.Equal(["Groeten", "Samen eten"], _sent);

        Answer(true);
        Assert.True(await first);
        Assert.True(await second);
        Assert.False(_presses.AreBusy);
    }

    [Fact]
    public async Task After_a_refusal_nothing_follows_and_the_same_may_be_pressed_again()
    {
        var first = PressAsync("Groeten");
        var second = PressAsync("Samen eten");
        Answer(false);
        Assert.False(await first);
        Assert.False(await second);
        Assert.Equal(["Groeten"], _sent);

        _ = PressAsync("Groeten");
        Assert.Equal(["Groeten", "Groeten"], _sent);
    }

    [Fact]
    public async Task A_press_that_breaks_does_not_block_the_next()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _presses.SendAsync("Groeten", () => throw new InvalidOperationException()));
        Assert.False(_presses.AreBusy);
    }

    private Task<bool> PressAsync(string text) => _presses.SendAsync(text, () =>
    {
        _sent.Add(text);
        _answers.Enqueue(new TaskCompletionSource<bool>());
        return _answers.Peek().Task;
    });

    private void Answer(bool goesOn) => _answers.Dequeue().SetResult(goesOn);
}
