using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Views;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Access;

/// <summary>Who looks at a live page, and as whom they may look and speak. One per circuit; what it says comes from the signed cookies.</summary>
internal sealed class Visitor(AuthenticationStateProvider authentication)
{
    /// <summary>Whether they may make talks and see the list: whoever sits at the computer itself.</summary>
    public async Task<bool> MayPrepareAsync() => MayPrepare(await WhoAsync());

    /// <summary>As <see cref="MayPrepareAsync"/>, for somebody with these claims.</summary>
    public static bool MayPrepare(ClaimsPrincipal who) => who.SitsAtTheComputer();

    /// <summary>The sender and viewer as facilitator of this talk; null when they may not lead it.</summary>
    public async Task<(Sender Sender, Viewer Viewer)?> AsFacilitatorAsync(Room room) =>
        Leads(await WhoAsync(), room.Id) ? (new Sender.Facilitator(), new Viewer.Facilitator()) : null;

    /// <summary>The viewer for the big screen; null when they may not show it. Examples are for everybody.</summary>
    public async Task<Viewer?> AsBigScreenAsync(Room room)
    {
        var who = await WhoAsync();
        return room.Session.IsExample || Leads(who, room.Id) || who.MayShow(room.Id) ? new Viewer.BigScreen() : null;
    }

    /// <summary>The participant this device is in the talk; null when it did not join.</summary>
    public async Task<Guid?> AsParticipantAsync(Room room) => (await WhoAsync()).ParticipantIn(room.Id);

    /// <summary>Whether somebody with these claims leads this talk.</summary>
    public static bool Leads(ClaimsPrincipal who, Guid sessionId) => who.SitsAtTheComputer() || who.MayLead(sessionId);

    private async Task<ClaimsPrincipal> WhoAsync() => (await authentication.GetAuthenticationStateAsync()).User;
}
