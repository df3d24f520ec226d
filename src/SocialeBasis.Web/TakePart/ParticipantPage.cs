using Microsoft.AspNetCore.Components;
using SocialeBasis.Domain;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Rooms;
using SocialeBasis.Web.Rooms.Live;

namespace SocialeBasis.Web.TakePart;

/// <summary>A page for whose device joined the talk: it finds the room, and follows it as the person for whom the device types now.</summary>
public abstract class ParticipantPage : LivePage
{
    /// <summary>The code of the talk, as typed or scanned.</summary>
    [Parameter]
    public required string Code { get; set; }

    /// <summary>The person for whom this device types now; nobody, or somebody it does not type for, means oneself.</summary>
    [SupplyParameterFromQuery(Name = "voor")]
    private string? For { get; set; }

    /// <summary>Whose device it is; null until the room was found.</summary>
    protected Guid? Self { get; private set; }

    /// <summary>Whom the page follows and speaks for.</summary>
    protected Guid Person { get; private set; }

    /// <summary>Whether this device types for somebody else now.</summary>
    protected bool IsOther => Self is { } self && Person != self;

    [Inject]
    private RoomDirectory Rooms { get; set; } = null!;

    [Inject]
    private Visitor Visitor { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (await Visitor.AsParticipantAsync(Rooms, Code) is var (room, id) && room.Person(id) is not null)
        {
            Self = id;
            Become(room, id, before: null);
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
        if (Self is not { } self || Room is not { } room)
        {
            return;
        }

        // The address is anybody's to change: only for whom this device types may it speak.
        var wished = Guid.TryParse(For, out var id) && room.Person(id)?.TypedBy == self ? id : self;
        if (wished != Person)
        {
            Become(room, wished, Person);
        }
    }

    /// <summary>Called when the page follows somebody else from now on.</summary>
    /// <param name="before">Whom it followed until now; null at first.</param>
    protected abstract void OnPersonChanged(Guid? before);

    /// <summary>Sends for this person, also when it arrives after the page went on to another.</summary>
    private protected async Task<Reply> TellAsync(Guid person, SessionCommand command) =>
        Self is { } self ? await SendAsync(new Sender.Participant(self), person == self ? command : new OnBehalfOf(person, command)) : Reply.NotStored;

    private void Become(Room room, Guid person, Guid? before)
    {
        Person = person;
        Follow(room, new Viewer.Participant(person));
        OnPersonChanged(before);
    }
}
