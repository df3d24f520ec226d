using System.Diagnostics;
using SocialeBasis.LoadTests.Circuits;

namespace SocialeBasis.LoadTests.Talk;

/// <summary>Who leads the talk, by the page for that.</summary>
public sealed class Leader : IAsyncDisposable
{
    private readonly Visitor _visitor;

    private Leader(Visitor visitor, Circuit page) => (_visitor, Page) = (visitor, page);

    public Circuit Page { get; }

    /// <summary>With which people join.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Makes a talk by the form for it.</summary>
    public static async Task<Leader> MakeTalkAsync(Uri address, int actors, Action<byte[]>? received = null)
    {
        var visitor = new Visitor(address);
        var page = await Circuit.OpenAsync(visitor, "/regie/nieuw", received: received);
        await FillAsync(page, "f-titel", "Meting");
        await FillAsync(page, "f-vraagvanvandaag", "Wat verstaan wij onder sociale basis?");
        await FillAsync(page, "f-concretevraagvaninvloed", "op wat deze actor doet tegen eenzaamheid");
        await FillAsync(page, "f-actorenommeetebeginnen", string.Join('\n', Enumerable.Range(1, actors).Select(i => $"Organisatie nummer {i}")));
        await page.SubmitAsync(await page.FindAsync(one => one.Tag == "form", "the form"));
        return await LeadAsync(new Leader(visitor, page));
    }

    /// <summary>Leads a talk that is there, by its secret link.</summary>
    public static async Task<Leader> FollowAsync(Uri link)
    {
        var visitor = new Visitor(new Uri(link.GetLeftPart(UriPartial.Authority)));
        return await LeadAsync(new Leader(visitor, await Circuit.OpenAsync(visitor, link.PathAndQuery)));
    }

    /// <summary>The big screen of this talk.</summary>
    public Task<Circuit> OpenWallAsync(Action<byte[]>? received = null) =>
        Circuit.OpenAsync(_visitor, Page.At.AbsolutePath.Replace("/regie/", "/scherm/", StringComparison.Ordinal), received: received);

    /// <summary>Goes on until the talk stands in this kind of step.</summary>
    public async Task GoToAsync(string kind)
    {
        static bool IsStep(Element one) => one.Attributes.ContainsKey("data-step");
        while ((await Page.FindAsync(IsStep, "the step"))["data-step"] is var step && step != kind)
        {
            await Page.ClickAsync(await Page.FindAsync(one => Person.IsButton(one, "Volgende stap"), "the button to the next step"));
            await Page.FindAsync(one => IsStep(one) && one["data-step"] != step, $"a step after {step}");
        }
    }

    /// <summary>Shows the answers, also when few people gave one; when that was pressed, as a <see cref="Stopwatch"/> timestamp.</summary>
    public async Task<long> RevealAsync()
    {
        static bool IsAnyway(Element one) => Person.IsButton(one, "Toch tonen");
        var began = Stopwatch.GetTimestamp();
        await Page.ClickAsync(await Page.FindAsync(one => Person.IsButton(one, "Toon antwoorden"), "the button that shows the answers"));
        var next = await Page.FindAsync(one => IsAnyway(one) || Person.IsButton(one, "Ga praten"), "the answers, or a question");
        if (!IsAnyway(next))
        {
            return began;
        }

        began = Stopwatch.GetTimestamp();
        await Page.ClickAsync(next);
        await Page.FindAsync(one => Person.IsButton(one, "Ga praten"), "the answers");
        return began;
    }

    public async ValueTask DisposeAsync()
    {
        await Page.DisposeAsync();
        _visitor.Dispose();
    }

    private static async Task<Leader> LeadAsync(Leader leader)
    {
        var code = await leader.Page.FindAsync(one => one.Attributes.ContainsKey("data-code"), "the code of the talk");
        leader.Code = code.Text.Replace(" ", "", StringComparison.Ordinal);
        return leader;
    }

    private static async Task FillAsync(Circuit page, string id, string value) =>
        await page.ChangeAsync(await page.FindAsync(one => one["id"] == id, id), value);
}
