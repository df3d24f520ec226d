namespace SocialeBasis.Reports.Pictures;

/// <summary>The inks that go with a ground.</summary>
internal static class GroundInks
{
    public static Ink Mark(this Ground ground) => ground == Ground.Green ? Inks.Paper : Inks.Green;

    public static Ink Text(this Ground ground) => ground == Ground.Green ? Inks.Paper : Inks.Text;
}
