using Microsoft.AspNetCore.Components;
using SocialeBasis.Domain;

namespace SocialeBasis.Web.BigScreen.Picked;

/// <summary>The pages beside a picked subject that every step has: the questions, what was heard, voices, what was settled.</summary>
internal static class PickedSide
{
    private const double VoiceHeight = 690;
    private const double VoiceWidth = 440;

    /// <summary>The why-card with what was heard.</summary>
    public static RenderFragment Why(SessionView view, Guid subjectId, IEnumerable<string> prompts)
    {
        var note = view.Step.NoteOf(subjectId);
        var all = prompts.ToList();
        return builder =>
        {
            builder.OpenComponent<WhyCard>(0);
            builder.AddComponentParameter(1, nameof(WhyCard.Prompts), (IReadOnlyList<string>)all);
            builder.AddComponentParameter(2, nameof(WhyCard.Note), note);
            builder.CloseComponent();
        };
    }

    /// <summary>Voices, as many per page as their length allows.</summary>
    public static IEnumerable<RenderFragment> Voices(string heading, IReadOnlyList<SideVoice> voices)
    {
        var size = voices.Any(voice => voice.Text.Length > 220) ? 28 : 32;
        var flow = ColumnFlow.Of<string, SideVoice>([(heading, voices)], voice => voice.Height(VoiceWidth, size), 0, SideVoices.Gap, VoiceHeight);
        return flow.Select(column => (RenderFragment)(builder =>
        {
            builder.OpenComponent<SideVoices>(0);
            builder.AddComponentParameter(1, nameof(SideVoices.Heading), heading);
            builder.AddComponentParameter(2, nameof(SideVoices.Voices), column[0].Items);
            builder.AddComponentParameter(3, nameof(SideVoices.Size), (double)size);
            builder.CloseComponent();
        }));
    }

    /// <summary>What was settled about the subject, beside the other voice; none when nothing was.</summary>
    public static IEnumerable<RenderFragment> Settled(Settlement? settled) =>
        settled is null || (settled.Text.Agreed.Length == 0 && settled.Text.OtherVoice.Length == 0)
            ? []
            :
            [
                builder =>
                {
                    builder.OpenComponent<SideSettled>(0);
                    builder.AddComponentParameter(1, nameof(SideSettled.Settled), settled);
                    builder.CloseComponent();
                },
            ];
}

/// <summary>A voice in the right column.</summary>
/// <param name="Text">What was said.</param>
/// <param name="Label">What it is about, in a few words; null for none.</param>
public sealed record SideVoice(string Text, string? Label = null)
{
    internal double Height(double width, double size) => 44 + TextFit.Lines(Text, width, size, bold: false) * 1.2 * size + (Label is null ? 0 : 40);
}
