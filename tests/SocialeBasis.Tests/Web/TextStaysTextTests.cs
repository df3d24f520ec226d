using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SocialeBasis.Tests.Web;

/// <summary>
/// What people type is text, never markup. Razor and <c>textContent</c> see to that; these are the ways around them. Whoever needs
/// one adds the file here, and says in it why no typed text can get there.
/// </summary>
public sealed partial class TextStaysTextTests
{
    private static readonly string[] Allowed =
    [
        // The report is written by Markup, which encodes every text; Raw is for drawings (SvgWriter encodes their texts) and our style sheet.
        "SocialeBasis.Reports/Html/HtmlBlocks.cs",
        "SocialeBasis.Reports/Html/HtmlRenderer.cs",
        "SocialeBasis.Reports/Html/HtmlTable.cs",

        // Made once for all screens: a sign without text; texts that go through SafeMarkup one by one; pictures, whose texts SvgWriter encodes.
        // SharedMarkupTests types markup at each.
        "SocialeBasis.Web/Look/Brand/PerspectiveSign.razor",
        "SocialeBasis.Web/Look/Shared/MarkedText.razor",
        "SocialeBasis.Web/Look/Shared/PictureMarkup.cs",
        "SocialeBasis.Web/TakePart/Results/TextMarkup.cs",
    ];

    [Fact]
    public void Nothing_in_the_source_puts_text_into_a_page_as_markup() =>
        Assert.Equal(Allowed, Sources().Where(file => WayAround().IsMatch(File.ReadAllText(file.Full))).Select(file => file.Name));

    [Fact]
    public void Every_form_that_posts_carries_its_token()
    {
        foreach (var (full, name) in Sources().Where(file => file.Name.EndsWith(".razor", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(full);
            Assert.True(PostingForm().Count(text) <= Token().Count(text), $"{name} has a form with method post and no AntiforgeryToken.");
        }
    }

    [Fact]
    public void No_address_of_another_site_is_in_a_script()
    {
        foreach (var (full, name) in Sources().Where(file => file.Name.EndsWith(".js", StringComparison.Ordinal)))
        {
            Assert.False(ElsewhereInScript().IsMatch(File.ReadAllText(full)), $"{name} names another site.");
        }
    }

    private static IEnumerable<(string Full, string Name)> Sources([CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src"));
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(full => (Full: full, Name: Path.GetRelativePath(root, full).Replace('\\', '/')))
            .Where(file =>
                file.Name.EndsWith(".cs", StringComparison.Ordinal)
                || file.Name.EndsWith(".razor", StringComparison.Ordinal)
                || file.Name.EndsWith(".js", StringComparison.Ordinal)
            )
            .Where(file => !file.Name.Split('/').Any(part => part is "obj" or "bin"))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToList();
        Assert.True(files.Count > 200, $"Only {files.Count} source files under {root}.");
        return files;
    }

    [GeneratedRegex(
        @"\bMarkupString\b|AddMarkupContent|\b(inner|outer)HTML\b|insertAdjacentHTML|createContextualFragment|document\.write|\bsrcdoc\b|\beval\s*\(|new Function\s*\(|HtmlString\b|\.Raw\("
    )]
    private static partial Regex WayAround();

    [GeneratedRegex("""<form\b[^>]*method="post"|<EditForm\b[^>]*\bFormName=""")]
    private static partial Regex PostingForm();

    [GeneratedRegex("<AntiforgeryToken|<EditForm")]
    private static partial Regex Token();

    [GeneratedRegex("""["'`](https?:)?//\w""")]
    private static partial Regex ElsewhereInScript();
}
