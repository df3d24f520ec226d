using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Access.Accounts;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Accounts;

/// <summary>A secret link that was turned off, and somebody who was taken out, do not come back.</summary>
public sealed class SecretLinkTests(AccountsStage stage) : IClassFixture<AccountsStage>
{
    private const string Rosa = "rosa@lindehof.example";

    [Fact]
    public async Task Turned_off_and_on_it_is_another_link_and_the_earlier_one_leads_nowhere()
    {
        var (rosa, room) = await RosaAsync();
        var first = await OnAsync(rosa, room);
        var helper = stage.Somebody();
        await helper.WhereAsync(first);
        Assert.Equal("200", await helper.WhereAsync($"/verslag/{room.Id}"));

        await rosa.SendAsync(Share(room), "link");
        var second = await OnAsync(rosa, room);

        Assert.NotEqual(first, second);
        Assert.Equal("404", await helper.WhereAsync($"/verslag/{room.Id}")); // by its cookie
        Assert.Equal("404", await helper.WhereAsync(first)); // by the link itself
        await helper.WhereAsync(second);
        Assert.Equal("200", await helper.WhereAsync($"/verslag/{room.Id}"));
    }

    [Fact]
    public async Task The_key_that_a_talk_was_made_with_leads_nowhere_where_facilitators_have_accounts()
    {
        var (rosa, room) = await RosaAsync();
        await OnAsync(rosa, room);
        Assert.Equal("404", await stage.Somebody().WhereAsync(SecretLinks.Lead(room.Id, room.Session.LeadKey)));
    }

    [Fact]
    public async Task Who_is_taken_out_does_not_get_in_by_the_link_they_knew_nor_by_a_cookie_they_kept()
    {
        var (rosa, room) = await RosaAsync();
        var (sam, email) = await SamAsync();
        await rosa.SendAsync(Share(room), "delen", ("Email", email));
        var link = await OnAsync(rosa, room);
        await sam.WhereAsync(link);

        var id = (await stage.AccountAsync(email))!.Id;
        var where = await rosa.SendAsync(Share(room), $"weg-{id:N}");

        Assert.Equal($"{Share(room)}?gedaan=link-uit", where);
        Assert.Contains("De geheime link is nu uitgezet", await rosa.ReadAsync(where), StringComparison.Ordinal);
        Assert.Equal("404", await sam.WhereAsync($"/verslag/{room.Id}"));
        await OnAsync(rosa, room);
        Assert.Equal("404", await sam.WhereAsync($"/verslag/{room.Id}"));
        Assert.Equal("404", await sam.WhereAsync(link));
    }

    [Fact]
    public async Task Who_loses_the_account_loses_the_links_they_knew()
    {
        var (rosa, room) = await RosaAsync();
        var (sam, email) = await SamAsync();
        await rosa.SendAsync(Share(room), "delen", ("Email", email));
        await sam.WhereAsync(await OnAsync(rosa, room));
        var anna = await stage.AnnaAsync();
        await anna.SendAsync("/beheer", $"weg-{(await stage.AccountAsync(email))!.Id:N}");
        Assert.Equal("404", await sam.WhereAsync($"/verslag/{room.Id}"));
        Assert.False(await stage.Rights.LinkIsOnAsync(room.Id));
    }

    [Theory]
    [InlineData("sleutel")]
    [InlineData("SLEUTEL")]
    [InlineData("%73leutel")]
    public async Task However_it_is_spelled_a_link_that_is_off_does_not_put_its_secret_in_another_address(string spelling)
    {
        var (_, room) = await RosaAsync();
        var asked = $"/REGIE/{room.Id}/{spelling}/geheim";
        Assert.Equal($"/regie/{room.Id}", await stage.Somebody().WhereAsync(asked));
    }

    private static string Share(Room room) => $"/regie/{room.Id}/delen";

    private async Task<(FormBrowser Rosa, Room Room)> RosaAsync()
    {
        var rosa = stage.Somebody();
        if (await stage.AccountAsync(Rosa) is null)
        {
            rosa = await stage.ColleagueAsync(Rosa);
        }
        else
        {
            await AccountsStage.SignInAsync(rosa, Rosa);
        }

        return (rosa, await stage.TalkAsync(Rosa));
    }

    private async Task<(FormBrowser Sam, string Email)> SamAsync()
    {
        var email = $"sam.{Guid.NewGuid():N}@lindehof.example";
        return (await stage.ColleagueAsync(email), email);
    }

    private async Task<string> OnAsync(FormBrowser rosa, Room room)
    {
        if (!await stage.Rights.LinkIsOnAsync(room.Id))
        {
            await rosa.SendAsync(Share(room), "link");
        }

        return SecretLinks.Lead(room.Id, (await stage.Rights.LinkKeyAsync(room.Id))!);
    }
}
