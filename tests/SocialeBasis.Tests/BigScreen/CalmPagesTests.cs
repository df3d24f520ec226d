using Bunit;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Domain;
using SocialeBasis.Web.BigScreen;

namespace SocialeBasis.Tests.BigScreen;

public class CalmPagesTests : ScreenContext
{
    [Fact]
    public async Task A_long_list_turns_its_pages_every_twenty_seconds()
    {
        await using var talk = await ScreenTalk.WithAsync(13);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        await talk.GoToAsync(StepKind.Term);
        for (var i = 0; i < 13; i++)
        {
            await talk.SayAsync(i, new GiveDefinition(Guid.CreateVersion7(), talk.Step(StepKind.Term), $"Betekenis nummer {i}"));
        }

        await talk.RevealAsync();
        var screen = ShowScreen(talk.Room.Id);
        Assert.Contains("1 van 2", screen.Markup, StringComparison.Ordinal);
        var first = screen.FindAll(".voices li").Select(li => li.TextContent.Trim()).ToList();

        Clock.Advance(TimeSpan.FromSeconds(20));
        screen.WaitForAssertion(() => Assert.Contains("2 van 2", screen.Markup, StringComparison.Ordinal));
        var second = screen.FindAll(".voices li").Select(li => li.TextContent.Trim()).ToList();
        Assert.Equal(13, first.Union(second).Count());
        Assert.True(first.Count <= 12);

        Clock.Advance(TimeSpan.FromSeconds(20));
        screen.WaitForAssertion(() => Assert.Contains("1 van 2", screen.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void A_short_list_never_turns()
    {
        Services.AddSingleton<TimeProvider>(Clock);
        var pages = Render<CalmPages<int>>(p => p
            .Add(x => x.Items, [1, 2])
            .Add(x => x.PerPage, 2)
            .Add(x => x.ChildContent, page => builder => builder.AddContent(0, $"{string.Join(',', page.Items)}{page.Note}")));
        var renders = pages.RenderCount;

        Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("1,2", pages.Markup);
        Assert.Equal(renders, pages.RenderCount);
    }
}
