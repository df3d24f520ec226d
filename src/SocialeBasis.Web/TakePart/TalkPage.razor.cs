using Microsoft.AspNetCore.Components;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Views;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Live;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.TakePart;

/// <summary>What a participant sees during the talk: the step the group is at, and nothing that others did not show yet.</summary>
public sealed partial class TalkPage : LivePage
{
    private Sender _sender = new Sender.Nobody();
    private string? news;
    private int focusTurn;

    /// <summary>The code of the talk, as typed or scanned.</summary>
    [Parameter]
    public required string Code { get; set; }

    [Inject]
    private RoomDirectory Rooms { get; set; } = null!;

    [Inject]
    private Visitor Visitor { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string Title => View is { } talk ? $"{(IsOn ? talk.Step.Title : "Gesprek")} · {talk.Setup.Title}" : "Gesprek over de sociale basis";

    private bool IsOn => View is { IsClosed: false, You.IsRemoved: false };

    private DateTime? ServerNow => Room?.Time.GetUtcNow().UtcDateTime;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (await Rooms.FindByCodeAsync(Code) is { } room && await Visitor.AsParticipantAsync(room) is { } id && room.Session.Participants.ContainsKey(id))
        {
            _sender = new Sender.Participant(id);
            Follow(room, new Viewer.Participant(id));
        }
        else
        {
            // Whether the code exists is for the joining page to say: there, guesses are counted.
            Navigation.NavigateTo($"/meedoen/{Uri.EscapeDataString(Code)}", forceLoad: true, replace: true);
        }
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
            (news, moveFocus) = ("De antwoorden zijn te zien.", before.You?.IsReady == true || now.Kind is StepKind.Spheres or StepKind.Influence or StepKind.Roles);
        }
        else if (was.Round < now.Round)
        {
            (news, moveFocus) = ($"Ronde {now.Round}: u mag nog een keer antwoorden.", true);
        }
        else if (before.You?.IsReady != after.You?.IsReady)
        {
            moveFocus = true;
        }

        focusTurn += moveFocus ? 1 : 0;
    }

    private async Task<Reply> TellAsync(SessionCommand command)
    {
        var reply = await SendAsync(_sender, command);
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
