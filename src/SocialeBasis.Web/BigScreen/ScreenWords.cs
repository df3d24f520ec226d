using System.Globalization;
using SocialeBasis.Domain;

namespace SocialeBasis.Web.BigScreen;

/// <summary>Sentences of the big screen. It speaks as the group: "we".</summary>
internal static class ScreenWords
{
    /// <summary>The question of the current step, in the words of this talk.</summary>
    public static string Question(SessionView view) => view.Step is TheoryView { IsWeighing: true, IsRevealed: false }
        ? "Hoe belangrijk is dit, en hoe zeker zijn we?"
        : view.Step.Kind.Traits.IsAnswered
        ? WordsOf(view).Fill(StepGuide.For(view.Step).ScreenQuestion)
        : view.Setup.QuestionOfTheDay;

    /// <summary>The words that this talk puts in the texts of its steps.</summary>
    public static StepWords WordsOf(SessionView view) => StepWords.Of(view.Setup, view.Step);

    /// <summary><c>14 van 20 klaar</c>.</summary>
    public static string Readiness(SessionView view) => string.Create(CultureInfo.InvariantCulture, $"{view.Step.Ready} van {view.Total} klaar");

    /// <summary>What everybody does now, while nobody sees what others answer.</summary>
    public static string AloneSentence(StepView step) => step is TheoryView { IsWeighing: true }
        ? "We wegen eerst ieder voor onszelf. Weet niet mag ook. Straks zien we alles tegelijk."
        : step.Round == 1
        ? "We antwoorden eerst ieder voor onszelf. Straks zien we alle antwoorden tegelijk."
        : "We antwoorden nog een keer. Hetzelfde antwoord mag. De eerste antwoorden blijven bewaard.";

    /// <summary><c>Tweede ronde</c>; null in the first.</summary>
    public static string? RoundName(int round) => round switch
    {
        1 => null,
        2 => "Tweede ronde",
        3 => "Derde ronde",
        _ => $"Ronde {round}",
    };

    /// <summary>The same for a step; a round that weighs is called so.</summary>
    public static string? RoundName(StepView step) => step is TheoryView { IsWeighing: true } ? "Wegen" : RoundName(step.Round);

    /// <summary><c>1 mens</c>, <c>18 mensen</c>.</summary>
    public static string People(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "mens" : "mensen")}");

    /// <summary>What a screen reader hears when the screen turns to something else.</summary>
    public static string Status(SessionView view) => view.IsClosed
        ? $"{view.Step.Title}."
        : $"{view.Step.Title}: {view.Step.Phase.DutchName()}.";

    /// <summary>With a capital, to begin a sentence with.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
}
