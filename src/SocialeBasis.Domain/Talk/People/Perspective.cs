namespace SocialeBasis.Domain;

/// <summary>From where somebody takes part: <c>gemeente</c>, <c>welzijnsorganisatie</c>, <c>inwoner</c>, … (H3 §3.1, H5 §5.3).</summary>
/// <param name="Id">Stable short name, unique within a talk; the reference content's id where it comes from there.</param>
/// <param name="Name">The name on screens, at most <see cref="TextLimits.Name"/> characters.</param>
/// <param name="Shape">How people of this perspective are drawn.</param>
public sealed record Perspective(string Id, string Name, PerspectiveShape Shape)
{
    /// <summary>The most parts of one perspective.</summary>
    public const int MostParts = 8;

    /// <summary>Finer perspectives that somebody may choose (H3 §3.1, H5 §5.3, H5 §5.7); empty when there are none.</summary>
    public Seq<PerspectivePart> Parts { get; init; } = [];

    /// <summary>The five perspectives that a new talk offers. The parts follow the reference content, in everyday words.</summary>
    public static Seq<Perspective> Usual { get; } =
    [
        new("gemeente", "Gemeente", PerspectiveShape.Square)
        {
            Parts =
            [
                new("beleid", "Beleid"),
                new("inkoop", "Inkoop en contracten"),
                new("uitvoering", "Werkt in de wijk"),
                new("bestuur", "College en bestuur"),
                new("raad", "Gemeenteraad"),
                new("ander-vakgebied", "Ander vakgebied, zoals ruimte of veiligheid"),
            ],
        },
        new("welzijnsorganisatie", "Welzijnsorganisatie", PerspectiveShape.Triangle)
        {
            Parts = [new("directie", "Directie of bestuur"), new("leiding", "Leidinggevende"), new("professional", "Werkt in de wijk")],
        },
        new("inwoner", "Inwoner", PerspectiveShape.Circle)
        {
            Parts =
            [
                new("met-een-vraag", "Met een vraag om hulp"),
                new("met-een-idee", "Met een idee of initiatief"),
                new("vrijwilliger", "Vrijwilliger"),
                new("mantelzorger", "Mantelzorger"),
                new("lid", "Lid van een club of gemeenschap"),
                new("kritisch", "Kritische bewoner"),
            ],
        },
        new("andere-partij", "Andere partij", PerspectiveShape.Diamond)
        {
            Parts =
            [
                new("levensbeschouwing", "Kerk, moskee of andere gemeenschap"),
                new("zorg", "Zorg"),
                new("onderwijs", "Onderwijs"),
                new("ondernemer", "Ondernemer"),
                new("corporatie", "Woningcorporatie"),
            ],
        },
        new("kennis", "Kennis en onderzoek", PerspectiveShape.Cross),
    ];
}

/// <summary>A part of a perspective, such as <c>inkoop</c> within the municipality.</summary>
/// <param name="Id">Stable short name, unique within its perspective; without a slash.</param>
/// <param name="Name">The name on screens, at most <see cref="TextLimits.Name"/> characters.</param>
public sealed record PerspectivePart(string Id, string Name);
