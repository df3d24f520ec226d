using System.Runtime.CompilerServices;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Tests.Steps;

/// <summary>
/// Whoever chooses by the kind of a step says it of every kind, so that a new one does not build until everything has an answer. It is
/// not printed as something else, with texts that were hidden, or counted as if nobody answered.
/// </summary>
public sealed class EveryKindIsSaidTests
{
    private const StepKind New = (StepKind)99;

    [Fact]
    public void A_new_kind_is_not_taken_for_another()
    {
        var given = Given.Session(StepKind.Arrival, StepKind.Term).Joined(1);
        var step = new AgendaStep(Guid.CreateVersion7(), 2, New, 10, null, Phase.Reveal);
        var session = given.Value with { Steps = given.Value.Steps.Add(step.Id, step) };
        Assert.Throws<SwitchExpressionException>(() => New.Traits);
        Assert.Throws<SwitchExpressionException>(() => step.Title);
        Assert.Throws<SwitchExpressionException>(() => Response.Answered(session, step));
        Assert.Throws<SwitchExpressionException>(() => ShownTalk.Of(session).ViewOf(step));
    }

    [Fact]
    public void Every_known_kind_is_said() => Assert.All(StepKinds.All, kind =>
    {
        var given = Given.Session(StepKind.Arrival, kind).Joined(1).At(kind);
        if (kind.Traits.IsAnswered)
        {
            given.Revealed();
        }

        var step = given.Value.Steps[given.StepId];
        Assert.Equal(StepGuide.For(kind).Title, kind.Traits.Title);
        Assert.NotEmpty(step.Title);
        Assert.Equal(0, Response.Answered(given.Value, step));
        Assert.Empty(ShownTalk.Of(given.Value).ViewOf(step).Discuss);
        Assert.Equal(kind, SessionView.For(given.Value, new Viewer.BigScreen()).Step.Match(
            arrival: _ => StepKind.Arrival,
            term: _ => StepKind.Term,
            actors: _ => StepKind.Actors,
            spheres: _ => StepKind.Spheres,
            hopes: _ => StepKind.Hope,
            influence: _ => StepKind.Influence,
            roles: _ => StepKind.Roles,
            theory: _ => StepKind.Theory,
            agreements: _ => StepKind.Agreements,
            closing: _ => StepKind.Closing));
        Assert.NotNull(Report.Title(given.Value));
    });

    [Fact]
    public void Every_kind_has_a_name_of_its_own()
    {
        Assert.Distinct(StepKinds.All.Select(kind => kind.Traits.Key));
        Assert.Distinct(StepKinds.All.Select(kind => kind.Traits.Title));
    }

    /// <summary>The numbers are stored, so the order of the conversation is said apart from them.</summary>
    [Fact]
    public void Every_kind_has_its_place_in_the_usual_order() => Assert.Equal(Enum.GetValues<StepKind>().Order(), StepKinds.All.Order());

    /// <summary>A picture counts people about an actor only where people choose something about each.</summary>
    [Fact]
    public void Only_a_step_of_choices_has_pictures_of_actors() =>
        Assert.All(StepKinds.All, kind => Assert.Equal(kind.Traits.IsAboutEachActor, kind.Traits.Pictures.Count > 0));

    /// <summary>Read from the source, because the compiler leads only through choices that have no rest.</summary>
    [Fact]
    public void No_choice_by_kind_lets_a_new_kind_fall_through() =>
        Assert.Equal("", string.Join('\n', SourceOfKinds.Files.SelectMany(file => SourceOfKinds.Faults(file.Value).Select(fault => $"{file.Key}:{fault}"))));

    [Theory]
    [InlineData("kind switch { StepKind.Term => 1, _ => 0 }")]
    [InlineData("kind switch\n{\n    StepKind.Term => F(1, 2),\n    _ => throw new UnreachableException(),\n}")]
    [InlineData("step switch { { Kind: StepKind.Term } => 1, { } other => 0 }")]
    [InlineData("of switch { Picture.Now => 1, _ when step.Kind is StepKind.Term => 2, _ => 3 }")]
    [InlineData("view switch { TermView term => term.Texts, ClosingView or ArrivalView => [] }")]
    [InlineData("switch (step.Kind)\n{\n    case StepKind.Term:\n        break;\n}")]
    [InlineData("@switch (View.Step)\n{\n    case TermView term:\n        break;\n}")]
    [InlineData("if (step.Kind is StepKind.Spheres or StepKind.Roles)")]
    [InlineData("if (step.Kind is not (StepKind.Spheres or StepKind.Roles))")]
    [InlineData("step is { IsRevealed: true, Kind: StepKind.Spheres or StepKind.Roles }")]
    [InlineData("if (step is TermView { Then: not null } or RolesView { Then: not null })")]
    public void A_choice_that_does_is_found(string source) => Assert.Single(SourceOfKinds.Faults(source));

    [Theory]
    [InlineData("kind switch { StepKind.Term => F(_ => 1), StepKind.Hope or StepKind.Roles => 0 }")]
    [InlineData("view.Match(arrival: _ => 0, term: view => view.Texts.Count)")]
    [InlineData("phase switch { Phase.Talk => step.Kind is StepKind.Term ? 1 : 2, _ => 0 }")]
    [InlineData("if (step.Kind is StepKind.Spheres && isOpen)")]
    public void Another_choice_is_left_alone(string source) => Assert.Empty(SourceOfKinds.Faults(source));

    private static class Report
    {
        public static string Title(Session session) => Reports.Report.Of(session).Title;
    }
}
