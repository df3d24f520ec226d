using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Web.Access.Accounts;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Access;

/// <summary>
/// Who looks at a page, and as whom they may look and speak: the only place that answers that. One per circuit or request; what
/// it says comes from the signed cookies and, where facilitators have accounts, from who may lead which talk now.
/// </summary>
internal sealed class Visitor(AuthenticationStateProvider authentication, SignInSettings settings, TalkRights rights)
{
    /// <summary>Whether facilitators have accounts here.</summary>
    public bool UsesAccounts => settings.UsesAccounts;

    /// <summary>Whether they may make talks and see the list: whoever sits at the computer itself, or whoever has an account.</summary>
    public async Task<bool> MayPrepareAsync() => MayPrepare(await WhoAsync());

    /// <inheritdoc cref="MayPrepareAsync"/>
    public bool MayPrepare(ClaimsPrincipal who) => UsesAccounts ? who.Account() is not null : who.SitsAtTheComputer();

    /// <summary>
    /// Whether they look after the program: whoever sits at the computer itself; with accounts a beheerder. No page gives them the data: see
    /// docs/decisions/0021.
    /// </summary>
    public async Task<bool> LooksAfterAsync()
    {
        var who = await WhoAsync();
        return UsesAccounts ? who.Account() is { } account && await rights.IsAdministratorAsync(account) : who.SitsAtTheComputer();
    }

    /// <summary>The account whose talks the list holds, and who owns a talk that is made now; null when everybody's are everybody's.</summary>
    public async Task<Guid?> AccountAsync() => UsesAccounts ? (await WhoAsync()).Account() : null;

    /// <summary>The sender and viewer as facilitator of this talk; null when they may not lead it.</summary>
    public async Task<(Sender Sender, Viewer Viewer)?> AsFacilitatorAsync(Room room) =>
        await LeadsAsync(await WhoAsync(), room.Shown) ? (new Sender.Facilitator(), new Viewer.Facilitator()) : null;

    /// <summary>The viewer for the big screen; null when they may not show it. Examples are for everybody.</summary>
    public async Task<Viewer?> AsBigScreenAsync(Room room)
    {
        var who = await WhoAsync();
        return room.Shown.IsExample || who.MayShow(room.Id) || await LeadsAsync(who, room.Shown) ? new Viewer.BigScreen() : null;
    }

    /// <summary>
    /// The talk with this code in which this device takes part, and as whom; null when it did not join. Of any other talk it is not
    /// looked up whether it exists: that is for the joining page, where guesses are counted.
    /// </summary>
    public async Task<(Room Room, Guid Id)?> AsParticipantAsync(RoomDirectory rooms, string code)
    {
        var who = await WhoAsync();
        return await rooms.FindByCodeAsync(code, who.TakesPartIn()) is { } room && who.ParticipantIn(room.Id) is { } id ? (room, id) : null;
    }

    /// <summary>Whether they may share this talk with others: its owner.</summary>
    public async Task<bool> MayShareAsync(Guid sessionId) => await MayShareAsync(await WhoAsync(), sessionId);

    /// <inheritdoc cref="MayShareAsync(Guid)"/>
    public async Task<bool> MayShareAsync(ClaimsPrincipal who, Guid sessionId) =>
        UsesAccounts && who.Account() is { } account && await rights.RoleAsync(account, sessionId) is TalkRole.Owner;

    /// <summary>Whether the secret link of this talk lets somebody lead: always without accounts, else when its owner turned it on.</summary>
    public async Task<bool> LinkWorksAsync(Guid sessionId) => !UsesAccounts || await rights.LinkIsOnAsync(sessionId);

    /// <summary>
    /// The key of the secret link with which somebody leads this talk; null when it is off. With accounts another one each time it is turned on.
    /// </summary>
    public async Task<string?> LeadKeyAsync(Room room) => UsesAccounts ? await rights.LinkKeyAsync(room.Id) : room.LeadKey;

    /// <summary>Calls this whenever somebody's access may have changed, until it is disposed. Without accounts nothing of it ever does.</summary>
    public IDisposable? WhenAccessChanges(Action ask) => UsesAccounts ? rights.News.Listen(ask) : null;

    /// <summary>Whether somebody with these claims leads this talk.</summary>
    public async Task<bool> LeadsAsync(ClaimsPrincipal who, ShownTalk talk)
    {
        if (!UsesAccounts)
        {
            return who.SitsAtTheComputer() || who.MayLead(talk.Id);
        }

        if (who.Account() is { } account && (talk.IsExample || await rights.RoleAsync(account, talk.Id) is not null))
        {
            return true;
        }

        return who.MayLead(talk.Id) && await rights.LinkKeyAsync(talk.Id) is { } key && who.MayLead(talk.Id, key);
    }

    private async Task<ClaimsPrincipal> WhoAsync() => (await authentication.GetAuthenticationStateAsync()).User;
}
