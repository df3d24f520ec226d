using SocialeBasis.BrowserTests.Crashes;
using SocialeBasis.BrowserTests.Running;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>The promise of "Opgeslagen", small: the long run is <c>tests/SocialeBasis.LoadTests</c>.</summary>
[Collection(nameof(HallCollection))]
public class CrashTests(Hall hall)
{
    [Fact]
    public async Task What_a_screen_called_stored_is_there_once_however_the_program_ends()
    {
        var figures = await CrashRun.RunAsync(hall, kills: 3, people: 5, perKill: (8, 20), seed: Random.Shared.Next());

        Assert.Empty(figures.Missing);
        Assert.Empty(figures.Older);
        Assert.Empty(figures.Double);
        Assert.Equal("ok", figures.Integrity);
        Assert.InRange(figures.TextsAcknowledged, 3, int.MaxValue);
        Assert.Equal(["Influence", "Roles", "Spheres"], figures.ChoicesAcknowledged.Keys.Order(StringComparer.Ordinal));
    }
}
