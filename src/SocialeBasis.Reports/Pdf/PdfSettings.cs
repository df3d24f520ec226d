using System.Security.Cryptography;
using System.Text;

namespace SocialeBasis.Reports.Pdf;

/// <summary>How PDF files are made.</summary>
public sealed record PdfSettings
{
    /// <summary>Path or name of the browser (<c>Report:Browser</c>); null to look in the usual places.</summary>
    public string? Browser { get; init; }

    /// <summary>Stands in the name of every folder in which a file is made, so that what a crash leaves is found again.</summary>
    public string Mark { get; init; } = "los";

    /// <summary>A mark of one installation: the same after a restart, another one for another installation on this machine.</summary>
    /// <param name="installation">What tells it from others, such as where its data is.</param>
    public static string MarkOf(string installation) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(installation)).AsSpan(0, 5));

    /// <summary>How long one printing may take, without the time it waits for its turn.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a browser that printed before may take to say that it is there, before another is started in its place.</summary>
    public TimeSpan AwakeWithin { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the browser is kept after the last file; it takes some 150 MB.</summary>
    public TimeSpan KeptFor { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>After how many printings a new browser is taken.</summary>
    public int PrintsPerBrowser { get; init; } = 100;

    /// <summary>How many bytes the browser may hold between two pages; one that holds more is not kept.</summary>
    public long MostMemory { get; init; } = 600_000_000;

    /// <summary>How many files are made at the same time.</summary>
    public int AtOnce { get; init; } = 2;

    /// <summary>How many may wait for their turn; who comes after them is asked to come back.</summary>
    public int MostWaiting { get; init; } = 10;
}
