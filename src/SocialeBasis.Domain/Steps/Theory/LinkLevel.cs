namespace SocialeBasis.Domain;

/// <summary>On which rung of the ladder a link begins, from what is put in to what lasts (H4 §4.1).</summary>
public enum LinkLevel
{
    /// <summary><c>inzet</c>: people, money, a place, time.</summary>
    Input,

    /// <summary><c>manier van werken</c>: how it is done.</summary>
    Working,

    /// <summary><c>wat er gebeurt</c>: what is there then, or was done.</summary>
    Output,

    /// <summary><c>wat mensen merken</c>: what changes for people.</summary>
    Outcome,

    /// <summary><c>op de lange duur</c>: what is different after years.</summary>
    Impact,
}
