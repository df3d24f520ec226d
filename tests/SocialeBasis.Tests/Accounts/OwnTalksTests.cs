using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Access.Accounts;
using SocialeBasis.Web.Hosting.Storage;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Accounts;

/// <summary>Whose talk it is, and who may do what with it.</summary>
public sealed class OwnTalksTests(AccountsStage stage) : IClassFixture<AccountsStage>
{
    private const string Rosa = "rosa@lindehof.example";
    private const string Sam = "sam@lindehof.example";

    [Fact]
    public async Task A_talk_is_read_by_its_owner_and_by_whom_it_is_shared_with_and_by_nobody_else()
    {
        var (rosa, sam, room) = await TwoAsync();
        var report = $"/verslag/{room.Id}";
        Assert.Equal("200", await rosa.WhereAsync(report));
        Assert.Equal("404", await sam.WhereAsync(report));
        Assert.Equal("404", await stage.Somebody(atTheComputer: true).WhereAsync(report));

        var id = (await stage.AccountAsync(Sam))!.Id;
        var shared = await rosa.SendAsync($"/regie/{room.Id}/delen", "delen", ("Email", Sam.ToUpperInvariant()));
        Assert.Equal($"/regie/{room.Id}/delen?erbij={id}", shared);
        Assert.Contains("leidt nu mee. Wij sturen geen mail: zeg het zelf.", await rosa.ReadAsync(shared), StringComparison.Ordinal);
        Assert.Equal("200", await sam.WhereAsync(report));
        Assert.Equal("403", await sam.WhereAsync($"/regie/{room.Id}/delen"));

        Assert.Contains("leidt dit gesprek dan niet meer mee.", await rosa.ReadAsync($"/regie/{room.Id}/delen"), StringComparison.Ordinal);
        var taken = await rosa.SendAsync($"/regie/{room.Id}/delen", $"weg-{id:N}");
        Assert.Contains("Uw collega leidt dit gesprek niet meer mee.", await rosa.ReadAsync(taken), StringComparison.Ordinal);
        Assert.Equal("404", await sam.WhereAsync(report));
    }

    [Fact]
    public async Task Being_beheerder_does_not_open_the_talks_of_others()
    {
        var (_, _, room) = await TwoAsync();
        var anna = await stage.AnnaAsync();
        Assert.Contains(room.Session.Setup.Title, await anna.ReadAsync("/beheer"), StringComparison.Ordinal);
        Assert.Equal("404", await anna.WhereAsync($"/verslag/{room.Id}"));
        Assert.Equal("403", await anna.WhereAsync($"/regie/{room.Id}/delen"));
    }

    [Fact]
    public async Task The_list_holds_own_and_shared_talks_and_the_examples()
    {
        var (_, _, room) = await TwoAsync();
        var own = await stage.TalkAsync(Sam);
        var sam = (await stage.AccountAsync(Sam))!.Id;
        var store = stage.App.Services.GetRequiredService<SessionStore>();
        Assert.Equal([own.Id], await NewAsync());
        await stage.Rights.GiveAsync(room.Id, sam, TalkRole.CoFacilitator);
        Assert.Equal(new[] { own.Id, room.Id }.Order(), await NewAsync());

        async Task<IEnumerable<Guid>> NewAsync()
        {
            var lines = await store.ListAsync(sam);
            Assert.Contains(lines, line => line.Id == ExampleTwaalf.SessionId);
            return lines.Where(line => line.Id == own.Id || line.Id == room.Id).Select(line => line.Id).Order();
        }
    }

    [Fact]
    public async Task Handing_a_talk_over_makes_the_earlier_owner_a_co_gespreksleider()
    {
        var (rosa, _, room) = await TwoAsync();
        var (from, to) = ((await stage.AccountAsync(Rosa))!.Id, (await stage.AccountAsync(Sam))!.Id);
        await rosa.SendAsync($"/regie/{room.Id}/delen", "delen", ("Email", Sam));
        var page = Regex.Replace(await rosa.ReadAsync($"/regie/{room.Id}/delen"), "<[^>]*>", "");
        Assert.Matches(
            "Wilt u dit gesprek aan (.+) geven\\? Daarna is het van \\1. U leidt nog mee, maar u kunt niet meer delen. Alleen \\1 kan het teruggeven.",
            page
        );
        Assert.Contains("Toch niet", page, StringComparison.Ordinal);
        Assert.Equal($"/regie/{room.Id}", await rosa.SendAsync($"/regie/{room.Id}/delen", $"eigenaar-{to:N}"));
        Assert.Equal((TalkRole.CoFacilitator, TalkRole.Owner), (await stage.Rights.RoleAsync(from, room.Id), await stage.Rights.RoleAsync(to, room.Id)));
        await stage.Rights.TakeAsync(room.Id, to);
        Assert.Equal(TalkRole.Owner, await stage.Rights.RoleAsync(to, room.Id));
    }

    [Fact]
    public async Task The_secret_link_leads_in_only_while_the_owner_has_it_on()
    {
        var (rosa, _, room) = await TwoAsync();
        var link = SecretLinks.Lead(room.Id, room.Session.LeadKey);
        var stranger = stage.Somebody();
        Assert.Equal($"/regie/{room.Id}", await stranger.WhereAsync(link));
        Assert.StartsWith("/aanmelden", await stranger.WhereAsync($"/regie/{room.Id}"), StringComparison.Ordinal);

        await rosa.SendAsync($"/regie/{room.Id}/delen", "link");
        link = SecretLinks.Lead(room.Id, (await stage.Rights.LinkKeyAsync(room.Id))!);
        Assert.Equal("404", await stranger.WhereAsync(link[..^2] + "xx"));
        Assert.Equal($"/regie/{room.Id}", await stranger.WhereAsync(link));
        Assert.Equal("200", await stranger.WhereAsync($"/verslag/{room.Id}"));
        Assert.StartsWith("/aanmelden", await stranger.WhereAsync("/account"), StringComparison.Ordinal);

        await rosa.SendAsync($"/regie/{room.Id}/delen", "link");
        Assert.Equal("404", await stranger.WhereAsync($"/verslag/{room.Id}"));
    }

    [Fact]
    public async Task A_talk_with_an_unknown_address_is_not_shared_and_the_page_says_what_to_do()
    {
        var (rosa, _, room) = await TwoAsync();
        Assert.Contains(
            "geen account met dit e-mailadres",
            await rosa.SendAsync($"/regie/{room.Id}/delen", "delen", ("Email", "niemand@lindehof.example")),
            StringComparison.Ordinal
        );
        Assert.Single(await stage.Rights.PeopleAsync(room.Id));
    }

    private async Task<(FormBrowser Rosa, FormBrowser Sam, Room Room)> TwoAsync()
    {
        async Task<FormBrowser> InAsync(string email)
        {
            if (await stage.AccountAsync(email) is null)
            {
                return await stage.ColleagueAsync(email);
            }

            var browser = stage.Somebody();
            await AccountsStage.SignInAsync(browser, email);
            return browser;
        }

        var (rosa, sam) = (await InAsync(Rosa), await InAsync(Sam));
        return (rosa, sam, await stage.TalkAsync(Rosa));
    }
}
