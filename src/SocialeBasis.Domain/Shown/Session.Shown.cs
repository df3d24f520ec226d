using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <content>What of a talk everybody may read: asked by the rules, and by <see cref="ShownTalk"/> for all others.</content>
public sealed partial record Session
{
    /// <summary>
    /// The actors of today's talk: the rows of Sferen, Invloed and Rollen. Without those
    /// that nobody names any more, and without those of an Actoren step whose answers have not been shown.
    /// </summary>
    /// <remarks>What the facilitator listed keeps its order; names that participants gave follow by name, for the order in which they came would tell
    /// who gave them.</remarks>
    public IEnumerable<SocialActor> ActorsInScope => SeenActors.Where(actor => actor.InScope);

    /// <summary>
    /// The actors whose names everybody may read, also those out of today's talk: not hidden by the facilitator, not joined with
    /// another, of a list that was shown, and named by somebody still.
    /// </summary>
    public IEnumerable<SocialActor> SeenActors
    {
        get
        {
            var named = Mentions.Values.Where(IsShown).Select(mention => mention.ActorId).ToHashSet();
            return InListOrder(Actors.Values.Where(actor =>
                actor is { IsHidden: false, MergedInto: null } && IsShown(actor) && (actor.AddedBy is null || named.Contains(actor.Id))));
        }
    }

    /// <summary>
    /// Actors in an order that tells nobody when a participant named them: first what the facilitator listed, then by name; a variant stands after
    /// the whole that it was split from.
    /// </summary>
    internal IEnumerable<SocialActor> InListOrder(IEnumerable<SocialActor> actors) => actors
        .Select(actor => (Actor: actor, Whole: actor.VariantOf is { } whole && Actors.GetValueOrDefault(whole) is { } known ? known : actor))
        .OrderBy(one => one.Whole.AddedBy is not null)
        .ThenBy(one => one.Whole.AddedBy is null ? one.Whole.AddedUtc : default)
        .ThenBy(one => one.Whole.Name, StringComparer.InvariantCultureIgnoreCase)
        .ThenBy(one => one.Whole.Id)
        .ThenBy(one => one.Actor.Id != one.Whole.Id)
        .ThenBy(one => one.Actor.AddedUtc)
        .Select(one => one.Actor);

    /// <summary>Whether anything of this participant may stand in what was shown; false in talks from before decision 24 in which they were erased.</summary>
    internal bool WasNotErased(Guid participantId) =>
        participantId == Contribution.ByTheGroup || (Participants.TryGetValue(participantId, out var who) && who.Standing is not Standing.RemovedWithAnswers);

    /// <summary>Whether everybody may read this text: its round was shown, its writer counted then, and nobody took it away since.</summary>
    public bool IsShown(Contribution given) =>
        given is { IsHidden: false } && WasShown(given) && (SourceOf(given) is not { } source || IsShown(source));

    /// <summary>Whether everybody may read what is parked: the facilitator's words, or a text that is still shown.</summary>
    public bool IsShown(ParkedItem item) => item.ContributionId is not { } id || (Contributions.GetValueOrDefault(id) is { } given && IsShown(given));

    /// <summary>
    /// Whether everybody may read what was asked "wie herkent dit?": not when it is the text of somebody that was hidden or taken back since.
    /// </summary>
    public bool IsShown(Recognition asked)
    {
        var texts = Contributions.Values.Where(given => given.StepId == asked.StepId && given.Text == asked.Text).ToList();
        return texts.Count == 0 || texts.Exists(IsShown);
    }

    /// <summary>As <see cref="IsShown(Contribution)"/>, also for what the facilitator hid since.</summary>
    public bool WasShown(Contribution given) =>
        !given.IsWithdrawn && IsRevealed(given) && Holds(given.StepId, given.Round, given.ParticipantId) && (SourceOf(given) is not { } source || WasShown(source));

    /// <summary>Whose words a proposal of the group repeats: it is not read on when they are taken back. Null for any other text, and once it was settled.</summary>
    private OutsideFactor? SourceOf(Contribution given) =>
        given is Proposal { ParticipantId: var who } && who == Contribution.ByTheGroup
        && Contributions.GetValueOrDefault(OutsideFactor.TwinOf(given.Id)) is OutsideFactor source
        && !Settlements.ContainsKey((given.StepId, given.Id, 1))
            ? source
            : null;

    /// <summary>Whether the texts, names and roles of this participant in a round of a step were shown with the others'.</summary>
    internal bool Holds(Guid stepId, int round, Guid participantId) =>
        (Setup.Anonymity is not Anonymity.Named || Counts(participantId)) && Counted.Holds(this, stepId, round, stepId, PictureOf.Answers, participantId);

    /// <summary>Whether everybody may read this hope; a group of hopes has a name of the facilitator's.</summary>
    internal bool IsShownHope(Guid id) => HopeGroups.ContainsKey(id) || (Contributions.GetValueOrDefault(id) is Hope hope && IsShown(hope));

    /// <summary>Whether the dots on the hopes of a step were shown.</summary>
    public bool DotsAreShown(Guid stepId) => Tallies.ContainsKey((stepId, 1, stepId, PictureOf.Dots));

    /// <summary>Whether everybody may know that this actor was named: the facilitator did, or the Actoren step of that moment was shown.</summary>
    public bool IsShown(SocialActor actor) => actor.AddedBy is null || NamesWereShown(actor.AddedUtc);

    /// <summary>Whether everybody may know of this mention: the Actoren step of that moment was shown.</summary>
    public bool IsShown(ActorMention mention) =>
        NamesWereShown(mention.GivenUtc)
        && (ActorsStepAt(mention.GivenUtc) is { } step ? Holds(step.Id, 1, mention.ParticipantId) : Counts(mention.ParticipantId));

    /// <summary>Whether everybody saw that this actor was named, also when it was joined with another since and when who named it has left since.</summary>
    internal bool WasNamedForAll(SocialActor actor) => actor.AddedBy is not { } who || IsShown(new ActorMention(actor.Id, who, actor.AddedUtc));

    /// <summary>What somebody who named an actor calls it: as they wrote it until all names are shown, then as everybody does.</summary>
    internal string NameFor(ActorMention mention, string name) => IsShown(mention) || mention.Typed.Length == 0 ? name : mention.Typed;

    private bool NamesWereShown(DateTime utc) => ActorsStepAt(utc) is not { RevealedRound: 0 };

    /// <summary>Whether an actor was named in this step: the latest Actoren that had begun then.</summary>
    internal bool WasNamedIn(AgendaStep step, ActorMention mention) => ActorsStepAt(mention.GivenUtc)?.Id == step.Id;

    private AgendaStep? ActorsStepAt(DateTime utc) =>
        Steps.Values.Where(step => step.Kind.Traits.CollectsActors && step.StartedUtc <= utc).MaxBy(step => step.StartedUtc);

    /// <summary>Whether the round a contribution belongs to has been shown.</summary>
    public bool IsRevealed(Contribution contribution) => Steps.TryGetValue(contribution.StepId, out var step) && contribution.Round <= step.RevealedRound;
}
