using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Views;

namespace SocialeBasis.Web.TakePart.Parts;

/// <summary>The words of one talk for the texts of its steps.</summary>
public static class TalkWords
{
    public static StepWords Of(SessionSetup setup, StepView step, string? actor = null)
    {
        var words = StepWords.Of(setup, step);
        return actor is null ? words : words with { Actor = actor };
    }
}
