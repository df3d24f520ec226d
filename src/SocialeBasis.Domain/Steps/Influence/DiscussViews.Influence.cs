using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain;

/// <summary>"Bespreek eerst" in every step: what differs most on top, in neutral words, only of what was shown.</summary>
internal static partial class DiscussViews
{
    private static IEnumerable<DiscussItem> Influence(InfluenceView view) =>
        view
            .Results.Where(result =>
                result.Summary.Label is AgreementLabel.TwoCamps or AgreementLabel.Diverging or AgreementLabel.PartlyAlike or AgreementLabel.AlikeButForAVoice
            )
            .Select(result => new DiscussItem(result.ActorId, result.Name, result.Summary.Label.DutchName()));
}
