using System.Diagnostics;
using System.Runtime.CompilerServices;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Views;

namespace SocialeBasis.Tests.Steps;

/// <summary>
/// What makes a view, a file or a report says what it does with every kind of step. A kind that is new somewhere fails loudly, and is
/// not printed as something else, with texts that were hidden, or counted as if nobody answered.
/// </summary>
public sealed class EveryKindIsSaidTests
{
    private const StepKind New = (StepKind)99;

    private static readonly string[] Folders =
    [
        "SocialeBasis.Domain/Sessions", "SocialeBasis.Domain/Shown", "SocialeBasis.Domain/Steps", "SocialeBasis.Domain/Transfer", "SocialeBasis.Domain/Views",
        "SocialeBasis.Reports",
    ];

    [Fact]
    public void A_new_kind_is_not_taken_for_another()
    {
        var given = Given.Session(StepKind.Arrival, StepKind.Term).Joined(1);
        var step = new AgendaStep(Guid.CreateVersion7(), 2, New, 10, null, Phase.Reveal);
        var session = given.Value with { Steps = given.Value.Steps.Add(step.Id, step) };
        Assert.Throws<UnreachableException>(() => step.Title);
        Assert.Throws<UnreachableException>(() => Response.Answered(session, step));
        Assert.Throws<UnreachableException>(() => Judge.Questions(New));
    }

    [Fact]
    public void Every_known_kind_is_said() => Assert.All(Enum.GetValues<StepKind>(), kind =>
    {
        var given = Given.Session(StepKind.Arrival, kind).Joined(1).At(kind);
        if (kind is not StepKind.Arrival)
            given.Revealed();
        var step = given.Value.Steps[given.StepId];
        Assert.NotEmpty(step.Title);
        Assert.Equal(0, Response.Answered(given.Value, step));
        Assert.Empty(ShownTalk.Of(given.Value).ViewOf(step).Discuss);
        Assert.NotNull(Judge.Questions(kind));
        Assert.NotNull(Report.Title(given.Value));
    });

    /// <summary>Read from the source: such a choice may have no silent rest.</summary>
    [Fact]
    public void No_choice_by_kind_has_a_silent_rest()
    {
        var silent = Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Source(), folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("obj"))
            .SelectMany(file => SilentRests(File.ReadAllLines(file)).Select(line => $"{Path.GetFileName(file)}:{line}"));

        // A heading that fits any kind.
        Assert.Equal(["StepSections.cs"], silent.Select(found => found.Split(':')[0]).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<int> SilentRests(string[] lines)
    {
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            var indent = lines[i + 1].Length - lines[i + 1].TrimStart().Length;
            if (!lines[i].TrimEnd().EndsWith(" switch", StringComparison.Ordinal) || lines[i + 1].Trim() != "{")
                continue;
            var arms = lines.Skip(i + 2).TakeWhile(line => !(line.Trim().StartsWith('}') && line.Length - line.TrimStart().Length == indent)).ToList();
            var isByKind = arms.Select(arm => arm.Split("=>")[0]).Any(left => left.Contains("StepKind.", StringComparison.Ordinal) || left.Split(' ', '(', '{').Any(IsView));
            var rest = arms.FindIndex(arm => arm.TrimStart().StartsWith("_ =>", StringComparison.Ordinal));
            var throws = rest >= 0 && arms[rest].Contains("throw ", StringComparison.Ordinal);
            if (isByKind && rest >= 0 && !throws && !arms.Any(arm => arm.Contains("throw new UnreachableException", StringComparison.Ordinal)))
                yield return i + 1;
        }
    }

    private static bool IsView(string word) => typeof(StepView).Assembly.GetType($"SocialeBasis.Domain.Views.{word}") is { } type && typeof(StepView).IsAssignableFrom(type);

    private static string Source([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src");

    private static class Report
    {
        public static string Title(Session session) => Reports.Report.Of(session).Title;
    }
}
