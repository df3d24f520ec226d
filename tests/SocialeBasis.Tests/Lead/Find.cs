using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace SocialeBasis.Tests.Lead;

/// <summary>Finds parts of a page as people do: by their words.</summary>
internal static class Find
{
    public static IElement Button<T>(this IRenderedComponent<T> page, string name)
        where T : IComponent =>
        page.FindAll("button").FirstOrDefault(button => Words(button) == name)
        ?? throw new InvalidOperationException($"No button '{name}'; there are: {string.Join(", ", page.FindAll("button").Select(Words))}");

    public static bool HasButton<T>(this IRenderedComponent<T> page, string name)
        where T : IComponent => page.FindAll("button").Any(button => Words(button) == name);

    public static IElement Field<T>(this IRenderedComponent<T> page, string label)
        where T : IComponent
    {
        var found = page.FindAll("label").FirstOrDefault(one => Words(one) == label) ?? throw new InvalidOperationException($"No field '{label}'.");
        return page.Find($"#{found.GetAttribute("for")}");
    }

    /// <summary>Presses a button. Found and pressed in one go: the page may draw itself at any moment.</summary>
    public static Task PressAsync<T>(this IRenderedComponent<T> page, string name)
        where T : IComponent => page.InvokeAsync(() => page.Button(name).Click());

    /// <summary>Sends the form that this button ends.</summary>
    public static Task SendAsync<T>(this IRenderedComponent<T> page, string button)
        where T : IComponent => page.InvokeAsync(() => page.Button(button).Closest("form")!.Submit());

    /// <summary>Types into the field with this label, or chooses in it.</summary>
    public static Task FillAsync<T>(this IRenderedComponent<T> page, string label, string text)
        where T : IComponent => page.InvokeAsync(() => page.Field(label).Change(text));

    /// <summary>What the option with this text says to the server.</summary>
    public static string ValueOf<T>(this IRenderedComponent<T> page, string label, string text)
        where T : IComponent => page.Field(label).QuerySelectorAll("option").Single(option => Words(option) == text).GetAttribute("value")!;

    /// <summary>Ticks or chooses the option that begins with this label.</summary>
    public static Task ChooseAsync<T>(this IRenderedComponent<T> page, string label)
        where T : IComponent => page.InvokeAsync(() => page.Option(label).Change(true));

    public static IElement Option<T>(this IRenderedComponent<T> page, string label)
        where T : IComponent => page.FindAll("label").First(one => Words(one).StartsWith(label, StringComparison.Ordinal)).QuerySelector("input")!;

    public static string Text<T>(this IRenderedComponent<T> page)
        where T : IComponent => string.Join(' ', page.Nodes.Select(node => node.TextContent));

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
