using System.Text.Json;
using System.Text.RegularExpressions;
using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Tests.Reference;

/// <summary>What is called the report's names where it stands there; what the report does not say is called ours.</summary>
public partial class SourcesTests
{
    [Fact]
    public void Every_statement_of_the_report_names_its_section()
    {
        var all = Statements().ToList();
        Assert.True(all.Count > 700, $"Only {all.Count} statements of the report were found.");
        Assert.Empty(all.Where(statement => !statement.Sources.Any(Section().IsMatch)).Select(statement => statement.Path));
    }

    [Fact]
    public void What_the_report_does_not_say_is_not_called_the_reports()
    {
        var content = ReferenceContent.Shipped;
        Assert.All(["huisarts", "kerk", "pluspunt"], id => Assert.Equal(Provenance.Addition, content.Actor(id).NoteProvenance));
        Assert.DoesNotContain("zaanstad", content.Actor("buurthuis").NamedBy);
        Assert.Equal(Provenance.Reading, content.Term("opdrachtgeverschap").ConfusionProvenance);
        Assert.Equal(["haarlem"], content.Term("right-to-challenge").OccursIn);
        Assert.Equal(["Deel II, Haarlem"], content.Term("right-to-challenge").Sources);
        var supporter = content.Model.GreyCases.Single(grey => grey.Id == "grijs-clientondersteuning");
        Assert.Equal(Provenance.Reading, supporter.Placements.Single(placement => placement.Who == "haarlemmermeer").Provenance);
    }

    [Theory]
    [InlineData("Soms gerund door bewoners")]
    [InlineData("Bijna iedere jongere komt er")]
    [InlineData("Zorgt langdurig voor een naaste")]
    [InlineData("Langdurig zorgen voor een naaste")]
    [InlineData("Strak opdrachtgeverschap en bemoeienis worden")]
    [InlineData("het meeste geld kortlopend")]
    [InlineData("elders is dat onderscheid er niet")]
    [InlineData("zonder toets")]
    [InlineData("naast werk en gezin")]
    [InlineData("in plaats van wat bij anderen werkt")]
    public void A_claim_that_was_taken_back_stands_nowhere(string claim) =>
        Assert.DoesNotContain(Files(), file => file.Text.Contains(claim, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^(H\d §\d\.\d(\.\d)?( \(slotdeel\))?|H7 (Gespreksmodel|Handreiking)|Deel II, \w+( \w+)?|Bijlage \d)$")]
    private static partial Regex Section();

    private static IEnumerable<(string Path, IReadOnlyList<string> Sources)> Statements() => Files().SelectMany(file =>
    {
        using var document = JsonDocument.Parse(file.Text);
        return Statements(document.RootElement, file.Name, []).ToList();
    });

    /// <summary>A source holds for what stands under it, until something has its own.</summary>
    private static IEnumerable<(string Path, IReadOnlyList<string> Sources)> Statements(JsonElement element, string path, IReadOnlyList<string> above)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany((item, i) => Statements(item, $"{path}[{i}]", above));
        }

        if (element.ValueKind is not JsonValueKind.Object)
        {
            return [];
        }

        var sources = element.TryGetProperty("bron", out var own) ? Texts(own) : [];
        var here = sources.Count > 0 ? sources : above;
        return element.EnumerateObject().Where(field => field.Name != "meta").SelectMany(field =>
            field.Name.StartsWith("herkomst", StringComparison.Ordinal)
                ? Texts(field.Value).Where(word => word == Provenance.Report.Label()).Select(_ => ($"{path}.{field.Name}", here))
                : Statements(field.Value, $"{path}.{field.Name}", here));
    }

    private static IReadOnlyList<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(Texts)],
        JsonValueKind.Object => [.. element.EnumerateObject().SelectMany(field => Texts(field.Value))],
        _ => [],
    };

    private static IEnumerable<(string Name, string Text)> Files()
    {
        var assembly = typeof(ReferenceContent).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name, reader.ReadToEnd());
        }
    }
}
