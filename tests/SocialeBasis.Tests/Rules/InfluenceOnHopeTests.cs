using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;
using SocialeBasis.Reports.Excel;
using SocialeBasis.Tests.Reports;
using SocialeBasis.Tests.Transfer;

namespace SocialeBasis.Tests.Rules;

/// <summary>The third question whole: not only how much the municipality decides, but who has influence on what the group hopes, and how.</summary>
public class InfluenceOnHopeTests
{
    private const string Lonely = "Dat niemand in Lindehof lang alleen is.";
    private const string Bus = "Dat de bus vaker rijdt.";
    private const InfluenceKinds Ways = InfluenceKinds.Contact | InfluenceKinds.Other;

    /// <summary>A talk in which two hopes were shown and a step of Invloed asks about the first.</summary>
    private static Given Asked(params string[] perspectives)
    {
        var talk = Given.Session(
            setup => setup, actors: ["Buren", "Kerk"], steps: [StepKind.Arrival, StepKind.Hope, StepKind.Influence, StepKind.Agreements, StepKind.Closing]);
        foreach (var perspective in perspectives.DefaultIfEmpty("inwoner"))
        {
            talk.Joined(5, perspective);
        }

        talk.At(StepKind.Hope)
            .Says(0, step => new GiveHope(talk.NewId(), step, Lonely, Spheres.Community, null, HopeReasons.EndInItself))
            .Says(1, step => new GiveHope(talk.NewId(), step, Bus, Spheres.Community, null, HopeReasons.Other))
            .Revealed();
        var step = talk.Value.Agenda.Single(one => one.Kind is StepKind.Influence).Id;
        return talk.Lead(new AskAbout(step, WhoseInfluence.Actors, null, talk.Text(Lonely))).At(StepKind.Influence);
    }

    [Fact]
    public void A_chain_follows_the_hope_that_it_leads_to_and_forgets_it_when_its_writer_takes_it_back()
    {
        var talk = Given.Session(setup => setup, [new PlannedStep(Guid.CreateVersion7(), StepKind.Hope, 10, null), new PlannedStep(Guid.CreateVersion7(), StepKind.Theory, 10, null)])
            .Joined(3).At(StepKind.Hope);
        talk.Says(0, step => new GiveHope(talk.NewId(), step, Bus, Spheres.Community, null, HopeReasons.Other)).Revealed();
        var chain = talk.Value.Agenda.Single(one => one.Kind is StepKind.Theory).Id;
        var (hoped, hope) = (talk.StepId, talk.Text(Bus));
        talk.Lead(new AskAbout(chain, default, null, hope)).At(StepKind.Theory)
            .Says(1, step => new GiveLink(talk.NewId(), step, "de deur open is", "loopt iemand binnen", "", "", null)).Revealed();
        Assert.Contains("de bus vaker rijdt", System.Text.Encoding.UTF8.GetString(TalkExport.Of(ShownTalk.Of(talk.Value))), StringComparison.Ordinal);

        talk.Lead(new GoToStep(hoped)).Says(0, _ => new WithdrawContribution(hope));
        var view = (TheoryView)SessionView.For(talk.Value, new Viewer.Facilitator(), chain).Step;
        Assert.Equal("wat we hopen", view.End);
        Assert.DoesNotContain("bus vaker", System.Text.Encoding.UTF8.GetString(TalkExport.Of(ShownTalk.Of(talk.Value))), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_step_whose_hope_is_gone_asks_for_another_before_it_begins()
    {
        var talk = Asked();
        var step = talk.StepId;
        talk.At(StepKind.Hope).Says(0, _ => new WithdrawContribution(talk.Text(Lonely)));
        Assert.IsType<InfluenceQuestionMissing>(((Decision.Rejected)talk.Try(new Sender.Facilitator(), new GoToStep(step))).Reason);
    }

    [Fact]
    public void A_group_that_was_asked_about_keeps_its_words_there_when_it_gets_another_name()
    {
        var talk = Asked();
        var (step, group) = (talk.StepId, talk.NewId());
        var hoped = talk.Value.Agenda.Single(one => one.Kind is StepKind.Hope).Id;
        talk.Lead(new NameHopeGroup(group, hoped, "Samen zijn")).Lead(new AskAbout(step, WhoseInfluence.Actors, null, group));
        talk.Says(0, one => new RateInfluence(one, talk.Actor("Kerk"), 3)).Lead(new NameHopeGroup(group, hoped, "Iets heel anders"));
        Assert.Equal(("Samen zijn", null), (talk.Value.Steps[step].Subject, talk.Value.Steps[step].HopeId));
    }

    [Fact]
    public void Two_hopes_that_are_gone_are_not_the_same_question() =>
        Assert.False(new AskedInfluence(WhoseInfluence.Actors, null).IsSame(new AskedInfluence(WhoseInfluence.Actors, "")));

    [Fact]
    public void A_group_of_sentences_of_another_step_is_no_hope()
    {
        var talk = Given.Session(setup => setup, actors: ["Kerk"], steps: [StepKind.Theory, StepKind.Influence]).Joined(3).At(StepKind.Theory);
        var group = talk.NewId();
        talk.Says(0, step => new GiveLink(talk.NewId(), step, "de deur open is", "loopt iemand binnen", "", "", null)).Revealed();
        talk.Lead(step => new NameHopeGroup(group, step, "Open deuren"));
        var ask = new AskAbout(talk.Value.Agenda.Single(one => one.Kind is StepKind.Influence).Id, WhoseInfluence.Actors, null, group);
        Assert.IsType<Decision.Rejected>(talk.Try(new Sender.Facilitator(), ask));
    }

    private static InfluenceView View(Given talk) => (InfluenceView)ShownTalk.Of(talk.Value).ViewOf(talk.Value.Steps[talk.StepId]);

    private static Given Rated(Given talk, params (string Actor, int?[] Values)[] rows)
    {
        foreach (var (actor, values) in rows)
        {
            talk.EverybodySays((step, person) => person < values.Length
                ? new RateInfluence(step, talk.Actor(actor), values[person], values[person] > 1 ? Ways : InfluenceKinds.None)
                : null);
        }

        return talk.Revealed();
    }

    [Fact]
    public void A_step_asks_about_a_hope_in_the_words_in_which_everybody_can_read_it()
    {
        var view = View(Asked());
        Assert.Equal((WhoseInfluence.Actors, Lonely), (view.Whose, view.Subject));
        Assert.Equal("Wie heeft invloed op deze hoop: ‘Dat niemand in Lindehof lang alleen is’?", view.Asked.Whole);
        Assert.Equal("Invloed op onze hoop", view.Title);
        Assert.Equal("Hier hangt het van af", view.Asked.Anchors[4].Name);
        Assert.Equal(
            "Hoeveel invloed heeft Buren volgens u op deze hoop: ‘Dat niemand in Lindehof lang alleen is’?",
            (StepWords.Of(Asked().Value.Setup, view) with { Actor = "Buren" }).Fill(StepGuide.For(view).ParticipantQuestion));
    }

    [Fact]
    public void A_hope_that_is_hidden_or_taken_back_is_in_no_question_any_more()
    {
        var talk = Asked();
        talk.Lead(new HideContribution(talk.Text(Lonely), true));
        Assert.Equal("Wie heeft invloed op deze hoop?", View(talk).Asked.Whole);
        Assert.DoesNotContain(Lonely, Report.TextOf(Report.Of(talk)), StringComparison.Ordinal);
        Assert.DoesNotContain(Lonely, Files.Text(TalkExport.Of(ShownTalk.Of(talk.Value))), StringComparison.Ordinal);
        Assert.All(SessionView.For(talk.Value, new Viewer.BigScreen()).Agenda, line => Assert.NotEqual(Lonely, line.Subject));

        talk.Lead(new HideContribution(talk.Text(Lonely), false));
        Assert.Equal(Lonely, View(talk).Subject);
    }

    [Fact]
    public void Only_a_hope_that_everybody_can_read_can_be_asked_about_and_only_before_anybody_answered()
    {
        var talk = Given.Session(StepKind.Hope, StepKind.Influence).Joined(5).At(StepKind.Hope);
        talk.Says(0, step => new GiveHope(talk.NewId(), step, Lonely, Spheres.Community, null, HopeReasons.EndInItself));
        var step = talk.Value.Agenda.Last().Id;
        var ask = new AskAbout(step, WhoseInfluence.Actors, null, talk.Text(Lonely));
        Assert.IsType<UnknownSubject>(Refused(talk, ask));
        talk.Revealed();
        Assert.IsType<NotPossibleHere>(Refused(talk, ask with { Whose = WhoseInfluence.Municipality }));
        Assert.IsType<NotPossibleHere>(Refused(talk, ask with { StepId = talk.StepId }));
        talk.Lead(ask);

        var asked = Asked();
        asked.Says(0, id => new RateInfluence(id, asked.Actor("Buren"), 4));
        Assert.IsType<StepHasAnswers>(Refused(asked, new AskAbout(asked.StepId, WhoseInfluence.Actors, null, asked.Text(Bus))));
        Assert.IsType<StepHasAnswers>(Refused(asked, new AskAbout(asked.StepId, WhoseInfluence.Municipality, "op de bus")));

        static Rejection Refused(Given talk, AskAbout command) => ((Decision.Rejected)talk.Try(new Sender.Facilitator(), command)).Reason;
    }

    [Fact]
    public void A_group_that_is_dropped_leaves_its_name_as_the_question()
    {
        var talk = Given.Session(StepKind.Hope, StepKind.Influence).Joined(5).At(StepKind.Hope);
        talk.Says(0, step => new GiveHope(talk.NewId(), step, Lonely, Spheres.Community, null, HopeReasons.EndInItself)).Revealed();
        var (group, influence) = (talk.NewId(), talk.Value.Agenda.Last().Id);
        talk.Lead(new NameHopeGroup(group, talk.StepId, "Niemand alleen"))
            .Lead(new AskAbout(influence, WhoseInfluence.Actors, null, group))
            .Lead(new DropHopeGroup(group));
        Assert.Equal((null, "Niemand alleen"), (talk.Value.Steps[influence].HopeId, talk.Value.Steps[influence].Subject));
    }

    [Fact]
    public void Other_minutes_leave_the_hope()
    {
        var talk = Asked();
        talk.Says(0, step => new RateInfluence(step, talk.Actor("Buren"), 4)).Lead(new ChangeStep(talk.StepId, Lonely, 33));
        var now = talk.Value.Steps[talk.StepId];
        Assert.Equal((33, talk.Text(Lonely), null), (now.Minutes, now.HopeId!.Value, now.Subject));
    }

    [Fact]
    public void The_facilitator_is_offered_the_hopes_with_most_dots_first_and_a_group_for_those_in_it()
    {
        var talk = Given.Session(StepKind.Hope, StepKind.Influence).Joined(6).At(StepKind.Hope);
        talk.Says(0, step => new GiveHope(talk.NewId(), step, Lonely, Spheres.Community, null, HopeReasons.EndInItself))
            .Says(1, step => new GiveHope(talk.NewId(), step, Bus, Spheres.Community, null, HopeReasons.Other));
        Assert.Empty(Offered(talk));
        talk.Revealed().EverybodySays((_, person) => new GiveDot(talk.Text(Bus), true)).Lead(step => new ShowDots(step, EvenFew: true));
        Assert.Equal([(Bus, 6), (Lonely, 0)], Offered(talk));
        var group = talk.NewId();
        talk.Lead(new NameHopeGroup(group, talk.StepId, "Erop uit")).Lead(new GroupHope(talk.Text(Bus), group));
        Assert.Equal([("Erop uit", 6), (Lonely, 0)], Offered(talk));

        static IEnumerable<(string, int)> Offered(Given talk) =>
            SessionView.For(talk.Value, new Viewer.Facilitator()).Lead!.Hopes.Select(hope => (hope.Text, hope.Dots));
    }

    [Fact]
    public void Who_has_much_influence_and_from_whose_side_nobody_takes_part_is_named_once_it_is_shown()
    {
        var talk = Asked("inwoner", "gemeente");
        talk.As(session => session with
        {
            Actors = session.Actors.SetItem(talk.Actor("Kerk"), session.Actors[talk.Actor("Kerk")] with { ReferenceId = "kerk" })
                .SetItem(talk.Actor("Buren"), session.Actors[talk.Actor("Buren")] with { ReferenceId = "buren" }),
        });
        Assert.Empty(View(talk).NotHere);
        Rated(talk, ("Buren", [5, 5, 5, 4, 4, 4, 5, 5]), ("Kerk", [4, 4, 5, 4, 3, 4, 4, 5]));
        Assert.Equal(["Kerk"], View(talk).NotHere.Select(actor => actor.Name));
        Assert.Contains("Kerk heeft volgens ons veel invloed. Van die kant doet vandaag niemand mee.", Report.TextOf(Report.Of(talk)), StringComparison.Ordinal);

        // Somebody of that side came in.
        talk.Joined("andere-partij");
        Assert.Empty(View(talk).NotHere);
    }

    [Fact]
    public void A_catalogue_word_that_nobody_knows_breaks_nothing()
    {
        var talk = Asked("inwoner");
        talk.As(session => session with { Actors = session.Actors.SetItem(talk.Actor("Kerk"), session.Actors[talk.Actor("Kerk")] with { ReferenceId = "onzin" }) });
        Rated(talk, ("Kerk", [5, 5, 5, 5, 5]));
        Assert.Empty(View(talk).NotHere);
    }

    [Fact]
    public void How_an_actor_has_influence_is_counted_printed_and_in_the_workbook()
    {
        var talk = Rated(Asked("inwoner"), ("Buren", [5, 4, 1, 4, null]));
        Assert.Equal([0, 0, 0, 0, 0, 3, 3], View(talk).Results.First(result => result.Name == "Buren").Kinds);
        var report = Report.TextOf(Report.Of(talk));
        Assert.Contains("Wie heeft invloed op deze hoop: ‘Dat niemand in Lindehof lang alleen is’?", report, StringComparison.Ordinal);
        Assert.Contains("5 = hier hangt het van af", report, StringComparison.Ordinal);
        Assert.Contains("Iets anders", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoeveel invloed heeft de gemeente", report, StringComparison.Ordinal);
        var sheets = WorkbookContent.Of(ShownTalk.Of(talk.Value), Report.Context).Sheets;
        Assert.Contains(sheets.Single(sheet => sheet.Name == "soorten-invloed").Rows, row => row.Values.Any(value => $"{value}".Contains("Iets anders", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_keeps_what_was_asked_and_how()
    {
        var talk = Rated(Asked("inwoner"), ("Buren", [5, 4, 1, 4, null]));
        var back = Files.ThereAndBack(talk.Value);
        var step = ShownTalk.Of(back).Agenda.Single(one => one.Kind is StepKind.Influence);
        Assert.Equal((WhoseInfluence.Actors, Lonely), (step.Whose, step.Subject));
        Assert.Equal([0, 0, 0, 0, 0, 3, 3], ((InfluenceView)ShownTalk.Of(back).ViewOf(step)).Results.First(result => result.Name == "Buren").Kinds);
        Assert.Equal(Files.Text(TalkExport.Of(ShownTalk.Of(talk.Value))), Files.Text(TalkExport.Of(ShownTalk.Of(back))));
    }

    [Fact]
    public void A_file_of_the_second_version_is_still_read_and_may_not_hold_what_came_since()
    {
        var talk = Given.Session(setup => setup, actors: ["Kerk"], steps: [StepKind.Influence]).Joined(5).At(StepKind.Influence);
        talk.EverybodySays((step, person) => new RateInfluence(step, talk.Actor("Kerk"), 1 + person, InfluenceKinds.Money)).Revealed();
        var newest = Files.Text(TalkExport.Of(ShownTalk.Of(talk.Value)));
        var second = newest.Replace($"\"version\": {TalkFile.NewestVersion}", "\"version\": 2", StringComparison.Ordinal);
        Assert.NotEqual(newest, second);
        Assert.Equal(newest, Files.Text(TalkExport.Of(ShownTalk.Of(Files.Read(System.Text.Encoding.UTF8.GetBytes(second))))));

        var asked = Files.Text(TalkExport.Of(ShownTalk.Of(Rated(Asked("inwoner"), ("Buren", [5, 4, 1, 4, null])).Value)));
        var older = asked.Replace($"\"version\": {TalkFile.NewestVersion}", "\"version\": 2", StringComparison.Ordinal);
        Assert.Contains("nieuwere versie", Files.Refusal(System.Text.Encoding.UTF8.GetBytes(older)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_later_only_the_same_hope_is_compared_and_the_municipality_never_with_the_actors()
    {
        var first = Rated(Asked("inwoner"), ("Buren", [5, 4, 4, 4, 4]));
        var earlier = EarlierTalk.Of(ShownTalk.Of(first.Value));
        Assert.Equal((WhoseInfluence.Actors, Lonely), (earlier.Influence.Single().Whose, earlier.Influence.Single().Question));

        Assert.NotEmpty(Then(Lonely, WhoseInfluence.Actors)!.Changes);
        Assert.Equal("Vorige keer was de vraag anders: deze hoop: ‘Dat niemand in Lindehof lang alleen is’. Daarom vergelijken we de antwoorden niet.", Then(Bus, WhoseInfluence.Actors)!.Sentence);
        Assert.Null(Then(Lonely, WhoseInfluence.Municipality));

        InfluenceThen? Then(string subject, WhoseInfluence whose)
        {
            var next = Given.Continuing(first.Value, create => create with
            {
                Steps = create.Steps.Select(step => step.Kind is StepKind.Influence ? step with { Whose = whose, Subject = subject } : step).ToSeq(),
            }).Joined(5).At(StepKind.Influence);
            return View(Rated(next, ("Buren", [3, 2, 2, 2, 2]))).Then;
        }
    }
}
