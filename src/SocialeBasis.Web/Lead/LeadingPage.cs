using Microsoft.AspNetCore.Components;
using SocialeBasis.Domain;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Rooms;
using SocialeBasis.Web.Rooms.Live;

namespace SocialeBasis.Web.Lead;

/// <summary>A page for who leads a talk: it finds the room, follows it as facilitator, and shows nothing from the moment that they may not.</summary>
public abstract class LeadingPage : LivePage
{
    private (Sender Sender, Viewer Viewer)? _access;

    /// <summary>The talk.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>Whether this person does not lead the talk, or there is none.</summary>
    protected bool MayNot { get; private set; }

    [Inject]
    private protected RoomDirectory Rooms { get; set; } = null!;

    [Inject]
    private protected Visitor Visitor { get; set; } = null!;

    /// <summary>Begins to follow the talk; null, and <see cref="MayNot"/>, when this person does not lead it.</summary>
    private protected async Task<Room?> LeadAsync()
    {
        _access = null;
        if (await Rooms.FindAsync(Id) is not { } room || await Visitor.AsFacilitatorAsync(room) is not { } access)
        {
            MayNot = true;
            return null;
        }

        (MayNot, _access) = (false, access);
        Guard(Visitor, async led => await Visitor.AsFacilitatorAsync(led) is not null);
        Follow(room, access.Viewer);
        return room;
    }

    /// <summary>Follows one step, whichever the group is at.</summary>
    protected void LookAt(Guid stepId)
    {
        if (_access is { } access && Room is { } room)
        {
            Follow(room, access.Viewer, stepId);
        }
    }

    /// <summary>Sends as facilitator.</summary>
    private protected Task<Reply> TellAsync(SessionCommand command) => SendAsync(_access?.Sender ?? new Sender.Nobody(), command);

    /// <inheritdoc/>
    protected override void OnAccessLost() => MayNot = true;
}
