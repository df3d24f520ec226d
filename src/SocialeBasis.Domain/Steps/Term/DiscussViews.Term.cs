using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain;

/// <summary>"Bespreek eerst" in every step: what differs most on top, in neutral words, only of what was shown.</summary>
internal static partial class DiscussViews
{
    private static IEnumerable<DiscussItem> Terms(TermView view) => DifferingWords.In([.. view.Texts.Select(text => text.Text)], view.Subject)
        .Contrasts.Select(contrast => new DiscussItem(null, contrast.Field.Question, contrast.Sentence));
}
