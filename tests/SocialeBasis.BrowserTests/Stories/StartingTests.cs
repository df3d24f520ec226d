using SocialeBasis.BrowserTests.Running;

namespace SocialeBasis.BrowserTests.Stories;

/// <summary>Starting it as an operator does, where it cannot start.</summary>
[Collection(nameof(HallCollection))]
public class StartingTests(Hall hall)
{
    [Fact]
    public async Task Where_the_port_is_taken_it_says_so_in_plain_words_and_stops()
    {
        var (exit, told) = await hall.App.AskAsync("--Urls", hall.App.Address.Replace("localhost", "0.0.0.0", StringComparison.Ordinal));

        Assert.NotEqual(0, exit);
        Assert.Contains($"Poort {new Uri(hall.App.Address).Port} is al in gebruik", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", told, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", told, StringComparison.Ordinal);
    }
}
