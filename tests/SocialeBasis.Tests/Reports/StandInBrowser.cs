namespace SocialeBasis.Tests.Reports;

/// <summary>
/// A stand-in for the browser: a script with just enough of the protocol to be asked for a file. It writes a line in
/// <c>gestart</c> for each start and in <c>geteld</c> for each file; <c>$d</c> is the folder of both.
/// </summary>
internal static class StandInBrowser
{
    /// <summary>A file that is whole, though nothing is in it.</summary>
    private const string WholeFile = "%PDF-1.4\n%%EOF";

    /// <summary>Writes it down and says where.</summary>
    /// <param name="folder">Where it and its lines go.</param>
    /// <param name="atStart">Done before it answers anything.</param>
    /// <param name="atPrint">Done when a file is asked for, beside whatever else it is asked; the page is in <c>$page</c>.</param>
    /// <param name="file">What it gives as file.</param>
    public static string Write(DirectoryInfo folder, string atStart = ":", string atPrint = ":", string file = WholeFile) => Script(folder, $$$"""
        d='{{{folder.FullName}}}'
        echo $$ >> "$d/gestart"
        {{{atStart}}}
        say() { printf '%s\0' "$1" >&4; }
        while IFS= read -r -d '' line <&3; do
          id=${line#*\"id\":}; id=${id%%,*}
          s=${line##*\"sessionId\":\"}; s=${s%%\"*}; page="$d/blad-$$-$s"
          answer="{\"id\":$id,\"result\":{\"browserContextId\":\"c\",\"targetId\":\"t\",\"sessionId\":\"s$id\"}}"
          case $line in
            *'"method":"Page.navigate"'*)
              say "$answer"; say "{\"method\":\"Fetch.requestPaused\",\"sessionId\":\"$s\",\"params\":{\"requestId\":\"r\"}}";;
            *'"method":"Fetch.fulfillRequest"'*)
              body=${line#*\"body\":\"}; printf '%s' "${body%%\"*}" | base64 -d > "$page"
              say "$answer"; say "{\"method\":\"Page.loadEventFired\",\"sessionId\":\"$s\",\"params\":{}}";;
            *'"method":"Page.printToPDF"'*)
              ( {{{atPrint}}}
                echo x >> "$d/geteld"
                say "{\"id\":$id,\"result\":{\"data\":\"{{{Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(file))}}}\"}}" ) & ;;
            *) say "$answer";;
          esac
        done
        """);

    /// <summary>The real browser, that writes its process in <c>gestart</c> first.</summary>
    public static string Counted(DirectoryInfo folder) =>
        Script(folder, $"echo $$ >> '{folder.FullName}/gestart'\nexec '{SocialeBasis.Reports.Pdf.PdfBrowser.Find()}' \"$@\"");

    /// <summary>The processes that were started, in order; none yet when there is no file.</summary>
    public static int[] Started(DirectoryInfo folder) =>
        [.. Lines(folder, "gestart").Select(line => int.Parse(line, System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>The lines of a file that the stand-in writes.</summary>
    public static string[] Lines(DirectoryInfo folder, string name) =>
        Path.Combine(folder.FullName, name) is var file && File.Exists(file) ? File.ReadAllLines(file) : [];

    /// <summary>Waits until something is so; the test's own time limit ends it.</summary>
    public static async Task UntilAsync(Func<bool> isSo)
    {
        while (!isSo())
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Whether a process is there no more.</summary>
    public static bool HasEnded(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/stat").Contains(") Z", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>Any script in the place of the browser.</summary>
    public static string Script(DirectoryInfo folder, string body)
    {
        var path = Path.Combine(folder.FullName, $"browser-{Guid.NewGuid():N}");
        File.WriteAllText(path, "#!/bin/bash\n" + body + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }
}
