using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Views;

namespace SocialeBasis.Web.Lead;

/// <summary>The words of a talk, for the texts of its steps.</summary>
internal static class LeadWords
{
    public static StepWords Of(SessionView view)
    {
        var words = new StepWords();
        if (view.Setup.Area.Length > 0)
        {
            words = words with { Area = view.Setup.Area };
        }

        return view.Step switch
        {
            { Kind: StepKind.Term, Subject: { } term } => words with { Term = term },
            { Kind: StepKind.Influence, Subject: { } question } => words with { Question = InfluenceQuestion.Complete(question) },
            _ => words with { Term = AgendaStep.UsualTerm },
        };
    }
}
