using System.Text.Json;

namespace SocialeBasis.Domain.Transfer;

/// <summary>
/// A talk from a file: a closed talk to read, to report on and to compare with. Everything in the file is checked before anything
/// is made of it; a file is taken in as a whole or not at all.
/// </summary>
public static class TalkImport
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="nowUtc">The time of reading.</param>
    /// <param name="today">The day of reading, in the Netherlands: data of which the end has passed is kept for a year more.</param>
    /// <param name="talk">The talk, without an id, code and keys: who stores it gives it those. Null when refused.</param>
    /// <returns>Why it was refused; null when it was read.</returns>
    public static ImportProblem? Read(ReadOnlyMemory<byte> bytes, DateTime nowUtc, DateOnly today, out Session? talk)
    {
        talk = null;
        if (bytes.Length > MostBytes)
        {
            return new FileTooLarge();
        }

        // Editors on Windows put this mark in front of what they save.
        var text = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        if (FileSign.Of(text.Span) is { } refused)
        {
            return refused;
        }

        TalkFile? file;
        try
        {
            file = JsonSerializer.Deserialize<TalkFile>(text.Span, TalkJson.Options);
        }
        catch (JsonException unreadable)
        {
            return new FileDamaged(unreadable.LineNumber + 1);
        }

        if (file is null)
        {
            return new NotATalk();
        }

        return FileLimitCheck.FirstProblem(file) ?? TalkBuilder.Build(file, nowUtc, today, out talk);
    }
}
