namespace SocialeBasis.Reports.Content;

/// <summary>The ids of the sections of a report, in their order; also the fragment in an address.</summary>
public static class SectionIds
{
    /// <summary><em>In het kort</em>.</summary>
    public const string InShort = "in-het-kort";

    /// <summary><em>Aan tafel</em>: only for the twelve municipalities.</summary>
    public const string AtTheTable = "aan-tafel";

    /// <summary><em>Wat is er veranderd?</em>: only in a talk that continues another.</summary>
    public const string Changed = "wat-is-er-veranderd";

    /// <summary><em>Onze woorden</em>.</summary>
    public const string Words = "onze-woorden";

    /// <summary><em>Wat hoort erbij</em>.</summary>
    public const string Belongs = "wat-hoort-erbij";

    /// <summary><em>Wat we hopen</em>.</summary>
    public const string Hopes = "wat-we-hopen";

    /// <summary><em>Invloed van de overheid</em>.</summary>
    public const string Influence = "invloed";

    /// <summary><em>Rollen</em>.</summary>
    public const string Roles = "rollen";

    /// <summary><em>Waarom we denken dat dit werkt</em>.</summary>
    public const string Theory = "waarom-dit-werkt";

    /// <summary><em>Afspraken</em>.</summary>
    public const string Agreements = "afspraken";

    /// <summary><em>Andere stemmen</em>.</summary>
    public const string OtherVoices = "andere-stemmen";

    /// <summary><em>Verantwoording</em>.</summary>
    public const string Account = "verantwoording";

    /// <summary><em>Bijlage</em>.</summary>
    public const string Annex = "bijlage";
}
