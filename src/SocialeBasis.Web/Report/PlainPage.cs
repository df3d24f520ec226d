using System.Net;

namespace SocialeBasis.Web.Report;

/// <summary>The frame of a page of plain HTML in the look of the program: it works without a circuit and without scripts.</summary>
internal static class PlainPage
{
    /// <summary>A whole page.</summary>
    /// <param name="title">The title of the window; any text.</param>
    /// <param name="article">The class of the article.</param>
    /// <param name="html">What stands in it, as HTML.</param>
    public static string Of(string title, string article, string html) =>
        $"""
        <!doctype html>
        <html lang="nl">
        <head>
        <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{WebUtility.HtmlEncode(title)}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/plain.css">
        </head>
        <body>
        <main class="page-main"><article class="{article}">
        {html}
        </article></main>
        </body>
        </html>
        """;
}
