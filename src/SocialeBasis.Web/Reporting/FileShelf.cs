using System.Collections.Concurrent;
using SocialeBasis.Domain.Sessions;

namespace SocialeBasis.Web.Reporting;

/// <summary>
/// Makes what belongs to a talk as it is once, for everybody who asks: a Word file takes a processor a second or more. Kept in
/// memory, a few at most; a talk that has changed since is made anew.
/// </summary>
internal sealed class FileShelf
{
    private const int Most = 16;

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
}
