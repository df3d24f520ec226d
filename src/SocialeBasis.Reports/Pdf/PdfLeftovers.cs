using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace SocialeBasis.Reports.Pdf;

/// <summary>
/// What is left when the program is killed while it prints: the folder of the browser, and a browser that is just ending.
/// </summary>
public static class PdfLeftovers
{
    /// <summary>Removes what is left of this installation. Only right while no other program prints under the same mark.</summary>
    /// <param name="mark"><see cref="PdfSettings.Mark"/>.</param>
    /// <returns>How many folders and browsers those were.</returns>
    public static (int Folders, int Browsers) Clear(string mark)
    {
        // First the browsers: one that goes on would write in its folder again.
        var browsers = EndBrowsers(Path.Combine(Path.GetTempPath(), Prefix(mark)));
        var folders = Directory.GetDirectories(Path.GetTempPath(), $"{Prefix(mark)}*").Count(IsRemoved);
        return (folders, browsers);
    }

    internal static string Prefix(string mark) => $"socialebasis-pdf-{mark}-";

    // Only Linux tells with which words a process was started; elsewhere a browser ends by itself when its pipes close.
    private static int EndBrowsers(string folders) =>
        !OperatingSystem.IsLinux() ? 0
        : Directory.GetDirectories("/proc").Select(Path.GetFileName)
            .Select(name => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Count(id => id > 0 && id != Environment.ProcessId && WasStartedWith(id, folders) && IsEnded(id));

    private static bool WasStartedWith(int id, string folders)
    {
        try
        {
            return File.ReadAllText($"/proc/{id.ToString(CultureInfo.InvariantCulture)}/cmdline")
                .Contains($"--user-data-dir={folders}", StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsEnded(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill(entireProcessTree: true);
            return process.WaitForExit(TimeSpan.FromSeconds(5));
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or Win32Exception or AggregateException)
        {
            return false;
        }
    }

    private static bool IsRemoved(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
