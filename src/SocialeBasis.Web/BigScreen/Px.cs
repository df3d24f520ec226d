using System.Globalization;

namespace SocialeBasis.Web.BigScreen;

/// <summary>Lengths of the drawing of 1920 by 1080, as css that follows the size of the screen.</summary>
internal static class Px
{
    public static string Of(double pixels) => string.Create(CultureInfo.InvariantCulture, $"calc({Math.Round(pixels, 1)} * var(--s))");
}
