using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Tests.Accounts;

/// <summary>What a beheerder does: inviting, helping, taking out; and what nobody else can.</summary>
public sealed class PeopleTests(AccountsStage stage) : IClassFixture<AccountsStage>
{
    [Fact]
    public async Task An_invitation_makes_one_account_and_then_works_no_more()
    {
        var anna = await stage.AnnaAsync();
        var link = AccountsStage.LinkIn(await anna.SendAsync("/beheer", "uitnodigen", ("Email", "ineke@lindehof.example")));
        var ineke = stage.Somebody();

        Assert.Equal("/regie", await ineke.SendAsync(link, "uitnodiging", ("Name", "Ineke"), ("Password", AccountsStage.Password)));
        Assert.Contains("Deze link werkt niet meer", await stage.Somebody().ReadAsync(link), StringComparison.Ordinal);
        Assert.False((await stage.AccountAsync("ineke@lindehof.example"))!.IsAdministrator);
        Assert.Equal("/account", await ineke.WhereAsync("/beheer"));
        Assert.Contains("Er is al een account", await anna.SendAsync("/beheer", "uitnodigen", ("Email", "Ineke@Lindehof.example")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_ends_after_a_week_and_when_it_is_withdrawn_or_made_again()
    {
        var anna = await stage.AnnaAsync();
        var first = AccountsStage.LinkIn(await anna.SendAsync("/beheer", "uitnodigen", ("Email", "joost@lindehof.example")));
        var second = AccountsStage.LinkIn(await anna.SendAsync("/beheer", "uitnodigen", ("Email", "joost@lindehof.example")));
        Assert.Contains("werkt niet meer", await stage.Somebody().ReadAsync(first), StringComparison.Ordinal);
        Assert.Contains("Maak uw account", await stage.Somebody().ReadAsync(second), StringComparison.Ordinal);

        var open = Assert.Single(await stage.Invitations.OpenAsync(), invitation => invitation.Email == "joost@lindehof.example");
        Assert.Equal("/beheer", await anna.SendAsync("/beheer", $"intrekken-{open.Id:N}"));
        Assert.Contains("werkt niet meer", await stage.Somebody().ReadAsync(second), StringComparison.Ordinal);

        var third = Invitations.Path(await stage.InviteAsync("joost@lindehof.example", false));
        stage.Time.Advance(Invitations.ForAnAccount);
        Assert.Contains("werkt niet meer", await stage.Somebody().ReadAsync(third), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_typing_error_does_not_use_up_the_link()
    {
        var link = Invitations.Path(await stage.InviteAsync("karin@lindehof.example", false));
        var karin = stage.Somebody();
        Assert.Contains(
            "Gebruik minstens 15 tekens",
            await karin.SendAsync(link, "uitnodiging", ("Name", "Karin"), ("Password", "kort")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Vul uw naam in",
            await karin.SendAsync(link, "uitnodiging", ("Name", " "), ("Password", AccountsStage.Password)),
            StringComparison.Ordinal
        );
        Assert.Equal("/regie", await karin.SendAsync(link, "uitnodiging", ("Name", "Karin"), ("Password", AccountsStage.Password)));
    }

    [Fact]
    public async Task Who_lost_the_second_step_gets_in_again_after_the_beheerder_turned_it_off()
    {
        var anna = await stage.AnnaAsync();
        var people = new SignedInAs(stage);
        var (browser, lars) = await people.ComesAsync(Proof.FullWithBoth);
        Assert.Contains("app met codes · passkey", await anna.ReadAsync("/beheer"), StringComparison.Ordinal);
        Assert.Equal("/beheer", await anna.SendAsync("/beheer", $"code-{lars.Id:N}"));
        Assert.Empty(await people.PasskeysAsync(lars));
        stage.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.StartsWith("/aanmelden", await browser.WhereAsync("/regie"), StringComparison.Ordinal);
        await AccountsStage.SignInAsync(browser, lars.Email!);
    }

    [Fact]
    public async Task A_new_password_by_link_ends_the_old_one_and_every_sign_in()
    {
        var anna = await stage.AnnaAsync();
        var mina = await stage.ColleagueAsync("mina@lindehof.example");
        var id = (await stage.AccountAsync("mina@lindehof.example"))!.Id;
        var link = AccountsStage.LinkIn(await anna.SendAsync("/beheer", $"wachtwoord-{id:N}"));

        Assert.Equal("/aanmelden?gedaan=wachtwoord", await stage.Somebody().SendAsync(link, "uitnodiging", ("Password", "zeven groene stoelen in de tuin")));

        Assert.StartsWith("/aanmelden", await mina.WhereAsync("/regie"), StringComparison.Ordinal);
        Assert.Contains("klopt niet", await AccountsStage.TryAsync(mina, "mina@lindehof.example"), StringComparison.Ordinal);
        await AccountsStage.SignInAsync(mina, "mina@lindehof.example", "zeven groene stoelen in de tuin");
    }

    [Fact]
    public async Task Who_is_taken_out_is_out_at_once_and_the_talks_can_be_given_to_another()
    {
        var anna = await stage.AnnaAsync();
        var nico = await stage.ColleagueAsync("nico@lindehof.example");
        var room = await stage.TalkAsync("nico@lindehof.example");
        var id = (await stage.AccountAsync("nico@lindehof.example"))!.Id;

        var taken = await anna.SendAsync("/beheer", $"weg-{id:N}");
        Assert.Equal("/beheer?gedaan=weg&zonder=1", taken);
        Assert.Contains("Deze persoon kan zich niet meer aanmelden. 1 gesprek is nu van niemand.", await anna.ReadAsync(taken), StringComparison.Ordinal);
        Assert.StartsWith("/aanmelden", await nico.WhereAsync("/regie"), StringComparison.Ordinal);

        var own = (await stage.AccountAsync(AccountsStage.Anna))!.Id;
        Assert.Null(await stage.Rights.RoleAsync(own, room.Id));
        Assert.Equal("/beheer", await anna.SendAsync("/beheer", $"geef-{room.Id:N}", ("NewOwner", own.ToString())));
        Assert.Equal(TalkRole.Owner, await stage.Rights.RoleAsync(own, room.Id));
    }

    [Fact]
    public async Task Who_is_no_beheerder_any_more_cannot_do_what_the_open_page_offers()
    {
        var anna = await stage.AnnaAsync();
        var oscar = await stage.ColleagueAsync("oscar@lindehof.example", isAdministrator: true);
        var id = (await stage.AccountAsync("oscar@lindehof.example"))!.Id;
        Assert.Contains("Iemand uitnodigen", await oscar.ReadAsync("/beheer"), StringComparison.Ordinal);

        Assert.Equal("/beheer", await anna.SendAsync("/beheer", $"rol-{id:N}"));

        Assert.Equal("/account", await oscar.WhereAsync("/beheer"));
    }

    [Theory]
    [InlineData("weg", "bas")]
    [InlineData("rol", "bea")]
    public async Task A_beheerder_who_is_taken_out_or_is_one_no_more_does_not_come_back_by_an_invitation_of_their_own(string how, string name)
    {
        var anna = await stage.AnnaAsync();
        var other = await stage.ColleagueAsync($"{name}@lindehof.example", isAdministrator: true);
        var id = (await stage.AccountAsync($"{name}@lindehof.example"))!.Id;
        var link = AccountsStage.LinkIn(await other.SendAsync("/beheer", "uitnodigen", ("Email", $"{name}.weer@lindehof.example"), ("Administrator", "true")));
        var annaId = (await stage.AccountAsync(AccountsStage.Anna))!.Id;
        var overAnna = AccountsStage.LinkIn(await other.SendAsync("/beheer", $"wachtwoord-{annaId:N}"));
        Assert.Contains($"uitnodiging als beheerder, van {name},", await anna.ReadAsync("/beheer"), StringComparison.Ordinal);

        Assert.StartsWith("/beheer", await anna.SendAsync("/beheer", $"{how}-{id:N}"), StringComparison.Ordinal);
        await NoneWorksAsync();
        if (how == "rol")
        {
            Assert.Equal("/beheer", await anna.SendAsync("/beheer", $"{how}-{id:N}"));
            await NoneWorksAsync();
        }

        async Task NoneWorksAsync()
        {
            foreach (var dead in new[] { link, overAnna })
            {
                Assert.Contains("werkt niet meer", await stage.Somebody().ReadAsync(dead), StringComparison.Ordinal);
            }

            Assert.DoesNotContain(await stage.Invitations.OpenAsync(), invitation => invitation.InvitedBy == id);
        }
    }

    [Fact]
    public async Task A_page_of_an_invitation_that_was_open_does_nothing_once_its_maker_is_no_beheerder()
    {
        var anna = await stage.AnnaAsync();
        await stage.ColleagueAsync("cor@lindehof.example", isAdministrator: true);
        var id = (await stage.AccountAsync("cor@lindehof.example"))!.Id;
        var invitation = (await stage.Invitations.FindAsync(await stage.Invitations.InviteAsync("dora@lindehof.example", true, id)))!;
        await anna.SendAsync("/beheer", $"rol-{id:N}");
        Assert.False(await stage.Invitations.UseAsync(invitation));
    }

    [Fact]
    public async Task A_link_for_a_new_password_ends_when_its_owner_changes_the_password()
    {
        var anna = await stage.AnnaAsync();
        var piet = await stage.ColleagueAsync("piet@lindehof.example");
        var id = (await stage.AccountAsync("piet@lindehof.example"))!.Id;
        var link = AccountsStage.LinkIn(await anna.SendAsync("/beheer", $"wachtwoord-{id:N}"));
        Assert.Equal(
            "/account?gedaan=wachtwoord",
            await piet.SendAsync("/account", "wachtwoord", ("Current", AccountsStage.Password), ("Wished", "zeven groene stoelen in de tuin"))
        );
        Assert.Contains("werkt niet meer", await stage.Somebody().ReadAsync(link), StringComparison.Ordinal);
    }
}
