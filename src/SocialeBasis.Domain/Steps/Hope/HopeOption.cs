namespace SocialeBasis.Domain;

/// <summary>A hope, or a group of hopes, that a later step can be about.</summary>
/// <param name="Id">The hope or the group.</param>
/// <param name="Text">What it says.</param>
/// <param name="Dots">How many dots it has; 0 until they were shown.</param>
public sealed record HopeOption(Guid Id, string Text, int Dots);
