namespace SocialeBasis.Web.Look.Screens;

/// <summary>The settings under <c>Screens</c>: how long the server keeps what a dropped or sleeping screen was looking at.</summary>
public sealed class ScreenSettings
{
    /// <summary>The most dropped screens that are kept whole. One failing access point drops a room of 150 at once.</summary>
    public int MostDropped { get; set; } = 500;

    /// <summary>Minutes that a dropped screen is kept whole; after that it is made again when it comes back.</summary>
    public double DroppedMinutes { get; set; } = 10;

    /// <summary>The most screens that can be made again without loading the page; with 0 the page is loaded again.</summary>
    public int MostPaused { get; set; } = 1000;
}
