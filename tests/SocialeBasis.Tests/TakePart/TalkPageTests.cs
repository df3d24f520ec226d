using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Domain;
using SocialeBasis.Tests.BigScreen;
using SocialeBasis.Web.Rooms.Live;
using SocialeBasis.Web.TakePart;

namespace SocialeBasis.Tests.TakePart;

/// <summary>The page of somebody in the room, with a real room behind it: hats, people without a device, onlookers, the pace.</summary>
public class TalkPageTests : ScreenContext
{
    public TalkPageTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task Who_types_for_another_sees_for_whom_and_every_answer_is_of_that_person()
    {
        await using var talk = await ScreenTalk.WithAsync(2);
        await talk.GoToAsync(StepKind.Term);
        var page = Open(talk);
        var ownDraft = page.Find("#betekenis").GetAttribute("data-draft");

        page.Find(".typing-fold").TriggerEvent("ontoggle", EventArgs.Empty);
        page.WaitForElement("#voor-wie").Change("Opa");
        Radio(page, "Vanuit wie praat deze persoon mee?", "Inwoner").Change("inwoner");
        Button(page, "Typ voor deze persoon").Closest("form")!.Submit();
        page.WaitForAssertion(() => Assert.Contains("U typt nu voor: Opa (inwoner)", Text(page), StringComparison.Ordinal));

        var draft = page.Find("#betekenis").GetAttribute("data-draft");
        Assert.NotEqual(ownDraft, draft);
        page.Find("#betekenis").Change("Vroeger hielp je elkaar");
        page.Find("#betekenis").Closest("form")!.Submit();
        page.WaitForAssertion(() => Assert.Contains("Opgeslagen", Text(page), StringComparison.Ordinal));

        var given = Assert.IsType<Definition>(Assert.Single(talk.Room.Session.Contributions.Values));
        var opa = Assert.Single(talk.Room.Session.Participants.Values, who => who.TypedBy == talk.People[0]);
        Assert.Equal((opa.Id, "Vroeger hielp je elkaar"), (given.ParticipantId, given.Text));

        Button(page, "Ik ben klaar").Click();
        page.WaitForAssertion(() => Assert.Contains("Opa is klaar", Text(page), StringComparison.Ordinal));
        Assert.Equal(["Terug naar uzelf nog bezig", "Opa ✓ klaar"], page.FindAll("nav a").Select(Words));

        Navigation.NavigateTo($"/gesprek/{talk.Room.Session.Code}");
        page.WaitForAssertion(() => Assert.Contains("U typt nu voor: uzelf", Text(page), StringComparison.Ordinal));
        Assert.Equal(ownDraft, page.Find("#betekenis").GetAttribute("data-draft"));
        Assert.Empty(page.Find("#betekenis").TextContent);
    }

    [Theory]
    [InlineData("Omkijken naar elkaar ", false)]
    [InlineData("Omkijken naar elk", true)]
    public async Task When_the_group_goes_on_what_was_stored_is_not_called_unsent_and_what_was_not_is(string inTheField, bool isUnsent)
    {
        await using var talk = await ScreenTalk.WithAsync(2);
        await talk.GoToAsync(StepKind.Term);
        await talk.SayAsync(0, new GiveDefinition(Guid.CreateVersion7(), talk.Step(StepKind.Term), "Omkijken naar elkaar"));
        var page = Open(talk);
        JSInterop.Setup<string[][]?>("drafts.all").SetResult([[$"{talk.Step(StepKind.Term)}/1/betekenis", inTheField]]);

        await talk.GoToAsync(StepKind.Actors);

        page.WaitForAssertion(() => Assert.Contains("Actoren", page.Find("h1").TextContent, StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Equal(isUnsent ? 1 : 0, page.FindAll(".unsent").Count));
    }

    [Fact]
    public async Task An_address_with_somebody_for_whom_one_does_not_type_shows_oneself()
    {
        await using var talk = await ScreenTalk.WithAsync(2);
        await talk.GoToAsync(StepKind.Term);
        await talk.SayAsync(1, new GiveDefinition(Guid.CreateVersion7(), talk.Step(StepKind.Term), "Van een ander"));

        var page = Open(talk, voor: talk.People[1]);

        Assert.NotNull(page.Find("#betekenis"));
        Assert.Empty(page.FindAll("nav"));
        Assert.DoesNotContain("Van een ander", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_more_hats_chooses_from_which_they_speak_and_who_has_one_is_not_asked()
    {
        await using var talk = await ScreenTalk.WithAsync(2);
        await talk.SayAsync(0, new Join("gemeente", null) { Hats = ["gemeente/inkoop", "inwoner/mantelzorger"] });
        await talk.GoToAsync(StepKind.Term);
        var page = Open(talk);

        var chooser = page.Find("#pet");
        Assert.Equal("U praat nu als:", Words(page.Find("label[for=pet]")));
        Assert.Equal(["Gemeente: Inkoop en contracten", "Inwoner: Mantelzorger"], chooser.QuerySelectorAll("option").Select(Words));
        await chooser.ChangeAsync(new ChangeEventArgs { Value = "inwoner/mantelzorger" });
        page.WaitForAssertion(() => Assert.Equal("inwoner/mantelzorger", talk.Room.Session.Participants[talk.People[0]].Hat));

        await talk.SayAsync(0, new Join("gemeente", null));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("#pet")));
    }

    [Fact]
    public async Task Who_looks_on_sees_what_is_shown_and_is_asked_nothing()
    {
        await using var talk = await ScreenTalk.WithAsync(3);
        await talk.SayAsync(0, new Join("inwoner", null) { Observes = true });
        var page = Open(talk);
        foreach (var kind in StepKinds.All)
        {
            await talk.GoToAsync(kind);
            await SomebodyAnswersAsync(talk, kind);
            page.WaitForAssertion(() => Assert.Equal(kind.Key(), page.Find("[data-step]").GetAttribute("data-step")));
            NothingIsAsked(page);
            await talk.RevealAsync();
            page.WaitForAssertion(() => Assert.Contains(kind is StepKind.Arrival ? "Wie er vandaag zijn" : "Tonen", Text(page), StringComparison.Ordinal));
            NothingIsAsked(page);
            Assert.Contains(
                kind switch
                {
                    StepKind.Term => "Naar elkaar omkijken",
                    StepKind.Spheres => "Grijs gebied",
                    _ => "U kijkt mee",
                },
                Text(page),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task A_slower_pace_is_asked_with_one_button_and_taken_back_with_the_same()
    {
        await using var talk = await ScreenTalk.WithAsync(2);
        await talk.GoToAsync(StepKind.Hope);
        var page = Open(talk);
        Assert.Contains("Alleen het aantal is te zien, niet wie.", Text(page), StringComparison.Ordinal);

        Button(page, "Graag iets langzamer").Click();
        page.WaitForAssertion(() => Assert.Single(talk.Room.Session.SlowMarks));
        page.WaitForAssertion(() => Assert.Equal("true", Button(page, "Graag iets langzamer").GetAttribute("aria-pressed")));

        Button(page, "Graag iets langzamer").Click();
        page.WaitForAssertion(() => Assert.Empty(talk.Room.Session.SlowMarks));
        page.WaitForAssertion(() => Assert.Equal("false", Button(page, "Graag iets langzamer").GetAttribute("aria-pressed")));
    }

    [Fact]
    public async Task A_hand_is_raised_without_a_name_and_the_number_stands_there_once_it_is_closed()
    {
        await using var talk = await ScreenTalk.WithAsync(3);
        await talk.GoToAsync(StepKind.Term);
        await talk.RevealAsync();
        var page = Open(talk);
        var asked = Guid.CreateVersion7();

        await talk.LeadAsync(new AskWhoRecognises(asked, talk.Step(StepKind.Term), "Bij ons is het juist stiller geworden."));
        page.WaitForAssertion(() => Assert.NotNull(Button(page, "Ik herken dit")));
        Assert.Contains("Wie herkent dit? Bij ons is het juist stiller geworden.", Text(page), StringComparison.Ordinal);
        Button(page, "Ik herken dit").Click();
        page.WaitForAssertion(() => Assert.Equal("true", Button(page, "Ik herken dit").GetAttribute("aria-pressed")));
        await talk.SayAsync(1, new RaiseHand(asked, true));
        Assert.DoesNotContain("mensen herkennen dit", Text(page), StringComparison.Ordinal);

        await talk.LeadAsync(new CloseRecognition(asked));
        page.WaitForAssertion(() => Assert.Contains("2 mensen herkennen dit.", Text(page), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Once_the_talk_was_removed_nothing_of_it_is_there_and_the_phone_says_so()
    {
        await using var talk = await ScreenTalk.WithAsync(1);
        var page = Open(talk);
        var own = Render<OwnAnswersPage>(parameters => parameters.Add(one => one.Code, talk.Room.Session.Code));
        own.WaitForAssertion(() => Assert.Contains("Dit is alles wat u", own.Markup, StringComparison.Ordinal));
        await talk.Rooms.CloseAsync(talk.Room.Id);
        foreach (var open in new IRenderedComponent<IComponent>[] { page, own })
        {
            open.WaitForAssertion(() => Assert.Contains("Dit gesprek is weggehaald", open.Markup, StringComparison.Ordinal));
            Assert.DoesNotContain("Wat u zei", open.Markup, StringComparison.Ordinal);
            Assert.Single(open.FindAll("h1"));
        }

        Assert.Equal(0, talk.Room.Screens);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_did_not_join_a_talk_does_not_make_the_live_pages_look_its_code_up(bool takesPartElsewhere)
    {
        await using var talk = await ScreenTalk.WithAsync(1);
        var (id, code) = (talk.Room.Id, talk.Room.Session.Code);
        Assert.Equal(1, await talk.Rooms.LetGoAsync(TimeSpan.Zero));
        Serve(talk.Rooms, takesPartElsewhere ? [new System.Security.Claims.Claim($"takes-part:{Guid.CreateVersion7():D}", $"{Guid.CreateVersion7():D}")] : []);
        Render<TalkPage>(parameters => parameters.Add(page => page.Code, code));
        Assert.EndsWith($"/meedoen/{code}", Navigation.Uri, StringComparison.Ordinal);
        Render<OwnAnswersPage>(parameters => parameters.Add(page => page.Code, code));
        Assert.EndsWith($"/meedoen/{code}", Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal(0, talk.Rooms.Open);
        Assert.NotNull(await talk.Rooms.FindAsync(id));
    }

    [Fact]
    public async Task A_phone_that_is_away_draws_nothing_and_the_latest_once_it_is_back()
    {
        await using var talk = await ScreenTalk.WithAsync(3);
        await talk.GoToAsync(StepKind.Term);
        var page = Open(talk);
        var line = Services.GetRequiredService<CircuitLine>();
        var draws = 0;
        var drawn = new SemaphoreSlim(0);
        using var other = talk.Room.Show(
            () =>
            {
                draws++;
                drawn.Release();
                return Task.CompletedTask;
            },
            isFirst: false);

        await line.OnConnectionDownAsync(null!, Xunit.TestContext.Current.CancellationToken);
        var before = page.RenderCount;
        for (var i = 0; i < 3; i++)
        {
            // A whole pass over the phones lies between the second and the last.
            await talk.SayAsync(i, new GiveDefinition(Guid.CreateVersion7(), talk.Step(StepKind.Term), $"Elkaar kennen {i}"));
            Assert.True(await drawn.WaitAsync(TimeSpan.FromMinutes(1), Xunit.TestContext.Current.CancellationToken));
        }

        await talk.RevealAsync();
        Assert.True(await drawn.WaitAsync(TimeSpan.FromMinutes(1), Xunit.TestContext.Current.CancellationToken));
        Assert.Equal(before, page.RenderCount);
        Assert.DoesNotContain("Elkaar kennen 2", Text(page), StringComparison.Ordinal);

        await line.OnConnectionUpAsync(null!, Xunit.TestContext.Current.CancellationToken);
        page.WaitForAssertion(() => Assert.Contains("Elkaar kennen 2", Text(page), StringComparison.Ordinal));
    }

    private IRenderedComponent<TalkPage> Open(ScreenTalk talk, int person = 0, Guid? voor = null)
    {
        var room = talk.Room;
        Serve(talk.Rooms, new System.Security.Claims.Claim($"takes-part:{room.Id:D}", talk.People[person].ToString("D")));
        if (voor is { } other)
        {
            Navigation.NavigateTo($"/gesprek/{room.Session.Code}?voor={other}");
        }

        return Render<TalkPage>(parameters => parameters.Add(page => page.Code, room.Session.Code));
    }

    private static async Task SomebodyAnswersAsync(ScreenTalk talk, StepKind kind)
    {
        var step = talk.Step(kind);
        if (kind is StepKind.Term)
        {
            await talk.SayAsync(1, new GiveDefinition(Guid.CreateVersion7(), step, "Naar elkaar omkijken"));
        }
        else if (kind is StepKind.Spheres)
        {
            var actor = talk.Room.Session.ActorsInScope.First().Id;
            await talk.SayAsync(1, new PlaceActor(step, actor, Domain.Spheres.Personal));
            await talk.SayAsync(2, new PlaceActor(step, actor, Domain.Spheres.Community));
        }
        else if (kind is StepKind.Hope)
        {
            await talk.SayAsync(1, new GiveHope(Guid.CreateVersion7(), step, "Dat we groeten", Domain.Spheres.Personal, null, HopeReasons.None));
        }
        else if (kind is StepKind.Agreements)
        {
            await talk.SayAsync(1, new GiveProposal(Guid.CreateVersion7(), step, "We gaan lopen"));
        }
    }

    private static void NothingIsAsked(IRenderedComponent<TalkPage> page)
    {
        Assert.Contains("U kijkt mee", Text(page), StringComparison.Ordinal);
        Assert.Empty(page.FindAll("form, input, textarea, select"));
        Assert.Empty(page.FindAll("button"));
    }

    private static IElement Button(IRenderedComponent<TalkPage> page, string name) =>
        page.FindAll("button").First(one => Words(one).StartsWith(name, StringComparison.Ordinal));

    private static IElement Radio(IRenderedComponent<TalkPage> page, string group, string option) => page.FindAll("fieldset")
        .First(one => Words(one.QuerySelector("legend")!) == group)
        .QuerySelectorAll("label").First(one => Words(one).StartsWith(option, StringComparison.Ordinal)).QuerySelector("input")!;

    private static string Text(IRenderedComponent<TalkPage> page) => string.Join(" ", page.Nodes.Select(Words));

    private static string Words(INode element) => string.Join(" ", element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
