using System.Text.RegularExpressions;
using SocialeBasis.Web.Look.Shared;

namespace SocialeBasis.Tests.Web;

/// <summary>What people are told before they join is the same everywhere, word for word.</summary>
public sealed partial class PromiseTests(RunningApp app) : IClassFixture<RunningApp>
{
    public static TheoryData<string> Places => ["/meedoen", "/privacy", "privacy.md", "handleiding.md"];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Who_can_find_out_what_is_said_in_the_same_words(string place)
    {
        var text = place.StartsWith('/')
            ? System.Net.WebUtility.HtmlDecode(await app.Browser().GetStringAsync(new Uri(place, UriKind.Relative), TestContext.Current.CancellationToken))
            : await File.ReadAllTextAsync(Path.Combine(Docs, place), TestContext.Current.CancellationToken);
        var words = Blanks().Replace(text.Replace("\n>", "\n", StringComparison.Ordinal), " ");
        Assert.All([PromiseWords.Kept, .. PromiseWords.NotPrevented], sentence => Assert.Contains(sentence, words, StringComparison.Ordinal));
        if (place != "/meedoen")
        {
            Assert.All(
                [PromiseWords.CountsLater, PromiseWords.AgainCountsLater, PromiseWords.ConsentStays, PromiseWords.ReactionCountsLater],
                sentence => Assert.Contains(sentence, words, StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData("privacy.md")]
    [InlineData("handleiding.md")]
    public async Task What_anonymous_means_is_said_in_the_same_words(string place) =>
        Assert.Contains(
            PromiseWords.NobodyIsTold,
            await File.ReadAllTextAsync(Path.Combine(Docs, place), TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );

    [Fact]
    public void No_screen_and_no_report_promises_that_nobody_can_find_out_who_said_what()
    {
        var sources = Directory
            .EnumerateFiles(Path.Combine(Docs, "..", "src"), "*", SearchOption.AllDirectories)
            .Where(file =>
                Path.GetExtension(file) is ".razor" or ".cs"
                && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            )
            .ToList();
        Assert.NotEmpty(sources);
        Assert.DoesNotContain(sources, file => TooMuch().IsMatch(File.ReadAllText(file)));
    }

    private static string Docs => Path.Combine(Root(new DirectoryInfo(AppContext.BaseDirectory)), "docs");

    private static string Root(DirectoryInfo? folder) =>
        folder is null || File.Exists(Path.Combine(folder.FullName, "SocialeBasis.sln")) ? folder?.FullName ?? "" : Root(folder.Parent);

    // Whoever has the file with data can: see PromiseWords.
    [GeneratedRegex("Niemand ziet (wie|dat)", RegexOptions.IgnoreCase)]
    private static partial Regex TooMuch();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
