namespace SocialeBasis.Domain;

/// <summary>What the group agrees about one actor's role: what it does and does not do (D5), and what stands against it (D11).</summary>
/// <param name="StepId">The Rollen step.</param>
/// <param name="ActorId">The actor.</param>
/// <param name="Does">What it does; may be empty.</param>
/// <param name="DoesNot">What it does not do; may be empty.</param>
/// <param name="InReturn">What residents may expect in return; may be empty.</param>
/// <param name="Relation">For an actor that cannot be steered: how we relate to it (D12); may be empty.</param>
/// <param name="RecordedUtc">When it was last written.</param>
public sealed record RoleDeal(Guid StepId, Guid ActorId, string Does, string DoesNot, string InReturn, string Relation, DateTime RecordedUtc);

/// <summary>An agreement for when pressure comes (<c>rolvastheid</c>, H5 §5.2.1): who does what, and who calls whom first (D6).</summary>
/// <param name="Id">Made by the sender.</param>
/// <param name="StepId">The Rollen step.</param>
/// <param name="Scenario">The pressure: a newspaper, a question of the council, an incident, a cut.</param>
/// <param name="WeDo">What we then do and do not do.</param>
/// <param name="FirstContact">Who contacts whom first; may be empty.</param>
/// <param name="RecordedUtc">When it was last written.</param>
/// <param name="IsWithdrawn">Taken back by the group; kept for the history.</param>
public sealed record SteadfastDeal(Guid Id, Guid StepId, string Scenario, string WeDo, string FirstContact, DateTime RecordedUtc, bool IsWithdrawn = false)
{
    /// <summary>The most agreements of this kind in one talk.</summary>
    public const int Most = 12;

    /// <summary>The most that were ever made in one talk, with those withdrawn.</summary>
    public const int MostEver = 60;
}
