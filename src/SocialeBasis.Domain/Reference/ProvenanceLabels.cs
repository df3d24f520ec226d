namespace SocialeBasis.Domain.Reference;

/// <summary>Provenance in Dutch, for screens and the report.</summary>
public static class ProvenanceLabels
{
    /// <summary>The label beside an entry: <c>rapport</c>, <c>lezing</c> or <c>aanvulling</c>.</summary>
    public static string Label(this Provenance provenance) => provenance switch
    {
        Provenance.Report => "rapport",
        Provenance.Reading => "lezing",
        Provenance.Addition => "aanvulling",
        _ => throw new ArgumentOutOfRangeException(nameof(provenance), provenance, null),
    };

    /// <summary>One line that tells a reader what the label means.</summary>
    public static string Explanation(this Provenance provenance) => provenance switch
    {
        Provenance.Report => "Dit staat in het rapport. Wij zeggen het in eigen woorden.",
        Provenance.Reading => "Zo lezen wij het rapport. Het rapport zegt het niet precies zo.",
        Provenance.Addition => "Dit hebben wij toegevoegd. Het staat niet in het rapport.",
        _ => throw new ArgumentOutOfRangeException(nameof(provenance), provenance, null),
    };
}
