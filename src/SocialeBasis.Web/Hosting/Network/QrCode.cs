using System.Globalization;
using System.Text;
using QRCoder;

namespace SocialeBasis.Web.Hosting.Network;

/// <summary>A QR code as one SVG path: <see cref="Size"/> modules wide and high, the quiet zone of four modules included.</summary>
public sealed record QrCode(int Size, string Path)
{
    /// <summary>Error level M: readable with 15 % of the picture lost, and still coarse enough to scan from the back row.</summary>
    public static QrCode Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count;)
            {
                var start = x;
                while (x < rows.Count && rows[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
                }
                else
                {
                    x++;
                }
            }
        }
        return new QrCode(rows.Count, path.ToString());
    }
}
