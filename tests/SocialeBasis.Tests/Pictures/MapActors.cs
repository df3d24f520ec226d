using CsCheck;
using SocialeBasis.Domain;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Tests.Pictures;

/// <summary>Actors to draw: short, long and impossible names, anywhere on the map.</summary>
internal static class MapActors
{
    public static readonly string[] Names =
    [
        "Kerk", "GGZ", "Buren", "Inwoner", "Jongere", "Buurttuin", "Gezin en familie", "Mantelzorger", "Sportvereniging",
        "Repaircafé", "Bibliotheek", "Opbouwwerker", "Sociaal werker", "Welzijnsorganisatie", "Vrijwilligersorganisatie",
        "Mantelzorgondersteuning", "Cliëntondersteuner", "Ervaringsdeskundige", "Bewonersinitiatief", "Wijkverpleegkundige",
        "Kritische bewoner of actiegroep", "Straat- of groepsapp en buurtgroep", "Wandelgroep of andere beweegactiviteit",
        "Andere afdelingen: ruimte, mobiliteit, economie, veiligheid", "Alliantie of platform (bijv. tegen eenzaamheid)",
        "Levensbeschouwelijkesamenwerkingsverbanden", "😀😀😀 feest", "جمعية الحي", "עמותה", "<b>Vet</b> & \"co\"", "社区中心",
    ];

    public static readonly Gen<IReadOnlyList<MapActor>> Any =
        Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Int[0, 8], Gen.Int[0, 12].Array[8]).Array[0, 40]
            .Select(IReadOnlyList<MapActor> (rows) => [.. rows.Select((r, i) => One(i, Names[r.Item1], r.Item2, r.Item3))]);

    /// <summary>An actor; <paramref name="place"/> 0–7 in the order of the areas, 8 for the grey zone.</summary>
    public static MapActor One(int turn, string name, int place, IReadOnlyList<int>? counts = null, string? broken = null) => new(
        $"a{turn}",
        name,
        broken,
        counts ?? [.. Enumerable.Range(0, 8).Select(i => i == place ? 12 : 1)],
        1,
        place == 8 ? MapPlace.GreyZone : MapPlace.In(SphereAreas.InOrder[place]));

    public static IReadOnlyList<MapActor> Spread(int count) =>
        [.. Enumerable.Range(0, count).Select(i => One(i, Names[i % 20], i % 8))];

    public static IReadOnlyList<MapActor> AllIn(int place, int count) =>
        [.. Enumerable.Range(0, count).Select(i => One(i, Names[i % Names.Length], place))];
}
