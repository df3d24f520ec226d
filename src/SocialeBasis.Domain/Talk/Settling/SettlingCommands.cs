namespace SocialeBasis.Domain;

/// <summary>I recognise what was read out, or not.</summary>
public sealed record RaiseHand(Guid RecognitionId, bool Raised) : SessionCommand;

/// <summary>How far I go along with a settled text or a proposal.</summary>
/// <param name="SubjectId">The step whose text it is, or the proposal.</param>
/// <param name="Level">How far.</param>
/// <param name="Reason">Needed with a concern or an objection.</param>
public sealed record GiveSupport(Guid SubjectId, SupportLevel Level, string Reason = "") : SessionCommand;

/// <summary>I take back how far I go along with it.</summary>
/// <param name="SubjectId"><inheritdoc cref="GiveSupport"/></param>
internal sealed record TakeBackSupport(Guid SubjectId) : SessionCommand;

/// <summary>What the group settles for a step, or for one actor or proposal in it. Writing again keeps the earlier version.</summary>
/// <param name="StepId">The step.</param>
/// <param name="SubjectId">The actor or proposal; null for the step as a whole.</param>
/// <param name="Outcome">Agreed, agreed to differ or parked.</param>
/// <param name="Agreed">The shared text.</param>
/// <param name="OtherVoice">The other voice.</param>
/// <param name="Needed">What the other voice needs.</param>
/// <param name="Area">For Sferen: where the group puts this actor.</param>
/// <param name="GreyZone">For Sferen: left in the grey zone on purpose.</param>
/// <param name="Owner">For Afspraken: who.</param>
/// <param name="DueOn">For Afspraken: by when.</param>
public sealed record Settle(
    Guid StepId,
    Guid? SubjectId,
    Outcome Outcome,
    string Agreed,
    string OtherVoice = "",
    string Needed = "",
    Spheres? Area = null,
    bool GreyZone = false,
    string Owner = "",
    DateOnly? DueOn = null) : SessionCommand
{
    /// <summary>In a talk that continues: what changed since the earlier one, and why.</summary>
    public string Why { get; init; } = "";

    /// <summary>For Afspraken: what the group takes for true.</summary>
    public string Assumption { get; init; } = "";
}

/// <summary>Something is kept for later.</summary>
public sealed record Park(Guid ItemId, string Text, Guid? ContributionId = null) : SessionCommand;

/// <summary>How a parked item was dealt with.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="End">How it ends; null opens it again.</param>
/// <param name="Text">What came of it; a reason is required when it lapses.</param>
/// <param name="Owner">Who takes it on; required for <see cref="ParkedEnd.TakenOn"/>.</param>
/// <param name="DueOn">By when, if somebody takes it on.</param>
public sealed record ResolveParked(Guid ItemId, ParkedEnd? End, string Text = "", string Owner = "", DateOnly? DueOn = null) : SessionCommand;

/// <summary>What the group found out about a difference; nothing said takes the note away.</summary>
/// <param name="StepId">The step.</param>
/// <param name="SubjectId">The actor, hope or proposal; null for the step as a whole.</param>
/// <param name="Kinds">What it comes from.</param>
/// <param name="Heard">What the group heard.</param>
public sealed record NoteDifference(Guid StepId, Guid? SubjectId, DifferenceKinds Kinds, string Heard) : SessionCommand;

/// <summary>Who recognises this? Asked of all.</summary>
public sealed record AskWhoRecognises(Guid RecognitionId, Guid StepId, string Text) : SessionCommand;

/// <summary>Hands are no longer counted.</summary>
public sealed record CloseRecognition(Guid RecognitionId) : SessionCommand;

/// <summary>How far people go along with a text is shown to all.</summary>
/// <param name="SubjectId">The step whose settled text it is, or the proposal.</param>
/// <param name="EvenFew">Also when fewer people answered than the threshold and others still can.</param>
public sealed record ShowConsent(Guid SubjectId, bool EvenFew = false) : SessionCommand;
