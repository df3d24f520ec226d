namespace SocialeBasis.Domain.Shown;

/// <summary>An order that tells nothing about who or when, and is the same each time.</summary>
internal static class Shuffle
{
    /// <summary>A sort key from all bytes of an id (FNV-1a, then mixed): ids made one after another come out far apart.</summary>
    public static ulong Key(Guid id) => Mixed(Folded(14695981039346656037UL, id));

    /// <summary>
    /// A sort key for a text about one subject, from what both say: who wrote it plays no part. The same text stands elsewhere
    /// under each subject, so that nobody links the reasons of one person by their place in the lists.
    /// </summary>
    public static ulong Key(string text, string subject) => Mixed(Folded(Folded(14695981039346656037UL, subject), text));

    private static ulong Folded(ulong hash, string text)
    {
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return (hash ^ '\n') * 1099511628211UL;
    }

    private static ulong Folded(ulong hash, Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes);
        foreach (var b in bytes)
        {
            hash = (hash ^ b) * 1099511628211UL;
        }

        return hash;
    }

    private static ulong Mixed(ulong hash)
    {
        hash ^= hash >> 29;
        hash *= 0xbf58476d1ce4e5b9UL;
        return hash ^ (hash >> 32);
    }
}
