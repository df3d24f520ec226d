using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using SocialeBasis.Web.Access;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>A live page keeps who it was opened by. Each time somebody asks who that is, this asks whether that sign-in still holds.</summary>
internal sealed class StillSignedIn(SignIns signIns) : ServerAuthenticationStateProvider
{
    public override async Task<AuthenticationState> GetAuthenticationStateAsync()
    {
        var state = await base.GetAuthenticationStateAsync();
        return await signIns.GoesOnAsync(state.User) ? state : new AuthenticationState(state.User.SignedOut());
    }
}
