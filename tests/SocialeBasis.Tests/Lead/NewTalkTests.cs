using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Domain;
using SocialeBasis.Web.Lead;
using SocialeBasis.Web.Prepare;

namespace SocialeBasis.Tests.Lead;

public sealed class NewTalkTests : IAsyncLifetime
{
    private LeadStage stage = null!;

    public async ValueTask InitializeAsync() => stage = await LeadStage.SetAsync(withQuestion: false);

    public ValueTask DisposeAsync() => stage.DisposeAsync();

    [Fact]
    public async Task A_title_and_a_question_are_enough()
    {
        var page = stage.Open<NewTalkPage>();
        page.Field("Titel").Change("Samen in de wijk");
        page.Field("Vraag van vandaag").Change("Wat bedoelen we?");
        await page.Find("form").SubmitAsync();

        var made = await MadeAsync();
        Assert.Equal("Samen in de wijk", made.Setup.Title);
        Assert.Equal(AgendaTemplates.HalfDay.Steps.Select(step => step.Kind), made.Agenda.Select(step => step.Kind));
        Assert.Equal(made.Setup.Date.AddYears(1), made.Setup.DataEndsOn);
        Assert.Equal(Anonymity.Anonymous, made.Setup.Anonymity);
        Assert.NotEmpty(made.Roles);
    }

    [Fact]
    public async Task Pressed_twice_it_makes_one_talk()
    {
        var page = stage.Open<NewTalkPage>();
        page.Field("Titel").Change("Samen in de wijk");
        page.Field("Vraag van vandaag").Change("Wat bedoelen we?");
        var form = page.Find("form");
        await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync());

        Assert.Single(
            await stage
                .Page.Services.GetRequiredService<SocialeBasis.Web.Hosting.Storage.SessionStore>()
                .ListAsync(cancellation: Xunit.TestContext.Current.CancellationToken),
            talk => talk.Title == "Samen in de wijk"
        );
    }

    [Fact]
    public async Task What_is_missing_stands_at_its_field_and_nothing_typed_is_lost()
    {
        var page = stage.Open<NewTalkPage>();
        page.Field("Vraag van vandaag").Change("Wat bedoelen we?");
        page.Field("Gebied").Change("Lindehof");
        await page.Find("form").SubmitAsync();

        var title = page.Field("Titel");
        Assert.Equal("true", title.GetAttribute("aria-invalid"));
        Assert.Equal("Vul een titel in.", page.Find($"#{title.GetAttribute("aria-describedby")}").TextContent);
        Assert.Equal("Wat bedoelen we?", page.Field("Vraag van vandaag").GetAttribute("value"));
        Assert.Equal("Lindehof", page.Field("Gebied").GetAttribute("value"));
        Assert.DoesNotContain("/regie/", stage.Page.Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_short_talk_begins_with_known_actors()
    {
        var page = stage.Open<NewTalkPage>();
        page.Field("Titel").Change("Kort");
        page.Field("Vraag van vandaag").Change("Wat bedoelen we?");
        page.Option("Kort gesprek").Change(true);
        await page.Find("form").SubmitAsync();

        var made = await MadeAsync();
        Assert.Equal(
            AgendaTemplates.DefaultActorIds.Order(StringComparer.Ordinal),
            made.Actors.Values.Select(actor => actor.ReferenceId).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void No_field_takes_more_than_the_connection_can_carry()
    {
        var page = stage.Open<NewTalkPage>();
        Assert.All(
            page.FindAll("textarea, input[type=text]"),
            field => Assert.InRange(int.Parse(field.GetAttribute("maxlength") ?? "0", System.Globalization.CultureInfo.InvariantCulture), 1, 8000)
        );
    }

    [Fact]
    public void An_own_perspective_can_be_added_once()
    {
        var form = TalkForm.New(new DateOnly(2026, 3, 12));
        Assert.True(form.AddPerspective(" Ondernemer "));
        Assert.False(form.AddPerspective("ondernemer"));
        (form.Title, form.Question) = ("T", "V");
        Assert.Contains(form.ToSetup()!.Perspectives, perspective => perspective.Name == "Ondernemer");
    }

    [Fact]
    public void Invloed_without_its_question_asks_for_it_and_then_goes_on()
    {
        var page = stage.Open<LeadPage>(with => with.Add(lead => lead.Id, stage.Room.Id));
        page.WaitForElement("h1");
        page.FindAll("a").First(link => link.TextContent == "Invloed").Click();
        page.WaitForAssertion(() => Assert.Contains("Waarop is die invloed?", page.Text(), StringComparison.Ordinal));
        page.Find(".question-form form").Submit();
        page.WaitForAssertion(() => Assert.Contains("Vul eerst de vraag in.", page.Text(), StringComparison.Ordinal));

        page.Field("De concrete vraag van Invloed").Change("Hoeveel invloed heeft de gemeente op eenzaamheid?");
        page.Find(".question-form form").Submit();
        page.WaitForAssertion(() => Assert.Equal("invloed", page.Find("[data-step]").GetAttribute("data-step")));
        Assert.Equal("op eenzaamheid", stage.Session.CurrentStep.Subject);
    }

    [Fact]
    public async Task A_copy_takes_preparation_agenda_actors_and_roles_and_no_answer()
    {
        var anna = await stage.JoinAsync();
        var term = stage.Step(StepKind.Term);
        await stage.LeadAsync(new GoToStep(term));
        await stage.MustAsync(anna, new GiveDefinition(Guid.CreateVersion7(), term, "Mijn woorden"));

        var page = stage.Open<TalksPage>();
        page.WaitForElement("h3");
        page.FindAll("button").Single(button => button.TextContent == "Maak een kopie").Click();
        var made = await MadeAsync("/instellingen");

        Assert.EndsWith("(kopie)", made.Setup.Title, StringComparison.Ordinal);
        Assert.Equal(
            stage.Session.Agenda.Select(step => (step.Kind, step.Minutes, step.Subject)),
            made.Agenda.Select(step => (step.Kind, step.Minutes, step.Subject))
        );
        Assert.Equal(stage.Session.ActorsInScope.Select(actor => actor.Name), made.ActorsInScope.Select(actor => actor.Name));
        Assert.Equal(stage.Session.Roles.Values.Select(role => role.Name), made.Roles.Values.Select(role => role.Name));
        Assert.Empty(made.Contributions);
        Assert.Empty(made.Participants);
        Assert.NotEqual(stage.Session.LeadKey, made.LeadKey);
    }

    private async Task<Session> MadeAsync(string after = "")
    {
        var uri = stage.Page.Services.GetRequiredService<NavigationManager>().Uri;
        Assert.EndsWith(after, uri, StringComparison.Ordinal);
        var id = Guid.Parse(uri[..^after.Length].Split('/')[^1]);
        return (await stage.Rooms.FindAsync(id))!.Session;
    }
}
