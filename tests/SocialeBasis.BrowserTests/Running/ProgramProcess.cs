using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace SocialeBasis.BrowserTests.Running;

/// <summary>The real program as a process of its own, with a new database in a folder of its own.</summary>
public sealed partial class ProgramProcess : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("socialebasis-app-").FullName;
    private readonly Dictionary<string, string?> _settings;
    private readonly List<string> _console = [];
    private Process? _process;

    private ProgramProcess(Dictionary<string, string?> settings) => _settings = settings;

    /// <summary>Where this computer reaches it, without a slash at the end. Stays the same through stops and starts.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Its database file.</summary>
    public string Database => Path.Combine(_folder, "talks.db");

    /// <summary>Everything it wrote to the console.</summary>
    public string Console
    {
        get
        {
            lock (_console)
            {
                return string.Join('\n', _console);
            }
        }
    }

    /// <summary>Starts it with a new database.</summary>
    /// <param name="settings">Settings that differ from those of people, as <c>Screens__MostDropped</c>.</param>
    public static async Task<ProgramProcess> StartAsync(params (string Key, string Value)[] settings)
    {
        var app = new ProgramProcess(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value));
        await app.StartAgainAsync();
        return app;
    }

    /// <summary>Starts it on the database that is there, at the address it had before.</summary>
    public async Task StartAgainAsync()
    {
        var start = Program([]);
        start.Environment["Urls"] = Address.Length == 0 ? "http://0.0.0.0:0" : Address.Replace("localhost", "0.0.0.0", StringComparison.Ordinal);
        _process?.Dispose();
        var process = _process = Process.Start(start)!;
        var listening = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Read(string? line)
        {
            if (line is null)
            {
                return;
            }

            lock (_console)
            {
                _console.Add(line);
            }

            if (OwnAddress().Match(line) is { Success: true } match)
            {
                listening.TrySetResult(match.Value);
            }
        }

        process.OutputDataReceived += (_, data) => Read(data.Data);
        process.ErrorDataReceived += (_, data) => Read(data.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"The program stopped:\n{Console}"));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Address = await listening.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    /// <summary>Waits until it has written this to the console.</summary>
    public async Task SaysAsync(string text)
    {
        for (var waited = 0; !Console.Contains(text, StringComparison.Ordinal); waited++)
        {
            Assert.True(waited < 600, $"The program never said '{text}'.");
            await Task.Delay(100);
        }
    }

    /// <summary>Ends it as a crash does: SIGKILL, with no chance to finish anything.</summary>
    public async Task KillAsync()
    {
        if (_process is { HasExited: false } process)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        _process?.Dispose();
        Directory.Delete(_folder, true);
    }

    /// <summary>Runs it with these words instead of starting it; gives the exit code and all that it said.</summary>
    public async Task<(int ExitCode, string Said)> AskAsync(params string[] words)
    {
        using var process = Process.Start(Program(words))!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(said));
    }

    private ProcessStartInfo Program(string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Metadata("Program"), .. words])
        {
            WorkingDirectory = Metadata("ProgramFolder"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["Urls"] = "http://127.0.0.1:0",
                ["ConnectionStrings__SocialeBasis"] = $"Data Source={Database}",
                ["ShutdownTimeoutSeconds"] = "1",
                ["DOTNET_ENVIRONMENT"] = "Production",
                ["PublicUrl"] = "http://gesprek.lindehof.nl",
            },
        };
        foreach (var (key, value) in _settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return start;
    }

    private static string Metadata(string key) =>
        typeof(ProgramProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;

    [GeneratedRegex(@"http://localhost:\d+")]
    private static partial Regex OwnAddress();
}
