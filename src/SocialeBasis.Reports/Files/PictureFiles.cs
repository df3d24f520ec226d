using System.Globalization;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Content;
using SocialeBasis.Reports.Document;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Files;

/// <summary>The pictures of a talk: its map, the answers about every actor, and every figure of the report. Only what was shown.</summary>
public static class PictureFiles
{
    /// <summary>The map as it stands on the cover of the report.</summary>
    public const string Map = "kaart";

    private const double Edge = 28;
    private const double Head = 84;

    /// <summary>All of them, in the order of the list; none when nothing was shown.</summary>
    public static Seq<PictureFile> Of(ShownTalk talk, ReportContext context, ReportDocument report)
    {
        var material = new Material(talk, context);
        return [.. MapOf(material, report), .. Answers(material), .. Figures(report)];
    }

    private static IEnumerable<PictureFile> MapOf(Material material, ReportDocument report) =>
        material.Map is null || !material.Keeps(SectionIds.Belongs) ? [] : [new(Map, "De kaart", "De drie sferen", report.Cover.Picture)];

    private static IEnumerable<PictureFile> Answers(Material material) =>
        from shown in material.Shown<InfluenceView>()
        where material.Keeps(SectionIds.Influence)
        from numbered in shown.View.Results.Where(result => result.Counts.Answered > 0).Select((result, i) => (Result: result, Number: i + 1))
        select new PictureFile(
            string.Create(CultureInfo.InvariantCulture, $"invloed-stap-{shown.Step.Step.Position + 1}-{numbered.Number}"),
            InfluenceSection.Question(shown.Step),
            numbered.Result.Name,
            Titled(numbered.Result));

    private static IEnumerable<PictureFile> Figures(ReportDocument report) =>
        report.AllSections.SelectMany(section =>
            section.Blocks.OfType<Figure>().Select(figure => new PictureFile(figure.Id, "Andere beelden uit het verslag", section.Heading, figure.Drawing))
        );

    /// <summary>On a slide nothing stands round it: the name and how many answered come with the picture.</summary>
    private static Drawing Titled(InfluenceResult result)
    {
        var size = DotHistogramSize.Large;
        var sentence = $"{result.Name}: {PictureWords.Ratings(result.Counts.Votes, result.Counts.Unknown)}";
        var dots = DotHistogram.Draw(result.Summary, size, new DotHistogramOptions(sentence, result.Before?.Votes));
        var voices = result.Summary.LoneVoicesSentence;
        var head = voices is null ? Head : Head + 26;
        var earlier = result.Before is null ? "" : " · gestippeld: de ronde ervoor";
        return new(
            size.Width + (2 * Edge),
            size.Height + head + Edge,
            sentence,
            [
                new TextBlock(Edge, 42, [Dutch.Shorten(result.Name, 44)], 28, Inks.Text, Bold: true),
                new TextBlock(Edge, 68, [PictureWords.People(result.Counts.N, result.Counts.Unknown) + earlier], 17, Inks.Soft),
                .. voices is null ? Array.Empty<Shape>() : [new TextBlock(Edge, 94, [voices + " Daar staat een ring om een stip."], 17, Inks.Soft)],
                new Group([.. dots.Shapes], Dx: Edge, Dy: head),
            ],
            dots.Definitions);
    }
}
