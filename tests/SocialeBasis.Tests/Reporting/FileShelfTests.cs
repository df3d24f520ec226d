using SocialeBasis.Domain.Examples;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Web.Report;

namespace SocialeBasis.Tests.Reporting;

/// <summary>How often something is made, and who waits for whom; counted, without a clock.</summary>
public sealed class FileShelfTests : IDisposable
{
    private readonly FileShelf shelf = new();
    private int made;

    [Fact]
    public async Task What_is_made_of_examples_is_made_once_whatever_else_is_made_since()
    {
        var example = ShownTalk.Of(ExampleVoorbeeld.Make());
        var other = ShownTalk.Of(ExampleTwaalf.Make());
        for (var round = 0; round < 3; round++)
        {
            for (var form = 0; form < 40; form++)
            {
                await shelf.OfAsync(example, $"{form}", Make);
                await shelf.OfAsync([example, other], $"{form}", () => Task.FromResult(Make()));
                await shelf.OfAsync(Real(), $"{form}", () => new object());
            }
        }

        Assert.Equal(80, made);
    }

    [Fact]
    public async Task A_hundred_who_ask_at_once_have_it_made_once_and_hold_no_thread()
    {
        var go = new TaskCompletionSource();
        var asked = Enumerable.Range(0, 100).Select(_ => shelf.OfAsync([ShownTalk.Of(ExampleVoorbeeld.Make())], "pdf", async () =>
        {
            await go.Task;
            return Make();
        })).ToList();
        Assert.All(asked, one => Assert.False(one.IsCompleted));
        go.SetResult();
        Assert.Single((await Task.WhenAll(asked)).Distinct());
        Assert.Equal(1, made);
    }

    [Fact]
    public async Task Strangers_wait_for_each_other_and_a_real_talk_for_none_of_them()
    {
        var go = new TaskCompletionSource();
        var (now, most) = (0, 0);
        async Task<object> Slow()
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await go.Task;
            Interlocked.Decrement(ref now);
            return Make();
        }

        var strangers = Enumerable.Range(0, 12).Select(i => shelf.OfAsync([ShownTalk.Of(ExampleTwaalf.Make())], $"pdf {i}", Slow)).ToList();
        var compared = shelf.OfAsync([Real(), ShownTalk.Of(ExampleTwaalf.Make())], "pdf", Slow);
        Assert.NotNull(await shelf.OfAsync(Real(), "pdf", () => new object()));
        Assert.All([.. strangers, compared], one => Assert.False(one.IsCompleted));

        go.SetResult();
        await Task.WhenAll([.. strangers, compared]);
        Assert.Equal((13, 1), (made, most));
    }

    [Fact]
    public async Task Of_real_talks_the_newest_are_kept_and_what_is_being_made_is_not_made_twice()
    {
        var busy = Real();
        var go = new TaskCompletionSource();
        async Task<object> Slow()
        {
            await go.Task;
            return Make();
        }

        var first = shelf.OfAsync([busy], "pdf", Slow);
        var last = Real();
        for (var i = 0; i < 60; i++)
        {
            await shelf.OfAsync(last = Real(), "pdf", () => new object());
        }

        var second = shelf.OfAsync([busy], "pdf", Slow);
        go.SetResult();
        Assert.Same(await first, await second);
        Assert.Equal(1, made);
        await shelf.OfAsync(last, "pdf", Make);
        Assert.Equal(1, made);
    }

    [Fact]
    public async Task What_changed_is_made_anew_also_beside_another_talk_and_what_failed_is_not_kept()
    {
        var (one, other) = (Real(), Real());
        var before = await shelf.OfAsync([one, other], "docx", () => Task.FromResult(Make()));
        Assert.Same(before, await shelf.OfAsync([one, other], "docx", () => Task.FromResult(Make())));
        Assert.NotSame(before, await shelf.OfAsync([one, Real(other.Revision + 1, other.Id)], "docx", () => Task.FromResult(Make())));
        await Assert.ThrowsAsync<InvalidOperationException>(() => shelf.OfAsync<object>(one, "xlsx", () => throw new InvalidOperationException()));
        await shelf.OfAsync([one], "xlsx", () => Task.FromResult(Make()), _ => false);
        await shelf.OfAsync(one, "xlsx", Make);
        Assert.Equal(4, made);
    }

    public void Dispose() => shelf.Dispose();

    private static ShownTalk Real(long? revision = null, Guid? id = null)
    {
        var made = Given.Session(Domain.StepKind.Arrival).Value;
        return ShownTalk.Of(made with { Id = id ?? Guid.CreateVersion7(), Revision = revision ?? made.Revision });
    }

    private object Make()
    {
        Interlocked.Increment(ref made);
        return new object();
    }
}
