using System.Security.Claims;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using SocialeBasis.Domain;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Access.Accounts;
using SocialeBasis.Web.Hosting.Network;
using SocialeBasis.Web.Lead;
using SocialeBasis.Web.Rooms;
using SocialeBasis.Web.Rooms.Live;

namespace SocialeBasis.Tests.Lead;

/// <summary>The pages of leading on a real room and a real database, seen by whoever sits at the computer or does not.</summary>
internal sealed class LeadStage : IAsyncDisposable
{
    private readonly RealDatabase database = new();
    private readonly Who who = new();

    private LeadStage()
    {
        // Waiting ends as soon as what is waited for is there; on a busy computer that may take a while.
        BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(30);
        Page.JSInterop.Mode = JSRuntimeMode.Loose;
        Page.Services.AddMudServices(options => options.PopoverOptions.CheckForPopoverProvider = false);
        Page.Services.AddSingleton(TimeProvider.System);
        Page.Services.AddScoped<CircuitLine>();
        Page.Services.AddSingleton<AuthenticationStateProvider>(who);
        Page.Services.AddScoped<Visitor>();
        Page.Services.AddSingleton(_ => new SignInSettings { SignIn = UsesAccounts ? SignInMode.Accounts : SignInMode.Local });
        Page.Services.AddSingleton(News);
        Page.Services.AddSingleton(_ => Rights);
        Page.Services.AddSingleton(_ => new PublicAddress(new ConfigurationBuilder().Build(), new NoServer()));
        Page.Services.AddSingleton(_ => database.Store);
    }

    /// <summary>Whether facilitators have accounts here; before the first page opens.</summary>
    public bool UsesAccounts { get; set; }

    /// <summary>The account that is signed in; null for none.</summary>
    public Guid? Account
    {
        set => who.Account = value;
    }

    public BunitContext Page { get; } = new();

    /// <summary>What tells open pages that somebody's access changed.</summary>
    public AccessNews News { get; } = new(Microsoft.Extensions.Logging.Abstractions.NullLogger<AccessNews>.Instance);

    public TalkRights Rights => new(database.Contexts, News);

    public RoomDirectory Rooms { get; private set; } = null!;

    public Room Room { get; private set; } = null!;

    public Session Session => Room.Session;

    /// <summary>A stage with one talk: the usual steps, two actors; invloed without its question when asked.</summary>
    public static async Task<LeadStage> SetAsync(bool atTheComputer = true, bool withQuestion = true, TimeProvider? time = null)
    {
        var stage = new LeadStage();
        stage.who.SitsAtTheComputer = atTheComputer;
        stage.Rooms = await stage.database.OpenAsync(time);
        stage.Page.Services.AddSingleton(_ => stage.Rooms);
        var (room, refused) = await stage.Rooms.CreateAsync(
            (id, code, leadKey, screenKey) =>
            {
                var talk = RealDatabase.Talk(id, code, leadKey, screenKey);
                return withQuestion
                    ? talk
                    : talk with
                    {
                        Steps = [.. talk.Steps.Select(step => step.Kind is StepKind.Influence ? step with { Subject = null } : step)],
                    };
            }
        );
        Assert.Null(refused);
        stage.Room = room!;
        return stage;
    }

    /// <summary>The stage's talk is this one from now on.</summary>
    public async Task TakeAsync(Session session, Guid? owner = null)
    {
        await database.Store.AddAsync(session, owner);
        Room = (await Rooms.FindAsync(session.Id))!;
    }

    /// <summary>Somebody with an account.</summary>
    public async Task<Guid> ColleagueAsync(string email)
    {
        await using var db = await database.Contexts.CreateDbContextAsync();
        var account = new Account { UserName = email, Email = email };
        db.Add(account);
        await db.SaveChangesAsync();
        return account.Id;
    }

    public IRenderedComponent<T> Open<T>(Action<ComponentParameterCollectionBuilder<T>>? with = null)
        where T : IComponent => Page.Render(with ?? (_ => { }));

    /// <summary>Somebody joins and is known by what comes back.</summary>
    public async Task<Sender> JoinAsync(string perspective = "inwoner")
    {
        var sender = new Sender.Participant(Guid.CreateVersion7());
        await MustAsync(sender, new Join(perspective, null));
        return sender;
    }

    /// <summary>The group comes to a step of this kind, which is added to the agenda when it has none.</summary>
    public async Task<Guid> GoToAsync(StepKind kind)
    {
        if (Session.Agenda.All(step => step.Kind != kind))
        {
            await LeadAsync(new AddStep(Guid.CreateVersion7(), kind, null, 20, Session.Agenda.Count()));
        }

        await LeadAsync(new GoToStep(Step(kind)));
        return Step(kind);
    }

    public Guid Actor(string name) => Session.Actors.Values.Single(actor => actor.Name == name).Id;

    /// <summary>The leading page of the talk.</summary>
    public IRenderedComponent<LeadPage> OpenLead()
    {
        var page = Open<LeadPage>(with => with.Add(lead => lead.Id, Room.Id));
        page.WaitForElement("h1");
        return page;
    }

    public Task LeadAsync(SessionCommand command) => MustAsync(new Sender.Facilitator(), command);

    public async Task MustAsync(Sender sender, SessionCommand command) => Assert.Null((await Room.SendAsync(sender, command)).Message);

    public Guid Step(StepKind kind) => Session.Agenda.First(step => step.Kind == kind).Id;

    public async ValueTask DisposeAsync()
    {
        await Page.DisposeAsync();
        await Rooms.DisposeAsync();
        await database.DisposeAsync();
    }

    private sealed class Who : AuthenticationStateProvider
    {
        public bool SitsAtTheComputer { get; set; }

        public Guid? Account { get; set; }

        public override Task<AuthenticationState> GetAuthenticationStateAsync() =>
            Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity(
            [
                .. SitsAtTheComputer ? [new Claim(AccessClaims.Computer, "true")] : Array.Empty<Claim>(),
                .. Account is { } id ? [new Claim(AccessClaims.AccountId, id.ToString("D"))] : Array.Empty<Claim>(),
            ]))));
    }

    private sealed class NoServer : IServer
    {
        public IFeatureCollection Features { get; } = new FeatureCollection();

        public void Dispose()
        {
        }

        public Task StartAsync<TContext>(Microsoft.AspNetCore.Hosting.Server.IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
