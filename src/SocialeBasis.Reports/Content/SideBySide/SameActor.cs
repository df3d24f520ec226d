using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Reports.Content.SideBySide;

/// <summary>An actor of one talk or more: the same entry of the catalogue, the same id (a talk that continued), or the same name.</summary>
/// <param name="Name">As the first talk calls it.</param>
/// <param name="ReferenceId">Its entry in the catalogue, or null.</param>
/// <param name="Ids">Its id per talk, in the order of the talks; null where it was not talked about.</param>
internal sealed record SameActor(string Name, string? ReferenceId, IReadOnlyList<Guid?> Ids)
{
    /// <summary>Every actor in scope of any talk, those of most talks first; within that in the order of the talks.</summary>
    public static List<SameActor> Of(IReadOnlyList<SideTalk> talks)
    {
        var found = new List<(SocialActor First, Guid?[] Ids)>();
        for (var i = 0; i < talks.Count; i++)
        {
            foreach (var actor in talks[i].Shown.Actors)
            {
                var at = found.FindIndex(one => one.Ids[i] is null && IsSame(one.First, actor));
                if (at < 0)
                {
                    found.Add((actor, new Guid?[talks.Count]));
                    at = found.Count - 1;
                }

                found[at].Ids[i] = actor.Id;
            }
        }

        return
        [
            .. found
                .Select(one => new SameActor(one.First.Name, one.First.ReferenceId, one.Ids))
                .OrderByDescending(actor => actor.Ids.Count(id => id is not null)),
        ];
    }

    private static bool IsSame(SocialActor one, SocialActor other) =>
        one.Id == other.Id
        || (one.ReferenceId is { } id && id == other.ReferenceId && SameText.IsSameName(one.Name, other.Name))
        || ActorName.WithoutArticle(SameText.NameOf(one.Name)) == ActorName.WithoutArticle(SameText.NameOf(other.Name));
}
