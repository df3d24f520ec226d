using System.Diagnostics;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pdf;

namespace SocialeBasis.Tests.Reports;

/// <summary>The programs on the machine that print and read back.</summary>
internal static class Tools
{
    /// <summary>Prints with the real browser.</summary>
    public static async Task<byte[]> PrintAsync(string html)
    {
        await using var printer = new PdfPrinter(new PdfSettings { TimeLimit = TimeSpan.FromMinutes(2) }, TimeProvider.System);
        var result = await printer.PrintAsync(html, TestContext.Current.CancellationToken);
        return (result as PdfResult.Printed ?? throw new InvalidOperationException(result.ToString())).Bytes.ToArray();
    }

    /// <summary>Prints to a new file in a folder.</summary>
    public static async Task<string> PrintAsync(string html, DirectoryInfo folder) => await KeepAsync(await PrintAsync(html), folder, "pdf");

    /// <summary>Prints a report as the program does.</summary>
    public static async Task<byte[]> PrintAsync(ReportDocument report)
    {
        await using var printer = new PdfPrinter(new PdfSettings { TimeLimit = TimeSpan.FromMinutes(2) }, TimeProvider.System);
        var result = await PdfReport.PrintAsync(printer, () => report, cancellation: TestContext.Current.CancellationToken);
        return (result as PdfResult.Printed ?? throw new InvalidOperationException(result.ToString())).Bytes.ToArray();
    }

    /// <summary>Prints a report as the program does, to a new file in a folder.</summary>
    public static async Task<string> PrintAsync(ReportDocument report, DirectoryInfo folder) => await KeepAsync(await PrintAsync(report), folder, "pdf");

    /// <summary>Writes a new file in a folder.</summary>
    public static async Task<string> KeepAsync(byte[] bytes, DirectoryInfo folder, string extension)
    {
        var file = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.{extension}");
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        return file;
    }

    /// <summary>Everything a program wrote.</summary>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process =
            Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    StandardOutputEncoding = System.Text.Encoding.UTF8,
                }
            ) ?? throw new InvalidOperationException($"{program} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output + await errors;
    }

    /// <summary>Whether a program can be found.</summary>
    public static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>How many times a part stands in a text.</summary>
    public static int Count(string text, string part) => text.Split(part).Length - 1;
}
