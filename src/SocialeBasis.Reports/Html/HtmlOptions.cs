using SocialeBasis.Domain;

namespace SocialeBasis.Reports.Html;

/// <summary>How a document becomes a page.</summary>
public sealed record HtmlOptions
{
    /// <summary>A file that needs nothing else: fonts inside, scripts and addresses forbidden.</summary>
    public static HtmlOptions Standalone { get; } = new();

    /// <summary>The same, to print at once and not to keep: on a screen it shows nothing, so that the browser sets it once, for paper.</summary>
    public static HtmlOptions Print { get; } = new() { IsForPaper = true };

    /// <summary>A page of the web program: fonts from <c>/fonts/</c>, where the same four files stand, and its icon.</summary>
    public static HtmlOptions WebPage { get; } = new() { FontPath = "/fonts/", IconPath = "/favicon.svg" };

    /// <summary>Where the font files are fetched, with a slash at the end; null to put them into the page.</summary>
    public string? FontPath { get; init; }

    /// <summary>The icon of the page (SVG); null for none.</summary>
    public string? IconPath { get; init; }

    /// <summary>Where each figure can be kept as a file, without a slash at the end: its id and an extension follow; null for no links.</summary>
    public string? PicturesAt { get; init; }

    /// <summary>Links above the report, on a screen only; none for a file.</summary>
    public Seq<PageLinks> Links { get; init; } = [];

    /// <summary>On which page each part begins, by its id, for the list of contents; null on a screen, which has no pages.</summary>
    public IReadOnlyDictionary<string, int>? PageNumbers { get; init; }

    /// <summary>Sets the parts that must stay on one page closer, because they did not fit.</summary>
    public bool TightPages { get; init; }

    /// <summary>Shows nothing on a screen.</summary>
    public bool IsForPaper { get; init; }

    /// <summary>Everything stands where it will stand, and nothing of it is seen: only to learn on which page each part begins.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Pictures in black and white only: patterns and line styles say what colour said.</summary>
    public bool BlackAndWhite { get; init; }
}

/// <summary>Links above the report that belong together.</summary>
/// <param name="Label">What they are for; null when each says so itself.</param>
/// <param name="Links">The links.</param>
public sealed record PageLinks(string? Label, Seq<PageLink> Links);

/// <summary>A link above the report.</summary>
/// <param name="Text">What people read.</param>
/// <param name="Address">Where it leads.</param>
public sealed record PageLink(string Text, string Address);
