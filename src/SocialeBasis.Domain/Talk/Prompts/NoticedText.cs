using System.Runtime.CompilerServices;
using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Domain;

/// <summary>What is worth a quiet word in one text: looked for once, and kept as long as the text.</summary>
internal sealed class NoticedText
{
    private static readonly ConditionalWeakTable<string, NoticedText> Kept = [];

    private NoticedText(string text)
    {
        Personal = PersonalData.FoundIn(text);
        Signals = [.. PromptSignal.Shipped.Where(signal => signal.IsRaisedBy(text))];
        LooseWords = [.. ReferenceContent.Shipped.Terms.Where(term => term.Synonyms.Append(term.Term).Any(name => WordUse.Holds(text, name)))];
    }

    /// <summary>As <see cref="PersonalData.FoundIn"/>.</summary>
    public string? Personal { get; }

    /// <summary>The signals that it raises.</summary>
    public IReadOnlyList<PromptSignal> Signals { get; }

    /// <summary>The loose words of the reference content in it.</summary>
    public IReadOnlyList<ReferenceTerm> LooseWords { get; }

    /// <summary>What is worth a quiet word in this text.</summary>
    public static NoticedText Of(string text) => Kept.GetValue(text, static one => new NoticedText(one));
}
