namespace SocialeBasis.Domain.Views;

/// <summary>An order that tells nothing about who or when, and is the same each time.</summary>
internal static class Shuffle
{
    /// <summary>A sort key from all bytes of an id (FNV-1a, then mixed): ids made one after another come out far apart.</summary>
    public static ulong Key(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes);
        var hash = 14695981039346656037UL;
        foreach (var b in bytes)
        {
            hash = (hash ^ b) * 1099511628211UL;
        }

        hash ^= hash >> 29;
        hash *= 0xbf58476d1ce4e5b9UL;
        return hash ^ (hash >> 32);
    }
}
