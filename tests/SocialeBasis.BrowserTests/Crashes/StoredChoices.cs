using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace SocialeBasis.BrowserTests.Crashes;

/// <summary>The choices in a database file, read without the program, and compared with what was sent and what screens said.</summary>
internal sealed class StoredChoices
{
    private readonly Dictionary<(string Who, string Subject), string> _rows = [];
    private readonly Dictionary<(string Who, string Subject), List<string>> _journal = [];

    public static async Task<StoredChoices> ReadAsync(string file)
    {
        var stored = new StoredChoices();
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();

        // The examples are in the file as well; nobody in them is called so.
        var people = (await RowsAsync(connection, "SELECT Id, Name FROM Participants WHERE Name LIKE 'mens %'")).ToDictionary(
            row => Guid.Parse(row[0]),
            row => row[1]
        );
        var actors = (await RowsAsync(connection, "SELECT Id, Name FROM Actors")).ToDictionary(row => Guid.Parse(row[0]), row => row[1]);
        var roles = (await RowsAsync(connection, "SELECT DISTINCT Id, Name FROM Roles"))
            .DistinctBy(row => row[0])
            .ToDictionary(row => Guid.Parse(row[0]), row => row[1]);
        string Subject(string kind, string actor, string? moment = null) => $"{kind}/{actors[Guid.Parse(actor)]}{(moment is null ? "" : $"/{moment}")}";
        string Roles(string kind, string ids) =>
            kind != "0" ? $"*{kind}" : string.Join('+', JsonSerializer.Deserialize<List<Guid>>(ids)!.Select(id => roles[id]).Order(StringComparer.Ordinal));

        foreach (
            var row in await RowsAsync(
                connection,
                "SELECT ParticipantId, ActorId, Area FROM Placements WHERE ParticipantId IN (SELECT Id FROM Participants WHERE Name LIKE 'mens %')"
            )
        )
        {
            stored._rows[(people[Guid.Parse(row[0])], Subject("Spheres", row[1]))] = row[2];
        }

        foreach (
            var row in await RowsAsync(
                connection,
                "SELECT ParticipantId, ActorId, Value FROM InfluenceRatings WHERE ParticipantId IN (SELECT Id FROM Participants WHERE Name LIKE 'mens %')"
            )
        )
        {
            stored._rows[(people[Guid.Parse(row[0])], Subject("Influence", row[1]))] = row[2];
        }

        foreach (
            var row in await RowsAsync(
                connection,
                "SELECT ParticipantId, ActorId, Moment, Kind, RoleIds FROM RoleAnswers WHERE ParticipantId IN (SELECT Id FROM Participants WHERE Name LIKE 'mens %')"
            )
        )
        {
            stored._rows[(people[Guid.Parse(row[0])], Subject("Roles", row[1], row[2]))] = Roles(row[3], row[4]);
        }

        foreach (var row in await RowsAsync(connection, "SELECT Change FROM Journal ORDER BY SessionId, Revision"))
        {
            using var parsed = JsonDocument.Parse(row[0]);
            var change = parsed.RootElement;
            (JsonElement Answer, string Subject, string Value)? read = change.GetProperty("change").GetString() switch
            {
                "ActorPlaced" when change.GetProperty("Placement") is var given => (given, Subject("Spheres", Text(given, "ActorId")), Text(given, "Area")),
                "InfluenceRated" when change.GetProperty("Rating") is var given => (given, Subject("Influence", Text(given, "ActorId")), Text(given, "Value")),
                "RolesChosen" when change.GetProperty("Answer") is var given => (
                    given,
                    Subject("Roles", Text(given, "ActorId"), Text(given, "Moment")),
                    Roles(Text(given, "Kind"), given.GetProperty("RoleIds").GetRawText())
                ),
                _ => null,
            };
            if (read is { } choice && people.TryGetValue(Guid.Parse(Text(choice.Answer, "ParticipantId")), out var who))
            {
                var key = (who, choice.Subject);
                (stored._journal.TryGetValue(key, out var history) ? history : stored._journal[key] = []).Add(choice.Value);
            }
        }

        return stored;
    }

    /// <summary>What is wrong, in words: called stored but not there, an older choice than the last that was called stored, stored more than once.</summary>
    public (List<string> Missing, List<string> Older, List<string> Double) Compare(IReadOnlyList<SentChoice> sent)
    {
        var (missing, older, twice) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var choices in sent.GroupBy(choice => (choice.Who, choice.Subject)))
        {
            var made = choices.ToList();
            var (gone, extra) = Align(made, _journal.GetValueOrDefault(choices.Key) ?? []);
            missing.AddRange(Enumerable.Repeat($"{choices.Key}", gone));
            twice.AddRange(Enumerable.Repeat($"{choices.Key}", extra));

            // What stands there now is the last that was called stored, or one that was sent after it.
            var last = made.FindLastIndex(choice => choice.IsAcknowledged);
            if (last >= 0 && !made.Skip(last).Any(choice => choice.Value == _rows.GetValueOrDefault(choices.Key)))
            {
                older.Add($"{choices.Key}: {_rows.GetValueOrDefault(choices.Key)}, not {made[last].Value}");
            }
        }

        return (missing, older, twice);
    }

    /// <summary>
    /// Lays what was stored beside what was sent, in the way that puts the fewest things wrong: how many that were called stored
    /// were not, and how many were stored that nobody sent (again). What was not called stored may be there or not.
    /// </summary>
    private static (int Missing, int Extra) Align(List<SentChoice> sent, List<string> stored)
    {
        var least = new (int Missing, int Extra)[sent.Count + 1, stored.Count + 1];
        for (var s = 0; s <= sent.Count; s++)
        {
            for (var j = 0; j <= stored.Count; j++)
            {
                if (s == 0 && j == 0)
                {
                    continue;
                }

                List<(int Missing, int Extra)> ways = [];
                if (s > 0)
                {
                    ways.Add((least[s - 1, j].Missing + (sent[s - 1].IsAcknowledged ? 1 : 0), least[s - 1, j].Extra));
                }

                if (j > 0)
                {
                    ways.Add((least[s, j - 1].Missing, least[s, j - 1].Extra + 1));
                }

                if (s > 0 && j > 0 && sent[s - 1].Value == stored[j - 1])
                {
                    ways.Add(least[s - 1, j - 1]);
                }

                least[s, j] = ways.MinBy(way => way.Missing + way.Extra);
            }
        }

        return least[sent.Count, stored.Count];
    }

    private static string Text(JsonElement from, string name) => from.GetProperty(name).ToString();

    private static async Task<List<string[]>> RowsAsync(SqliteConnection connection, string query)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string[]>();
        while (await reader.ReadAsync())
        {
            rows.Add([
                .. Enumerable
                    .Range(0, reader.FieldCount)
                    .Select(i => Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture) ?? ""),
            ]);
        }

        return rows;
    }
}
