using Microsoft.Playwright;
using SocialeBasis.BrowserTests.Running;
using SocialeBasis.Domain.Examples;
using static Microsoft.Playwright.Assertions;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>The report, for whoever opens it: the example is for everybody, so it is looked at once, whatever the sign-in.</summary>
[Collection(nameof(HallCollection))]
public class ReportAccessibilityTests(Hall hall)
{
    [Theory]
    [InlineData(390, "")]
    [InlineData(1366, "")]
    [InlineData(390, "/beelden")]
    [InlineData(1366, "/beelden")]
    [InlineData(390, "/bewoners")]
    public async Task The_report_its_pictures_and_a_short_version_have_no_faults_that_axe_finds_and_fit(int width, string part)
    {
        var page = await hall.SomebodyAsync(width, 800);
        await Hall.TellAsync(
            async () =>
            {
                await page.GotoAsync($"/verslag/{ExampleVoorbeeld.SessionId}{part}");
                await Expect(page.GetByRole(AriaRole.Img).First).ToBeVisibleAsync();
                await AccessibilityTests.CheckAsync(page, "verslag" + part);
                Assert.False(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth"));
            },
            [page]);
    }
}
