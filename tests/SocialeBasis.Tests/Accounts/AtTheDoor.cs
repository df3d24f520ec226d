using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Domain;
using SocialeBasis.Tests.Rules;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Access.Accounts;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Accounts;

/// <summary>Somebody with a browser at a talk.</summary>
/// <param name="App">The program.</param>
/// <param name="Room">The talk.</param>
/// <param name="Browser">With the cookies that they have now.</param>
/// <param name="AtTheComputer">Whether they sit at the computer that runs the program.</param>
internal sealed record AtTheDoor(RunningApp App, Room Room, FormBrowser Browser, bool AtTheComputer = false)
{
    /// <summary>As whom they speak, asked as the pages ask it: the leading pages whether they may lead, the page of a participant who this device is.</summary>
    public async Task<Voice> VoiceAsync()
    {
        var visitor = await VisitorAsync();
        var participant = (await visitor.AsParticipantAsync(App.Services.GetRequiredService<RoomDirectory>(), Room.Session.Code))?.Id;
        if (await visitor.AsFacilitatorAsync(Room) is not { } leads)
        {
            return participant is null ? Voice.None : Voice.Participant;
        }

        Assert.Null(participant);
        Assert.IsType<Sender.Facilitator>(leads.Sender);
        return Voice.Facilitator;
    }

    /// <summary>Whether they may show the big screen.</summary>
    public async Task<bool> ShowsAsync() => await (await VisitorAsync()).AsBigScreenAsync(Room) is not null;

    /// <summary>Who they are in a request with those cookies, as the program's own handler reads them.</summary>
    public async Task<Visitor> VisitorAsync()
    {
        await using var scope = App.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Connection.RemoteIpAddress = IPAddress.Loopback;
        (context.Request.Scheme, context.Request.Host, context.Request.Protocol) = (App.Address.Scheme, new HostString(App.Address.Authority), "HTTP/1.1");
        context.Request.Headers.Cookie = Browser.Cookies.GetCookieHeader(App.Address);
        if (!AtTheComputer)
        {
            context.Request.Headers["X-Forwarded-For"] = "192.168.1.20";
        }

        var who = (await context.AuthenticateAsync()).Principal ?? new ClaimsPrincipal(new ClaimsIdentity());
        return new Visitor(new Known(who), App.Services.GetRequiredService<SignInSettings>(), App.Services.GetRequiredService<TalkRights>());
    }

    private sealed class Known(ClaimsPrincipal who) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(who));
    }
}
