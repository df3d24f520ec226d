using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Steps;

/// <summary>Reads in the source how kinds of step are told apart.</summary>
internal static partial class SourceOfKinds
{
    private static readonly string[] Views =
        [.. typeof(StepView).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(StepView))).Select(type => type.Name)];

    /// <summary>Every file with code under <c>src</c>, by its path from there.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = Read();

    /// <summary>Whether a text names a kind of step itself.</summary>
    public static bool NamesKind(string text) => Kind().IsMatch(text);

    /// <summary>Whether a text has an answer for every kind: names each of them, or asks a view with <c>Match</c>.</summary>
    public static bool NamesEveryKind(string text) =>
        StepKinds.All.All(kind => Regex.IsMatch(text, $@"StepKind\.{kind}\b"))
        || typeof(StepView).GetMethod(nameof(StepView.Match))!.GetParameters().All(kind => Regex.IsMatch(text, $@"\b{kind.Name}: "));

    /// <summary>Choices by kind that the compiler does not lead through when there is a new one, each with its line.</summary>
    public static IEnumerable<string> Faults(string text)
    {
        foreach (Match choice in Switch().Matches(text))
        {
            var isStatement = choice.Groups["what"].Success;
            var body = Body(text, choice.Index + choice.Length);
            var heads = isStatement ? [.. Case().Matches(body).Select(head => head.Value)] : Arms(body);
            var line = text[..choice.Index].Count(letter => letter == '\n') + 1;
            if (heads.Exists(head => Word().Matches(head).Any(word => Views.Contains(word.Value))))
            {
                yield return $"{line}: a choice by the type of a view; Match asks about every kind";
            }
            else if (!heads.Exists(NamesKind))
            {
                continue;
            }
            else if (isStatement)
            {
                yield return $"{line}: a statement by kind, of which the compiler does not ask every kind";
            }
            else if (heads.Exists(head => Rest().IsMatch(head)))
            {
                yield return $"{line}: a choice by kind with a rest, in which a new kind falls";
            }
        }

        foreach (Match several in Several().Matches(text))
        {
            yield return $"{text[..several.Index].Count(letter => letter == '\n') + 1}: a test of several kinds, which is a trait without a name";
        }
    }

    /// <summary>What stands before the arrow in each arm.</summary>
    private static List<string> Arms(string body)
    {
        var (arms, depth, start) = (new List<string>(), 0, 0);
        for (var i = 0; i <= body.Length; i++)
        {
            if (i < body.Length && "([{".Contains(body[i], StringComparison.Ordinal))
            {
                depth++;
            }
            else if (i < body.Length && ")]}".Contains(body[i], StringComparison.Ordinal))
            {
                depth--;
            }
            else if (i == body.Length || (body[i] == ',' && depth == 0))
            {
                (arms, start) = ([.. arms, body[start..i].Split("=>")[0].Trim()], i + 1);
            }
        }

        return arms;
    }

    private static string Body(string text, int start)
    {
        var (depth, end) = (1, start);
        for (; depth > 0 && end < text.Length; end++)
        {
            depth += text[end] switch { '{' => 1, '}' => -1, _ => 0 };
        }

        return text[start..(end - 1)];
    }

    private static Dictionary<string, string> Read([CallerFilePath] string here = "")
    {
        var source = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src"));
        return Directory.EnumerateFiles(source, "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
            .Select(file => (File: file, Path: Path.GetRelativePath(source, file).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(one => !one.Path.Contains("/obj/", StringComparison.Ordinal) && !one.Path.Contains("/bin/", StringComparison.Ordinal))
            .ToDictionary(one => one.Path, one => Comment().Replace(File.ReadAllText(one.File), ""));
    }

    [GeneratedRegex(@"\bStepKind\.[A-Z]\w+")]
    private static partial Regex Kind();

    [GeneratedRegex(@"\bswitch\b\s*(?<what>\((?>[^()]|(?<open>\()|(?<-open>\)))*\))?\s*\{")]
    private static partial Regex Switch();

    [GeneratedRegex(@"\bcase\b[^:]*|\bdefault\s*:")]
    private static partial Regex Case();

    [GeneratedRegex(@"^(_|var \w+|\{ \}( \w+)?|\(_(, _)*\))( when .*)?$", RegexOptions.Singleline)]
    private static partial Regex Rest();

    [GeneratedRegex(@"(\bis|Kind:)\s+(not\s+)?\(?(StepKind\.\w+|[A-Z]\w+View(\s*\{[^}]*\})?)\s+or\b")]
    private static partial Regex Several();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
