using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

/// <summary>Sentences about influence that every screen and the report say alike.</summary>
public static class InfluenceSentences
{
    /// <summary>"Veel invloed, en niet aan tafel: Kerk, Huisarts en 2 andere." For one line on the wall; empty when there is nobody.</summary>
    public static string NotHereInShort(InfluenceView view) => view.NotHere.Select(actor => actor.Name).ToList() switch
    {
        [] => "",
        { Count: <= 3 } all => $"Veel invloed, en niet aan tafel: {string.Join(", ", all)}.",
        var all => $"Veel invloed, en niet aan tafel: {string.Join(", ", all.Take(2))} en {all.Count - 2} andere.",
    };

    /// <summary>"Kerk en Huisarts hebben volgens ons veel invloed. Van hun kant zit vandaag niemand aan tafel." Empty when there is nobody.</summary>
    public static string NotHere(InfluenceView view) => view.NotHere.Select(actor => actor.Name).ToList() switch
    {
        [] => "",
        [var one] => $"{one} heeft volgens ons veel invloed. Van die kant doet vandaag niemand mee.",
        [.. var some, var last] => $"{string.Join(", ", some)} en {last} hebben volgens ons veel invloed. Van hun kant doet vandaag niemand mee.",
    };
}
