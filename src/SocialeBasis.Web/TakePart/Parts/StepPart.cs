using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using SocialeBasis.Domain;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.TakePart.Parts;

/// <summary>A participant's part of one step: sees a view, sends commands, and knows how far each of them is.</summary>
public abstract class StepPart<TStep> : ComponentBase, IDisposable
    where TStep : StepView
{
    // Also here: a browser may forbid storage.
    private readonly Dictionary<string, Guid> _fresh = [];

    /// <summary>The talk as this participant sees it.</summary>
    [Parameter, EditorRequired]
    public required SessionView Talk { get; set; }

    /// <summary>The step as this participant sees it.</summary>
    [Parameter, EditorRequired]
    public required TStep Step { get; set; }

    /// <summary>Sends as this participant.</summary>
    [Parameter, EditorRequired]
    public required Func<SessionCommand, Task<Reply>> Send { get; set; }

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    /// <summary>The browser tab of this person, for their drafts (js/drafts.js).</summary>
    [Inject]
    private protected IJSRuntime Tab { get; set; } = null!;

    /// <summary>How far what was sent is.</summary>
    protected Delivery Delivery { get; private set; } = null!;

    /// <summary>The Dutch of this kind of step.</summary>
    protected StepGuidance Guidance => StepGuide.For(Step);

    /// <summary>The step's question to a participant.</summary>
    protected string Question => Fill(Guidance.ParticipantQuestion);

    /// <summary>Who can see what is being typed or chosen here: after the reveal a text is on the wall at once.</summary>
    protected string WhoSees => Step.IsRevealed
        ? Talk.Setup.Anonymity is Anonymity.Anonymous
            ? "De antwoorden zijn al te zien. Wat u nu verstuurt, ziet iedereen meteen, zonder uw naam."
            : "De antwoorden zijn al te zien. Wat u nu verstuurt, ziet iedereen meteen. Uw naam staat erbij, als u die gaf."
        : Fill(Guidance.WhoSees(Talk.Setup.Anonymity is Anonymity.Anonymous));

    /// <summary>The text with the words of this talk in it.</summary>
    protected string Fill(string text) => StepWords.Of(Talk.Setup, Step).Fill(text);

    /// <summary>Whether this person is asked anything: who only looks on sees everything that is shown, and no forms.</summary>
    protected bool MayAnswer => Talk.You is { Observes: false };

    /// <summary>With 1-2-4-allen, the present circle; 0 when everybody answers alone.</summary>
    protected int Circle => Step.Frame.Method is StepMethod.OneTwoFourAll && !Step.IsRevealed ? Step.Frame.Circle : 0;

    /// <inheritdoc cref="DraftKeys.Of"/>
    protected string DraftKey(string what) => DraftKeys.Of(Step.Id, Step.Round.ToString(CultureInfo.InvariantCulture), what, Talk.You);

    /// <summary>What this tab keeps about what somebody is doing here; null when nothing was kept. See <c>wwwroot/js/drafts.js</c>.</summary>
    protected ValueTask<string?> NotedAsync(string what) => Tab.InvokeAsync<string?>("drafts.noted", DraftKey(what));

    /// <summary>Keeps in this tab what somebody is doing here, through reloads, restarts and a phone that slept; null forgets it.</summary>
    protected ValueTask NoteAsync(string what, string? value) => Tab.InvokeVoidAsync("drafts.note", DraftKey(what), value);

    /// <summary>
    /// The id under which the text of this draft is sent, the same until its draft goes: when the program stops after storing
    /// and before saying so, sending again must not make a second one. The tab made it with the first letter, so a tab that was
    /// duplicated has the same one. Null when this very text is stored under it; another text gets an id of its own.
    /// </summary>
    /// <param name="what">Which draft.</param>
    /// <param name="stored">What is stored under an id, of this person.</param>
    /// <param name="isThis">Whether a text that is stored is what is sent now.</param>
    protected async Task<Guid?> IdForAsync(string what, Func<Guid, TextView?> stored, Func<TextView, bool> isThis)
    {
        var id = await IdForNewAsync(what);
        if (stored(id) is not { } sent)
        {
            return id;
        }

        if (isThis(sent))
        {
            return null;
        }

        _fresh.Remove(what);
        await Tab.InvokeVoidAsync("drafts.another", DraftKey(what));
        return await IdForNewAsync(what);
    }

    /// <summary>Another tab sent this text: it goes from the field, and nothing is stored a second time.</summary>
    protected Reply SentAlready()
    {
        Delivery.Say(Step.Id, "Dit hebt u al verstuurd.");
        return Reply.Stored;
    }

    private async Task<Guid> IdForNewAsync(string what)
    {
        if (!_fresh.TryGetValue(what, out var id))
        {
            _fresh[what] = id = Guid.TryParse(await Tab.InvokeAsync<string?>("drafts.id", DraftKey(what)), out var kept) ? kept : Guid.NewGuid();
        }

        return id;
    }

    /// <summary>The id that this tab keeps for the text of this draft; null when it keeps none.</summary>
    protected async Task<Guid?> NotedIdAsync(string what) =>
        Guid.TryParse(await Tab.InvokeAsync<string?>("drafts.noted", IdKey(what)), out var kept) ? kept : null;

    /// <summary>The text under the id of <see cref="IdForAsync"/> was stored: the next one is another. The tab forgets the id with the draft.</summary>
    protected void NextIsAnother(string what) => _fresh.Remove(what);

    /// <summary>Throws a draft away that turns out to be stored: the answer got lost on its way to this screen, the text did not.</summary>
    protected ValueTask SettleDraftAsync(string what, string? stored) =>
        stored is null ? ValueTask.CompletedTask : Tab.InvokeVoidAsync("drafts.settle", DraftKey(what), stored);

    // Under the whole key of the draft, also of a person who is typed for: the browser forgets the two together.
    private string IdKey(string what) => $"{DraftKey(what)}-id";

    /// <inheritdoc/>
    protected override void OnInitialized() => Delivery = new Delivery(command => Send(command), StateHasChanged, Time);

    /// <inheritdoc/>
    public void Dispose()
    {
        Delivery?.Dispose();
        GC.SuppressFinalize(this);
    }
}
