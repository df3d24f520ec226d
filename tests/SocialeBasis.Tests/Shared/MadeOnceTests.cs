using SocialeBasis.Web.Look.Shared;

namespace SocialeBasis.Tests.Shared;

public class MadeOnceTests
{
    private readonly MadeOnce _made = new();
    private int _pressed;

    [Fact]
    public async Task The_second_half_of_a_double_click_makes_nothing_also_after_it_was_made()
    {
        var answer = new TaskCompletionSource<bool>();
        var first = PressAsync(answer.Task);
        await PressAsync(Task.FromResult(true));
        answer.SetResult(true);
        await first;
        await PressAsync(Task.FromResult(true));
        Assert.Equal(1, _pressed);

        _made.Again();
        await PressAsync(Task.FromResult(true));
        Assert.Equal(2, _pressed);
    }

    [Fact]
    public async Task What_was_not_made_may_be_tried_again_also_after_an_error()
    {
        await PressAsync(Task.FromResult(false));
        await Assert.ThrowsAsync<InvalidOperationException>(() => PressAsync(Task.FromException<bool>(new InvalidOperationException())));
        await PressAsync(Task.FromResult(true));
        Assert.Equal(3, _pressed);
    }

    private Task PressAsync(Task<bool> answer) => _made.PressAsync(() =>
    {
        _pressed++;
        return answer;
    });
}
