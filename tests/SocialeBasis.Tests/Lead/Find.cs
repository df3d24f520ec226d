using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace SocialeBasis.Tests.Lead;

/// <summary>Finds parts of a page as people do: by their words.</summary>
internal static class Find
{
    public static IElement Button<T>(this IRenderedComponent<T> page, string name)
        where T : IComponent =>
        page.FindAll("button").FirstOrDefault(button => Words(button) == name) ?? throw new InvalidOperationException($"No button '{name}'; there are: {string.Join(", ", page.FindAll("button").Select(Words))}");

    public static bool HasButton<T>(this IRenderedComponent<T> page, string name)
        where T : IComponent => page.FindAll("button").Any(button => Words(button) == name);

    public static IElement Field<T>(this IRenderedComponent<T> page, string label)
        where T : IComponent
    {
        var found = page.FindAll("label").FirstOrDefault(one => Words(one) == label) ?? throw new InvalidOperationException($"No field '{label}'.");
        return page.Find($"#{found.GetAttribute("for")}");
    }

    /// <summary>The form that this button ends.</summary>
    public static IElement Form<T>(this IRenderedComponent<T> page, string button)
        where T : IComponent => page.Button(button).Closest("form") ?? throw new InvalidOperationException($"'{button}' stands in no form.");

    public static IElement Option<T>(this IRenderedComponent<T> page, string label)
        where T : IComponent => page.FindAll("label").First(one => Words(one).StartsWith(label, StringComparison.Ordinal)).QuerySelector("input")!;

    public static string Text<T>(this IRenderedComponent<T> page)
        where T : IComponent => string.Join(' ', page.Nodes.Select(node => node.TextContent));

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
