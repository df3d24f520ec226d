using System.Text.Json;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;

namespace SocialeBasis.Tests.Examples;

/// <summary>TWAALF against the raw files, not against the code that read them.</summary>
public sealed class TwaalfTests
{
    private static readonly Session Talk = ExampleTwaalf.Make();
    private static readonly JsonElement[] Municipalities = [.. Content("gemeenten.json").GetProperty("gemeenten").EnumerateArray()];
    private static readonly JsonElement[] GreyCases = [.. Content("gespreksmodel.json").GetProperty("grijs_gebied").EnumerateArray()];

    [Fact]
    public void The_twelve_municipalities_sit_at_one_table()
    {
        Assert.True(Talk is { IsExample: true, IsClosed: true, Code: "TWAALF" });
        Assert.NotNull(JoinCode.Parse(Talk.Code));
        Assert.Equal(Municipalities.Select(one => one.GetProperty("naam").GetString()).Order(), Talk.Present.Select(who => who.Name).Order());
        Assert.Equal(12, Talk.Participants.Count);
    }

    [Fact]
    public void Every_municipality_gives_its_own_word_and_meaning()
    {
        var texts = Words(AgendaStep.UsualTerm);
        Assert.Equal(12, texts.Count);
        foreach (var one in Municipalities)
        {
            var text = texts[one.GetProperty("naam").GetString()!];
            Assert.StartsWith($"Ons woord: {one.GetProperty("term").GetProperty("gebruikt").GetString()}. ", text, StringComparison.Ordinal);
            var meaning = text[(text.IndexOf(". ", StringComparison.Ordinal) + 2)..];
            Assert.StartsWith(meaning, one.GetProperty("afbakening").GetString()!, StringComparison.Ordinal);
            Assert.EndsWith(".", meaning, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_municipality_says_what_counts_and_what_does_not()
    {
        var texts = Words("wat telt mee");
        foreach (var one in Municipalities)
        {
            var text = texts[one.GetProperty("naam").GetString()!];
            Assert.Contains(one.GetProperty("erbinnen")[0].GetString()!, text, StringComparison.Ordinal);
            Assert.All(one.GetProperty("erbuiten").EnumerateArray(), item => Assert.Contains(item.GetString()!, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_named_placement_of_a_grey_case_is_on_the_table_and_no_other()
    {
        var step = Step(StepKind.Spheres);
        foreach (var grey in GreyCases)
        {
            var expected = grey.GetProperty("plaatsingen").EnumerateArray()
                .Where(placement => Municipalities.Any(one => one.GetProperty("id").GetString() == placement.GetProperty("wie").GetString()))
                .ToDictionary(
                    placement => NameOf(placement.GetProperty("wie").GetString()!),
                    placement => (Area: AreaOf(placement.GetProperty("plaats")), Why: placement.GetProperty("uitleg").GetString()!)
                );
            var actor = Talk.Actors.Values.SingleOrDefault(actor => actor.ReferenceId == grey.GetProperty("actor_id").GetString());
            var given = Talk
                .Placements.Values.Where(placement => placement.StepId == step.Id && placement.ActorId == actor?.Id)
                .ToDictionary(placement => Talk.Participants[placement.ParticipantId].Name!);
            Assert.Equal(expected.Keys.Order(), given.Keys.Order());
            Assert.All(expected, one =>
            {
                Assert.Equal(one.Value.Area, given[one.Key].Area);
                Assert.Contains(one.Value.Why, given[one.Key].Reason, StringComparison.Ordinal);
            });
        }
    }

    [Fact]
    public void Four_municipalities_count_the_family_doctor_in_two_do_not_and_one_says_both()
    {
        var doctor = Talk.Actors.Values.Single(actor => actor.ReferenceId == "huisarts");
        string[] With(Func<Placement, bool> area) =>
            [
                .. Talk
                    .Placements.Values.Where(placement => placement.ActorId == doctor.Id && area(placement))
                    .Select(placement => Talk.Participants[placement.ParticipantId].Name!)
                    .Order(),
            ];
        Assert.Equal(["Den Haag", "Dordrecht", "Haarlemmermeer", "Tilburg"], With(placement => placement.Area is Spheres.Institutional));
        Assert.Equal(["Amersfoort", "Amsterdam"], With(placement => placement.Area is Spheres.None));
        Assert.Equal(["Leiden"], With(placement => placement.Area is null));
    }

    [Fact]
    public void What_a_list_names_stands_in_that_list()
    {
        Assert.All(
            ExampleTwaalf.Listed,
            listed =>
            {
                var one = Municipalities.Single(one => one.GetProperty("id").GetString() == listed.MunicipalityId);
                var inside = one.GetProperty("erbinnen").EnumerateArray().Any(item => item.GetString() == listed.Item);
                Assert.True(inside || one.GetProperty("erbuiten").EnumerateArray().Any(item => item.GetString() == listed.Item), listed.Item);
                var actor = Talk.Actors.Values.Single(actor => actor.ReferenceId == listed.ActorId);
                var placement = Talk.Placements.Values.Single(placement =>
                    placement.ActorId == actor.Id && Talk.Participants[placement.ParticipantId].Name == one.GetProperty("naam").GetString()
                );
                Assert.Equal(inside, placement.Area is not Spheres.None);
            }
        );
    }

    [Fact]
    public void The_highest_goal_carries_the_main_reasons_that_the_source_ties_to_the_municipality()
    {
        var reasons = Content("doelen.json")
            .GetProperty("doelen")
            .EnumerateArray()
            .ToDictionary(
                reason => reason.GetProperty("id").GetString()!,
                reason => reason.GetProperty("genoemd_door").EnumerateArray().Select(id => id.GetString()).ToList()
            );
        foreach (var one in Municipalities)
        {
            var id = one.GetProperty("id").GetString();
            var hopes = Talk
                .Contributions.Values.OfType<Hope>()
                .Where(hope => Talk.Participants[hope.ParticipantId].Name == one.GetProperty("naam").GetString())
                .ToList();
            var highest = hopes.Single(hope => hope.Text == one.GetProperty("doelen").GetProperty("hoogste_doel").GetString());
            Assert.Equal(reasons["doel-op-zich"].Contains(id), highest.Reasons.HasFlag(HopeReasons.EndInItself));
            Assert.Equal(reasons["doel-vroeg-signaleren"].Contains(id), highest.Reasons.HasFlag(HopeReasons.EarlySignalling));
            Assert.Equal(reasons["doel-kosten-temperen"].Contains(id), highest.Reasons.HasFlag(HopeReasons.CareCosts));
            var all = string.Join(" ", hopes.Select(hope => hope.Text));
            Assert.All(
                one.GetProperty("doelen").GetProperty("andere_doelen").EnumerateArray(),
                goal => Assert.Contains(goal.GetString()!, all, StringComparison.OrdinalIgnoreCase)
            );
        }
    }

    [Fact]
    public void What_the_source_does_not_say_stays_unanswered()
    {
        Assert.Empty(Talk.Ratings);
        Assert.Empty(Talk.Dots);
        Assert.Empty(Talk.Supports);
        Assert.All(Talk.RoleAnswers.Values, answer => Assert.Equal((RoleMoment.Now, "gemeente"), (answer.Moment, Talk.Actors[answer.ActorId].ReferenceId)));
        Assert.Equal(12, Talk.RoleAnswers.Count);
        Assert.Equal(12, Words("samenwerking").Count);
    }

    [Fact]
    public void The_names_stand_with_the_meanings_on_the_big_screen()
    {
        var view = Assert.IsType<TermView>(
            SessionView.For(Talk, new Viewer.BigScreen(), Talk.Agenda.First(step => step.Subject == AgendaStep.UsualTerm).Id).Step
        );
        Assert.Equal(12, view.Texts.Count);
        Assert.All(view.Texts, text => Assert.False(string.IsNullOrEmpty(text.By)));
        Assert.Equal(Outcome.AgreedToDiffer, view.Settled?.Settlement.Outcome);
    }

    [Fact]
    public void Made_twice_it_is_the_same_talk() => SameTalk.Check(ExampleTwaalf.Make(), ExampleTwaalf.Make());

    [Fact]
    public void Every_step_has_a_view_for_the_big_screen() =>
        Assert.All(Talk.Agenda, step => Assert.Equal(step.Id, SessionView.For(Talk, new Viewer.BigScreen(), step.Id).Step.Id));

    [Fact]
    public void No_text_is_longer_than_its_limit() => SameTalk.CheckLimits(Talk);

    private static Dictionary<string, string> Words(string term)
    {
        var step = Talk.Agenda.Single(step => step.Subject == term);
        return Talk
            .Contributions.Values.OfType<Definition>()
            .Where(given => given.StepId == step.Id)
            .ToDictionary(given => Talk.Participants[given.ParticipantId].Name!, given => given.Text);
    }

    private static AgendaStep Step(StepKind kind) => Talk.Agenda.Single(step => step.Kind == kind);

    private static string NameOf(string id) => Municipalities.Single(one => one.GetProperty("id").GetString() == id).GetProperty("naam").GetString()!;

    private static Spheres? AreaOf(JsonElement places)
    {
        var names = places.EnumerateArray().Select(place => place.GetString()!).ToHashSet();
        var outside = names.Remove("buiten");
        var area = names.Aggregate(Spheres.None, (sum, name) => sum | name switch
        {
            "persoonlijk" => Spheres.Personal,
            "gemeenschappelijk" => Spheres.Community,
            _ => Spheres.Institutional,
        });
        return outside && names.Count > 0 ? null : area;
    }

    private static JsonElement Content(string file)
    {
        using var stream = typeof(Session).Assembly.GetManifestResourceStream(file)!;
        return JsonDocument.Parse(stream).RootElement;
    }
}
