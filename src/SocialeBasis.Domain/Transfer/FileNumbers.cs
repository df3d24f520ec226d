using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain.Transfer;

/// <summary>
/// The numbers that the things of a talk have in its file. An id of ours holds the moment at which it was made, so none of them
/// is in the file: what was said is numbered in the order in which everybody saw it.
/// </summary>
internal sealed class FileNumbers
{
    public FileNumbers(ShownTalk talk, IReadOnlyList<(AgendaStep Step, StepView View)> steps)
    {
        Steps = Numbered(steps.Select(step => step.Step.Id));
        Actors = Numbered(talk.SeenActors.Select(actor => actor.Id));
        Roles = Numbered(talk.Roles.Select(role => role.Id));
        Texts = Numbered(steps.SelectMany(step => step.View.AllTexts()).Select(text => text.Id));
        Groups = Numbered(steps.SelectMany(step => step.View.TextGroups()).Select(group => group.Id));
    }

    /// <summary>Steps: their places in the agenda, from 1.</summary>
    public Dictionary<Guid, int> Steps { get; }

    /// <summary>Actors that everybody may see, in the order of the rows.</summary>
    public Dictionary<Guid, int> Actors { get; }

    /// <summary>Roles, in their order.</summary>
    public Dictionary<Guid, int> Roles { get; }

    /// <summary>Texts that were shown, over all steps.</summary>
    public Dictionary<Guid, int> Texts { get; }

    /// <summary>Groups of hopes and of links, over all steps.</summary>
    public Dictionary<Guid, int> Groups { get; }

    /// <summary>The number, or null for what is not in the file.</summary>
    public static int? Of(Dictionary<Guid, int> numbers, Guid? id) => id is { } known && numbers.TryGetValue(known, out var number) ? number : null;

    /// <summary>Places in a list, from 1.</summary>
    public static Dictionary<Guid, int> Numbered(IEnumerable<Guid> ids) =>
        ids.Select((id, place) => (id, place)).ToDictionary(one => one.id, one => one.place + 1);
}
