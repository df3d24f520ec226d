namespace SocialeBasis.Domain.Shown;

public sealed partial class ShownTalk
{
    /// <summary>What holds for a step or for a subject in it that can be seen; null when nothing was settled.</summary>
    public Settlement? SettlementOf(AgendaStep step, Guid? subjectId = null) => Versions(step, subjectId ?? step.Id) is [.., var now] ? now : null;

    /// <summary>Every version of what was settled for a step or for a subject in it that can be seen, the oldest first.</summary>
    public Seq<Settlement> Versions(AgendaStep step, Guid subjectId) => CanBeSeen(step, subjectId)
        ? One(step.Id, "settled", () =>
            _session.Settlements.Values.Where(settled => settled.StepId == step.Id).OrderBy(settled => settled.Version).ToLookup(settled => settled.SubjectId))[subjectId].ToSeq()
        : [];

    /// <summary>The subjects of a step about which something was settled, and which can be seen; the step itself among them.</summary>
    internal IEnumerable<Guid> SettledIn(AgendaStep step) =>
        _session.Settlements.Keys.Where(key => key.StepId == step.Id).Select(key => key.SubjectId).Distinct().Where(subject => CanBeSeen(step, subject));

    /// <summary>What the group found out about differences in a step, of subjects that can be seen.</summary>
    internal Seq<DifferenceNote> Notes(AgendaStep step) => Once(step.Id, "notes", () => _session.DifferenceNotes.Values
        .Where(note => note.StepId == step.Id && CanBeSeen(step, note.SubjectId))
        .OrderBy(note => note.RecordedUtc)
        .ThenBy(note => note.SubjectId));

    /// <summary>The arguments about an actor that can be seen, or null.</summary>
    internal GreyNote? GreyNoteOf(AgendaStep step, SocialActor actor) => _session.GreyNotes.GetValueOrDefault((step.Id, actor.Id));

    /// <summary>The arguments about actors that can be seen, in the order in which they were written.</summary>
    internal IEnumerable<(GreyNote Note, SocialActor Actor)> GreyNotes => _session.GreyNotes.Values
        .OrderBy(note => note.RecordedUtc)
        .Select(note => (Note: note, Actor: Actor(note.ActorId)))
        .Where(one => one.Actor is not null)
        .Select(one => (one.Note, one.Actor!));

    /// <summary>What was agreed about the role of an actor that can be seen, or null.</summary>
    internal RoleDeal? DealOf(AgendaStep step, SocialActor actor) => _session.RoleDeals.GetValueOrDefault((step.Id, actor.Id));

    /// <summary>What was agreed for when pressure comes.</summary>
    internal Seq<SteadfastDeal> Steadfast(AgendaStep step) => Once(step.Id, "steadfast", () => _session.SteadfastDeals.Values
        .Where(deal => deal.StepId == step.Id && !deal.IsWithdrawn)
        .OrderBy(deal => deal.RecordedUtc)
        .ThenBy(deal => deal.Id));

    /// <summary>Whether what is said about this subject may be read: the step itself, a group of hopes, or an actor or text that is shown.</summary>
    private bool CanBeSeen(AgendaStep step, Guid subjectId) =>
        subjectId == step.Id
        || (_session.Contributions.TryGetValue(subjectId, out var given) ? given.StepId == step.Id && _session.IsShown(given)
            : _session.Actors.ContainsKey(subjectId) ? Actor(subjectId) is not null
            : _session.HopeGroups.TryGetValue(subjectId, out var group) && group.StepId == step.Id);
}
