using System.Text.RegularExpressions;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Steps;

public partial class StepGuideTests
{
    private const int LongestSentence = 18;

    // Words that a participant should not have to know. "Actor" is explained in the steps that use it; a term under
    // discussion comes in through {begrip}.
    private static readonly string[] Jargon =
    [
        "stakeholder", "consensus", "feedback", "input", "output", "outcome", "impact", "item", "score", "consent", "brainstorm",
        "cluster", "inventariseren", "faciliteren", "stimuleren", "interventie", "indicatie", "domein", "traject", "borgen",
        "implementeren", "optimaliseren", "participatie", "integraal", "kader", "laagdrempelig", "zelfredzaamheid", "deelsessie",
        "reveal", "ronde", "plenair", "submit", "monitoren", "evalueren", "doelgroep", "beleid", "inzetten", "afschalen", "gemiddelde",
    ];

    private static readonly string[] English =
    [
        "the", "and", "with", "your", "you", "please", "this", "what", "who", "how", "next", "step", "share", "done", "ready", "click",
    ];

    public static TheoryData<StepKind> Kinds => [.. StepKinds.All];

    private static IEnumerable<StepGuidance> All => [.. StepGuide.Shipped.Steps, StepGuide.Shipped.OfActors];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_step_has_all_its_texts(StepKind kind)
    {
        var step = StepGuide.For(kind);
        Assert.All(AllTexts(step), text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.Equal(kind.Key(), step.Title.ToLowerInvariant());
        Assert.InRange(step.DefaultMinutes, 5, 45);
        Assert.NotEmpty(step.Sources);
        Assert.NotEmpty(step.PitfallIds);
        Assert.Equal(kind is StepKind.Arrival or StepKind.Closing, step.WhyPrompts.Count == 0);

        // A choice never stands with a name, whatever was promised of texts.
        Assert.Equal(kind.Traits.IsAboutEachActor, step.WhoSees(anonymous: true) == step.WhoSees(anonymous: false));
    }

    [Fact]
    public void Sentences_are_short() =>
        Assert.All(All.SelectMany(AllTexts).SelectMany(Sentences), sentence => Assert.True(Words(sentence).Count() <= LongestSentence, sentence));

    [Fact]
    public void Sentences_in_the_choices_are_short() =>
        Assert.All(ChoiceTexts().SelectMany(Sentences), sentence => Assert.True(Words(sentence).Count() <= LongestSentence, sentence));

    [Fact]
    public void What_participants_read_or_hear_holds_no_jargon()
    {
        var texts = All.SelectMany(ParticipantTexts).Concat(ChoiceTexts());
        Assert.All(texts, text => Assert.Empty(Words(text).Intersect(Jargon, StringComparer.OrdinalIgnoreCase).Select(word => $"{word}: {text}")));
    }

    [Fact]
    public void Nothing_is_in_English()
    {
        var texts = All.SelectMany(AllTexts).Concat(ChoiceTexts())
            .Concat(AgendaTemplates.All.SelectMany(template => new[] { template.Name, template.Description }));
        Assert.All(texts, text => Assert.Empty(Words(text).Intersect(English, StringComparer.OrdinalIgnoreCase).Select(word => $"{word}: {text}")));
    }

    [Fact]
    public void The_big_screen_says_we_and_the_participant_is_addressed_with_u() => Assert.All(All, step =>
    {
        string[] we = ["we", "wij", "ons", "onze"];
        Assert.Empty(Words(step.ScreenQuestion).Intersect(["u", "uw", "je", "jij", "jouw"], StringComparer.OrdinalIgnoreCase));
        Assert.NotEmpty(Words(step.ParticipantQuestion).Intersect(["u", "uw"], StringComparer.OrdinalIgnoreCase));
        Assert.Empty(Words(step.ParticipantQuestion).Intersect(we, StringComparer.OrdinalIgnoreCase));
        Assert.EndsWith("?", step.ScreenQuestion, StringComparison.Ordinal);
        Assert.EndsWith("?", step.ParticipantQuestion, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_placeholder_is_known() =>
        Assert.All(All.SelectMany(AllTexts), text => Assert.DoesNotContain('{', new StepWords().Fill(text)));

    [Fact]
    public void A_sentence_that_begins_with_a_placeholder_begins_with_a_capital()
    {
        var words = new StepWords { Government = "de gemeente", Question = "op wie er mee kan doen", Area = "Lindehof" };
        Assert.Equal("De gemeente bepaalt het", words.Fill(StepGuide.Shipped.InfluenceAnchors[4].Name));
        Assert.Equal("1 is geen invloed. 5 is: de gemeente bepaalt het. Weet u het niet? Dat mag.", words.Fill(StepGuide.For(StepKind.Influence).Hint));
        Assert.Equal("Hoeveel invloed heeft de gemeente op wie er mee kan doen?", words.Fill(StepGuide.For(StepKind.Influence).ScreenQuestion));
        Assert.Equal("Ja. De gemeente {onbekend}", words.Fill("Ja. {overheid} {onbekend}"));
    }

    [Fact]
    public void What_is_filled_in_is_never_read_as_a_placeholder() =>
        Assert.Equal("Bedoelen we hetzelfde met ‘{overheid}’?", new StepWords { Actor = "{overheid}" }.Fill("Bedoelen we hetzelfde met ‘{actor}’?"));

    [Fact]
    public void The_influence_scale_runs_from_none_to_decides()
    {
        Assert.Equal([1, 2, 3, 4, 5], StepGuide.Shipped.InfluenceAnchors.Select(anchor => anchor.Value));
        Assert.Equal(
            ["Geen invloed", "Een beetje", "Redelijk wat", "Veel", "De gemeente bepaalt het"],
            StepGuide.Shipped.InfluenceAnchors.Select(anchor => new StepWords().Fill(anchor.Name)));
        Assert.Equal(["geld", "regels", "ruimte", "kennis", "waardering", "contact", "iets-anders"], StepGuide.Shipped.InfluenceKinds.Select(kind => kind.Id));
        Assert.Equal(5, StepGuide.Shipped.DifferenceKinds.Count);
        Assert.InRange(StepGuide.Shipped.DefaultRoles.Count, 10, 12);
    }

    [Theory]
    [InlineData("wat deze actor doet tegen eenzaamheid", "op wat deze actor doet tegen eenzaamheid")]
    [InlineData("  Op wie mee kan doen? ", "op wie mee kan doen")]
    [InlineData("Hoeveel invloed heeft de gemeente op het buurthuis?", "op het buurthuis")]
    [InlineData(" ? ", "")]
    public void A_concrete_question_is_made_to_fit(string typed, string complete) => Assert.Equal(complete, InfluenceQuestion.Complete(typed));

    [Fact]
    public void The_suggested_questions_already_fit()
    {
        Assert.Contains("op wat deze actor doet tegen eenzaamheid", InfluenceQuestion.Suggestions);
        Assert.All(InfluenceQuestion.Suggestions, question => Assert.Equal(question, InfluenceQuestion.Complete(question)));
    }

    private static IEnumerable<string> ParticipantTexts(StepGuidance step) =>
        new[] { step.Title, step.ScreenQuestion, step.ParticipantQuestion, step.SecondQuestion, step.Hint, step.WhoSees(true), step.WhoSees(false) }
            .OfType<string>()
            .Concat(step.WhyPrompts)
            .Concat(Enum.GetValues<Phase>().Select(phase => step.Scripts[phase].Say));

    private static IEnumerable<string> AllTexts(StepGuidance step) =>
        ParticipantTexts(step)
            .Concat([step.Purpose, step.InReport])
            .Concat(Enum.GetValues<Phase>().Select(phase => step.Scripts[phase]).SelectMany(script =>
                new[] { script.Say, script.Do, script.WatchOut, script.Next, script.DoneWhen }));

    private static IEnumerable<string> ChoiceTexts()
    {
        var guide = StepGuide.Shipped;
        return new[] { guide.InfluenceKinds, guide.DifferenceKinds, guide.HopeReasons, guide.LinkLevels, guide.LinkSources, guide.LinkOwners }
            .Append(guide.DefaultRoles)
            .SelectMany(choices => choices)
            .SelectMany(choice => new[] { choice.Name, choice.Explanation })
            .Concat(guide.InfluenceAnchors.Concat(guide.ActorAnchors).Select(anchor => anchor.Name))
            .Concat(guide.InfluenceQuestions)
            .Concat(guide.Importances)
            .Concat(guide.Certainties);
    }

    private static IEnumerable<string> Sentences(string text) =>
        new StepWords().Fill(text).Split(['.', '?', '!', ':', ';'], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"[\p{L}\p{Nd}'-]+")]
    private static partial Regex Word();
}
