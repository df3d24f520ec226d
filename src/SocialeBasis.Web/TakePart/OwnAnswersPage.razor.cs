using Microsoft.AspNetCore.Components;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Views;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Live;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.TakePart;

/// <summary>What a participant gave in this talk, with what can still be taken away: their right to see and to withdraw (AVG art. 15 and 17).</summary>
public sealed partial class OwnAnswersPage : LivePage
{
    private Guid self;
    private Guid person;
    private OwnAnswers? own;
    private ElementReference status;
    private string? done;
    private string? problem;
    private bool toStatus;

    /// <summary>The code of the talk, as typed or scanned.</summary>
    [Parameter]
    public required string Code { get; set; }

    /// <summary>The person for whom this device types; nobody, or somebody it does not type for, means oneself.</summary>
    [SupplyParameterFromQuery(Name = "voor")]
    private string? For { get; set; }

    [Inject]
    private RoomDirectory Rooms { get; set; } = null!;

    [Inject]
    private Visitor Visitor { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string WhoSees => View?.Setup.Anonymity is Anonymity.Anonymous
        ? "Niemand ziet dat het van u is. U ziet het hier, omdat u op dit apparaat meedoet."
        : "Bij uw teksten staat uw naam, als u die gaf. Wat u koos, ziet alleen u.";

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (await Visitor.AsParticipantAsync(Rooms, Code) is var (room, id) && room.Person(id) is not null)
        {
            self = id;
            person = Guid.TryParse(For, out var other) && room.Person(other)?.TypedBy == id ? other : id;
            Follow(room, new Viewer.Participant(person));
            own = room.OwnAnswers(person);
        }
        else
        {
            Navigation.NavigateTo($"/gesprek/{Code}", replace: true);
        }
    }

    /// <inheritdoc/>
    protected override void OnViewChanged(SessionView before, SessionView after) => own = Room!.OwnAnswers(person);

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (toStatus)
        {
            // The button that was pressed is gone, and the focus with it.
            toStatus = false;
            await status.FocusAsync();
        }
    }

    private async Task TakeBackAsync(SessionCommand command)
    {
        problem = (await SendAsync(new Sender.Participant(self), IsOther ? new OnBehalfOf(person, command) : command)).Message;
        done = problem is null ? "Weggehaald" : null;
        own = Room?.OwnAnswers(person);
        toStatus = own is not null;
    }

    private bool IsOther => person != self;

    private string Title => IsOther ? "Wat deze persoon zei" : "Wat u zei";

    private string Back => $"/gesprek/{Code}{(IsOther ? $"?voor={person}" : "")}";

    // What is said where no button stands.
    private string? Way(SessionView talk) => talk switch
    {
        { You.IsRemoved: true } when IsOther => "Deze persoon doet niet meer mee. Vraag de gespreksleider als er iets weg moet.",
        { You.IsRemoved: true } => "U doet niet meer mee. Vraag de gespreksleider als u iets weg wilt laten halen.",
        { IsClosed: true } => $"Het gesprek is afgesloten. Wilt u toch iets weg laten halen? Vraag het de gespreksleider. Op {talk.Setup.DataEndsOn.AddDays(1).ToString("d MMMM yyyy", Hosting.Dutch.Culture)} gaat alles vanzelf weg.",
        _ => "U kunt weghalen wat bij de stap hoort waar de groep nu is. Een keuze die al getoond is, blijft staan. Wilt u toch iets weg laten halen? Vraag het de gespreksleider.",
    };
}
