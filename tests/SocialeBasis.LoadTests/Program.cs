using SocialeBasis.LoadTests.Runs;

namespace SocialeBasis.LoadTests;

/// <summary>Measures what a server carries; see <c>--help</c>.</summary>
public static class Program
{
    public static Task<int> Main(string[] args) => RunAsync(args, Console.Out, Console.Error);

    /// <summary>Does a run; the table goes to one writer, how far it is to the other.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter table, TextWriter progress)
    {
        if (args is ["--help" or "-h"])
        {
            await table.WriteLineAsync(Options.Usage);
            return 0;
        }

        if (Options.Of(args) is not { } options)
        {
            await progress.WriteLineAsync(Options.Usage);
            return 2;
        }

        try
        {
            await using var server = await Server.FindAsync(options);
            var run = options.Run == "hall" ? Hall.RunAsync(server, options, progress) : Steady.RunAsync(server, options, progress);
            await table.WriteAsync((await run).ToString());
            await table.WriteLineAsync($"\n{Environment.ProcessorCount} cores, which server and people share when both run here. {Load()}");
            return 0;
        }
        catch (Exception error) when (error is InvalidOperationException or TimeoutException or HttpRequestException)
        {
            await progress.WriteLineAsync(error.Message);
            return 1;
        }
    }

    // How much waited for a processor, ourselves included: figures of a busy machine say little.
    private static string Load() => File.Exists("/proc/loadavg")
        ? $"Load at the end (1, 5, 15 minutes): {string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3])}."
        : "";
}
