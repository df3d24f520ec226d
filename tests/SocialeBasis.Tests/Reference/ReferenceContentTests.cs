using System.Text;
using System.Text.Json;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Tests.Reference;

public class ReferenceContentTests
{
    private static readonly ReferenceContent Content = ReferenceContent.Shipped;

    [Fact]
    public void The_counts_are_those_of_the_readme()
    {
        Assert.Equal((105, 30), (Content.Actors.Count, Content.Actors.Count(actor => actor.InStartSet)));
        Assert.Equal((103, 11), (Content.Terms.Count, Content.TermCategories.Count));
        Assert.Equal((34, 15, 6), (Content.Roles.Count, Content.RoleTensions.Count, Content.RoleSteadfastness.Count));
        Assert.Equal((3, 23), (Reasons(ReasonKind.Main), Reasons(ReasonKind.Further)));
        Assert.Equal((10, 5), (Content.ReasonTensions.Count, Content.ReasonLenses.Count));
        Assert.Equal((3, 5, 4, 5), (Content.Model.Spheres.Count, Content.Model.Zones.Count, Content.Model.Questions.Count, Content.Model.Perspectives.Count));
        Assert.Equal((20, 83), (Content.Model.GreyCases.Count, Content.Model.GreyCases.Sum(grey => grey.Placements.Count)));
        Assert.Equal(
            (6, 11, 35, 12),
            (Content.Model.InfluenceLevels.Count, Content.Model.Stages.Count, Content.Model.Pitfalls.Count, Content.Model.Attitude.Count)
        );
        Assert.Equal((4, 5, 12), (Content.CollaborationModels.Count, Content.CollaborationReadings.Count, Content.ContractDurations.Count));
        Assert.Equal((11, 53), (Content.AdviceThemes.Count, Content.AdviceThemes.Sum(theme => theme.Points.Count)));
        Assert.Equal(12, Content.Municipalities.Count);

        static int Reasons(ReasonKind kind) => Content.Reasons.Count(reason => reason.Kind == kind);
    }

    [Fact]
    public void References_to_actors_resolve()
    {
        var ids = Ids(Content.Actors.Select(actor => actor.Id));
        Assert.All(Content.Model.Spheres.SelectMany(sphere => sphere.ExampleActorIds), id => Assert.Contains(id, ids));
        Assert.All(Content.Model.GreyCases, grey => Assert.Contains(grey.ActorId, ids));
        Assert.All(AgendaTemplates.DefaultActorIds, id => Assert.Contains(id, ids));
        var grey = Ids(Content.Model.GreyCases.Select(grey => grey.Id));
        Assert.All(Content.Actors.Where(actor => actor.GreyCaseId is not null), actor => Assert.Contains(actor.GreyCaseId!, grey));
    }

    [Fact]
    public void References_to_roles_terms_and_reasons_resolve()
    {
        var roles = Ids(Content.Roles.Select(role => role.Id));
        Assert.All(Content.RoleTensions.SelectMany(tension => tension.RoleIds), id => Assert.Contains(id, roles));
        Assert.All(Content.Municipalities.SelectMany(place => place.Collaboration.MunicipalRoleIds), id => Assert.Contains(id, roles));
        Assert.All(StepGuide.Shipped.DefaultRoles, role => Assert.Contains(role.Id, roles));
        var levels = Ids(Content.Model.InfluenceLevels.Select(level => level.Id));
        Assert.All(Content.Roles, role => Assert.Contains(role.InfluenceLevelId, levels));
        var terms = Ids(Content.Terms.Select(term => term.Id));
        var categories = Ids(Content.TermCategories.Select(category => category.Id));
        Assert.All(Content.Terms, term => Assert.Contains(term.CategoryId, categories));
        Assert.All(Content.Terms.SelectMany(term => term.RelatedIds), id => Assert.Contains(id, terms));
        var reasons = Ids(Content.Reasons.Select(reason => reason.Id));
        Assert.All(Content.ReasonTensions.SelectMany(tension => tension.ReasonIds), id => Assert.Contains(id, reasons));
        Assert.All(StepGuide.Shipped.HopeReasons.Where(reason => reason.Id != "anders"), reason => Assert.Contains(reason.Id, reasons));
        var pitfalls = Ids(Content.Model.Pitfalls.Select(pitfall => pitfall.Id));
        Assert.All(StepGuide.Shipped.Steps.SelectMany(step => step.PitfallIds), id => Assert.Contains(id, pitfalls));
    }

    [Fact]
    public void References_to_municipalities_and_models_resolve()
    {
        var places = Ids(Content.Municipalities.Select(place => place.Id));
        Assert.All(Content.Actors.SelectMany(actor => actor.NamedBy), id => Assert.Contains(id, places));
        Assert.All(Content.Terms.SelectMany(term => term.OccursIn), id => Assert.Contains(id, places));
        Assert.All(Content.Reasons.SelectMany(reason => reason.NamedBy), id => Assert.Contains(id, places));
        Assert.All(Content.Roles.SelectMany(role => role.Examples), example => Assert.Contains(example.MunicipalityId, places));
        Assert.All(Content.ContractDurations, duration => Assert.Contains(duration.MunicipalityId, places));
        Assert.All(Content.CollaborationReadings, reading => Assert.Contains(reading.MunicipalityId, places));
        Assert.All(Content.CollaborationModels.SelectMany(model => model.Examples), example => Assert.Contains(example.MunicipalityId, places));
        var models = Ids(Content.CollaborationModels.Select(model => model.Id));
        Assert.All(Content.Municipalities.Select(place => place.Collaboration.ModelId).OfType<string>(), id => Assert.Contains(id, models));
        Assert.All(Content.CollaborationReadings.Select(reading => reading.ModelId).OfType<string>(), id => Assert.Contains(id, models));
    }

    [Fact]
    public void Every_provenance_in_the_files_is_one_of_three_words_and_every_entry_has_one()
    {
        string[] words = ["rapport", "lezing", "aanvulling"];
        foreach (var file in ContentFiles())
        {
            using var document = JsonDocument.Parse(ContentText(file));
            foreach (var (path, value) in Provenances(document.RootElement, file))
            {
                Assert.True(words.Contains(value), $"{path}: {value}");
            }
        }

        var undocumented = Content.Actors.Where(actor => actor.Sources.Count == 0).Select(actor => actor.Id)
            .Concat(Content.Terms.Where(term => term.Sources.Count == 0).Select(term => term.Id))
            .Concat(Content.Roles.Where(role => role.Sources.Count == 0).Select(role => role.Id))
            .Concat(Content.Municipalities.Where(place => place.Sources.Count == 0).Select(place => place.Id));
        Assert.Empty(undocumented);
        Assert.All(Content.Actors, actor => Assert.Equal(actor.DiscussionPoint is null, actor.DiscussionProvenance is null));
        Assert.All(Enum.GetValues<Provenance>(), provenance => Assert.Contains(provenance.Label(), words));
        Assert.All(Enum.GetValues<Provenance>(), provenance => Assert.NotEmpty(provenance.Explanation()));
    }

    [Fact]
    public void A_field_of_a_municipality_takes_its_own_provenance_or_that_above_it()
    {
        var almere = Content.Municipalities.Single(place => place.Id == "almere");
        Assert.Equal(Provenance.Reading, almere.ProvenanceOf("sferen"));
        Assert.Equal(Provenance.Reading, almere.ProvenanceOf("sferen.persoonlijk.status"));
        Assert.Equal(Provenance.Report, almere.ProvenanceOf("doelen.hoogste_doel"));
        Assert.Equal(Provenance.Reading, almere.ProvenanceOf("doelen.nadruk"));
        Assert.Equal(almere.Provenance, almere.ProvenanceOf("naam"));
    }

    [Fact]
    public void A_place_that_names_the_outside_too_says_so()
    {
        Assert.Equal(new SuggestedPlace(Spheres.Institutional, true), Content.Actor("huisarts").Place);
        Assert.Equal(new SuggestedPlace(Spheres.Personal, false), Content.Actor("inwoner").Place);
        Assert.Equal(new SuggestedPlace(Spheres.None, true), Content.Actor("zorgkantoor").Place);
        Assert.Equal(new SuggestedPlace(Spheres.None, true), Content.Model.Zones.Single(zone => zone.Id == "buiten").Place);
    }

    [Fact]
    public void Every_perspective_has_a_shape_of_its_own() =>
        Assert.Equal(Enum.GetValues<PerspectiveShape>().Order(), Content.Model.Perspectives.Select(perspective => perspective.Shape).Order());

    [Theory]
    [InlineData("Voetbalclub", "sportvereniging")]
    [InlineData("  de  BIBLIOTHEEK. ", "bibliotheek")]
    [InlineData("buurtcafe of eetpunt", "buurtcafe")]
    public void An_actor_is_found_by_any_of_its_names(string typed, string id) => Assert.Equal(id, Content.FindActor(typed)?.Id);

    [Theory]
    [InlineData("geloofsgemeenschap")]
    [InlineData("Bakkerij Jansen")]
    [InlineData("")]
    public void A_name_that_fits_several_actors_or_none_finds_nothing(string typed) => Assert.Null(Content.FindActor(typed));

    [Fact]
    public void A_long_name_has_a_label_that_reads_as_the_name_when_it_is_not_broken()
    {
        Assert.All(Content.Actors, actor => Assert.Equal(actor.Name.Length > DutchCompound.LongestWhole, actor.Label is not null));
        Assert.All(
            Content.Actors.Where(actor => actor.Label is not null),
            actor => Assert.Equal(actor.Name, actor.Label!.Replace("-|", "", StringComparison.Ordinal).Replace('|', ' ')));
    }

    [Theory]
    [InlineData("vrijwilligersorganisatie", "Vrijwilligers-|organisatie")]
    [InlineData("Bewonerscoöperatie", "Bewonerscoöperatie")]
    [InlineData("Cliëntondersteuner", "Cliënt-|ondersteuner")]
    public void A_label_comes_from_the_catalogue_or_is_guessed(string name, string label) => Assert.Equal(label, Content.LabelFor(name));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"stappen": null}""")]
    [InlineData("niet eens json")]
    public void A_broken_file_is_named_in_the_message(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var broken = Assert.Throws<InvalidDataException>(() => EmbeddedContent.Read<StepGuide>("stappen.json", stream));
        Assert.Contains("stappen.json", broken.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => EmbeddedContent.Read<StepGuide>("bestaat-niet.json"));
    }

    private static IEnumerable<string> ContentFiles() =>
        typeof(ReferenceContent).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal));

    private static string ContentText(string file)
    {
        using var reader = new StreamReader(typeof(ReferenceContent).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }

    private static HashSet<string> Ids(IEnumerable<string> ids)
    {
        var list = ids.ToList();
        Assert.Equal(list.Count, list.Distinct().Count());
        return [.. list];
    }

    private static IEnumerable<(string Path, string Value)> Provenances(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => Provenances(item, $"{path}[{i}]")),
        JsonValueKind.Object => element.EnumerateObject().Where(field => field.Name != "meta").SelectMany(field =>
            field.Name.StartsWith("herkomst", StringComparison.Ordinal) && field.Value.ValueKind == JsonValueKind.String
                ? [($"{path}.{field.Name}", field.Value.GetString()!)]
                : Provenances(field.Value, $"{path}.{field.Name}")),
        _ => [],
    };
}
