using SocialeBasis.Domain;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Document;

/// <summary>The front page.</summary>
/// <param name="Brand">What kind of document this is, beside the sign of the product.</param>
/// <param name="Heading">The large words; the level 1 heading of the document.</param>
/// <param name="Name">What this talk is called.</param>
/// <param name="Question">The question of the day.</param>
/// <param name="Status">Concept or final.</param>
/// <param name="Facts">Where, when, who.</param>
/// <param name="Picture">Large at the foot of the page.</param>
public sealed record Cover(string Brand, string Heading, string Name, string Question, ReportStatus Status, Seq<Fact> Facts, Drawing Picture)
{
    /// <summary>Whether it takes a page of its own or only the head of the first one.</summary>
    public CoverForm Form { get; init; }
}

/// <summary>How much room a front takes.</summary>
public enum CoverForm
{
    /// <summary>A whole page with the picture, and the contents after it.</summary>
    Page,

    /// <summary>The head of the first page, without picture and contents: for a short document.</summary>
    Head,
}

/// <summary>A term and what it is, as in <c>Wanneer: 12 maart 2026</c>.</summary>
/// <param name="Term">The name of it.</param>
/// <param name="Text">What it is.</param>
public sealed record Fact(string Term, string Text);
