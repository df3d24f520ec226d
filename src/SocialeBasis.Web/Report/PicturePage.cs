using System.Net;
using System.Text;
using SocialeBasis.Domain;
using SocialeBasis.Reports.Files;

namespace SocialeBasis.Web.Report;

/// <summary>The pictures of a talk, each to keep as a file.</summary>
internal static class PicturePage
{
    /// <summary>A whole page.</summary>
    /// <param name="talk">What the talk is called.</param>
    /// <param name="report">Where the report is; the pictures stand under it.</param>
    /// <param name="pictures">In order.</param>
    public static string Of(string talk, string report, Seq<PictureFile> pictures)
    {
        var html = new StringBuilder();
        foreach (var group in pictures.GroupBy(picture => picture.Group))
        {
            html.Append("<h2>").Append(Encode(group.Key)).Append("</h2>\n<ul class=\"picture-list\">\n");
            foreach (var picture in group)
            {
                html.Append(Item(report, picture));
            }

            html.Append("</ul>\n");
        }

        if (pictures.Count == 0)
        {
            html.Append("<p>Er zijn nog geen beelden. Zij komen er als de groep de antwoorden heeft gezien.</p>\n");
        }

        return PlainPage.Of($"Beelden van {talk}", "picture-page", $"""
            <p><a href="{report}">Terug naar het verslag</a></p>
            <h1>Beelden om te bewaren</h1>
            <p>Gebruik deze beelden in een presentatie of brief. Een png past in elk programma. Een svg blijft scherp op elk formaat.</p>
            {html}
            """);
    }

    private static string Item(string report, PictureFile picture)
    {
        var address = $"{report}/beelden/{picture.Id}";
        var title = Encode(picture.Title);
        return $"""
            <li id="{picture.Id}"><h3>{title}</h3>
            <img src="{address}.svg" alt="{Encode(picture.Drawing.Sentence)}" width="{(int)picture.Drawing.Width}" height="{(int)
                picture.Drawing.Height}" loading="lazy">
            <p><a href="{address}.png" download>Bewaar als png<span class="visually-hidden">: {title}</span></a>
            <a href="{address}.svg" download>Bewaar als svg<span class="visually-hidden">: {title}</span></a>
            <a href="{address}.png?zwartwit=true" download>Zwart-wit<span class="visually-hidden">: {title}</span></a></p></li>

            """;
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
