using SocialeBasis.Domain;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

/// <summary>What one person said about one thing and about another cannot be joined again by its place in the lists.</summary>
public sealed class LinkingTests
{
    [Fact]
    public void The_reasons_of_one_person_stand_elsewhere_under_each_actor()
    {
        var actors = Enumerable.Range(0, 16).Select(nr => Id($"actor/{nr}")).ToList();
        var given = new RulesGiven().At(StepKind.Actors);
        foreach (var actor in actors)
        {
            given.Do(Leader, new NameActor(actor, Step(StepKind.Actors), $"Club {actors.IndexOf(actor)}"));
        }

        given.Do(Leader, new RevealAnswers(Step(StepKind.Actors), EvenFew: true)).At(StepKind.Spheres);
        foreach (var actor in actors)
        {
            given.Do(Person(0), new PlaceActor(Step(StepKind.Spheres), actor, Spheres.Personal, "van nul"));
            given.Do(Person(1), new PlaceActor(Step(StepKind.Spheres), actor, Spheres.Community, "van een"));
        }

        var view = (SpheresView)SessionView.For(given.Do(Leader, new RevealAnswers(Step(StepKind.Spheres), EvenFew: true)).Now, new Viewer.BigScreen()).Step;
        var firsts = view.Results.Where(result => actors.Contains(result.ActorId)).Select(result => result.Reasons[0].Text).ToList();
        Assert.Equal(16, firsts.Count);
        Assert.InRange(firsts.Count(first => first == "van nul"), 1, 15);
    }
}
