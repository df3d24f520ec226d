using System.Collections.Concurrent;
using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SocialeBasis.Domain;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Web.Rooms;

/// <summary>Finds the one live room of a talk, opening it from the database when nobody was there yet.</summary>
internal sealed partial class RoomDirectory(SessionStore store, TimeProvider time, ILogger<Room> log) : IAsyncDisposable
{
    /// <summary>SQLITE_CONSTRAINT.</summary>
    private const int BrokenConstraint = 19;

    private readonly ConcurrentDictionary<Guid, Lazy<Task<Room?>>> _rooms = new();

    /// <summary>The room of this talk, or null when there is no such talk.</summary>
    public async Task<Room?> FindAsync(Guid id)
    {
        while (true)
        {
            var opening = _rooms.GetOrAdd(id, key => new Lazy<Task<Room?>>(() => OpenAsync(key)));
            try
            {
                if (await opening.Value is { } room)
                {
                    if (room.TryUse())
                    {
                        return room;
                    }

                    // Let go just now: first what waited in it is stored, then the talk is opened again.
                    await room.DisposeAsync();
                    Forget(id, opening);
                    continue;
                }
            }
            catch
            {
                Forget(id, opening);
                throw;
            }

            Forget(id, opening);
            return null;
        }
    }

    /// <summary>A talk was closed just now, and that is stored. Who hears it must be quick and never throw: the room waits.</summary>
    public event Action<Guid>? TalkClosed;

    /// <summary>How many talks are in memory.</summary>
    public int Open => _rooms.Count;

    /// <summary>Whether a screen follows this talk now. Opens nothing.</summary>
    public bool HasPeopleIn(Guid id) =>
        _rooms.TryGetValue(id, out var opening) && opening is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true, Result: { Screens: > 0 } } };

    /// <summary>Lets go of the rooms where nobody looked or came in for this long; everything of them is in the database. Says how many.</summary>
    public async Task<int> LetGoAsync(TimeSpan unused)
    {
        var count = 0;
        foreach (var (id, opening) in _rooms)
        {
            if (opening is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true, Result: { } room } } && room.TryLetGo(unused))
            {
                await room.DisposeAsync();
                Forget(id, opening);
                count++;
            }
        }

        return count;
    }

    /// <summary>The room of the talk with this code as people type it, or null.</summary>
    public async Task<Room?> FindByCodeAsync(string? typed) =>
        JoinCode.Parse(typed) is { } code && await store.FindByCodeAsync(code) is { } id ? await FindAsync(id) : null;

    /// <summary>As <see cref="FindByCodeAsync(string)"/>, among these talks alone: of any other it is not looked up whether it exists.</summary>
    public async Task<Room?> FindByCodeAsync(string? typed, IReadOnlyCollection<Guid> among) =>
        among.Count > 0 && JoinCode.Parse(typed) is { } code && await store.FindByCodeAsync(code, among) is { } id ? await FindAsync(id) : null;

    /// <summary>Makes and stores a new talk.</summary>
    /// <param name="make">Makes the command from a new id, code, and two secret keys.</param>
    /// <param name="owner">The account whose talk it is; null where facilitators have no accounts.</param>
    /// <returns>The room, or why it was refused; neither when it could not be stored.</returns>
    public async Task<(Room? Room, Rejection? Refused)> CreateAsync(Func<Guid, string, string, string, CreateSession> make, Guid? owner = null)
    {
        Rejection? refused = null;
        var room = await StoreAsync(
            (id, code, leadKey, screenKey) =>
            {
                refused = SessionRules.Create(make(id, code, leadKey, screenKey), time.GetUtcNow().UtcDateTime, out var session);
                return session;
            },
            owner);
        return (room, refused);
    }

    /// <summary>Stores a talk that was read from a file, under a new id, code and keys: it is another talk than the one that was held.</summary>
    /// <param name="talk">The talk as it was read.</param>
    /// <param name="owner">The account whose talk it is; null where facilitators have no accounts.</param>
    /// <returns>The room; null when it could not be stored.</returns>
    public Task<Room?> ImportAsync(Session talk, Guid? owner = null) =>
        StoreAsync((id, code, leadKey, screenKey) => talk with { Id = id, Code = code, LeadKey = leadKey, ScreenKey = screenKey }, owner);

    private async Task<Room?> StoreAsync(Func<Guid, string, string, string, Session?> make, Guid? owner)
    {
        for (var attempt = 0; ; attempt++)
        {
            if (make(Guid.CreateVersion7(), NewCode(), NewKey(), NewKey()) is not { } session)
            {
                return null;
            }

            try
            {
                await store.AddAsync(session, owner);
                return await FindAsync(session.Id);
            }
            catch (DbUpdateException taken) when (attempt < 3 && taken.InnerException is SqliteException { SqliteErrorCode: BrokenConstraint })
            {
                // One chance in hundreds of millions per open talk: another talk has this code. Draw again.
            }
            catch (Exception failure) when (failure is DbUpdateException or DbException)
            {
                // A full disk must not take away the form that was filled in.
                CouldNotCreate(log, failure);
                return null;
            }
        }
    }

    /// <summary>Closes the room of a talk that was removed, and ends what screens still show of it; does nothing when nobody was there.</summary>
    public async Task CloseAsync(Guid id)
    {
        if (_rooms.TryRemove(id, out var opening) && opening.IsValueCreated && await opening.Value is { } room)
        {
            await room.RemoveAsync();
        }
    }

    /// <summary>Finishes what waits in every room.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var opening in _rooms.Values)
        {
            if (opening is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true, Result: { } room } })
            {
                await room.DisposeAsync();
            }
        }
    }

    private async Task<Room?> OpenAsync(Guid id) =>
        await store.LoadAsync(id) is { } session ? new Room(session, store, time, log, closed: talk => TalkClosed?.Invoke(talk)) : null;

    private void Forget(Guid id, Lazy<Task<Room?>> opening) => _rooms.TryRemove(KeyValuePair.Create(id, opening));

    [LoggerMessage(Level = LogLevel.Error, Message = "A new talk could not be stored")]
    private static partial void CouldNotCreate(ILogger log, Exception failure);

    private static string NewCode()
    {
        Span<int> indexes = stackalloc int[JoinCode.Length];
        for (var i = 0; i < indexes.Length; i++)
        {
            indexes[i] = RandomNumberGenerator.GetInt32(JoinCode.Alphabet.Length);
        }

        return JoinCode.From(indexes);
    }

    /// <summary>128 random bits in 22 characters that fit in an address.</summary>
    internal static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
