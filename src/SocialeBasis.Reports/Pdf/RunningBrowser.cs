using System.ComponentModel;
using System.Diagnostics;
using System.IO.Pipes;
using System.Text;

namespace SocialeBasis.Reports.Pdf;

/// <summary>
/// One browser process with a fresh profile in a folder of its own. It listens to two pipes alone, which only this program holds; there
/// is no port. When this program is killed, the pipes close and the browser ends by itself.
/// </summary>
internal sealed class RunningBrowser
{
    private const int DetailLength = 2000;

    // .NET can hand a child only its input, output and errors; the browser wants its pipes as numbers 3 and 4.
    private const string MovePipes = "exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null";

    private static readonly string[] Arguments =
    [
        "--headless",
        "--disable-gpu",
        "--no-first-run",
        "--no-default-browser-check",
        "--no-startup-window",
        "--disable-background-networking",
        "--disable-breakpad",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-extensions",
        "--disable-sync",
        // No network: no name resolves, no address is reached, whatever passed PagePrint.
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--proxy-server=127.0.0.1:9",
        "--proxy-bypass-list=<-loopback>",
        "--remote-debugging-pipe",
    ];

    private readonly StringBuilder _said = new();
    private readonly Process _process;
    private readonly DirectoryInfo _folder;
    private readonly Task _listening;

    private RunningBrowser(Process process, DirectoryInfo folder, DevToolsPipe pipe)
    {
        (_process, _folder, Pipe) = (process, folder, pipe);
        _listening = Task.Factory.StartNew(Listen, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>The way to talk with it.</summary>
    public DevToolsPipe Pipe { get; }

    /// <summary>How many print in it now.</summary>
    public int Users { get; set; }

    /// <summary>How many printed in it.</summary>
    public int Prints { get; set; }

    /// <summary>What it holds in memory, in bytes, without its pages: those have processes of their own, which end with them.</summary>
    public long Memory
    {
        get
        {
            try
            {
                _process.Refresh();
                return _process.WorkingSet64;
            }
            catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or IOException)
            {
                return 0;
            }
        }
    }

    /// <summary>The last lines it wrote, for the log.</summary>
    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    /// <summary>How it ended; null while it is not ended by <see cref="EndAsync"/>.</summary>
    public int? ExitCode { get; private set; }

    /// <summary>Starts one; it is there before it is ready, and answers when it is.</summary>
    /// <exception cref="BrowserFailedException">It could not be started; nothing is left of it.</exception>
    public static RunningBrowser Start(string browser, string mark)
    {
        DirectoryInfo folder;
        try
        {
            // Readable by this user alone.
            folder = Directory.CreateTempSubdirectory(PdfLeftovers.Prefix(mark));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new BrowserFailedException(problem.Message);
        }

        var start = new ProcessStartInfo
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.FullName,
        };
        try
        {
            return OperatingSystem.IsWindows() ? StartOnWindows(start, browser, folder) : StartOnUnix(start, browser, folder);
        }
        catch (Exception problem) when (problem is Win32Exception or IOException)
        {
            _ = RemoveAsync(folder);
            throw new BrowserFailedException(problem.Message);
        }
    }

    /// <summary>Ends it with all its children, and removes its folder. Does nothing the second time.</summary>
    public async Task EndAsync()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(5)).ConfigureAwait(false);
            ExitCode = _process.ExitCode;
            _process.Dispose();
        }
        catch (Exception problem) when (problem is InvalidOperationException or Win32Exception or TimeoutException or AggregateException)
        {
            // It ended by itself, or will: there is nothing more to do about it.
        }

        // A helper process may hold the pipe a little longer; nothing depends on what it still says.
        await Task.WhenAny(_listening, Task.Delay(500)).ConfigureAwait(false);
        await RemoveAsync(_folder).ConfigureAwait(false);
    }

    private static RunningBrowser StartOnUnix(ProcessStartInfo start, string browser, DirectoryInfo folder)
    {
        start.FileName = "/bin/sh";
        foreach (var word in new[] { "-c", MovePipes, "sh", browser })
        {
            start.ArgumentList.Add(word);
        }

        AddArguments(start, folder);
        if (OperatingSystem.IsLinux())
        {
            // What it puts aside goes where it is cleared. A Mac's paths are too long for the socket that it makes there.
            start.Environment["TMPDIR"] = folder.FullName;
        }

        // Chromium refuses its sandbox to root; for everybody else it stays on.
        if (Environment.IsPrivilegedProcess)
        {
            start.ArgumentList.Add("--no-sandbox");
        }

        var process = Process.Start(start)!;
        return new(process, folder, new(process.StandardInput.BaseStream, process.StandardOutput.BaseStream));
    }

    private static RunningBrowser StartOnWindows(ProcessStartInfo start, string browser, DirectoryInfo folder)
    {
        var toBrowser = new AnonymousPipeServerStream(PipeDirection.Out, HandleInheritability.Inheritable);
        var fromBrowser = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.Inheritable);
        start.FileName = browser;
        AddArguments(start, folder);
        start.ArgumentList.Add($"--remote-debugging-io-pipes={toBrowser.GetClientHandleAsString()},{fromBrowser.GetClientHandleAsString()}");
        var process = Process.Start(start)!;
        toBrowser.DisposeLocalCopyOfClientHandle();
        fromBrowser.DisposeLocalCopyOfClientHandle();
        process.StandardInput.Close();
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        return new(process, folder, new(toBrowser, fromBrowser));
    }

    private static void AddArguments(ProcessStartInfo start, DirectoryInfo folder)
    {
        foreach (var argument in Arguments.Append("--user-data-dir=" + Path.Combine(folder.FullName, "profiel")))
        {
            start.ArgumentList.Add(argument);
        }
    }

    private void Listen()
    {
        try
        {
            var buffer = new char[1024];
            for (int read; (read = _process.StandardError.Read(buffer)) > 0;)
            {
                lock (_said)
                {
                    _said.Append(buffer, 0, read).Remove(0, Math.Max(0, _said.Length - DetailLength));
                }
            }
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // It ended; what it said before stays.
        }
    }

    /// <summary>Removes the folder; a helper process may hold a file in it for a moment after the browser ended.</summary>
    private static async Task RemoveAsync(DirectoryInfo folder)
    {
        for (var attempt = 1; attempt < 20; attempt++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                await Task.Delay(50 * Math.Min(attempt, 6)).ConfigureAwait(false);
            }
        }
    }
}
