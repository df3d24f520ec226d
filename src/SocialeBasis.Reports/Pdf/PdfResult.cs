namespace SocialeBasis.Reports.Pdf;

/// <summary>What came of printing: the file, or why there is none, with what the user reads about it.</summary>
public abstract record PdfResult
{
    private PdfResult()
    {
    }

    /// <summary>It worked.</summary>
    /// <param name="Bytes">A whole PDF file.</param>
    public sealed record Printed(ReadOnlyMemory<byte> Bytes) : PdfResult;

    /// <summary>It did not; nothing is left behind.</summary>
    /// <param name="Message">In plain Dutch: what is wrong and what to do.</param>
    public abstract record Failed(string Message) : PdfResult;

    /// <summary>There is no browser on this machine, or not where the setting says.</summary>
    /// <param name="Configured">The setting <c>Report:Browser</c>; null when it is empty.</param>
    public sealed record NoBrowser(string? Configured) : Failed(string.IsNullOrWhiteSpace(Configured)
        ? "Er is geen browser gevonden om de pdf te maken. Vraag de beheerder om Chromium te installeren (op Debian en Ubuntu: het pakket chromium). "
            + "U kunt het verslag wel afdrukken vanuit uw eigen browser."
        : $"De browser uit de instelling Report:Browser is niet gevonden ({Configured}). Vraag de beheerder om dit pad na te kijken. "
            + "U kunt het verslag wel afdrukken vanuit uw eigen browser.");

    /// <summary>Too many files are being made already.</summary>
    public sealed record Busy() : Failed(
        "Er worden nu veel verslagen tegelijk gemaakt. Wacht een minuut en probeer het dan nog een keer. Het verslag lezen kan wel meteen.");

    /// <summary>Printing took longer than allowed.</summary>
    /// <param name="Limit">How long it may take.</param>
    public sealed record TimedOut(TimeSpan Limit) : Failed(
        "Het maken van de pdf duurde te lang. Probeer het over een minuut nog een keer. Lukt het dan niet? Druk het verslag af vanuit uw eigen browser.");

    /// <summary>The browser stopped without a usable file.</summary>
    /// <param name="ExitCode">As the process gave it; null when it could not be started.</param>
    /// <param name="Detail">The last lines it wrote, for the log; never for the user.</param>
    public sealed record Crashed(int? ExitCode, string Detail) : Failed(
        "Het maken van de pdf is niet gelukt. Probeer het nog een keer. Lukt het dan niet? Druk het verslag af vanuit uw eigen browser.");
}
