using Microsoft.Data.Sqlite;

namespace SocialeBasis.BrowserTests.Crashes;

/// <summary>The texts in a database file, read without the program.</summary>
internal sealed class StoredTexts
{
    private readonly List<string> _journal = [];
    private readonly Dictionary<string, int> _times = [];
    private readonly HashSet<string> _rows = [];

    /// <summary>What SQLite says of the whole file.</summary>
    public string IntegrityCheck { get; private set; } = "";

    public static async Task<StoredTexts> ReadAsync(string file)
    {
        var texts = new StoredTexts();
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        texts.IntegrityCheck = (await ReadAsync(connection, "PRAGMA integrity_check")).Single();
        texts._rows.UnionWith(await ReadAsync(connection, "SELECT Text FROM Contributions"));

        // In the journal a text stands inside a change; the marks of a text are escaped there.
        texts._journal.AddRange(await ReadAsync(connection, "SELECT Change FROM Journal WHERE Change LIKE '%\\u003C%' ORDER BY SessionId, Revision"));
        foreach (var change in texts._journal)
        {
            using var parsed = System.Text.Json.JsonDocument.Parse(change);
            foreach (var text in Texts(parsed.RootElement))
            {
                texts._times[text] = texts._times.GetValueOrDefault(text) + 1;
            }
        }

        return texts;
    }

    /// <summary>How many times this text was given, as the journal has it.</summary>
    public int Times(string text) => _times.GetValueOrDefault(text);

    /// <summary>Whether the row is there: of the text itself, or of a later one of the same person that took its place.</summary>
    public bool IsKept(string text, Ledger ledger)
    {
        var person = text[..(text.IndexOf('.', StringComparison.Ordinal) + 1)];
        return _rows.Contains(text)
            || ledger.Sent.SkipWhile(sent => sent != text).Any(sent => sent.StartsWith(person, StringComparison.Ordinal) && _rows.Contains(sent));
    }

    private static IEnumerable<string> Texts(System.Text.Json.JsonElement element) => element.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        System.Text.Json.JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        System.Text.Json.JsonValueKind.String when element.GetString() is ['<', .., '>'] text => [text],
        _ => [],
    };

    private static async Task<List<string>> ReadAsync(SqliteConnection connection, string query)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
}
