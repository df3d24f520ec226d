using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Web.TakePart.Results;

/// <summary>
/// Pictures that all phones show: drawn once for a result, and kept with it. A view hands every participant the same result, so a reveal
/// in a room of 150 draws each picture once (and <see cref="PictureMarkup"/> writes it once).
/// </summary>
internal static class SharedPictures
{
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<string, Lazy<Drawing>>> Kept = [];

    /// <summary>The picture of a result.</summary>
    /// <param name="result">What it shows.</param>
    /// <param name="what">Which of its pictures.</param>
    /// <param name="draw">Draws it.</param>
    public static Drawing Of<T>(T result, string what, Func<T, Drawing> draw)
        where T : class =>
        Kept.GetOrCreateValue(result).GetOrAdd(what, _ => new Lazy<Drawing>(() => draw(result))).Value;
}
