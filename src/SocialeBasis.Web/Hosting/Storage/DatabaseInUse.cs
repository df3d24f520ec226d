using SocialeBasis.Web.Hosting;

namespace SocialeBasis.Web.Hosting.Storage;

/// <summary>
/// The mark beside the database that says that a program works with it: a talk has one writer (docs/decisions/0001), so a second
/// program on the same file, or putting a copy back under a running one, must be refused. The system lets go of it when the
/// program ends, however it ends.
/// </summary>
internal sealed class DatabaseInUse(string file) : IDisposable
{
    private FileStream? _mark;

    // EAGAIN on Linux and macOS, ERROR_SHARING_VIOLATION on Windows: what .NET gives when the file is locked by another.
    private static readonly int[] Locked = [11, 35, unchecked((int)0x80070020)];

    /// <summary>Takes the mark. False when another program has it; throws when it cannot be written there.</summary>
    public bool TryTake()
    {
        try
        {
            _mark ??= OwnerOnly.OpenOrMake($"{file}.in-gebruik", FileShare.None);
            return true;
        }
        catch (IOException taken) when (Locked.Contains(taken.HResult))
        {
            return false;
        }
    }

    public void Dispose() => _mark?.Dispose();
}
