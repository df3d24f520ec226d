using Bunit;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.BigScreen;

/// <summary>The ladder on the wall: nothing before the reveal, gaps and what is unfinished after it, and one link large.</summary>
public class TheoryOnWallTests : ScreenContext
{
    [Fact]
    public async Task Before_the_reveal_the_wall_asks_and_after_it_the_ladder_stands_with_its_gaps()
    {
        await using var talk = await ScreenTalk.WithAsync(4);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var step = talk.Step(StepKind.Theory);
        await talk.GoToAsync(StepKind.Theory);
        await talk.SayAsync(0, new GiveLink(Guid.CreateVersion7(), step, "de deur open is", "loopt iemand binnen", "", "", LinkLevel.Input));
        await talk.SayAsync(1, new GiveLink(Guid.CreateVersion7(), step, "we samen eten", "kennen we elkaar", "eten bindt", "", LinkLevel.Outcome));
        var screen = ShowScreen(talk.Room.Id);
        Assert.Contains("Wat draagt bij aan: dat niemand in Lindehof lang alleen is?", screen.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("de deur open is", screen.Markup, StringComparison.Ordinal);

        await talk.RevealAsync();

        screen.WaitForAssertion(() => Assert.Equal("Waarom denken we dat dit werkt?", screen.Find("h1").TextContent));
        var ladder = screen.Find("svg[role=img]");
        Assert.Equal(
            "Ladder van onder naar boven. Inzet: Als de deur open is, dan loopt iemand binnen (onaf). Manier van werken: leeg. Wat er gebeurt: leeg. "
                + "Wat mensen merken: Als we samen eten, dan kennen we elkaar. Op de lange duur: leeg. Bovenaan: dat niemand in Lindehof lang alleen is.",
            ladder.GetAttribute("aria-label"));
        Assert.Equal(3, ladder.TextContent.Split("Hier staat nog niets").Length - 1);

        Clock.Advance(TimeSpan.FromSeconds(20));
        screen.WaitForAssertion(() => Assert.Contains("Als we samen eten, dan kennen we elkaar, want eten bindt.", screen.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_picked_link_stands_large_in_its_parts_with_an_open_place_for_the_reason()
    {
        await using var talk = await ScreenTalk.WithAsync(4);
        Serve(talk.Rooms, Shows(talk.Room.Id));
        var step = talk.Step(StepKind.Theory);
        var (link, group) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await talk.GoToAsync(StepKind.Theory);
        await talk.SayAsync(0, new GiveLink(link, step, "de deur open is", "loopt iemand binnen", "", "er iemand is", LinkLevel.Input));
        await talk.RevealAsync();
        await talk.LeadAsync(new ShowOnWall(step, link));
        var screen = ShowScreen(talk.Room.Id);

        screen.WaitForAssertion(() => Assert.Contains("onaf: dat weten we nog niet", screen.Markup, StringComparison.Ordinal));
        Assert.Contains("er iemand is", screen.Markup, StringComparison.Ordinal);
        Assert.Contains("Waarom zou dit zo zijn?", screen.Markup, StringComparison.Ordinal);

        await talk.LeadAsync(new NameHopeGroup(group, step, "Open deuren"));
        await talk.LeadAsync(new GroupHope(link, group));
        await talk.LeadAsync(new ShowOnWall(step, group));
        screen.WaitForAssertion(() => Assert.Equal("Open deuren", screen.Find("h1").TextContent));
        Assert.Contains("Als de deur open is, dan loopt iemand binnen, mits er iemand is.", screen.Find(".voices").TextContent, StringComparison.Ordinal);
    }
}
