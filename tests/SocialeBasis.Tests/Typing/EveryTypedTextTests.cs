using System.Collections;
using System.Reflection;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;
using SocialeBasis.Tests.Rules;
using static SocialeBasis.Tests.Rules.RulesGiven;

namespace SocialeBasis.Tests.Typing;

/// <summary>Every text of every command, filled with every kind of hard text: nothing gets past the one place that decides what it becomes.</summary>
public sealed class EveryTypedTextTests
{
    // Names of things in the program, that no keyboard fills.
    private static readonly HashSet<string> Codes =
    [
        "Join.PerspectiveId",
        "Join.Hats",
        "ChooseHat.HatId",
        "TypeFor.PerspectiveId",
        "NameActor.ReferenceId",
        "OfferRole.ReferenceId",
        "DismissPrompt.Key",
        "WriteReportText.Place",
        "WriteReportText.Basis",
        "ShowReportSection.SectionId",
        "ConfirmReport.Marks",
        "Perspective.Id",
        "PerspectivePart.Id",
        "PerspectiveMeaning.PerspectiveId",
    ];

    // Refused when nothing can be seen, with the sentence that was there already.
    private static readonly Type[] Missing =
    [
        typeof(TextMissing),
        typeof(ThenMissing),
        typeof(SetupInvalid),
        typeof(OwnerMissing),
        typeof(ReasonMissing),
        typeof(OtherVoiceMissing),
        typeof(NotPossibleHere),
    ];

    public static TheoryData<string> Fields => [.. All().Select(one => one.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Fields))]
    public void What_is_typed_becomes_the_same_in_every_field(string name)
    {
        foreach (var row in HardTexts.Some)
        {
            var stored = new List<string>();
            foreach (var (_, command, oneCase) in All(row.Typed).Where(one => one.Name == name))
            {
                var given = oneCase.Before(new RulesGiven());
                var before = Texts.In(given.Now).ToHashSet(StringComparer.Ordinal);
                if (given.Try(oneCase.By, command) is Decision.Rejected { Reason: var refused })
                {
                    var isMissing = row.Stored.Length == 0 && Missing.Contains(refused.GetType());
                    Assert.True(Codes.Contains(name) || isMissing || refused is WordNotSeen, $"{name}, {row.Name}: {refused.Message}");
                    continue;
                }

                stored.AddRange(Texts.In(given.Do(oneCase.By, command).Now).Where(text => !before.Contains(text)));
            }

            Assert.All(stored, text => Assert.Equal(TypedText.Lines(text), text));
            Assert.True(
                Codes.Contains(name) || row.Stored.Length == 0 || stored.Contains(row.Stored) || stored.Contains(row.OneLine()),
                $"{name}, {row.Name}: {string.Join(" | ", stored)}"
            );
        }
    }

    [Fact]
    public void A_new_talk_is_made_of_clean_texts_too()
    {
        foreach (var row in HardTexts.All.Where(row => row.Stored.Length is > 0 and <= TextLimits.Name))
        {
            var plan = Creation() with
            {
                Setup = Setup() with
                {
                    Title = row.Typed,
                    QuestionOfTheDay = row.Typed,
                    Occasion = row.Typed,
                    LedBy = row.Typed,
                    Perspectives = [new Perspective("inwoner", row.Typed, PerspectiveShape.Circle)],
                },
                Actors = [new PlannedActor(Doctor, row.Typed)],
                Steps = [new PlannedStep(Id("step"), SocialeBasis.Domain.StepKind.Term, 5, row.Typed)],
            };
            Assert.Null(SessionRules.Create(plan, DateTime.UnixEpoch, out var talk));
            Assert.All(Texts.In(talk), text => Assert.Equal(TypedText.Lines(text), text));
            Assert.Equal(row.OneLine(), talk!.Actors[Doctor].Name);
        }
    }

    [Theory]
    [InlineData("\u200b\u200d")]
    [InlineData("\u3164")]
    [InlineData(" \u2800\u00ad ")]
    public void A_name_of_which_nothing_can_be_seen_is_no_name(string name)
    {
        var given = new RulesGiven().Do(Person(0), new Join("inwoner", name) { Table = name });
        Assert.Null(given.Now.Participants[Who(0)].Name);
        Assert.Equal("", given.Now.Participants[Who(0)].Table);
    }

    private static IEnumerable<(string Name, SessionCommand Command, CommandCases.Case Case)> All(string text = "x")
    {
        foreach (var one in CommandCases.All.Values.Append(WithReason()).Append(Described()).Append(CommandCases.All[typeof(StarWord)] with { By = Leader }))
        {
            foreach (var (name, made) in With(one.Command, text))
            {
                yield return (name, (SessionCommand)made, one);
            }
        }
    }

    // Cases in which fields count that are left empty in those of every command.
    private static CommandCases.Case WithReason() =>
        CommandCases.All[typeof(GiveSupport)] with
        {
            Command = ((GiveSupport)CommandCases.All[typeof(GiveSupport)].Command) with { Level = SupportLevel.Concern, Reason = "want" },
        };

    private static CommandCases.Case Described() => CommandCases.All[typeof(DescribeWord)] with
    {
        Command = ((DescribeWord)CommandCases.All[typeof(DescribeWord)].Command) with { Meanings = [new PerspectiveMeaning("inwoner", "Zo.")] },
    };

    /// <summary>A copy of a thing for each text in it, with that text replaced.</summary>
    private static IEnumerable<(string Name, object Made)> With(object thing, string text)
    {
        var type = thing.GetType();
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            var name = $"{type.Name}.{property.Name}";
            var value = property.GetValue(thing);
            if (property.PropertyType == typeof(string))
            {
                yield return (name, Copy(thing, property, text));
            }
            else if (value is Seq<string> texts)
            {
                yield return (name, Copy(thing, property, texts.Append(text).ToSeq()));
            }
            else if (value is Seq<Perspective> perspectives)
            {
                foreach (var (inner, made) in With(perspectives[0], text))
                {
                    yield return (inner, Copy(thing, property, new[] { (Perspective)made }.Concat(perspectives.Skip(1)).ToSeq()));
                }
            }
            else if (value is Seq<PerspectivePart> { Count: > 0 } parts)
            {
                foreach (var (inner, made) in With(parts[0], text))
                {
                    yield return (inner, Copy(thing, property, new[] { (PerspectivePart)made }.ToSeq()));
                }
            }
            else if (value is Seq<PerspectiveMeaning> { Count: > 0 } meanings)
            {
                foreach (var (inner, made) in With(meanings[0], text))
                {
                    yield return (inner, Copy(thing, property, new[] { (PerspectiveMeaning)made }.ToSeq()));
                }
            }
            else if (value is SessionSetup or SessionCommand)
            {
                foreach (var (inner, made) in With(value, text))
                {
                    yield return (inner, Copy(thing, property, made));
                }
            }
            else
            {
                Assert.False(
                    value is IEnumerable and not (Seq<Guid> or Seq<PerspectiveMeaning> or Seq<PerspectivePart>),
                    $"{name} holds texts that this test does not reach"
                );
            }
        }
    }

    private static object Copy(object thing, PropertyInfo property, object value)
    {
        var copy = thing.GetType().GetMethod("<Clone>$")!.Invoke(thing, null)!;
        property.SetValue(copy, value);
        return copy;
    }
}
