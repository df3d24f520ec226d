using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Web.Look.Shared;

/// <summary>
/// Shows a <see cref="Reports.Pictures.Drawing"/>. Redraws only when the drawing is another object. Where groups with a key keep their
/// element and glide to their new place it is made of elements; elsewhere it is markup that all screens share.
/// </summary>
public sealed partial class DrawingView : ComponentBase
{
    private static int count;
    private readonly string ownPrefix = string.Create(CultureInfo.InvariantCulture, $"t{Interlocked.Increment(ref count)}-");
    private (Drawing?, bool, bool, bool, string?, string) drawn;

    /// <summary>The picture.</summary>
    [Parameter, EditorRequired]
    public required Drawing Drawing { get; set; }

    /// <summary>Only black, white, patterns and line styles.</summary>
    [Parameter]
    public bool BlackAndWhite { get; set; }

    /// <summary>Overlaps and actors appear together, once, when the picture is first shown.</summary>
    [Parameter]
    public bool Revealing { get; set; }

    /// <summary>What has a key glides to its new place: on the wall.</summary>
    [Parameter]
    public bool Glides { get; set; }

    /// <summary>Class of the <c>svg</c>, for the page's own style sheet.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>Anything else goes to the <c>svg</c> element (<c>width</c> and <c>height</c> too).</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Rest { get; set; }

    private bool Decorative => Drawing.Sentence.Length == 0;

    private string Classes => $"tekening{(Revealing ? " onthulling" : "")}{(Class is null ? "" : " " + Class)}";

    private string ViewBox => string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {Height}");

    private string Width => Drawing.Width.ToString("0.##", CultureInfo.InvariantCulture);

    private string Height => Drawing.Height.ToString("0.##", CultureInfo.InvariantCulture);

    private RenderFragment Inside => builder =>
    {
        if (!Glides)
        {
            builder.AddContent(0, PictureMarkup.Inside(Drawing, BlackAndWhite));
            return;
        }

        var options = new SvgOptions(ownPrefix, BlackAndWhite, Live: true);
        foreach (var node in SvgTree.Of(Drawing, options))
        {
            Render(builder, node);
        }
    };

    /// <inheritdoc />
    protected override bool ShouldRender()
    {
        var next = Shown();
        var same = ReferenceEquals(next.Item1, drawn.Item1) && next == drawn;
        drawn = next;
        return !same;
    }

    /// <inheritdoc />
    protected override void OnInitialized() => drawn = Shown();

    private (Drawing?, bool, bool, bool, string?, string) Shown() => (
        Drawing,
        BlackAndWhite,
        Revealing,
        Glides,
        Class,
        Rest is null ? "" : string.Join('\n', Rest.Select(r => $"{r.Key}={r.Value}")));

    // Siblings share a sequence number, as in a loop: Blazor then matches them in order, or by key where they have one.
    private static void Render(RenderTreeBuilder builder, SvgNode node)
    {
        builder.OpenElement(0, node.Name);
        if (node.Key is not null)
        {
            builder.SetKey(node.Key);
        }

        foreach (var (name, value) in node.Attributes)
        {
            builder.AddAttribute(1, name, value);
        }

        if (node.Text is not null)
        {
            builder.AddContent(2, node.Text);
        }

        foreach (var child in node.Children)
        {
            Render(builder, child);
        }

        builder.CloseElement();
    }
}
