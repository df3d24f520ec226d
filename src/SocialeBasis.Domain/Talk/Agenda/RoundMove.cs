using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain;

/// <summary>What moved between the round before and the latest one.</summary>
/// <param name="Again">
/// How many people of the picture before answered again; 0 also when fewer than the threshold did, see <see cref="Shown.Tally.AsBefore"/>.
/// </param>
/// <param name="Changed">How many of them chose something else than before.</param>
/// <param name="Shift">Whether the picture lies closer together; judged neutrally.</param>
public sealed record RoundMove(int Again, int Changed, RoundShift Shift)
{
    /// <summary>In Dutch: "7 mensen kozen iets anders dan eerst. Het beeld ligt nu dichter bij elkaar."</summary>
    public string Sentence => Again == 0 ? "Er kozen te weinig mensen opnieuw. Hun eerste antwoord blijft staan." : RoundComparison.Sentence(Changed, Shift);
}
