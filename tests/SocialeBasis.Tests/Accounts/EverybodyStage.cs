using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Tests.Rules;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Access.Accounts;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Accounts;

/// <summary>Everybody who can reach the program, as they come to it: through its forms and links. One program with accounts, and one without.</summary>
public sealed class EverybodyStage : IAsyncLifetime
{
    public const string CoLeader = "sam@lindehof.example";
    private const string Owner = "rosa@lindehof.example";
    private const string Other = "tom@lindehof.example";

    private readonly List<FormBrowser> browsers = [];
    private readonly RunningApp local = new();
    private FormBrowser anna = null!;
    private FormBrowser rosa = null!;
    private FormBrowser sam = null!;
    private FormBrowser tom = null!;
    private Room room = null!;
    private Room another = null!;
    private Room plain = null!;
    private Room anotherPlain = null!;

    public AccountsStage Accounts { get; } = new();

    public async ValueTask InitializeAsync()
    {
        anna = await Accounts.AnnaAsync();
        (rosa, sam, tom) = (await Accounts.ColleagueAsync(Owner), await Accounts.ColleagueAsync(CoLeader), await Accounts.ColleagueAsync(Other));
        (room, another) = (await Accounts.TalkAsync(Owner), await Accounts.TalkAsync(Other));
        await ShareAsync();
        var rooms = local.Services.GetRequiredService<RoomDirectory>();
        (plain, anotherPlain) = ((await rooms.CreateAsync(RealDatabase.Talk)).Room!, (await rooms.CreateAsync(RealDatabase.Talk)).Room!);
    }

    internal async Task ShareAsync() => await Accounts.Rights.GiveAsync(room.Id, (await Accounts.AccountAsync(CoLeader))!.Id, TalkRole.CoFacilitator);

    /// <summary>One of them at the talk that it is about.</summary>
    internal async Task<AtTheDoor> ComesAsync(SenderKind kind) => kind switch
    {
        SenderKind.Nobody => new(Accounts.App, room, Accounts.Somebody()),
        SenderKind.Participant => new(Accounts.App, room, await JoinedAsync(room)),
        SenderKind.ParticipantOfAnotherTalk => new(Accounts.App, room, await JoinedAsync(another)),
        SenderKind.UnknownId => new(Accounts.App, room, WithACookieFor(Guid.NewGuid())),
        SenderKind.Removed => new(Accounts.App, room, await RemovedAsync(withAnswers: false)),
        SenderKind.RemovedWithAnswers => new(Accounts.App, room, await RemovedAsync(withAnswers: true)),
        SenderKind.Observer => new(Accounts.App, room, await JoinedAsync(room, ("Form.Observes", "ja"))),
        SenderKind.BigScreen => new(Accounts.App, room, await ByLinkAsync(Accounts.App, SecretLinks.Screen(room.Id, room.Session.ScreenKey))),
        SenderKind.Owner => new(Accounts.App, room, rosa),
        SenderKind.CoLeader => new(Accounts.App, room, sam),
        SenderKind.OtherFacilitator => new(Accounts.App, room, tom),
        SenderKind.Operator => new(Accounts.App, room, anna, AtTheComputer: true), // sitting at the computer itself gives no more
        SenderKind.AtTheComputer => new(local, plain, Browser(local, fromElsewhere: false), AtTheComputer: true),
        SenderKind.SecretLink => new(local, plain, await ByLinkAsync(local, SecretLinks.Lead(plain.Id, plain.Session.LeadKey))),
        SenderKind.SecretLinkOfAnotherTalk => new(local, plain, await ByLinkAsync(local, SecretLinks.Lead(anotherPlain.Id, anotherPlain.Session.LeadKey))),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Say how this kind of sender comes to the program."),
    };

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in browsers)
        {
            browser.Dispose();
        }

        Accounts.Dispose();
        await local.DisposeAsync();
    }

    private async Task<FormBrowser> JoinedAsync(Room at, params (string Name, string Value)[] more)
    {
        var browser = Accounts.Somebody();
        var path = $"/meedoen/{at.Session.Code}";
        Assert.Equal(
            $"/gesprek/{at.Session.Code}",
            await browser.SendAsync(path, "meedoen", [("Form.Code", at.Session.Code), ("Form.Perspective", "inwoner"), .. more])
        );
        return browser;
    }

    private async Task<FormBrowser> RemovedAsync(bool withAnswers)
    {
        var browser = await JoinedAsync(room);
        var id = (
            await (await new AtTheDoor(Accounts.App, room, browser).VisitorAsync()).AsParticipantAsync(
                Accounts.App.Services.GetRequiredService<RoomDirectory>(),
                room.Session.Code
            )
        )?.Id;
        Assert.Null((await room.SendAsync(new Sender.Facilitator(), new RemoveParticipant(id!.Value, withAnswers))).Message);
        return browser;
    }

    private async Task<FormBrowser> ByLinkAsync(RunningApp app, string link)
    {
        var browser = Browser(app, fromElsewhere: true);
        Assert.StartsWith("/", await browser.WhereAsync(link), StringComparison.Ordinal);
        return browser;
    }

    /// <summary>A real cookie for somebody whom the talk does not know: what is left after an older copy of the data was put back.</summary>
    private FormBrowser WithACookieFor(Guid participant)
    {
        var context = new DefaultHttpContext();
        Accounts.App.Services.GetRequiredService<AccessCookies>().GrantParticipant(context, room.Id, participant, Accounts.Time.GetUtcNow().AddDays(1));
        var browser = Accounts.Somebody();
        browser.Cookies.SetCookies(Accounts.App.Address, context.Response.Headers.SetCookie.ToString());
        return browser;
    }

    private FormBrowser Browser(RunningApp app, bool fromElsewhere)
    {
        browsers.Add(new FormBrowser(app.Address, fromElsewhere));
        return browsers[^1];
    }
}
