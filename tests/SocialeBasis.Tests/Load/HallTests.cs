using System.Globalization;
using SocialeBasis.Tests.Web;

namespace SocialeBasis.Tests.Load;

/// <summary>The load program itself, with a small hall. What it measures is asked of nobody here: only that it measures.</summary>
public sealed class HallTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_small_hall_joins_writes_rates_and_sees_the_answers()
    {
        var (exit, table, said) = await RunAsync(
            "hall", "--people", "4", "--actors", "2", "--changes", "2",
            "--address", app.Address.AbsoluteUri, "--pid", Environment.ProcessId.ToString(CultureInfo.InvariantCulture));

        Assert.True(exit == 0, said);
        Assert.Contains("| 4 texts shown: last phone ", table, StringComparison.Ordinal);
        Assert.Contains("| 4 texts changed at once: Opgeslagen: p50 / p95 / last ", table, StringComparison.Ordinal);
        Assert.Contains("| 8 ratings shown: last phone ", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_talks_go_on_at_the_same_time()
    {
        var (exit, table, said) = await RunAsync(
            "steady", "--rooms", "2", "--people", "3", "--acts", "4", "--seconds", "1", "--address", app.Address.AbsoluteUri);

        Assert.True(exit == 0, said);
        Assert.Contains("| on another phone: p50 / p95 / last ", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("zaal")]
    [InlineData("hall", "--people")]
    [InlineData("hall", "--people", "veel")]
    [InlineData("hall", "--people", "151")] // more than one network may bring in at once
    [InlineData("hall", "--program", "er-is-geen.dll")]
    public async Task A_question_that_it_does_not_understand_is_answered_with_how_to_ask(params string[] args)
    {
        var (exit, _, said) = await RunAsync(args);

        Assert.Equal(2, exit);
        Assert.Contains("--people N", said, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Table, string Said)> RunAsync(params string[] args)
    {
        using var table = new StringWriter();
        using var said = new StringWriter();
        return (await LoadTests.Program.RunAsync(args, table, said), table.ToString(), said.ToString());
    }
}
