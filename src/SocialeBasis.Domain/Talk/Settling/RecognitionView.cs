namespace SocialeBasis.Domain;

/// <summary>A question "wie herkent dit?" with the hands raised.</summary>
/// <param name="Id">The question.</param>
/// <param name="Text">What was read out.</param>
/// <param name="IsOpen">Whether hands are still counted.</param>
/// <param name="Hands">How many people recognise it.</param>
/// <param name="YouRaised">Whether the viewer does.</param>
public sealed record RecognitionView(Guid Id, string Text, bool IsOpen, int Hands, bool YouRaised);
