using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Web.Look.Shared;

/// <summary>
/// The inside of a picture as markup, written once however many screens show it. It goes over the page's own connection: there is no
/// address at which anybody else, or somebody too early, could ask for it (decision 32).
/// </summary>
internal static class PictureMarkup
{
    private static readonly ConditionalWeakTable<Drawing, Written> Kept = [];

    private static long _made;

    /// <summary>How many were written since the program started.</summary>
    public static long Made => Interlocked.Read(ref _made);

    /// <summary>What stands inside the <c>svg</c> element; every text in it is escaped.</summary>
    public static MarkupString Inside(Drawing drawing, bool blackAndWhite)
    {
        var written = Kept.GetValue(drawing, one => new Written(one));
        return (blackAndWhite ? written.InBlackAndWhite : written.InColour).Value;
    }

    private sealed class Written(Drawing drawing)
    {
        public readonly Lazy<MarkupString> InColour = new(() => Write(drawing, blackAndWhite: false));
        public readonly Lazy<MarkupString> InBlackAndWhite = new(() => Write(drawing, blackAndWhite: true));

        // Ids of its own, whatever page it stands in.
        private static MarkupString Write(Drawing drawing, bool blackAndWhite)
        {
            var number = Interlocked.Increment(ref _made);
            return new(SvgWriter.Inside(drawing, new SvgOptions(string.Create(CultureInfo.InvariantCulture, $"p{number}-"), blackAndWhite, Brief: true)));
        }
    }
}
