using System.Text.Json.Serialization;
using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Outcomes;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain.Changes;

/// <summary>What a command changed: the only way anything in a session changes, and what the journal keeps.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "change")]
[JsonDerivedType(typeof(ParticipantJoined), nameof(ParticipantJoined))]
[JsonDerivedType(typeof(ParticipantRemoved), nameof(ParticipantRemoved))]
[JsonDerivedType(typeof(ReadySet), nameof(ReadySet))]
[JsonDerivedType(typeof(ContributionGiven), nameof(ContributionGiven))]
[JsonDerivedType(typeof(ContributionHidden), nameof(ContributionHidden))]
[JsonDerivedType(typeof(ContributionWithdrawn), nameof(ContributionWithdrawn))]
[JsonDerivedType(typeof(ActorAdded), nameof(ActorAdded))]
[JsonDerivedType(typeof(ActorChanged), nameof(ActorChanged))]
[JsonDerivedType(typeof(ActorNamed), nameof(ActorNamed))]
[JsonDerivedType(typeof(ActorUnnamed), nameof(ActorUnnamed))]
[JsonDerivedType(typeof(ActorsMerged), nameof(ActorsMerged))]
[JsonDerivedType(typeof(ActorPlaced), nameof(ActorPlaced))]
[JsonDerivedType(typeof(PlacementCleared), nameof(PlacementCleared))]
[JsonDerivedType(typeof(DotGiven), nameof(DotGiven))]
[JsonDerivedType(typeof(InfluenceRated), nameof(InfluenceRated))]
[JsonDerivedType(typeof(RatingCleared), nameof(RatingCleared))]
[JsonDerivedType(typeof(RolesChosen), nameof(RolesChosen))]
[JsonDerivedType(typeof(RolesCleared), nameof(RolesCleared))]
[JsonDerivedType(typeof(RoleAdded), nameof(RoleAdded))]
[JsonDerivedType(typeof(RoleChanged), nameof(RoleChanged))]
[JsonDerivedType(typeof(RoleTakenBack), nameof(RoleTakenBack))]
[JsonDerivedType(typeof(RolesJoined), nameof(RolesJoined))]
[JsonDerivedType(typeof(SupportGiven), nameof(SupportGiven))]
[JsonDerivedType(typeof(SupportTakenBack), nameof(SupportTakenBack))]
[JsonDerivedType(typeof(StepReached), nameof(StepReached))]
[JsonDerivedType(typeof(StepChanged), nameof(StepChanged))]
[JsonDerivedType(typeof(StepRemoved), nameof(StepRemoved))]
[JsonDerivedType(typeof(TimerSet), nameof(TimerSet))]
[JsonDerivedType(typeof(Settled), nameof(Settled))]
[JsonDerivedType(typeof(ItemParked), nameof(ItemParked))]
[JsonDerivedType(typeof(SetupChanged), nameof(SetupChanged))]
[JsonDerivedType(typeof(DoorLocked), nameof(DoorLocked))]
[JsonDerivedType(typeof(SessionClosed), nameof(SessionClosed))]
[JsonDerivedType(typeof(SessionReopened), nameof(SessionReopened))]
[JsonDerivedType(typeof(HatChosen), nameof(HatChosen))]
[JsonDerivedType(typeof(SlowAsked), nameof(SlowAsked))]
[JsonDerivedType(typeof(SlowSeen), nameof(SlowSeen))]
[JsonDerivedType(typeof(HandRaised), nameof(HandRaised))]
[JsonDerivedType(typeof(TalliesFixed), nameof(TalliesFixed))]
[JsonDerivedType(typeof(OnWallChosen), nameof(OnWallChosen))]
[JsonDerivedType(typeof(DifferenceNoted), nameof(DifferenceNoted))]
[JsonDerivedType(typeof(DifferenceCleared), nameof(DifferenceCleared))]
[JsonDerivedType(typeof(GreyZoneNoted), nameof(GreyZoneNoted))]
[JsonDerivedType(typeof(FundingSet), nameof(FundingSet))]
[JsonDerivedType(typeof(HopeGroupNamed), nameof(HopeGroupNamed))]
[JsonDerivedType(typeof(HopeGroupDropped), nameof(HopeGroupDropped))]
[JsonDerivedType(typeof(HopeGrouped), nameof(HopeGrouped))]
[JsonDerivedType(typeof(ClashNoted), nameof(ClashNoted))]
[JsonDerivedType(typeof(ClashDropped), nameof(ClashDropped))]
[JsonDerivedType(typeof(RecognitionAsked), nameof(RecognitionAsked))]
[JsonDerivedType(typeof(RoleAgreed), nameof(RoleAgreed))]
[JsonDerivedType(typeof(SteadfastAgreed), nameof(SteadfastAgreed))]
[JsonDerivedType(typeof(WordDescribed), nameof(WordDescribed))]
[JsonDerivedType(typeof(ConsentWasShown), nameof(ConsentWasShown))]
[JsonDerivedType(typeof(ReportTextWritten), nameof(ReportTextWritten))]
[JsonDerivedType(typeof(ReportTextTakenBack), nameof(ReportTextTakenBack))]
[JsonDerivedType(typeof(ReportSectionChosen), nameof(ReportSectionChosen))]
[JsonDerivedType(typeof(ReportConfirmed), nameof(ReportConfirmed))]
[JsonDerivedType(typeof(PromptDismissed), nameof(PromptDismissed))]
[JsonDerivedType(typeof(AgreementChecked), nameof(AgreementChecked))]
[JsonDerivedType(typeof(AssumptionChecked), nameof(AssumptionChecked))]
public abstract record SessionChange;

/// <summary>Somebody joined, or joined again with another perspective, name or place in the hall: as they take part from now on.</summary>
public sealed record ParticipantJoined(Participant Participant) : SessionChange;

/// <summary>Somebody no longer takes part; with answers: what was not shown yet goes with them.</summary>
public sealed record ParticipantRemoved(Guid ParticipantId, bool WithAnswers) : SessionChange;

/// <summary>Somebody is done with a round, or not any more.</summary>
public sealed record ReadySet(ReadyMark Mark, bool Ready) : SessionChange;

/// <summary>A contribution has this content, new or changed.</summary>
public sealed record ContributionGiven(Contribution Contribution) : SessionChange;

/// <summary>A contribution is hidden, or shown again.</summary>
public sealed record ContributionHidden(Guid ContributionId, bool Hidden) : SessionChange;

/// <summary>A contribution was taken back by its writer.</summary>
public sealed record ContributionWithdrawn(Guid ContributionId) : SessionChange;

/// <summary>A new actor.</summary>
public sealed record ActorAdded(SocialActor Actor) : SessionChange;

/// <summary>An actor has another name, scope or visibility.</summary>
public sealed record ActorChanged(Guid ActorId, string Name, bool InScope, bool IsHidden) : SessionChange;

/// <summary>A participant names an actor.</summary>
public sealed record ActorNamed(ActorMention Mention) : SessionChange;

/// <summary>A participant no longer names an actor.</summary>
public sealed record ActorUnnamed(Guid ActorId, Guid ParticipantId) : SessionChange;

/// <summary>Two actors are one from now on.</summary>
public sealed record ActorsMerged(Guid From, Guid Into) : SessionChange;

/// <summary>An actor was placed.</summary>
public sealed record ActorPlaced(Placement Placement) : SessionChange;

/// <summary>A placement was taken back.</summary>
public sealed record PlacementCleared(AnswerKey Key) : SessionChange;

/// <summary>A dot was given or taken back.</summary>
public sealed record DotGiven(HopeDot Dot, bool Given) : SessionChange;

/// <summary>An actor's influence was rated.</summary>
public sealed record InfluenceRated(InfluenceRating Rating) : SessionChange;

/// <summary>A rating was taken back.</summary>
public sealed record RatingCleared(AnswerKey Key) : SessionChange;

/// <summary>Roles were chosen.</summary>
public sealed record RolesChosen(RoleAnswer Answer) : SessionChange;

/// <summary>A choice of roles was taken back.</summary>
public sealed record RolesCleared(AnswerKey Key, RoleMoment Moment) : SessionChange;

/// <summary>A local role can be chosen.</summary>
public sealed record RoleAdded(Role Role) : SessionChange;

/// <summary>A role was hidden or shown again.</summary>
public sealed record RoleChanged(Role Role) : SessionChange;

/// <summary>Who added a role took it back: it is gone, also from what was chosen. A choice of that role alone is no answer any more.</summary>
public sealed record RoleTakenBack(Guid RoleId) : SessionChange;

/// <summary>Two people had added the same role: who chose the one has chosen the other, and the one is gone.</summary>
public sealed record RolesJoined(Guid RoleId, Guid IntoId) : SessionChange;

/// <summary>Somebody said how far they go along.</summary>
public sealed record SupportGiven(Support Support) : SessionChange;

/// <summary>How far somebody goes along was taken back.</summary>
public sealed record SupportTakenBack(Guid SubjectId, Guid ParticipantId) : SessionChange;

/// <summary>The group is at another step.</summary>
public sealed record StepReached(Guid StepId, DateTime AtUtc) : SessionChange;

/// <summary>A step is new or has another phase, round, subject, length or place.</summary>
public sealed record StepChanged(AgendaStep Step) : SessionChange;

/// <summary>A step left the agenda.</summary>
public sealed record StepRemoved(Guid StepId) : SessionChange;

/// <summary>The timer has this state; null is none.</summary>
public sealed record TimerSet(StepTimer? Timer) : SessionChange;

/// <summary>A new version of what was settled.</summary>
public sealed record Settled(Settlement Settlement) : SessionChange;

/// <summary>An item is parked, or was dealt with.</summary>
public sealed record ItemParked(ParkedItem Item) : SessionChange;

/// <summary>What was prepared has changed.</summary>
public sealed record SetupChanged(SessionSetup Setup) : SessionChange;

/// <summary>The door was locked, or opened again.</summary>
public sealed record DoorLocked(bool Locked) : SessionChange;

/// <summary>The talk was closed.</summary>
public sealed record SessionClosed(DateTime AtUtc) : SessionChange;

/// <summary>The talk was opened again.</summary>
public sealed record SessionReopened : SessionChange;

/// <summary>Somebody speaks from another hat.</summary>
public sealed record HatChosen(Guid ParticipantId, string HatId) : SessionChange;

/// <summary>Somebody asks for a slower pace, or not any more.</summary>
public sealed record SlowAsked(SlowMark Mark, bool Wished) : SessionChange;

/// <summary>The facilitator saw that people ask for a slower pace.</summary>
public sealed record SlowSeen(Guid StepId) : SessionChange;

/// <summary>A hand was raised, or taken down.</summary>
public sealed record HandRaised(Hand Hand, bool Raised) : SessionChange;

/// <summary>Whom pictures count, and which groups stand apart in them, was decided.</summary>
public sealed record TalliesFixed(Seq<Tally> Tallies) : SessionChange;

/// <summary>The wall shows this subject; null for all.</summary>
public sealed record OnWallChosen(Guid? SubjectId) : SessionChange;

/// <summary>A note about a difference has this content.</summary>
public sealed record DifferenceNoted(DifferenceNote Note) : SessionChange;

/// <summary>A note about a difference was taken away.</summary>
public sealed record DifferenceCleared(Guid StepId, Guid SubjectId) : SessionChange;

/// <summary>The arguments about an actor have this content.</summary>
public sealed record GreyZoneNoted(GreyNote Note) : SessionChange;

/// <summary>Where an actor's money comes from was said.</summary>
public sealed record FundingSet(Guid ActorId, Funding Funding) : SessionChange;

/// <summary>A group of hopes is new or has another name.</summary>
public sealed record HopeGroupNamed(HopeGroup Group) : SessionChange;

/// <summary>A group of hopes was taken away; its hopes stand on their own again.</summary>
public sealed record HopeGroupDropped(Guid GroupId) : SessionChange;

/// <summary>A hope lies in a group, or in none.</summary>
public sealed record HopeGrouped(Guid HopeId, Guid? GroupId) : SessionChange;

/// <summary>A pair of hopes that rub has this content.</summary>
public sealed record ClashNoted(HopeClash Clash) : SessionChange;

/// <summary>A pair of hopes rubs no longer.</summary>
public sealed record ClashDropped(Guid ClashId) : SessionChange;

/// <summary>A question "wie herkent dit?" is asked, or closed.</summary>
public sealed record RecognitionAsked(Recognition Recognition) : SessionChange;

/// <summary>An actor's role agreement has this content.</summary>
public sealed record RoleAgreed(RoleDeal Deal) : SessionChange;

/// <summary>An agreement for pressure has this content, or was withdrawn.</summary>
public sealed record SteadfastAgreed(SteadfastDeal Deal) : SessionChange;

/// <summary>A word is new, or has a further version.</summary>
public sealed record WordDescribed(StarredWord Word) : SessionChange;

/// <summary>Consent with a text was shown.</summary>
public sealed record ConsentWasShown(ConsentShown Shown) : SessionChange;

/// <summary>A quiet prompt stays away.</summary>
public sealed record PromptDismissed(string Key) : SessionChange;

/// <summary>A sentence of the report has these words.</summary>
public sealed record ReportTextWritten(ReportText Text) : SessionChange;

/// <summary>A sentence of the report is the program's own again.</summary>
public sealed record ReportTextTakenBack(string Place) : SessionChange;

/// <summary>A section stands in the report, or is left out.</summary>
public sealed record ReportSectionChosen(string SectionId, bool Shown) : SessionChange;

/// <summary>The sentences of the report were found right; null: they are provisional again.</summary>
public sealed record ReportConfirmed(ReportConfirmation? Confirmation) : SessionChange;

/// <summary>The group looked back at an earlier agreement, or carried it on.</summary>
public sealed record AgreementChecked(AgreementCheck Check) : SessionChange;

/// <summary>The group looked back at an earlier assumption.</summary>
public sealed record AssumptionChecked(AssumptionCheck Check) : SessionChange;
