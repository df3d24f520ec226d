namespace SocialeBasis.Domain.Language;

/// <summary>A piece of a text; the pieces joined are the whole text again.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Returns">Whether it is a word that comes back in what others wrote.</param>
/// <param name="Differs">Whether it is a word on one side of a subject on which the texts take two sides; see <see cref="DifferingWords"/>.</param>
public readonly record struct TextPart(string Text, bool Returns, bool Differs = false);
