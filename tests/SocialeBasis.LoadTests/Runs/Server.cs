using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace SocialeBasis.LoadTests.Runs;

/// <summary>The program that is measured: started here on an empty database, or one that runs already.</summary>
internal sealed partial class Server : IAsyncDisposable
{
    private readonly Process? _process;
    private readonly DirectoryInfo? _folder;

    private Server(Uri address, Process? process, DirectoryInfo? folder) => (Address, _process, _folder) = (address, process, folder);

    public Uri Address { get; }

    /// <summary>Processor time so far; null where the process is not known.</summary>
    public TimeSpan? Cpu
    {
        get
        {
            _process?.Refresh();
            return _process?.TotalProcessorTime;
        }
    }

    /// <summary>Memory in bytes, what is shared with other processes for its share (PSS); null where the system does not say.</summary>
    public long? Memory
    {
        get
        {
            var file = $"/proc/{_process?.Id}/smaps_rollup";
            return _process is not null && File.Exists(file) && Pss().Match(File.ReadAllText(file)) is { Success: true } found
                ? long.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) * 1024
                : null;
        }
    }

    public static async Task<Server> FindAsync(Options options) =>
        options.Address is { } address
            ? new Server(address, options.Pid is { } pid ? Process.GetProcessById(pid) : null, null)
            : await StartAsync(options.Program);

    /// <summary>Processor time that it takes meanwhile, and that this program takes itself; null where the process is not known.</summary>
    public async Task<(TimeSpan? Server, TimeSpan Own)> CpuOfAsync(Func<Task> what)
    {
        var (before, own) = (Cpu, Environment.CpuUsage.TotalTime);
        await what();
        return (Cpu - before, Environment.CpuUsage.TotalTime - own);
    }

    public async ValueTask DisposeAsync()
    {
        if (_folder is not null && _process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
        _folder?.Delete(recursive: true);
    }

    private static async Task<Server> StartAsync(string? program)
    {
        var folder = Directory.CreateTempSubdirectory("socialebasis-load-");
        var file = program ?? Metadata("Program");
        var process = Process.Start(new ProcessStartInfo("dotnet", [file])
        {
            WorkingDirectory = program is null ? Metadata("ProgramFolder") : Path.GetDirectoryName(file),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["Urls"] = "http://127.0.0.1:0",
                ["ConnectionStrings__SocialeBasis"] = $"Data Source={Path.Combine(folder.FullName, "talks.db")}",
                ["DOTNET_ENVIRONMENT"] = "Production",
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
            },
        })!;
        var (listening, said) = (new TaskCompletionSource<Uri>(), new List<string?>());
        void Read(string? line)
        {
            lock (said)
            {
                said.Add(line);
            }

            if (OwnAddress().Match(line ?? "") is { Success: true } match)
            {
                listening.TrySetResult(new Uri($"http://127.0.0.1:{match.Groups[1].Value}"));
            }
        }

        process.OutputDataReceived += (_, data) => Read(data.Data);
        process.ErrorDataReceived += (_, data) => Read(data.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"The program stopped: {string.Join('\n', said)}"));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new Server(await listening.Task.WaitAsync(TimeSpan.FromMinutes(2)), process, folder);
    }

    private static string Metadata(string key) =>
        typeof(Server).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;

    [GeneratedRegex(@"http://localhost:(\d+)")]
    private static partial Regex OwnAddress();

    [GeneratedRegex(@"^Pss:\s+(\d+)", RegexOptions.Multiline)]
    private static partial Regex Pss();
}
