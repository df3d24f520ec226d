using Bunit;
using SocialeBasis.Domain.Language;
using SocialeBasis.Web.Look.Shared;

namespace SocialeBasis.Tests.Typing;

/// <summary>What was stored stands on screens as it was stored, in pieces when words are marked.</summary>
public sealed class ShownTests : BunitContext
{
    public static TheoryData<string> Rows => [.. HardTexts.All.Where(row => row.Stored.Length > 0).Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_hard_text_is_shown_as_it_was_stored(string name)
    {
        var stored = HardTexts.All.Single(row => row.Name == name).Stored;
        var returning = ReturningWords.In([stored, stored]);
        var screen = Render<MarkedText>(with => with.Add(text => text.Parts, DifferingWords.In([stored]).Mark(stored, returning)));
        Assert.Equal(stored, string.Concat(screen.Nodes.Select(node => node.TextContent)).Trim(' ', '\r', '\n'));
    }
}
