using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;
using SocialeBasis.Tests.Reports;

namespace SocialeBasis.Tests.Rules;

/// <summary>A role that a participant adds is a text of that participant: hidden until it is shown, and gone when it is hidden.</summary>
public sealed class AddedRoleTests
{
    private const string Own = "Gastvrouw";

    [Fact]
    public void Until_the_answers_are_shown_only_who_added_a_role_knows_of_it()
    {
        var given = Added(out var role);
        Assert.Contains(Offered(given, given.People[0]), one => one.Id == role);
        foreach (var viewer in new Viewer[] { new Viewer.Participant(given.People[1]), new Viewer.Facilitator(), new Viewer.BigScreen() })
        {
            var view = (RolesView)SessionView.For(given.Value, viewer, given.StepId).Step;
            Assert.DoesNotContain(view.Roles, one => one.Name == Own);
            Assert.Empty(view.AddedRoles);
        }

        Assert.DoesNotContain(Own, Files.Text(given), StringComparison.Ordinal);
        Assert.DoesNotContain(Own, Report.TextOf(Report.Of(given)), StringComparison.Ordinal);
        Assert.Equal(2, ShownTalk.Of(given.Value).PreparedRoles.Count());

        given.Revealed();
        Assert.Contains(Offered(given, given.People[1]), one => one.Id == role && one.AddedBy is null);
        Assert.Contains(((RolesView)SessionView.For(given.Value, new Viewer.Facilitator(), given.StepId).Step).AddedRoles, one => one.Id == role);
        Assert.Contains(Own, Files.Text(given), StringComparison.Ordinal);
        Assert.Contains(ShownTalk.Of(given.Value).PreparedRoles, one => one is { Name: Own, AddedBy: null, StepId: null });
    }

    [Fact]
    public void Nobody_else_can_choose_it_before_by_guessing_its_id()
    {
        var given = Added(out var role);
        var choose = new ChooseRoles(given.StepId, given.Actor("Kerk"), RoleMoment.Now, RoleAnswerKind.Roles, [role]);
        Assert.IsType<UnknownSubject>(
            Assert.IsType<Decision.Rejected>(SessionRules.Decide(given.Value, new Sender.Participant(given.People[1]), choose, given.Value.CreatedUtc)).Reason
        );
        Assert.IsType<Decision.Accepted>(SessionRules.Decide(given.Value, new Sender.Participant(given.People[0]), choose, given.Value.CreatedUtc));
    }

    [Fact]
    public void A_role_of_a_second_round_waits_for_that_round()
    {
        var given = Added(out _).Revealed().NextRound();
        given.Says(2, step => new AddRole(given.NewId(), step, "Buurvrouw"));
        Assert.Contains(Offered(given, given.People[2]), one => one.Name == "Buurvrouw");
        Assert.DoesNotContain(Offered(given, given.People[1]), one => one.Name == "Buurvrouw");
        Assert.Contains(Offered(given, given.People[1]), one => one.Name == Own);
        given.Revealed();
        Assert.Contains(Offered(given, given.People[1]), one => one.Name == "Buurvrouw");
    }

    [Fact]
    public void Two_who_add_the_same_role_find_one_when_it_is_shown()
    {
        var given = Added(out var role);
        var second = given.NewId();
        given.Says(1, step => new AddRole(second, step, "gastvrouw "))
            .Says(0, step => new ChooseRoles(step, given.Actor("Kerk"), RoleMoment.Now, RoleAnswerKind.Roles, [role]))
            .Says(1, step => new ChooseRoles(step, given.Actor("Kerk"), RoleMoment.Now, RoleAnswerKind.Roles, [second]))
            .Revealed();
        var counted = ((RolesView)SessionView.For(given.Value, new Viewer.BigScreen(), given.StepId).Step).Results[0].Roles.Where(one => one.Now > 0);
        Assert.Equal((role, 2), (Assert.Single(counted).RoleId, counted.Single().Now));
        Assert.DoesNotContain(second, given.Value.Roles.Keys);
    }

    [Fact]
    public void A_hidden_role_is_offered_to_nobody_is_in_no_result_and_stays_hidden_when_it_is_added_again()
    {
        var given = Added(out var role);
        given.Says(0, step => new ChooseRoles(step, given.Actor("Kerk"), RoleMoment.Now, RoleAnswerKind.Roles, [role])).Revealed();
        given.Lead(new HideRole(role, true));
        Assert.DoesNotContain(Offered(given, given.People[0]), one => one.Id == role);
        Assert.DoesNotContain(Own, Report.TextOf(Report.Of(given)), StringComparison.Ordinal);
        Assert.DoesNotContain(Own, Files.Text(given), StringComparison.Ordinal);
        var again = SessionRules.Decide(
            given.NextRound().Value,
            new Sender.Participant(given.People[3]),
            new AddRole(given.NewId(), given.StepId, Own),
            given.Value.CreatedUtc
        );
        Assert.IsType<RoleExists>(Assert.IsType<Decision.Rejected>(again).Reason);

        given.Lead(new HideRole(role, false));
        Assert.Contains(Offered(given, given.People[0]), one => one.Id == role);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(12)]
    public void Who_chose_only_a_role_that_is_hidden_still_answered_also_in_a_talk_from_a_file(int people)
    {
        var given = Given
            .Session(setup => setup with { GroupThreshold = 3 }, ["Kerk"], null, StepKind.Arrival, StepKind.Roles)
            .Joined(people / 2, "gemeente")
            .Joined(people - (people / 2), "inwoner")
            .At(StepKind.Roles);
        var (role, others) = (given.NewId(), given.Value.Roles.Keys.ToList());
        given
            .Says(0, step => new AddRole(role, step, Own))
            .Says(0, step => new ChooseRoles(step, given.Actor("Kerk"), RoleMoment.Now, RoleAnswerKind.Roles, [role]))
            .EverybodySays(
                (step, i) =>
                    i == 0
                        ? null
                        : new ChooseRoles(
                            step,
                            given.Actor("Kerk"),
                            RoleMoment.Now,
                            i == 1 ? RoleAnswerKind.NoRoleOnPurpose : RoleAnswerKind.Roles,
                            i == 1 ? [] : [others[i % 2]]
                        )
            )
            .Revealed()
            .NextRound()
            .Says(2, step => new ChooseRoles(step, given.Actor("Kerk"), RoleMoment.Now, RoleAnswerKind.Roles, [role]))
            .Revealed()
            .Lead(new HideRole(role, true));
        Assert.Equal(people, ((RolesView)SessionView.For(given.Value, new Viewer.BigScreen(), given.StepId).Step).Results[0].NowAnswered);
        Assert.Equal(Files.Text(given), System.Text.Encoding.UTF8.GetString(TalkExport.Of(ShownTalk.Of(Transfer.Files.ThereAndBack(given.Value)))));
    }

    [Fact]
    public void A_role_of_the_talk_itself_and_one_that_nobody_was_shown_cannot_be_hidden()
    {
        var given = Added(out var role);
        foreach (var id in new[] { role, given.Value.Roles.Values.First(one => one.AddedBy is null).Id, Guid.NewGuid() })
        {
            Assert.IsType<UnknownSubject>(
                Assert
                    .IsType<Decision.Rejected>(SessionRules.Decide(given.Value, new Sender.Facilitator(), new HideRole(id, true), given.Value.CreatedUtc))
                    .Reason
            );
        }
    }

    [Fact]
    public void One_participant_adds_three_roles_at_most()
    {
        var given = Added(out _)
            .Says(0, step => new AddRole(new Guid(1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0), step, "Tweede"))
            .Says(0, step => new AddRole(new Guid(1, 2, 3, 5, 0, 0, 0, 0, 0, 0, 0), step, "Derde"));
        var fourth = SessionRules.Decide(
            given.Value,
            new Sender.Participant(given.People[0]),
            new AddRole(given.NewId(), given.StepId, "Vierde"),
            given.Value.CreatedUtc
        );
        Assert.Contains("3", Assert.IsType<TooMany>(Assert.IsType<Decision.Rejected>(fourth).Reason).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Until_it_is_shown_who_added_a_role_takes_it_back_and_what_they_chose_of_it_goes_too()
    {
        var given = Added(out var role);
        var other = given.Value.Roles.Values.First(one => one.AddedBy is null).Id;
        given.Says(0, step => new ChooseRoles(step, given.Actor("Kerk"), RoleMoment.Now, RoleAnswerKind.Roles, [role]))
            .Says(0, step => new ChooseRoles(step, given.Actor("Kerk"), RoleMoment.Wished, RoleAnswerKind.Roles, [role, other]));
        var own = Assert.Single(
            OwnAnswers.For(given.Value, given.People[0], given.Value.CreatedUtc).Steps.SelectMany(step => step.Answers).OfType<OwnAddedRole>()
        );
        Assert.Equal(
            (Own, role),
            (own.Role.Name, Assert.Single(((RolesView)SessionView.For(given.Value, new Viewer.Participant(given.People[0]), given.StepId).Step).YourRoles).Id)
        );

        given.Says(0, _ => own.TakeBack!);

        Assert.DoesNotContain(role, given.Value.Roles.Keys);
        var left = Assert.Single(given.Value.RoleAnswers.Values);
        Assert.Equal((RoleMoment.Wished, other), (left.Moment, Assert.Single(left.RoleIds)));
        Assert.Empty(((RolesView)SessionView.For(given.Value, new Viewer.Participant(given.People[0]), given.StepId).Step).YourRoles);
        given.Says(0, step => new AddRole(given.NewId(), step, Own)); // and thinks better of it
        Assert.Contains(Offered(given, given.People[0]), one => one.Name == Own);
    }

    [Fact]
    public void Once_it_is_shown_a_role_is_the_groups_whether_others_chose_it_or_not()
    {
        var given = Added(out var role).Revealed().NextRound();
        Assert.IsType<RoleIsShown>(Refusal(given, 0, role));
        given.Says(1, step => new ChooseRoles(step, given.Actor("Kerk"), RoleMoment.Now, RoleAnswerKind.Roles, [role]));
        Assert.IsType<RoleIsShown>(Refusal(given, 0, role));
        Assert.Null(
            Assert
                .Single(OwnAnswers.For(given.Value, given.People[0], given.Value.CreatedUtc).Steps.SelectMany(step => step.Answers).OfType<OwnAddedRole>())
                .TakeBack
        );
    }

    [Fact]
    public void A_role_that_can_still_be_taken_back_is_offered_in_its_own_step_only()
    {
        var given = Given.Session(setup => setup, ["Kerk"], null, StepKind.Arrival, StepKind.Roles, StepKind.Roles).Joined(4).At(StepKind.Roles);
        var (role, other) = (given.NewId(), given.Value.Agenda.Last().Id);
        given.Says(0, step => new AddRole(role, step, Own)).Lead(new GoToStep(other));
        Assert.DoesNotContain(((RolesView)SessionView.For(given.Value, new Viewer.Participant(given.People[0]), other).Step).Roles, one => one.Id == role);
        var choose = new ChooseRoles(other, given.Actor("Kerk"), RoleMoment.Now, RoleAnswerKind.Roles, [role]);
        Assert.IsType<Decision.Rejected>(SessionRules.Decide(given.Value, new Sender.Participant(given.People[0]), choose, given.Value.CreatedUtc));
    }

    [Fact]
    public void Nobody_takes_back_a_role_of_somebody_else_nor_learns_that_it_is_there()
    {
        var given = Added(out var role);
        foreach (var id in new[] { role, given.NewId() })
        {
            Assert.Equal(
                Decision.Nothing,
                SessionRules.Decide(given.Value, new Sender.Participant(given.People[1]), new TakeBackRole(id), given.Value.CreatedUtc)
            );
        }

        Assert.IsType<UnknownSubject>(Refusal(given, 0, given.Value.Roles.Values.First(one => one.AddedBy is null).Id));
        Assert.Empty(((RolesView)SessionView.For(given.Value, new Viewer.Participant(given.People[1]), given.StepId).Step).YourRoles);
        Assert.Empty(((RolesView)SessionView.For(given.Value, new Viewer.Facilitator(), given.StepId).Step).YourRoles);
    }

    [Fact]
    public void When_somebody_is_taken_out_their_role_stays_once_it_was_shown_and_is_never_shown_before()
    {
        var shown = Added(out var role).Revealed().NextRound();
        shown.Lead(new RemoveParticipant(shown.People[0], WithAnswers: true));
        Assert.Contains(Offered(shown, shown.People[2]), one => one.Id == role);

        var before = Added(out var hidden);
        before.Lead(new RemoveParticipant(before.People[0], WithAnswers: true)).Revealed();
        Assert.DoesNotContain(Offered(before, before.People[2]), one => one.Id == hidden);
        Assert.DoesNotContain(Own, Files.Text(before), StringComparison.Ordinal);
    }

    private static Given Added(out Guid role)
    {
        var given = Given.Session(setup => setup, ["Kerk"], null, StepKind.Arrival, StepKind.Roles).Joined(4).At(StepKind.Roles);
        var id = given.NewId();
        role = id;
        return given.Says(0, step => new AddRole(id, step, Own));
    }

    private static Rejection Refusal(Given given, int person, Guid role) =>
        Assert
            .IsType<Decision.Rejected>(
                SessionRules.Decide(given.Value, new Sender.Participant(given.People[person]), new TakeBackRole(role), given.Value.CreatedUtc)
            )
            .Reason;

    private static Seq<Role> Offered(Given given, Guid who) => ((RolesView)SessionView.For(given.Value, new Viewer.Participant(who), given.StepId).Step).Roles;

    private static class Files
    {
        public static string Text(Given given) => System.Text.Encoding.UTF8.GetString(TalkExport.Of(ShownTalk.Of(given.Value)));
    }
}
