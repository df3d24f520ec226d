namespace SocialeBasis.Reports.Pdf;

/// <summary>The browser refused, crashed or is gone; another one may do better.</summary>
/// <param name="detail">What it said, for the log.</param>
internal sealed class BrowserFailedException(string detail) : Exception(detail);
