using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Reference;

/// <summary>One of the twelve municipalities of Part II, as a mirror. A snapshot of 2022, and an example, never a norm.</summary>
/// <param name="Id">Stable id in kebab-case, unique within its file.</param>
/// <param name="Name">Dutch name.</param>
/// <param name="CaseSource">Such as <c>Deel II, Oss</c>.</param>
/// <param name="Term">The word used there.</param>
/// <param name="Meaning">What they mean by it, in our words.</param>
/// <param name="Spheres">Our translation to the three spheres; municipalities do not use them.</param>
/// <param name="Inside">What counts.</param>
/// <param name="Outside">What does not count.</param>
/// <param name="Borderline">What is in doubt.</param>
/// <param name="Goals">Why they invest.</param>
/// <param name="Prevention">What they expect of prevention and costs.</param>
/// <param name="NeighbourhoodDifferences">Differences between neighbourhoods.</param>
/// <param name="Collaboration">Who works with whom, and how.</param>
/// <param name="Monitoring">How they follow what happens.</param>
/// <param name="Theory">The reasoning behind it.</param>
/// <param name="Facts">Facts and figures.</param>
/// <param name="Remarkable">What stands out.</param>
/// <param name="Questions">Three questions to hold up the mirror.</param>
/// <param name="Sources">Places in the report, such as <c>H5 §5.1</c> or <c>Deel II, Oss</c>.</param>
/// <param name="Provenance">How firm the entry as a whole is.</param>
/// <param name="FieldProvenance">Provenance by Dutch field name (<c>sferen</c>, <c>doelen.nadruk</c>); see <see cref="ProvenanceOf"/>.</param>
public sealed record Municipality(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("casus_bron")] string CaseSource,
    [property: JsonPropertyName("term")] MunicipalTerm Term,
    [property: JsonPropertyName("afbakening")] string Meaning,
    [property: JsonPropertyName("sferen")] MunicipalSpheres Spheres,
    [property: JsonPropertyName("erbinnen")] IReadOnlyList<string> Inside,
    [property: JsonPropertyName("erbuiten")] IReadOnlyList<string> Outside,
    [property: JsonPropertyName("grensgevallen")] IReadOnlyList<string> Borderline,
    [property: JsonPropertyName("doelen")] MunicipalGoals Goals,
    [property: JsonPropertyName("preventie")] MunicipalPrevention Prevention,
    [property: JsonPropertyName("verschillen_wijken")] string NeighbourhoodDifferences,
    [property: JsonPropertyName("samenwerking")] MunicipalCollaboration Collaboration,
    [property: JsonPropertyName("monitoring")] MunicipalMonitoring Monitoring,
    [property: JsonPropertyName("beleidstheorie")] MunicipalTheory Theory,
    [property: JsonPropertyName("feiten")] IReadOnlyList<MunicipalFact> Facts,
    [property: JsonPropertyName("opvallend")] string Remarkable,
    [property: JsonPropertyName("gespreksvragen")] IReadOnlyList<string> Questions,
    [property: JsonPropertyName("bron")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("herkomst")] Provenance Provenance,
    [property: JsonPropertyName("herkomst_per_veld")] IReadOnlyDictionary<string, Provenance> FieldProvenance)
{
    /// <summary>
    /// How firm one field is, by its Dutch name in the file with dots (<c>samenwerking.model_id</c>): its own label,
    /// else that of the field above it, else that of the whole entry.
    /// </summary>
    public Provenance ProvenanceOf(string field)
    {
        for (var name = field; ; name = name[..name.LastIndexOf('.')])
        {
            if (FieldProvenance.TryGetValue(name, out var provenance))
            {
                return provenance;
            }

            if (!name.Contains('.', StringComparison.Ordinal))
            {
                return Provenance;
            }
        }
    }
}
