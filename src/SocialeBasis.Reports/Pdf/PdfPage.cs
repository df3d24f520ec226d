namespace SocialeBasis.Reports.Pdf;

/// <summary>A page to print.</summary>
/// <param name="Html">The whole page; it needs nothing from outside.</param>
/// <param name="IsDraft">Printed only to learn on which page each part begins: without tags and outline, and never handed out.</param>
public sealed record PdfPage(string Html, bool IsDraft = false);
