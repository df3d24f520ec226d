using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Office2019.Drawing.SVG;
using DocumentFormat.OpenXml.Packaging;
using SocialeBasis.Reports.Files;
using Drawing = SocialeBasis.Reports.Pictures.Drawing;
using NonVisualProperties = DocumentFormat.OpenXml.Drawing.Pictures.NonVisualPictureProperties;
using P = DocumentFormat.OpenXml.Drawing.Pictures;

namespace SocialeBasis.Reports.Word;

/// <summary>Drawings in the file: as SVG, sharp at every size, with a PNG for programs that do not know it.</summary>
internal sealed class WordPictures(MainDocumentPart main)
{
    private const long PixelEmu = 9525;
    private const double Sharpness = 2.5;
    private const string SvgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private const string DecorativeExtension = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    private uint _last;

    /// <summary>A picture in the line.</summary>
    /// <param name="drawing">Its sentence becomes the alternative text; without one it is marked as decoration.</param>
    /// <param name="width">In pixels of 1/96 inch; the height follows.</param>
    public DocumentFormat.OpenXml.Wordprocessing.Drawing Of(Drawing drawing, double width)
    {
        var (wide, high) = ((long)(width * PixelEmu), (long)(width * drawing.Height / drawing.Width * PixelEmu));
        var png = main.AddImagePart(ImagePartType.Png);
        using (var bytes = new MemoryStream(PngWriter.Write(drawing, (int)Math.Ceiling(width * Sharpness))))
        {
            png.FeedData(bytes);
        }

        var svg = main.AddImagePart(ImagePartType.Svg);
        using (var bytes = new MemoryStream(SlideSvg.Write(drawing)))
        {
            svg.FeedData(bytes);
        }

        var number = ++_last;
        var name = $"Beeld {number}";
        return new(new Inline(
            new Extent { Cx = wide, Cy = high },
            new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            Properties(number, name, drawing.Sentence),
            new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(new GraphicFrameLocks { NoChangeAspect = true }),
            new Graphic(new GraphicData(new P.Picture(
                new NonVisualProperties(new P.NonVisualDrawingProperties { Id = number, Name = name }, new P.NonVisualPictureDrawingProperties()),
                new P.BlipFill(Blip(main.GetIdOfPart(png), main.GetIdOfPart(svg)), new Stretch(new FillRectangle())),
                new P.ShapeProperties(
                    new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = wide, Cy = high }),
                    new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle })))
            {
                Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
            }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        });
    }

    private static Blip Blip(string png, string svg) =>
        new(new BlipExtensionList(new BlipExtension(new SVGBlip { Embed = svg }) { Uri = SvgExtension })) { Embed = png };

    private static DocProperties Properties(uint number, string name, string sentence)
    {
        var properties = new DocProperties { Id = number, Name = name, Description = WordText.Clean(sentence) };
        if (sentence.Length == 0)
        {
            properties.AppendChild(
                new NonVisualDrawingPropertiesExtensionList(
                    new NonVisualDrawingPropertiesExtension(new DocumentFormat.OpenXml.Office2019.Drawing.Decorative { Val = true })
                    {
                        Uri = DecorativeExtension,
                    }
                )
            );
        }

        return properties;
    }
}
