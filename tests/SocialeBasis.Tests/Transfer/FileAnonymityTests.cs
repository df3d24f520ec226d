using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;

namespace SocialeBasis.Tests.Transfer;

/// <summary>What a hostile reader of a file can find out: what the group saw, and nothing more.</summary>
public sealed partial class FileAnonymityTests
{
    [Fact]
    public void Who_gave_which_answers_makes_no_difference_to_the_file()
    {
        Assert.Equal(Text(Answered(person => person)), Text(Answered(person => person < 6 ? (person + 4) % 6 : 6 + ((person + 1) % 6))));

        // The same answers about every subject from each perspective, but given by other people of it.
        static Session Answered(Func<int, int> other)
        {
            var given = Given
                .Session(
                    setup => setup,
                    ["Kerk", "School"],
                    null,
                    StepKind.Arrival,
                    StepKind.Term,
                    StepKind.Actors,
                    StepKind.Spheres,
                    StepKind.Hope,
                    StepKind.Influence,
                    StepKind.Roles,
                    StepKind.Agreements
                )
                .Joined(6, "gemeente")
                .Joined(6, "inwoner");
            var (church, school, roles) = (
                given.Actor("Kerk"),
                given.Actor("School"),
                given.Value.Roles.Values.OrderBy(role => role.Position).Select(role => role.Id).ToList()
            );
            given
                .At(StepKind.Term)
                .EverybodySays((step, i) => new GiveDefinition(new Guid(other(i), 1, 0, 0, 0, 0, 0, 0, 0, 0, 1), step, $"Tekst {other(i)}"))
                .Revealed();
            given.At(StepKind.Actors).EverybodySays((step, i) => other(i) < 3 ? new NameActor(given.NewId(), step, "Kerk") : null).Revealed();
            given.At(StepKind.Spheres)
                .EverybodySays((step, i) => new PlaceActor(step, church, i % 2 == 0 ? Spheres.Personal : Spheres.Community, i < 3 ? $"Reden {i}" : ""))
                .EverybodySays(
                    (step, i) => new PlaceActor(step, school, other(i) % 3 == 0 ? null : Spheres.Institutional, other(i) < 5 ? $"Waarom {other(i)}" : "")
                )
                .Revealed();
            given
                .At(StepKind.Hope)
                .EverybodySays(
                    (step, i) => i < 2 ? new GiveHope(new Guid(i, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1), step, $"Hoop {i}", Spheres.None, null, HopeReasons.None) : null
                )
                .Revealed()
                .EverybodySays((_, i) => other(i) % 2 == 0 ? new GiveDot(given.Text("Hoop 0"), true) : null);
            given.At(StepKind.Influence)
                .EverybodySays((step, i) => new RateInfluence(step, church, 1 + (i % 5), i % 4 == 0 ? InfluenceKinds.Room : InfluenceKinds.None))
                .EverybodySays(
                    (step, i) =>
                        new RateInfluence(
                            step,
                            school,
                            other(i) == 0 ? null : 1 + (other(i) % 5),
                            (i * 5) % 6 == 0 ? InfluenceKinds.Money : InfluenceKinds.None
                        )
                )
                .Revealed();
            given
                .At(StepKind.Roles)
                .EverybodySays((step, i) => new ChooseRoles(step, church, RoleMoment.Now, RoleAnswerKind.Roles, [roles[i % 2]]))
                .EverybodySays((step, i) => new ChooseRoles(step, school, RoleMoment.Wished, RoleAnswerKind.Roles, [roles[other(i) % 2]]))
                .Revealed();
            given
                .At(StepKind.Agreements)
                .Says(0, step => new GiveProposal(new Guid(1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1), step, "Samen eten"))
                .Revealed()
                .EverybodySays(
                    (_, i) =>
                        new GiveSupport(
                            given.Text("Samen eten"),
                            other(i) % 4 == 0 ? SupportLevel.Concern : SupportLevel.Behind,
                            other(i) % 4 == 0 ? $"Zorg {other(i)}" : ""
                        )
                )
                .Lead(new ShowConsent(given.Text("Samen eten"), EvenFew: true));
            return given.Value;
        }
    }

    [Fact]
    public void No_id_of_ours_is_in_it_for_an_id_holds_the_moment_at_which_it_was_made()
    {
        foreach (var talk in new[] { WholeTalk.Make().Value, WholeTalk.Make(Anonymity.Named).Value, ExampleVoorbeeld.Make(), WholeFollowUp.Make().Value })
        {
            Assert.DoesNotMatch(Id(), Text(talk));
        }
    }

    [Fact]
    public void Every_moment_in_it_is_one_of_the_facilitator()
    {
        var talk = WholeTalk.Make().Value;
        HashSet<DateTime> lead =
        [
            .. talk.Settlements.Values.Select(one => one.RecordedUtc),
            .. talk.Steps.Values.Select(step => step.StartedUtc).OfType<DateTime>(),
            .. talk.Parked.Values.Select(item => item.ParkedUtc),
            .. talk.Words.Values.Where(word => word.Version > 1).Select(word => word.RecordedUtc),
            talk.ClosedUtc!.Value,
        ];
        var times = Moment()
            .Matches(Text(talk))
            .Select(found => DateTime.Parse(found.Value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind))
            .ToList();

        Assert.Equal(Regex.Count(Text(talk), @"\d\d:\d\d:\d\dZ"), times.Count);
        Assert.All(times, time => Assert.Contains(time, lead));
        Assert.DoesNotContain(
            talk.Contributions.Values.Where(given => given.ParticipantId != Contribution.ByTheGroup),
            given => times.Contains(given.GivenUtc)
        );
    }

    [Theory]
    [InlineData(Anonymity.Anonymous)]
    [InlineData(Anonymity.Named)]
    public void What_was_hidden_taken_back_never_shown_or_taken_out_is_not_in_it_and_no_secret_is(Anonymity anonymity)
    {
        var text = Text(WholeTalk.Make(anonymity).Value);
        Assert.All(WholeTalk.Secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
        Assert.Contains("Gezegd voor ik ging.", text, StringComparison.Ordinal);
        Assert.Contains("\"laterRoundUnseen\": true", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_anonymous_talk_gives_no_names()
    {
        Assert.DoesNotContain("Naam", Text(WholeTalk.Make().Value), StringComparison.Ordinal);
        Assert.DoesNotContain("Kijker", Text(WholeTalk.Make().Value), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_talk_with_names_they_stand_with_texts_and_never_with_choices()
    {
        var file = TalkExport.FileOf(ShownTalk.Of(WholeTalk.Make(Anonymity.Named).Value));
        Assert.Contains(file.Steps.SelectMany(step => step.Meanings ?? []), meaning => meaning.By == "Naam1");
        Assert.Equal(["Naam0", "Naam1", "Naam2", "Naam4", "Naam5", "Naam6", "Naam7", "Naam8", "Oma"], file.People.Names!);
        foreach (var step in file.Steps)
        {
            var choices = JsonSerializer.Serialize(new { step.Places, step.Ratings, step.Roles, step.Consent, step.Recognitions }, TalkJson.Options);
            Assert.DoesNotContain("Naam", choices, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_group_stands_apart_only_where_the_group_saw_it_apart()
    {
        var small = Given
            .Session(setup => setup, ["Kerk"], null, StepKind.Arrival, StepKind.Influence, StepKind.Term)
            .Joined(6, "gemeente")
            .Joined(4, "inwoner")
            .At(StepKind.Influence);
        small
            .EverybodySays((step, i) => new RateInfluence(step, small.Actor("Kerk"), 1 + (i % 5)))
            .Revealed()
            .At(StepKind.Term)
            .EverybodySays((step, i) => new GiveDefinition(small.NewId(), step, $"Tekst {i}"))
            .Revealed();
        Assert.All(TalkExport.FileOf(ShownTalk.Of(small.Value)).Steps.SelectMany(step => step.Ratings ?? []), rating => Assert.Null(rating.Groups));
        Assert.All(TalkExport.FileOf(ShownTalk.Of(small.Value)).Steps.SelectMany(step => step.Meanings ?? []), meaning => Assert.Null(meaning.From));

        var talk = WholeTalk.Make().Value;
        var shown = 0;
        foreach (var step in talk.Agenda.Where(step => step.RevealedRound > 0))
        {
            var view = SessionView.For(talk, new Viewer.Participant(Guid.Empty), step.Id).Step;
            var file = TalkExport.FileOf(ShownTalk.Of(talk)).Steps[step.Position];
            var seen = view switch
            {
                SpheresView spheres => spheres.Results.Select(result => result.ByGroup.Select(group => group.Group.HatId).ToHashSet()),
                InfluenceView influence => influence.Results.Select(result =>
                    result.ByPerspective.Select(one => one.Perspective.Id).Concat(result.ByPart.Select(part => part.Group.HatId)).ToHashSet()
                ),
                RolesView roles => roles.Results.Select(result => result.ByGroup.Select(group => group.Group.HatId).ToHashSet()),
                _ => [],
            };
            var written = (file.Places ?? [])
                .Where(row => row.Round == step.RevealedRound)
                .Select(row => (row.Groups ?? []).Select(group => group.Group).ToHashSet())
                .Concat(
                    (file.Ratings ?? [])
                        .Where(row => row.Round == step.RevealedRound)
                        .Select(row => (row.Groups ?? []).Select(group => group.Group).ToHashSet())
                )
                .Concat(
                    (file.Roles ?? []).Where(row => row.Round == step.RevealedRound).Select(row => (row.Groups ?? []).Select(group => group.Group).ToHashSet())
                );
            Assert.Equal(Sorted(seen), Sorted(written));
            shown += written.Count(groups => groups.Contains("gemeente/inkoop"));
        }

        Assert.True(shown > 0, "No part of a perspective was apart, so this says little.");
        static IEnumerable<string> Sorted(IEnumerable<HashSet<string>> groups) =>
            groups.Where(group => group.Count > 0).Select(group => string.Join(' ', group.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void When_somebody_is_taken_out_afterwards_the_file_is_the_same()
    {
        var given = Given
            .Session(setup => setup, ["Kerk"], null, StepKind.Arrival, StepKind.Influence)
            .Joined(5, "gemeente")
            .Joined(5, "inwoner")
            .At(StepKind.Influence);
        given.EverybodySays((step, i) => new RateInfluence(step, given.Actor("Kerk"), 1 + (i % 5))).Revealed();
        Assert.NotNull(Rating(given).Groups);
        given.Lead(new RemoveParticipant(given.People[0], WithAnswers: true));
        Assert.NotNull(Rating(given).Groups);
        Assert.Equal(10, Rating(given).Votes.Sum());

        static FileRatings Rating(Given given) => Assert.Single(TalkExport.FileOf(ShownTalk.Of(given.Value)).Steps[1].Ratings!);
    }

    [Fact]
    public void The_order_of_texts_tells_nothing_about_when_they_came()
    {
        var given = Given.Session(StepKind.Arrival, StepKind.Term).Joined(20).At(StepKind.Term)
            .EverybodySays((step, i) => new GiveDefinition(new Guid(i, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), step, $"Tekst {i:00}")).Revealed();
        var texts = TalkExport.FileOf(ShownTalk.Of(given.Value)).Steps[1].Meanings!.Select(meaning => meaning.Text).ToList();
        Assert.Equal(20, texts.Count);
        Assert.NotEqual(texts.Order(StringComparer.Ordinal), texts);
    }

    private static string Text(Session talk) => Files.Text(TalkExport.Of(ShownTalk.Of(talk)));

    [GeneratedRegex("[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}")]
    private static partial Regex Id();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT[0-9:.]+Z")]
    private static partial Regex Moment();
}
