using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SocialeBasis.Tests.Web;

/// <summary>Who installs the program finds every setting in one table.</summary>
public sealed partial class SettingsTests
{
    [Fact]
    public void Every_setting_that_the_program_reads_stands_in_the_installation_guide()
    {
        var root = Root();
        var guide = File.ReadAllText(Path.Combine(root, "docs/installeren.md"));
        var settings = Directory.EnumerateFiles(Path.Combine(root, "src/SocialeBasis.Web"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "Migrations"))
            .SelectMany(file => Setting().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .Where(name => name is not "Kestrel:Endpoints") // the framework's own
            .Distinct()
            .ToList();

        Assert.Contains("Proxy:Known", settings);
        Assert.All(
            [.. settings, "Urls", "PublicUrl", "ConnectionStrings:SocialeBasis", "ShutdownTimeoutSeconds", "AllowedHosts"],
            name => Assert.Contains($"| `{name}` |", guide, StringComparison.Ordinal)
        );
    }

    internal static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));

    [GeneratedRegex("\"([A-Z][A-Za-z]+:[A-Z][A-Za-z]+)\"")]
    private static partial Regex Setting();
}
