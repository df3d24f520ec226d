using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain;

/// <summary>Rollen then and now. Only in a view whose step was shown.</summary>
/// <param name="Talk">The earlier talk.</param>
/// <param name="Caution">Who sat at the table then and now.</param>
/// <param name="Changes">The actors about which enough people answered both times, or about which something was agreed then; what differs most first.</param>
public sealed record RolesThen(EarlierTitle Talk, string Caution, Seq<RoleChange> Changes)
{
    /// <summary>Where other roles are seen than then.</summary>
    public IEnumerable<RoleChange> Different => Changes.Where(change => change.IsDifferent);

    /// <summary>"Bij twee actoren zien we andere rollen dan vorige keer."</summary>
    public string Sentence => Different.Count() switch
    {
        0 => "Bij geen enkele actor zien we duidelijk andere rollen dan vorige keer.",
        1 => "Bij één actor zien we andere rollen dan vorige keer.",
        var some => $"Bij {DutchNumber.InWords(some)} actoren zien we andere rollen dan vorige keer.",
    };
}

/// <summary>The roles of one actor then and now.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Gained">Roles that it has now and did not have then.</param>
/// <param name="Lost">Roles that it had then and does not have now.</param>
/// <param name="CameTrue">Those of <paramref name="Gained"/> that were wished then.</param>
/// <param name="Deal">What was agreed then about its role, or null.</param>
public sealed record RoleChange(Guid ActorId, string Name, Seq<string> Gained, Seq<string> Lost, Seq<string> CameTrue, RoleDeal? Deal)
{
    /// <summary>Whether it has other roles than then.</summary>
    public bool IsDifferent => Gained.Count + Lost.Count > 0;

    /// <summary>"Nu ook: Verbinder (dat wensten we toen). Niet meer: Voert uit."</summary>
    public string Sentence => string.Join(' ', new[]
    {
        Gained.Count == 0 ? "" : $"Nu ook: {string.Join(", ", Gained.Select(role => CameTrue.Contains(role) ? $"{role} (dat wensten we toen)" : role))}.",
        Lost.Count == 0 ? "" : $"Niet meer: {string.Join(", ", Lost)}.",
        IsDifferent ? "" : "Dezelfde rollen als toen.",
    }.Where(part => part.Length > 0));
}
