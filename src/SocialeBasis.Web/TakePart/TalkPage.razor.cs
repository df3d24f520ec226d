using Microsoft.AspNetCore.Components;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Views;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Live;
using SocialeBasis.Web.Rooms;
using SocialeBasis.Web.TakePart.Hall;

namespace SocialeBasis.Web.TakePart;

/// <summary>What a participant sees during the talk: the step the group is at, and nothing that others did not show yet.</summary>
public sealed partial class TalkPage : LivePage
{
    private Guid? _self;
    private Guid _person;
    private Func<SessionCommand, Task<Reply>> send = _ => Task.FromResult(Reply.NotStored);
    private string? news;
    private int focusTurn;

    /// <summary>The code of the talk, as typed or scanned.</summary>
    [Parameter]
    public required string Code { get; set; }

    /// <summary>The person for whom this device types now; nobody, or somebody it does not type for, means oneself.</summary>
    [SupplyParameterFromQuery(Name = "voor")]
    private string? For { get; set; }

    [Inject]
    private RoomDirectory Rooms { get; set; } = null!;

    [Inject]
    private Visitor Visitor { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string Title => View is { } talk ? $"{(IsOn ? talk.Step.Title : "Gesprek")} · {talk.Setup.Title}" : "Gesprek over de sociale basis";

    private bool IsOn => View is { IsClosed: false, You.IsRemoved: false };

    // Whose device it is: while somebody types for another, the page follows that other person.
    private YouView? Typist => View?.You is { IsTypedFor: true } && _self is { } self ? Room?.View(new Viewer.Participant(self)).You : View?.You;

    private bool IsAnswering => View?.Step is { } step && step.Kind.Traits.IsAnswered && !(step.IsRevealed && step.Kind.Traits.IsFrozenOnceShown);

    private string OwnAddress => $"/gesprek/{Code}/wat-u-zei{(_person == _self ? "" : $"?voor={_person}")}";

    private Func<Guid, Guid?, string, bool> IsStored => (stepId, person, text) =>
        (person ?? _self) is { } who && (who == _self || Typist?.TypesFor.Any(other => other.Id == who) is true) && Room?.OwnAnswers(who).Holds(stepId, text) is true;

    private DateTime? ServerNow => Room?.Time.GetUtcNow().UtcDateTime;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (await Visitor.AsParticipantAsync(Rooms, Code) is var (room, id) && room.Person(id) is not null)
        {
            _self = id;
            Become(room, id);
        }
        else
        {
            // Whether the code exists is for the joining page to say: there, guesses are counted.
            Navigation.NavigateTo($"/meedoen/{Uri.EscapeDataString(Code)}", forceLoad: true, replace: true);
        }
    }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (_self is not { } self || Room is not { } room)
        {
            return;
        }

        // The address is anybody's to change: only for whom this device types may it speak.
        var wished = Guid.TryParse(For, out var id) && room.Person(id)?.TypedBy == self ? id : self;
        if (wished != _person)
        {
            Become(room, wished);
            focusTurn++;
            news = Typist?.TypesFor.FirstOrDefault(person => person.Id == wished) is { } other ? $"U typt nu voor {PersonNames.FullOf(other, Typist.TypesFor)}." : "U typt nu weer voor uzelf.";
        }
    }

    /// <summary>The page follows this person, and what is sent from now on is theirs, also when it arrives after the next switch.</summary>
    private void Become(Room room, Guid person)
    {
        _person = person;
        send = command => TellAsync(person, command);
        Follow(room, new Viewer.Participant(person));
    }

    /// <inheritdoc/>
    protected override void OnViewChanged(SessionView before, SessionView after)
    {
        var (was, now) = (before.Step, after.Step);
        var moveFocus = false;
        if (was.Id != now.Id)
        {
            (news, moveFocus) = ($"Nieuwe stap: {now.Title}", true);
        }
        else if (!was.IsRevealed && now.IsRevealed)
        {
            // Who is still writing keeps the keyboard; choices are gone from the page, so there the focus must go somewhere.
            (news, moveFocus) = ("De antwoorden zijn te zien.", before.You?.IsReady == true || now.Kind.Traits.IsFrozenOnceShown);
        }
        else if (was.Round < now.Round)
        {
            (news, moveFocus) = ($"Ronde {now.Round}: u mag nog een keer antwoorden.", true);
        }
        else if (before.You?.IsReady != after.You?.IsReady)
        {
            moveFocus = true;
        }
        else if (!now.IsRevealed && was.Frame.Circle < now.Frame.Circle)
        {
            news = now.Frame.Circle is 2 ? "Praat nu met uw buur." : "Praat nu met z'n vieren.";
        }
        else if (now.Frame.Recognitions is [{ IsOpen: true } asked, ..] && was.Frame.Recognitions.All(earlier => earlier.Id != asked.Id))
        {
            news = $"Wie herkent dit? {asked.Text}";
        }

        focusTurn += moveFocus ? 1 : 0;
    }

    private async Task<Reply> TellAsync(Guid person, SessionCommand command)
    {
        if (_self is not { } self)
        {
            return Reply.NotStored;
        }

        var reply = await SendAsync(new Sender.Participant(self), person == self ? command : new OnBehalfOf(person, command));
        StateHasChanged();
        return reply;
    }

    private static string PhaseWords(Phase phase) => phase switch
    {
        Phase.Reveal => "Dit zijn alle antwoorden. Lees ze eerst zelf.",
        Phase.Talk => "We praten nu samen over de antwoorden.",
        _ => "We leggen nu samen iets vast.",
    };

    private static long? Unix(DateTime? utc) => utc is { } time ? new DateTimeOffset(time, TimeSpan.Zero).ToUnixTimeMilliseconds() : null;
}
