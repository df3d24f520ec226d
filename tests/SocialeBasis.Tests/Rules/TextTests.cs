using SocialeBasis.Domain;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Rules;

public sealed class TextTests
{
    public static TheoryData<string, int> Limits => new()
    {
        { nameof(GiveDefinition), TextLimits.Contribution },
        { nameof(GiveHope), TextLimits.Contribution },
        { nameof(GiveLink), LinkSentence.LongestPart },
        { "Then", LinkSentence.LongestPart },
        { "Because", LinkSentence.LongestPart },
        { "Provided", LinkSentence.LongestPart },
        { nameof(GiveProposal), TextLimits.Contribution },
        { nameof(GiveClosingWord), TextLimits.Reason },
        { "TakeHome", TextLimits.Contribution },
        { nameof(NameActor), TextLimits.Name },
        { nameof(AddRole), TextLimits.Name },
        { "Explanation", TextLimits.Reason },
        { nameof(PlaceActor), TextLimits.Reason },
        { nameof(Join), TextLimits.Name },
        { nameof(Park), TextLimits.Contribution },
        { nameof(Settle), TextLimits.Settled },
        { "OtherVoice", TextLimits.Settled },
        { "Needed", TextLimits.Reason },
        { "Owner", TextLimits.Name },
        { nameof(RenameActor), TextLimits.Name },
        { nameof(GiveSupport), TextLimits.Reason },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_text_may_be_as_long_as_its_limit_and_no_longer(string field, int most)
    {
        var (given, by, command) = With(field, new string('a', most));
        Assert.NotEqual(0, given.ChangesOf(by, command));
        var (again, sender, longer) = With(field, new string('a', most + 1));
        Assert.Equal(most, Assert.IsType<TextTooLong>(Assert.IsType<Decision.Rejected>(again.Try(sender, longer)).Reason).Most);
    }

    [Theory]
    [InlineData("👩‍👩‍👧‍👦 samen 🍲")]
    [InlineData("שלום مرحبا")]
    [InlineData("<script>alert('x')</script> & <b>vet</b>")]
    [InlineData("'; DROP TABLE Contributions; --")]
    [InlineData("eerste regel\ntweede regel")]
    [InlineData("Ĳsselmeer, coördinatie, café, ’s avonds")]
    public void A_text_is_kept_as_it_was_written(string text)
    {
        var given = new RulesGiven().At(StepKind.Term).Do(Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), text));
        Assert.Equal(text, Assert.Single(given.Now.Contributions.Values).Text);
    }

    [Fact]
    public void Control_characters_and_outer_blanks_are_left_out()
    {
        var given = new RulesGiven()
            .At(StepKind.Term)
            .Do(Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), " \u0000el\u0007kaar\r\nkennen\u001b\t "));
        Assert.Equal("elkaar\nkennen", Assert.Single(given.Now.Contributions.Values).Text);
    }

    [Fact]
    public void Halves_of_characters_and_codes_that_are_none_are_left_out()
    {
        var given = new RulesGiven().At(StepKind.Term).Do(Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), "el\uD83Dkaar\uFFFE ken\uFDD0nen\uFFFF"));
        Assert.Equal("elkaar kennen", Assert.Single(given.Now.Contributions.Values).Text);
    }

    [Fact]
    public void Actors_to_start_with_are_cleaned_and_the_same_name_counts_once()
    {
        var given = Given.Session(setup => setup, ["Kerk\uD83D", " kerk. ", "\u0007", "Moskee"], steps: StepKind.Actors).Joined().At(StepKind.Actors);
        Assert.Equal(["Kerk", "Moskee"], given.Value.Actors.Values.Select(actor => actor.Name).Order());
        Assert.Equal(3, given.Says(0, step => new NameActor(Id("a"), step, "Buurthuis")).Value.Actors.Count);
    }

    [Fact]
    public void A_hope_that_is_taken_back_gives_its_dots_back()
    {
        var given = Given.Session(StepKind.Hope).Joined(2).At(StepKind.Hope);
        for (var i = 1; i <= 4; i++)
        {
            given.Says(0, step => new GiveHope(Id($"h{i}"), step, $"Wens {i}", Spheres.Community, null, HopeReasons.None));
        }

        given.Revealed();
        for (var i = 1; i <= HopeDot.Each; i++)
        {
            given.Says(1, _ => new GiveDot(Id($"h{i}"), true));
        }

        given.Says(0, _ => new WithdrawContribution(Id("h1"))).Lead(new HideContribution(Id("h2"), true));

        Assert.Equal(2, ((HopesView)SessionView.For(given.Value, new Viewer.Participant(given.People[1])).Step).DotsLeft);
        given.Says(1, _ => new GiveDot(Id("h4"), true));
        Assert.Equal(2, given.Value.DotsGiven(given.People[1], given.StepId));
    }

    [Fact]
    public void A_reason_stays_only_with_a_concern_or_an_objection()
    {
        var given = new RulesGiven()
            .Revealed(StepKind.Term)
            .Do(Leader, new Settle(Step(StepKind.Term), null, Outcome.Agreed, "Zo."))
            .Do(Person(0), new GiveSupport(Step(StepKind.Term), SupportLevel.Behind, "daarom"))
            .Do(Person(1), new GiveSupport(Step(StepKind.Term), SupportLevel.Concern, "want"));
        Assert.Equal(["", "want"], given.Now.Supports.Values.Select(support => support.Reason).Order());
    }

    [Theory]
    [InlineData("kerk", "De Kerk!", false)]
    [InlineData("Café", "cafe!", true)]
    [InlineData("Sport-vereniging", "sport vereniging", true)]
    [InlineData("Buurthuis  De Linde", "buurthuis de linde", true)]
    [InlineData("'t Trefpunt", "’t Trefpunt", true)]
    [InlineData("Buurt-huis", "Buurt–huis", true)]
    [InlineData("„De Brug”", "\"De Brug\"", true)]
    [InlineData("Buurt\u00adhuis", "buurthuis", true)]
    [InlineData("Koﬃehuis", "koffiehuis", true)]
    [InlineData("?", "!", false)]
    public void Spelling_does_not_make_another_actor(string first, string second, bool same)
    {
        var given = new RulesGiven().At(StepKind.Actors).Do(Person(0), new NameActor(Id("a"), Step(StepKind.Actors), first))
            .Do(Person(1), new NameActor(Id("b"), Step(StepKind.Actors), second));
        Assert.Equal(same ? 2 : 3, given.Now.Actors.Count);
    }

    [Fact]
    public void Who_names_one_of_two_that_were_told_apart_before_names_the_first()
    {
        var given = new RulesGiven().At(StepKind.Actors);
        var first = new SocialActor(Id("first"), "'t Trefpunt", null, null, given.Clock);
        var stored = given.Now with
        {
            Actors = given
                .Now.Actors.Add(first.Id, first)
                .Add(Id("second"), first with { Id = Id("second"), Name = "’t Trefpunt", AddedUtc = given.Clock.AddMinutes(1) }),
        };
        var decision = SessionRules.Decide(stored, Person(0), new NameActor(Id("new"), Step(StepKind.Actors), "´t trefpunt"), given.Clock);
        Assert.Equal(
            first.Id,
            Assert.IsType<SocialeBasis.Domain.ActorNamed>(Assert.Single(Assert.IsType<Decision.Accepted>(decision).Changes)).Mention.ActorId
        );
    }

    [Fact]
    public void Tables_and_roles_are_the_same_in_any_spelling()
    {
        var given = Given.Session(StepKind.Term, StepKind.Roles).Joined(6).At(StepKind.Term);
        for (var i = 0; i < 6; i++)
        {
            given.Send(
                new SocialeBasis.Domain.Sender.Participant(given.People[i]),
                new Join("inwoner", null) { Table = i % 2 == 0 ? "Tafel-1" : "tafel 1\u200b" }
            );
        }

        var lines = SessionView.For(given.Value, new Viewer.Facilitator()).Lead!.Heard.Where(line => line.IsTable);
        Assert.Equal(6, Assert.Single(lines).People);
        given.At(StepKind.Roles).Lead(step => new AddRole(Id("a"), step, "Zzp’er"));
        Assert.IsType<RoleExists>(
            Assert
                .IsType<Decision.Rejected>(SessionRules.Decide(given.Value, Leader, new AddRole(Id("b"), Step(StepKind.Roles), "ZZP'er."), DateTime.UnixEpoch))
                .Reason
        );
    }

    private static (RulesGiven Given, SocialeBasis.Domain.Sender By, SessionCommand Command) With(string field, string text)
    {
        var settle = new Settle(Step(StepKind.Term), null, Outcome.Agreed, "Zo.", "Anders.");
        var link = CommandCases.Link(Id("x"));
        return field switch
        {
            nameof(GiveLink) => (new RulesGiven().At(StepKind.Theory), Person(0), link with { If = text }),
            "Then" => (new RulesGiven().At(StepKind.Theory), Person(0), link with { Then = text }),
            "Because" => (new RulesGiven().At(StepKind.Theory), Person(0), link with { Because = text }),
            "Provided" => (new RulesGiven().At(StepKind.Theory), Person(0), link with { Provided = text }),
            nameof(GiveDefinition) => (new RulesGiven().At(StepKind.Term), Person(0), new GiveDefinition(Id("x"), Step(StepKind.Term), text)),
            nameof(GiveHope) => (new RulesGiven().At(StepKind.Hope), Person(0), CommandCases.Hope(Id("x"), text)),
            nameof(GiveProposal) => (new RulesGiven().At(StepKind.Agreements), Person(0), new GiveProposal(Id("x"), Step(StepKind.Agreements), text)),
            nameof(GiveClosingWord) => (new RulesGiven().At(StepKind.Closing), Person(0), new GiveClosingWord(Id("x"), Step(StepKind.Closing), text, "")),
            "TakeHome" => (new RulesGiven().At(StepKind.Closing), Person(0), new GiveClosingWord(Id("x"), Step(StepKind.Closing), "Licht", text)),
            nameof(NameActor) => (new RulesGiven().At(StepKind.Actors), Person(0), new NameActor(Id("x"), Step(StepKind.Actors), text)),
            nameof(AddRole) => (new RulesGiven().At(StepKind.Roles), Person(0), new AddRole(Id("x"), Step(StepKind.Roles), text)),
            "Explanation" => (new RulesGiven().At(StepKind.Roles), Person(0), new AddRole(Id("x"), Step(StepKind.Roles), "Gastheer", text)),
            nameof(PlaceActor) => (new RulesGiven().At(StepKind.Spheres), Person(0), new PlaceActor(Step(StepKind.Spheres), Doctor, null, text)),
            nameof(Join) => (new(), Person(50), new Join("inwoner", text)),
            nameof(Park) => (new(), Leader, new Park(Id("x"), text)),
            nameof(Settle) => (new RulesGiven().Revealed(StepKind.Term), Leader, settle with { Agreed = text }),
            "OtherVoice" => (new RulesGiven().Revealed(StepKind.Term), Leader, settle with { OtherVoice = text }),
            "Needed" => (new RulesGiven().Revealed(StepKind.Term), Leader, settle with { Needed = text }),
            "Owner" => (new RulesGiven().Revealed(StepKind.Term), Leader, settle with { Owner = text }),
            nameof(RenameActor) => (new(), Leader, new RenameActor(Doctor, text)),
            nameof(GiveSupport) => (
                new RulesGiven().Revealed(StepKind.Term).Do(Leader, settle),
                Person(0),
                new GiveSupport(Step(StepKind.Term), SupportLevel.Concern, text)
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
        };
    }
}
