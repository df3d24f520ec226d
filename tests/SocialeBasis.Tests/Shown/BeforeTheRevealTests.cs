using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Shown;

/// <summary>Decision 29: what may be known before something is shown, and what stays as it was shown.</summary>
public sealed class BeforeTheRevealTests
{
    [Fact]
    public void How_many_gave_dots_says_the_same_whatever_is_hidden()
    {
        var given = Hopes().Says(0, _ => new GiveDot(Hope(1), true));
        for (var hope = 1; hope <= 5; hope++)
        {
            given.Lead(new HideContribution(Hope(hope), true));
            Assert.Equal(1, HopesOf(given).Dotters);
            Assert.IsType<FewAnswered>(Refused(given, new ShowDots(given.StepId)));
        }

        given.Says(0, _ => new WithdrawContribution(Hope(1)));
        Assert.Equal(1, HopesOf(given).Dotters);
    }

    [Fact]
    public void A_dot_on_a_hope_that_was_hidden_when_the_dots_were_shown_stays_unseen_when_it_comes_back()
    {
        var given = Hopes().EverybodySays((_, i) => new GiveDot(Hope(i == 0 ? 1 : 2), true));
        given.Lead(new HideContribution(Hope(1), true)).Lead(new ShowDots(given.StepId)).Lead(new HideContribution(Hope(1), false));
        Assert.Equal([0, 5, 0, 0, 0], Enumerable.Range(1, 5).Select(hope => HopesOf(given).Hopes.Single(one => one.Text.Id == Hope(hope)).Dots));
    }

    [Theory]
    [InlineData(StepKind.Spheres)]
    [InlineData(StepKind.Influence)]
    [InlineData(StepKind.Roles)]
    public void One_answer_about_a_new_actor_is_not_shown_without_a_question_in_no_round(StepKind kind)
    {
        var given = Given.Session(setup => setup, ["Kerk"], null, kind).Joined(8).At(kind);
        SessionCommand About(Guid step, Guid actor) => kind switch
        {
            StepKind.Spheres => new PlaceActor(step, actor, Spheres.Community),
            StepKind.Influence => new RateInfluence(step, actor, 4),
            _ => new ChooseRoles(step, actor, RoleMoment.Now, RoleAnswerKind.Unknown, []),
        };
        given.EverybodySays((step, _) => About(step, given.Actor("Kerk"))).Lead(step => new RevealAnswers(step)).NextRound();
        for (var person = 1; person < 8; person++)
        {
            given.Lead(new RemoveParticipant(given.People[person], false));
        }

        given.Lead(new NameActor(given.NewId(), given.StepId, "Moskee")).Says(0, step => About(step, given.Actor("Moskee")));
        Assert.IsType<FewAnswered>(Refused(given, new RevealAnswers(given.StepId)));
        given.Lead(new HideActor(given.Actor("Moskee"), true));
        Assert.IsType<FewAnswered>(Refused(given, new RevealAnswers(given.StepId)));
    }

    [Fact]
    public void Roles_now_and_wished_are_questions_of_their_own()
    {
        var given = Given.Session(setup => setup, ["Kerk"], null, StepKind.Roles).Joined(8).At(StepKind.Roles);
        given.EverybodySays((step, _) => new ChooseRoles(step, given.Actor("Kerk"), RoleMoment.Now, RoleAnswerKind.Unknown, []))
            .Says(0, step => new ChooseRoles(step, given.Actor("Kerk"), RoleMoment.Wished, RoleAnswerKind.Unknown, []));
        Assert.IsType<FewAnswered>(Refused(given, new RevealAnswers(given.StepId)));
    }

    [Fact]
    public void A_role_that_one_person_added_is_not_shown_without_a_question()
    {
        var given = Given.Session(setup => setup, ["Kerk"], null, StepKind.Roles).Joined(8).At(StepKind.Roles);
        given.Says(0, step => new AddRole(given.NewId(), step, "Gastheer"));
        Assert.IsType<FewAnswered>(Refused(given, new RevealAnswers(given.StepId)));
    }

    [Fact]
    public void The_names_of_an_earlier_Actoren_do_not_count_for_a_later_one()
    {
        var given = Given.Session(StepKind.Actors, StepKind.Actors).Joined(8).At(StepKind.Actors);
        given.EverybodySays((step, i) => new NameActor(given.NewId(), step, $"Club {i}")).Lead(step => new RevealAnswers(step)).At(StepKind.Actors, 2);
        given.Says(0, step => new NameActor(given.NewId(), step, "Moskee"));
        Assert.IsType<FewAnswered>(Refused(given, new RevealAnswers(given.StepId)));
    }

    [Fact]
    public void A_late_text_moves_no_number_of_its_group()
    {
        var given = Given.Session(StepKind.Term).Joined(6, "gemeente").Joined(6).At(StepKind.Term);
        given.EverybodySays((step, i) => i is 0 or 11 ? null : new GiveDefinition(given.NewId(), step, $"Tekst {i}"));
        Assert.Equal((5, 5), Heard(given));
        given.Lead(step => new RevealAnswers(step)).Says(0, step => new GiveDefinition(given.NewId(), step, "Te laat"));
        Assert.Equal((5, 5), Heard(given));
        given.Says(1, step => new GiveDefinition(given.NewId(), step, "Anders")).Says(7, _ => new WithdrawContribution(given.Text("Tekst 7")));
        Assert.Equal((5, 5), Heard(given));
        Assert.Equal((0, 0), Heard(given.NextRound()));
    }

    [Fact]
    public void Consent_that_was_shown_stays_as_it_is_until_the_text_changes()
    {
        var given = Given.Session(StepKind.Term).Joined(6).At(StepKind.Term).Revealed().Settled("Samen koffie.");
        given.EverybodySays((step, i) => new GiveSupport(step, i == 0 ? SupportLevel.CanLiveWith : SupportLevel.Behind))
            .Says(0, step => new GiveSupport(step, SupportLevel.Behind)).Lead(step => new ShowConsent(step));
        var before = Consent(given);
        Assert.IsType<AlreadyShown>(Refused(given, new GiveSupport(given.StepId, SupportLevel.Objection, "Toch niet."), 0));
        Assert.IsType<AlreadyShown>(Refused(given, new TakeBackSupport(given.StepId), 0));
        Assert.Equal(before, Consent(given));
        Assert.True(((TermView)SessionView.For(given.Value, new Viewer.Participant(given.People[0])).Step).Frame.Settled!.Support.IsFixed);
        given.Settled("Samen thee.").Says(0, step => new GiveSupport(step, SupportLevel.Objection, "Toch niet."));
        Assert.Equal((false, 1), (Consent(given).IsShown, Consent(given).Answered));
    }

    [Fact]
    public void A_name_that_the_facilitator_hid_is_not_told_by_a_refusal()
    {
        var given = Named();
        Assert.IsType<ActorExists>(Refused(given, new NameActor(given.NewId(), given.StepId, "club 1"), 7));
        given.Lead(new HideActor(given.Actor("Club 1"), true)).Says(7, step => new NameActor(given.NewId(), step, "club 1"));
        var own = ((ActorsView)SessionView.For(given.Value, new Viewer.Participant(given.People[7])).Step).Yours;
        Assert.Equal("club 1", own[^1].Name);
    }

    [Fact]
    public void Back_at_a_shown_step_a_name_of_a_later_one_is_not_told_by_a_refusal()
    {
        var given = Named().At(StepKind.Actors, 2);
        given.Says(1, step => new NameActor(given.NewId(), step, "Moskee")).At(StepKind.Actors);
        given.Says(7, step => new NameActor(given.NewId(), step, "moskee"));
    }

    [Fact]
    public void Nor_is_the_facilitator_told_of_a_name_that_was_never_shown()
    {
        var given = Given.Session(StepKind.Actors).Joined(8).At(StepKind.Actors);
        given
            .EverybodySays((step, i) => new NameActor(given.NewId(), step, $"Club {i}"))
            .Lead(new RemoveParticipant(given.People[0], true))
            .Lead(step => new RevealAnswers(step));
        given.Lead(new RenameActor(given.Actor("Club 1"), "Club 0")).Lead(new NameActor(given.NewId(), given.StepId, "Club 00"));
        Assert.IsType<ActorExists>(Refused(given, new NameActor(given.NewId(), given.StepId, "Club 2")));
    }

    private static Given Named()
    {
        var given = Given.Session(StepKind.Actors, StepKind.Actors).Joined(8).At(StepKind.Actors);
        return given.EverybodySays((step, i) => new NameActor(given.NewId(), step, $"Club {i}")).Lead(step => new RevealAnswers(step));
    }

    private static Given Hopes()
    {
        var given = Given.Session(StepKind.Hope).Joined(6).At(StepKind.Hope);
        return given
            .EverybodySays((step, i) => i < 5 ? new GiveHope(Hope(i + 1), step, $"Wens {i + 1}", Spheres.Personal, null, HopeReasons.None) : null)
            .Revealed();
    }

    private static Guid Hope(int number) => new(number, 0x1200, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0x77);

    private static HopesView HopesOf(Given given) => (HopesView)SessionView.For(given.Value, new Viewer.Facilitator()).Step;

    private static SupportView Consent(Given given) => ((TermView)SessionView.For(given.Value, new Viewer.BigScreen()).Step).Frame.Settled!.Support;

    private static (int Government, int Residents) Heard(Given given)
    {
        var heard = SessionView.For(given.Value, new Viewer.Facilitator()).Lead!.Heard;
        return (heard.Single(line => line.Name == "Gemeente").Heard, heard.Single(line => line.Name == "Inwoner").Heard);
    }

    private static Rejection Refused(Given given, SessionCommand command, int? person = null)
    {
        Sender sender = person is { } number ? new Sender.Participant(given.People[number]) : new Sender.Facilitator();
        return Assert.IsType<Decision.Rejected>(SessionRules.Decide(given.Value, sender, command, given.Now.AddSeconds(1))).Reason;
    }
}
