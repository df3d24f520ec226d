using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace SocialeBasis.Web.Hosting.Storage;

/// <summary>
/// Databases made before the first release have the tables of today, made in twelve steps. Those are one step now: their history is
/// written anew, and nothing else of them changes. Can go when no such database is left.
/// </summary>
internal static class BeforeFirst
{
    /// <summary>The last of the steps: whoever has it has the tables that <c>First</c> makes.</summary>
    public const string Last = "20261130190249_InvitedBy";

    private static readonly string[] Earlier =
    [
        "20261123193626_First", "20261124164115_Differences", "20261124171808_Deletions", "20261124175412_Accounts", "20261124212549_Continuing",
        "20261125001314_AddedRoles", "20261130144532_BlockedPeople", "20261130145015_SignIns", "20261130154134_Tallies", "20261130162535_TypedNames",
        "20261130183920_AnsweredAgain",
    ];

    /// <summary>Whether these are the steps of such a database, and all of them.</summary>
    public static bool IsWhole(IReadOnlyCollection<string> applied) => applied.Contains(Last) && applied.All(step => step == Last || Earlier.Contains(step));

    /// <summary>Whether these are steps of such a database, but not all: of a version that nobody was given.</summary>
    public static bool IsHalf(IReadOnlyCollection<string> applied) => applied.Any(Earlier.Contains) && !IsWhole(applied);

    /// <summary>Writes the history of such a database anew; leaves any other as it is.</summary>
    /// <param name="connection">Open, and may write.</param>
    /// <param name="first">The one step of today.</param>
    /// <param name="cancellation">Ends it; then nothing was written.</param>
    public static async Task BringOverAsync(SqliteConnection connection, string first, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = """
            BEGIN IMMEDIATE;
            INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion)
                SELECT $first, $version WHERE EXISTS (SELECT 1 FROM __EFMigrationsHistory WHERE MigrationId = $last)
                ON CONFLICT DO NOTHING;
            DELETE FROM __EFMigrationsHistory
                WHERE MigrationId <> $first AND EXISTS (SELECT 1 FROM __EFMigrationsHistory WHERE MigrationId = $last);
            COMMIT;
            """;
        command.Parameters.AddWithValue("$first", first);
        command.Parameters.AddWithValue("$last", Last);
        command.Parameters.AddWithValue("$version", ProductInfo.GetVersion());
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
