namespace SocialeBasis.Web.Lead.Parts;

/// <summary>Counts of the Hoop step in words.</summary>
internal static class HopeWords
{
    public static string Dots(int dots) => dots == 1 ? "1 stip" : $"{dots} stippen";

    public static string Hopes(int hopes) => hopes == 1 ? "1 wens" : $"{hopes} wensen";
}
