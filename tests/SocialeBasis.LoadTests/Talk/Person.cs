using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using SocialeBasis.LoadTests.Circuits;

namespace SocialeBasis.LoadTests.Talk;

/// <summary>Somebody who takes part by phone.</summary>
public sealed partial class Person : IAsyncDisposable
{
    private const string Stored = "Opgeslagen";

    private readonly Visitor _visitor;

    private Person(Visitor visitor, Circuit phone) => (_visitor, Phone) = (visitor, phone);

    public Circuit Phone { get; }

    /// <summary>Joins by the plain form, as from the code on the wall.</summary>
    /// <param name="number">Chooses the perspective.</param>
    public static async Task<Person> JoinAsync(Uri address, string code, int number, Action<byte[]>? received = null)
    {
        var visitor = new Visitor(address);
        var path = $"/meedoen/{code}";
        var (_, html) = await visitor.GetAsync(path);
        var perspectives = Perspective().Matches(html).Select(one => one.Groups[1].Value).ToList();
        var onwards = await visitor.PostAsync(path, html, ("Form.Code", code), ("Form.Perspective", perspectives[number % perspectives.Count]))
            ?? throw new InvalidOperationException($"{address} let nobody more into {code}.");
        var person = new Person(visitor, await Circuit.OpenAsync(visitor, onwards, received: received));
        await person.Phone.FindAsync(one => one.Tag == "h1", "the title of the step");
        return person;
    }

    /// <summary>Makes sure that there is a text box, as after pressing <i>Aanpassen</i>.</summary>
    public async Task<Element> BeginTextAsync(string field = "betekenis")
    {
        bool IsBox(Element one) => one.Tag == "textarea" && one["id"] == field;
        var first = await Phone.FindAsync(one => IsBox(one) || IsButton(one, "Aanpassen"), "a text box");
        if (!Phone.Has(IsBox))
        {
            await Phone.ClickAsync(first);
        }

        return await Phone.FindAsync(IsBox, "a text box");
    }

    /// <summary>Sends a text; how long it took until <i>Opgeslagen</i> was there.</summary>
    public async Task<TimeSpan> WriteAsync(string text, string field = "betekenis")
    {
        var box = await BeginTextAsync(field);
        var stored = Phone.ArrivesAsync(Stored);
        var began = Stopwatch.GetTimestamp();
        await Phone.ChangeAsync(box, text);
        await Phone.SubmitAsync(box);
        return Stopwatch.GetElapsedTime(began, await stored);
    }

    /// <summary>Rates as many actors as this, one after the other; who has another number begins elsewhere in the list.</summary>
    /// <returns>Of each how long it took until <i>Opgeslagen</i> was there.</returns>
    public async Task<IReadOnlyList<TimeSpan>> RateAsync(int actors, int number)
    {
        await Phone.FindAsync(one => one["data-step"] == "invloed", "the step Invloed");
        await Phone.FindAsync(IsJump, "the list of actors");
        var all = Phone.Every(IsJump).Count;
        var took = new List<TimeSpan>();
        for (var i = 0; i < Math.Min(actors, all); i++)
        {
            await GoAsync((number * Math.Min(actors, all) + i) % all);
            var value = (1 + (i + number) % 5).ToString(CultureInfo.InvariantCulture);
            var choice = await Phone.FindAsync(one => IsRating(one) && one["value"] == value, "a rating");
            var stored = Phone.ArrivesAsync(Stored);
            var began = Stopwatch.GetTimestamp();
            await Phone.ChangeAsync(choice, value);
            took.Add(Stopwatch.GetElapsedTime(began, await stored));
        }

        return took;
    }

    public async ValueTask DisposeAsync()
    {
        await Phone.DisposeAsync();
        _visitor.Dispose();
    }

    internal static bool IsButton(Element one, string text) => one.Tag == "button" && one.Text.Trim().StartsWith(text, StringComparison.Ordinal);

    private static bool IsJump(Element one) => one["class"] == "pager-jump";

    private static bool IsRating(Element one) => one["type"] == "radio" && one["name"]?.StartsWith("invloed-", StringComparison.Ordinal) is true;

    private async Task GoAsync(int place)
    {
        bool IsHere(Element one) => IsJump(one) && one["aria-current"] == "true";
        var jump = Phone.Every(IsJump)[place];
        if (IsHere(jump))
        {
            return;
        }

        await Phone.ClickAsync(jump);
        await Phone.FindAsync(one => IsHere(one) && ReferenceEquals(one, jump), "the next actor");
    }

    [GeneratedRegex("name=\"Form\\.Perspective\" value=\"([^\"]*)\"")]
    private static partial Regex Perspective();
}
