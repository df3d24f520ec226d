using System.Text.RegularExpressions;

namespace SocialeBasis.Domain;

/// <summary>The words of this session that go into the texts of the steps.</summary>
public sealed partial record StepWords
{
    /// <summary><c>{begrip}</c>: the word that a term step is about.</summary>
    public string Term { get; init; } = "sociale basis";

    /// <summary><c>{gebied}</c>: fits after "in".</summary>
    public string Area { get; init; } = "deze gemeente";

    /// <summary><c>{actor}</c>: the name of an actor, or a word for any of them.</summary>
    public string Actor { get; init; } = "deze actor";

    /// <summary><c>{overheid}</c>: how the local government is called here, with its article.</summary>
    public string Government { get; init; } = "de gemeente";

    /// <summary><c>{vraag}</c>: see <see cref="AskedInfluence.Question"/>.</summary>
    public string Question { get; init; } = "op wat deze actor doet";

    /// <summary><c>{einde}</c>: what a chain leads to; see <see cref="ChainEnd.Complete"/>.</summary>
    public string End { get; init; } = "wat we hopen";

    /// <summary>The words of a talk at one of its steps.</summary>
    public static StepWords Of(SessionSetup setup, StepView step)
    {
        var usual = new StepWords();
        var words = setup.Area.Length > 0 ? usual with { Area = setup.Area } : usual;
        words = step is InfluenceView { Asked: var asked } ? words with { Question = asked.Question } : words;
        return step.Subject is not { Length: > 0 } subject ? words : step.Kind.Traits.Subject switch
        {
            StepSubject.Term => words with { Term = subject },
            StepSubject.End => words with { End = ChainEnd.Of(subject) },
            StepSubject.Question or StepSubject.None => words,
        };
    }

    /// <summary>The text with every placeholder filled in, with a capital where that begins a sentence. An unknown placeholder stays as it is.</summary>
    public string Fill(string text) => Placeholder().Replace(text, match =>
    {
        var word = match.Groups[1].Value switch
        {
            "begrip" => Term,
            "gebied" => Area,
            "actor" => Actor,
            "overheid" => Government,
            "vraag" => Question,
            "einde" => End,
            _ => match.Value,
        };
        return BeginsSentence(text, match.Index) && word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    });

    private static bool BeginsSentence(string text, int at) =>
        at == 0 || (at >= 2 && text[at - 1] == ' ' && text[at - 2] is '.' or '?' or '!');

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex Placeholder();
}
