namespace SocialeBasis.Domain;

/// <summary>Something that somebody wrote.</summary>
/// <param name="TextId">The text in which it stands; null for what goes with a choice.</param>
/// <param name="AboutId">That text, or the actor that the choice is about.</param>
/// <param name="Words">What it says.</param>
public sealed record WrittenText(Guid? TextId, Guid AboutId, string Words);
