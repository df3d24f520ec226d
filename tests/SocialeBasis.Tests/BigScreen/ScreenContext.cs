using System.Security.Claims;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Access.Accounts;
using SocialeBasis.Web.BigScreen;
using SocialeBasis.Web.Hosting.Network;
using SocialeBasis.Web.Rooms;
using SocialeBasis.Web.Rooms.Live;

namespace SocialeBasis.Tests.BigScreen;

/// <summary>What the big screen needs around it: the rooms, a visitor, an address and a clock that a test turns.</summary>
public abstract class ScreenContext : BunitContext
{
    internal FakeTimeProvider Clock { get; } = new();

    internal void Serve(RoomDirectory rooms, params Claim[] claims)
    {
        Services.AddSingleton(rooms);
        Services.AddScoped<CircuitLine>();
        Services.AddSingleton<TimeProvider>(Clock);
        Services.AddSingleton(new Visitor(new Signed(claims), new SignInSettings(), rights: null!));
        Services.AddSingleton(
            new PublicAddress(
                new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>("PublicUrl", "https://gesprek.lindehof.nl")]).Build(),
                new NoServer()
            )
        );
    }

    internal IRenderedComponent<BigScreenPage> ShowScreen(Guid id, string? step = null)
    {
        if (step is not null)
        {
            Services.GetRequiredService<NavigationManager>().NavigateTo($"/scherm/{id}?stap={step}");
        }

        return Render<BigScreenPage>(parameters => parameters.Add(page => page.Id, id));
    }

    internal static Claim Shows(Guid id) => new($"screen:{id:D}", "true");

    internal static string Step(IRenderedComponent<BigScreenPage> screen) => Assert.Single(screen.FindAll("[data-step]")).GetAttribute("data-step")!;

    private sealed class Signed(Claim[] claims) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() =>
            Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity(claims, "test"))));
    }

    private sealed class NoServer : IServer
    {
        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(Microsoft.AspNetCore.Hosting.Server.IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }
}
