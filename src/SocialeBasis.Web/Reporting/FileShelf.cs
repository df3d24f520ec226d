using System.Collections.Concurrent;
using SocialeBasis.Domain.Sessions;

namespace SocialeBasis.Web.Reporting;

/// <summary>
/// Makes what belongs to a talk as it is once, for everybody who asks: a Word file takes a processor a second or more. Kept in
/// memory, a few at most; a talk that has changed since is made anew, and of a talk that is gone nothing is kept.
/// </summary>
internal sealed class FileShelf
{
    private const int Most = 24;

    private readonly ConcurrentDictionary<(Guid SessionId, string Form), (long Revision, Lazy<object> Made)> _files = new();

    /// <summary>What was made of the session as it is, or is made now; nothing is kept when making it throws.</summary>
    public T Of<T>(Session session, string form, Func<T> make)
        where T : class
    {
        var key = (session.Id, form);
        var kept = _files.AddOrUpdate(
            key,
            _ => (session.Revision, new(make)),
            (_, earlier) => earlier.Revision == session.Revision ? earlier : (session.Revision, new(make)));
        try
        {
            return (T)kept.Made.Value;
        }
        catch
        {
            _files.TryRemove(KeyValuePair.Create(key, kept));
            throw;
        }
        finally
        {
            while (_files.Count > Most && _files.Keys.FirstOrDefault(one => one != key) is var other && other != default)
            {
                _files.TryRemove(other, out _);
            }
        }
    }

    /// <summary>What was made is of no use after all: the next who asks has it made anew. Something made since stays.</summary>
    public void Drop(Session session, string form, object made)
    {
        if (_files.TryGetValue((session.Id, form), out var kept) && kept.Made.IsValueCreated && ReferenceEquals(kept.Made.Value, made))
        {
            _files.TryRemove(KeyValuePair.Create((session.Id, form), kept));
        }
    }

    /// <summary>The session is gone: so is everything made of it.</summary>
    public void Forget(Guid sessionId)
    {
        foreach (var key in _files.Keys.Where(key => key.SessionId == sessionId))
        {
            _files.TryRemove(key, out _);
        }
    }
}
