using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using SocialeBasis.Web.Look.Screens;

namespace SocialeBasis.Tests.Web;

/// <summary>One sheet and one script per audience: what a page loads, how large that is, and how long it is kept (docs/decisions/0031).</summary>
public sealed partial class BundleTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Talk = "135f8498-aa6c-8e0b-9ad4-dc0b242ca3ac";

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", "plain")]
    [InlineData("/uitleg", "plain")]
    [InlineData("/bestaat-niet", "plain")]
    [InlineData("/gesprek/ABCDEF", "participant")]
    [InlineData("/scherm/" + Talk, "wall")]
    [InlineData("/regie/" + Talk, "desk")]
    public async Task A_page_loads_one_sheet_and_one_script_of_its_audience_and_the_framework_at_most(string page, string audience)
    {
        var files = FilesOf(await TextAsync(page)).Select(Plain).Except(["favicon.svg", "_framework/blazor.web.js"]).Where(file => !file.StartsWith("fonts/", StringComparison.Ordinal));

        Assert.Equal([$"{audience}.css", $"{audience}.js"], files.Order());
    }

    [Fact]
    public async Task A_phone_that_joins_loads_six_files_and_120_KB_at_most()
    {
        var files = FilesOf(await TextAsync("/meedoen")).Union(FilesOf(await TextAsync("/gesprek/ABCDEF"))).ToList();
        var bytes = 0;
        foreach (var file in files)
        {
            bytes += (await FileAsync(file)).Bytes.Length;
        }

        Assert.DoesNotContain(FilesOf(await TextAsync("/meedoen")), file => file.EndsWith(".js", StringComparison.Ordinal)); // a plain form
        Assert.Equal(6, files.Count);
        Assert.InRange(bytes, 80_000, 120_000);
    }

    [Theory]
    [InlineData("/uitleg")]
    [InlineData("/gesprek/ABCDEF")]
    [InlineData("/scherm/" + Talk)]
    [InlineData("/regie/" + Talk)]
    public async Task Every_sheet_and_script_carries_a_hash_in_its_name_comes_small_and_is_kept_for_a_year(string page)
    {
        foreach (var file in FilesOf(await TextAsync(page)).Where(file => file.EndsWith(".css", StringComparison.Ordinal) || file.EndsWith(".js", StringComparison.Ordinal)))
        {
            Assert.Matches(@"\.[a-z0-9]{10}\.(css|js)$", file);
            var (headers, bytes) = await FileAsync(file);
            Assert.Equal("max-age=31536000, immutable", headers.CacheControl);
            Assert.Equal("gzip", headers.Encoding);
            Assert.True(bytes.Length < 90_000, $"{file}: {bytes.Length}");
        }
    }

    [Theory]
    [InlineData("participant", false)]
    [InlineData("wall", false)]
    [InlineData("plain", false)]
    [InlineData("desk", true)]
    public async Task Only_the_desk_gets_MudBlazor(string audience, bool gets)
    {
        Assert.Equal(gets, (await TextAsync($"/{audience}.css")).Contains(".mud-", StringComparison.Ordinal));
        Assert.Equal(gets, (await TextAsync($"/{audience}.js")).Contains("mudPopover", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_bundles_are_made_of_is_not_sent_itself()
    {
        using var browser = app.Browser();
        foreach (var part in new[] { "/app.css", "/css/talk.css", "/js/drafts.js" })
        {
            using var answer = await browser.GetAsync(part, Cancel);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("/meedoen", true)]
    [InlineData("/gesprek/ABCDEF", true)]
    [InlineData("/regie/" + Talk, false)]
    [InlineData("/account/inloggen", false)]
    [InlineData("/verslag/" + Talk, false)]
    public async Task Only_pages_that_a_hall_asks_for_at_once_come_small(string page, bool small)
    {
        using var browser = app.Browser();
        browser.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");
        using var answer = await browser.GetAsync(page, Cancel);

        Assert.Equal(small ? "br" : null, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.True(!small || (await answer.Content.ReadAsByteArrayAsync(Cancel)).Length < 6_000);
    }

    [Fact]
    public void Every_page_of_the_facilitator_that_is_live_is_of_the_desk_and_no_other_is()
    {
        var pages = typeof(Audience).Assembly.GetTypes().Where(type => type.IsDefined(typeof(RouteAttribute))).ToLookup(AudienceOfPage.For);

        Assert.Equal(["EditReportPage", "LeadPage", "NewTalkPage", "SettingsPage", "TalksPage"], pages[Audience.Desk].Select(page => page.Name).Order());
        Assert.Equal(["JoinPage", "OwnAnswersPage", "TalkPage"], pages[Audience.Participant].Select(page => page.Name).Order());
        Assert.Equal(["BigScreenPage"], pages[Audience.Wall].Select(page => page.Name));
        Assert.All(pages[Audience.Plain], page => Assert.True(page.IsDefined(typeof(ExcludeFromInteractiveRoutingAttribute)), page.Name));
    }

    // A component whose sheet is in another bundle would stand there without its look.
    [Fact]
    public void A_component_with_a_sheet_stands_in_a_folder_that_its_screens_load()
    {
        string[][] bundles = [["TakePart", "Look"], ["BigScreen", "Look"], ["Lead", "Prepare", "Report", "Look"], ["Start", "Look"], ["Access", "Look"]];
        var source = Path.Combine(SettingsTests.Root(), "src", "SocialeBasis.Web");
        var files = Directory.EnumerateFiles(source, "*.razor", SearchOption.AllDirectories)
            .Select(path => (Path: path, Folder: Path.GetRelativePath(source, path).Split(Path.DirectorySeparatorChar)[0], Name: Path.GetFileNameWithoutExtension(path)))
            .Where(file => file.Folder is not ("obj" or "bin") && file.Name != "_Imports")
            .ToList();
        var styled = files.Where(file => System.IO.File.Exists(file.Path + ".css")).ToList();
        Assert.True(styled.Count > 100);
        Assert.All(styled, file => Assert.Contains(bundles, bundle => bundle.Contains(file.Folder)));

        foreach (var (path, folder, _) in files.Where(file => file.Folder is not "Look"))
        {
            var loaded = bundles.FirstOrDefault(bundle => bundle.Contains(folder)) ?? ["Look"];
            foreach (var used in Component().Matches(System.IO.File.ReadAllText(path)).Select(match => match.Groups[1].Value).Distinct())
            {
                Assert.True(
                    files.All(file => file.Name != used) || files.Any(file => file.Name == used && loaded.Contains(file.Folder)) || styled.All(file => file.Name != used),
                    $"{path} uses {used}, whose sheet its readers do not load");
            }
        }
    }

    private static List<string> FilesOf(string page) =>
        [.. File().Matches(page).Select(match => match.Groups[1].Value).Where(file => !file.StartsWith('/')).Distinct()];

    private static string Plain(string file) => Hash().Replace(file, "");

    private async Task<string> TextAsync(string path)
    {
        using var browser = app.Browser();
        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }

    private async Task<((string? CacheControl, string? Encoding) Headers, byte[] Bytes)> FileAsync(string file)
    {
        using var browser = app.Browser();
        browser.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");
        using var answer = await browser.GetAsync("/" + file, Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var headers = (string.Join(", ", answer.Headers.GetValues("Cache-Control")), answer.Content.Headers.ContentEncoding.SingleOrDefault());
        return (headers, await answer.Content.ReadAsByteArrayAsync(Cancel));
    }

    [GeneratedRegex("""(?:src|href)="([^"#?]+\.(?:css|js|svg|woff2))["?]""")]
    private static partial Regex File();

    [GeneratedRegex(@"\.[a-z0-9]{10}(?=\.\w+$)")]
    private static partial Regex Hash();

    [GeneratedRegex(@"<([A-Z]\w+)[\s/>]")]
    private static partial Regex Component();
}
