using SocialeBasis.Domain;

namespace SocialeBasis.Web.BigScreen;

/// <summary>The questions of the why-card: they ask why somebody would choose something, never who did.</summary>
internal static class WhyWords
{
    private const int Most = 3;

    /// <summary>The questions of the guide for this step, about this subject.</summary>
    /// <param name="view">The talk.</param>
    /// <param name="name">What the subject is called.</param>
    /// <param name="skip">How many of the guide's questions stand elsewhere.</param>
    public static IEnumerable<string> Of(SessionView view, string name, int skip = 0)
    {
        var words = ScreenWords.WordsOf(view) with { Actor = name };
        return StepGuide.For(view.Step).WhyPrompts.Skip(skip).Take(Most).Select(words.Fill);
    }
}
