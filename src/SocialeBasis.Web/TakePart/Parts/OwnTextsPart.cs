using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.TakePart.Parts;

/// <summary>
/// A step in which somebody may give several texts, alone or with the group they sit with: one form, for a new text or for one of
/// their own that is being changed. Each has a draft of its own; what was opened, chosen or typed while another was on its way stays.
/// </summary>
public abstract class OwnTextsPart<TStep> : StepPart<TStep>
    where TStep : StepView
{
    // Chosen here; until then what the card or the circle of the talk says.
    private int? _chosen;

    // About what the group kept differing, as the field last said; null: what is stored.
    private string? _differed;

    // What the tab still had to say when this began; and the text that turned out to be stored, though nobody had heard so.
    private Task _beginning = Task.CompletedTask;
    private Guid? _unheard;

    /// <summary>What the drafts of this step are called in the tab, and the field on the page.</summary>
    protected abstract string Name { get; }

    /// <summary>What this person gave.</summary>
    protected abstract IEnumerable<TextView> Own { get; }

    /// <summary>What is to be sent, with all that was chosen beside the text at this moment.</summary>
    protected abstract Giving Give(string text, int people, string differed);

    /// <summary>The own text that is being changed; null for a new one.</summary>
    protected TextView? Changing { get; private set; }

    /// <summary>Whether somebody writes here: nobody's text is folded away meanwhile.</summary>
    protected bool IsWriting { get; private set; }

    /// <summary>The key of the draft that stands in the form.</summary>
    protected string Draft => DraftKey(Changing is { } own ? $"{Name}-{own.Id}" : Name);

    /// <summary>The same for what the group kept differing about.</summary>
    protected string DifferedKey => DraftKey(Changing is { } own ? $"verschil-{own.Id}" : "verschil");

    /// <summary>How many people the text is of.</summary>
    protected int People => _chosen ?? Changing?.People ?? (Circle is 4 ? 4 : 1);

    /// <summary>Leaves the text that is being changed as it was; nothing to leave for a new one.</summary>
    protected EventCallback Cancel => Changing is null ? default : EventCallback.Factory.Create(this, () => ChangeAsync(null));

    private string IsChanging => $"{Name}-aanpassen";

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => _beginning = BeginAsync();

    private async Task BeginAsync()
    {
        var fresh = await NotedIdAsync(Name);
        if (Own.FirstOrDefault(own => own.Id == fresh) is { } stored)
        {
            _unheard = stored.Id;
            await SettleAsync(stored);
        }

        var busyWith = await NotedAsync(IsChanging);
        Open(Own.FirstOrDefault(own => own.Id.ToString() == busyWith));
    }

    /// <summary>Throws away what stands in the form of a text that turned out to be stored.</summary>
    protected virtual async Task SettleAsync(TextView stored) => await SettleDraftAsync(Name, stored.Text);

    /// <summary>Whether a text of one's own that is stored is what stands in the form at this moment.</summary>
    /// <param name="text">What stands in its field.</param>
    protected virtual Func<TextView, bool> AsTyped(string text)
    {
        var words = TypedText.Lines(text);
        return own => own.Text == words;
    }

    /// <summary>Puts an own text in the form, or null for a new one.</summary>
    protected virtual async Task ChangeAsync(TextView? own)
    {
        Open(own);
        await NoteAsync(IsChanging, own?.Id.ToString());
    }

    /// <summary>Called when another text stands in the form.</summary>
    protected virtual void OnOpened()
    {
    }

    /// <summary>Somebody begins to write.</summary>
    protected void Write()
    {
        Delivery.Forget(Step.Id);
        IsWriting = true;
    }

    /// <summary>How many people it is of.</summary>
    protected void Count(int people) => _chosen = people;

    /// <summary>What stands in the field about what they kept differing.</summary>
    protected void TellDiffered(string text) => _differed = text;

    /// <summary>Sends what stands in the form.</summary>
    protected async Task<Reply> StoreAsync(string text)
    {
        var (own, with, people, differedKey) = (Changing, _chosen, People, DifferedKey);
        var kept = people > 1 ? _differed ?? own?.Differed ?? "" : "";
        var (giving, isThis) = (Give(text, people, kept), AsTyped(text));

        // Who presses before that is known would send it a second time: its id goes with its draft.
        await _beginning;
        var unheard = Own.FirstOrDefault(one => one.Id == _unheard);
        _unheard = null;
        if (own is null && unheard is not null && isThis(unheard))
        {
            return SentAlready();
        }

        if ((own?.Id ?? await IdForAsync(Name, id => Own.FirstOrDefault(one => one.Id == id), isThis)) is not { } id)
        {
            return SentAlready();
        }

        var reply = await Delivery.SendAsync(Step.Id, giving.Command(id), keepTrying: false);
        if (reply is Reply.Ok)
        {
            // What was opened, ticked or chosen meanwhile is for the next one.
            Changing = Changing == own ? null : Changing;
            _chosen = _chosen == with ? null : _chosen;
            _differed = _differed == kept ? null : _differed;
            IsWriting = Changing is not null;
            await giving.Stored();
            if (people > 1 || People == 1)
            {
                await Tab.InvokeVoidAsync(people > 1 ? "drafts.sent" : "drafts.clear", differedKey, kept);
            }

            StateHasChanged();
            NextIsAnother(Name);
            await NoteAsync(IsChanging, Changing?.Id.ToString());
        }

        return reply;
    }

    /// <summary>Takes an own text away.</summary>
    protected Task RemoveAsync(TextView own) => Delivery.SendAsync(Step.Id, new WithdrawContribution(own.Id), keepTrying: false);

    private void Open(TextView? own)
    {
        Delivery.Forget(Step.Id);
        (Changing, _chosen, _differed, IsWriting) = (own, null, null, own is not null);
        OnOpened();
    }

    /// <summary>A text on its way.</summary>
    /// <param name="Command">The command, under the id that its draft has.</param>
    /// <param name="Stored">What else to do once it was stored.</param>
    protected sealed record Giving(Func<Guid, SessionCommand> Command, Func<Task> Stored);
}
