namespace SocialeBasis.Web.BigScreen;

/// <summary>A row of cards. A long text takes the room of two cards or more, so that its letters stay as large as those of others.</summary>
/// <param name="Cards">The items with how many columns each takes.</param>
public sealed record VoiceRow<TItem>(IReadOnlyList<(TItem Item, int Span)> Cards);
