using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Components;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;
using SocialeBasis.Web.Look.Brand;
using SocialeBasis.Web.Look.Shared;

namespace SocialeBasis.Web.TakePart.Results;

/// <summary>
/// What stands in the card of one text, as markup that all phones share: in a hall of 150 a text that was shown is written once, not 150
/// times. Whatever it holds, it is only ever written as text.
/// </summary>
/// <param name="Card">The words, and from whom.</param>
/// <param name="Fold">The name of the fold with its words.</param>
internal sealed record TextMarkup(MarkupString Card, MarkupString Fold)
{
    private static readonly ConditionalWeakTable<TextView, TextMarkup> Kept = [];

    private (Seq<TextPart>? Parts, string? Detail, int Round) MadeOf { get; init; }

    /// <summary>The markup of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">It in pieces; null to mark nothing.</param>
    /// <param name="detail">What else its writer said, or null.</param>
    /// <param name="round">The step's present round.</param>
    public static TextMarkup Of(TextView text, Seq<TextPart>? parts, string? detail, int round)
    {
        if (Kept.TryGetValue(text, out var kept) && kept.MadeOf == (parts, detail, round))
        {
            return kept;
        }

        var made = Make(text, parts, detail, round);
        Kept.AddOrUpdate(text, made);
        return made;
    }

    private static TextMarkup Make(TextView text, Seq<TextPart>? parts, string? detail, int round)
    {
        var card = new StringBuilder("<p class=\"voice-words\">").Append(MarkedText.Of(parts ?? [new TextPart(text.Text, false)])).Append("</p>");
        if (detail is { Length: > 0 })
        {
            card.Append("<p class=\"soft\">").Append(Safe(detail)).Append("</p>");
        }

        card.Append(Source(text, round));
        return new(new(card.ToString()), new($"Woord voor de woordenlijst<span class=\"visually-hidden\">, uit: {Safe(text.Text)}</span>")) { MadeOf = (parts, detail, round) };
    }

    /// <summary>Below a text: whether it is one's own, from which perspective, with how many people, from which round.</summary>
    /// <param name="text">The text.</param>
    /// <param name="round">The step's present round; 0 leaves rounds out.</param>
    public static MarkupString Source(TextView text, int round)
    {
        var differed = text.Differed.Length > 0 ? $"<p class=\"differed\"><b>Bij ons bleef verschil over:</b> <bdi>{Safe(text.Differed)}</bdi></p>" : "";

        string?[] said =
        [
            text.IsYours ? $"<b>{(text.People > 1 ? "Van u samen" : "Van u")}</b>" : text.By is { } by ? $"<bdi>{Safe(by)}</bdi>" : null,
            text.From is { } from ? $"<span class=\"text-from\">{PerspectiveSign.Of(from.Shape)} <bdi>{Safe(from.Name)}</bdi></span>" : null,
            text.People > 1 ? $"<span>wij zijn met {text.People}</span>" : null,
            text.Round < round ? $"<span>Ronde {text.Round}</span>" : null,
        ];
        var source = string.Join(' ', said.Where(one => one is not null));
        return new(differed + (source.Length > 0 ? $"<p class=\"help text-source\">{source}</p>" : ""));
    }

    private static string Safe(string text) => SafeMarkup.Text(text);
}
