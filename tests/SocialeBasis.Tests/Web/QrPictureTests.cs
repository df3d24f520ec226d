using Bunit;
using QRCoder;
using SocialeBasis.Web.Hosting.Network;

namespace SocialeBasis.Tests.Web;

public sealed class QrPictureTests : BunitContext
{
    private const string Address = "http://192.168.1.10:5080/meedoen/KM4T7R";

    [Fact]
    public void The_path_covers_exactly_the_dark_modules()
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(Address, QRCodeGenerator.ECCLevel.M);
        var code = QrCode.Of(Address);

        var dark = new bool[code.Size, code.Size];
        foreach (var run in code.Path.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = run.Split(' ', 'h', 'v');
            var (x, y, length) = (int.Parse(numbers[0], null), int.Parse(numbers[1], null), int.Parse(numbers[2], null));
            for (var i = 0; i < length; i++)
            {
                dark[x + i, y] = true;
            }
        }

        Assert.Equal(data.ModuleMatrix.Count, code.Size);
        for (var y = 0; y < code.Size; y++)
        {
            for (var x = 0; x < code.Size; x++)
            {
                Assert.Equal(data.ModuleMatrix[y][x], dark[x, y]);
            }
        }
    }

    [Fact]
    public void The_picture_says_in_words_what_it_holds()
    {
        var picture = Render<QrPicture>(parameters => parameters.Add(p => p.Value, Address));
        Assert.Equal($"QR-code voor {Address}", picture.Find("[role=img]").GetAttribute("aria-label"));

        picture.Render(parameters => parameters.Add(p => p.Label, "QR-code om mee te doen"));
        Assert.Equal("QR-code om mee te doen", picture.Find("[role=img]").GetAttribute("aria-label"));
    }

    [Fact]
    public void Another_address_gives_another_picture()
    {
        var picture = Render<QrPicture>(parameters => parameters.Add(p => p.Value, Address));
        var before = picture.Find("path").GetAttribute("d");
        picture.Render(parameters => parameters.Add(p => p.Value, "http://elders"));
        Assert.NotEqual(before, picture.Find("path").GetAttribute("d"));
    }
}
