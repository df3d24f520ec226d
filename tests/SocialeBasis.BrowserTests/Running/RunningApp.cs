using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace SocialeBasis.BrowserTests.Running;

/// <summary>The real program as a process of its own, with a new database in a folder of its own.</summary>
public sealed partial class RunningApp : IAsyncDisposable
{
    private readonly string _folder;
    private readonly Process _process;
    private readonly List<string> _console = [];

    private RunningApp(string folder, Process process)
    {
        _folder = folder;
        _process = process;
    }

    /// <summary>Where this computer reaches it, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

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

    /// <summary>Starts it, with these settings beside the usual ones.</summary>
    public static async Task<RunningApp> StartAsync(params (string Key, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("socialebasis-app-").FullName;
        var start = new ProcessStartInfo("dotnet", [Metadata("Program")])
        {
            WorkingDirectory = Metadata("ProgramFolder"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["Urls"] = "http://0.0.0.0:0",
                ["ConnectionStrings__SocialeBasis"] = $"Data Source={Path.Combine(folder, "talks.db")}",
                ["ShutdownTimeoutSeconds"] = "1",
                ["DOTNET_ENVIRONMENT"] = "Production",
                ["PublicUrl"] = "http://gesprek.lindehof.nl",
            },
        };
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var app = new RunningApp(folder, Process.Start(start)!);
        var listening = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Read(string? line)
        {
            if (line is null)
            {
                return;
            }

            lock (app._console)
            {
                app._console.Add(line);
            }

            if (OwnAddress().Match(line) is { Success: true } match)
            {
                listening.TrySetResult(match.Value);
            }
        }

        app._process.OutputDataReceived += (_, data) => Read(data.Data);
        app._process.ErrorDataReceived += (_, data) => Read(data.Data);
        app._process.EnableRaisingEvents = true;
        app._process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"The program stopped:\n{app.Console}"));
        app._process.BeginOutputReadLine();
        app._process.BeginErrorReadLine();
        app.Address = await listening.Task.WaitAsync(TimeSpan.FromMinutes(2));
        return app;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        Directory.Delete(_folder, true);
    }

    private static string Metadata(string key) =>
        typeof(RunningApp).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;

    [GeneratedRegex(@"http://localhost:\d+")]
    private static partial Regex OwnAddress();
}
