using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Web.Lead;

namespace SocialeBasis.Web.Prepare;

/// <summary>Which groups people can be part of, and from how many on a group is shown apart.</summary>
public sealed partial class TalkForm
{
    /// <summary>The highest number that can be chosen.</summary>
    public const int HighestThreshold = 50;

    /// <summary>The name of the field of <see cref="GroupThreshold"/>, as the rules call it.</summary>
    public const string ThresholdField = "Eigen beeld vanaf";

    /// <summary>From how many people on a perspective gets a picture of its own; null when what was typed is no number.</summary>
    public int? GroupThreshold { get; set; } = MeasureLimits.Default.GroupThreshold;

    /// <summary>The parts that are ticked, as hats.</summary>
    public HashSet<string> ChosenParts { get; } =
    [.. Perspective.Usual.SelectMany(perspective => perspective.Parts.Select(part => HatId.Of(perspective.Id, part.Id)))];

    /// <summary>Of the perspectives that a talk has, its own parts are ticked; parts that we do not offer ourselves are added.</summary>
    private void TakeParts(Seq<Perspective> perspectives)
    {
        foreach (var held in perspectives)
        {
            var place = Offered.FindIndex(offered => offered.Id == held.Id);
            var offered = Offered[place];
            var unknown = held.Parts.Where(own => offered.Parts.All(part => part.Id != own.Id));
            Offered[place] = held with
            {
                Parts = offered.Parts.Select(part => held.Parts.FirstOrDefault(own => own.Id == part.Id) ?? part).Concat(unknown).ToSeq(),
            };
            ChosenParts.RemoveWhere(hat => HatId.PerspectiveOf(hat) == held.Id);
            ChosenParts.UnionWith(held.Parts.Select(part => HatId.Of(held.Id, part.Id)));
        }
    }

    private Perspective WithChosenParts(Perspective perspective) =>
        perspective with { Parts = perspective.Parts.Where(part => ChosenParts.Contains(HatId.Of(perspective.Id, part.Id))).ToSeq() };

    private void CheckThreshold()
    {
        if (GroupThreshold is null || GroupThreshold < MeasureLimits.Default.LowestGroupThreshold || GroupThreshold > HighestThreshold)
        {
            Errors[ThresholdField] = $"Kies een getal van {MeasureLimits.Default.LowestGroupThreshold} tot en met {HighestThreshold}.";
        }
    }
}
