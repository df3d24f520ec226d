using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Views;

namespace SocialeBasis.Web.TakePart.Parts;

/// <summary>The words of one talk for the texts of its steps.</summary>
public static class TalkWords
{
    public static StepWords Of(SessionSetup setup, StepView step, string? actor = null)
    {
        var usual = new StepWords();
        return usual with
        {
            Area = setup.Area.Length > 0 ? setup.Area : usual.Area,
            Actor = actor ?? usual.Actor,
            Term = step.Kind is StepKind.Term && step.Subject is { Length: > 0 } term ? term : usual.Term,
            Question = step.Kind is StepKind.Influence && step.Subject is { Length: > 0 } question ? InfluenceQuestion.Complete(question) : usual.Question,
        };
    }
}
