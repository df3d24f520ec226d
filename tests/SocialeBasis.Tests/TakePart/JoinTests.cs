using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Domain;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.TakePart;

/// <summary>The join form as a browser without scripts sends it, on a real port.</summary>
public sealed partial class JoinTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Filling_in_code_and_perspective_leads_to_the_talk_and_makes_a_participant()
    {
        var room = await NewRoomAsync();
        using var browser = Browser();

        using var answer = await JoinAsync(browser, "/meedoen", room.Session.Code.ToLowerInvariant(), "inwoner");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal($"/gesprek/{room.Session.Code}", answer.Headers.Location?.ToString());
        var who = Assert.Single(room.Session.Participants.Values);
        Assert.Equal(("inwoner", (string?)null), (who.PerspectiveId, who.Name));
    }

    [Fact]
    public async Task Joining_again_on_the_same_device_changes_the_same_participant()
    {
        var room = await NewRoomAsync();
        using var browser = Browser();
        using var first = await JoinAsync(browser, "/meedoen", room.Session.Code, "inwoner");

        var page = await browser.GetStringAsync($"/meedoen/{room.Session.Code}", Cancel);
        using var second = await JoinAsync(browser, $"/meedoen/{room.Session.Code}", room.Session.Code, "gemeente", "Anna");

        Assert.Contains("U doet al mee", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/gesprek/{room.Session.Code}\"", page, StringComparison.Ordinal);
        var who = Assert.Single(room.Session.Participants.Values);
        Assert.Equal(("gemeente", "Anna"), (who.PerspectiveId, who.Name));
    }

    [Fact]
    public async Task The_same_form_sent_twice_joins_once()
    {
        var room = await NewRoomAsync();
        using var browser = Browser();
        var form = await FormAsync(browser, "/meedoen", room.Session.Code, "inwoner");

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => browser.PostAsync("/meedoen", new FormUrlEncodedContent(form), Cancel)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode));
        Assert.Single(room.Session.Participants);
    }

    [Fact]
    public async Task Who_took_part_may_read_the_report_once_the_talk_is_closed_and_nobody_else()
    {
        var room = await NewRoomAsync();
        using var somebody = Browser();
        using var stranger = Browser();
        foreach (var browser in new[] { somebody, stranger })
        {
            browser.DefaultRequestHeaders.Add("X-Forwarded-For", "192.168.1.20");
        }

        using var joined = await JoinAsync(somebody, "/meedoen", room.Session.Code, "inwoner");
        async Task<HttpStatusCode> ReadAsync(HttpClient browser)
        {
            using var answer = await browser.GetAsync($"/verslag/{room.Id}", Cancel);
            return answer.StatusCode;
        }

        Assert.Equal(HttpStatusCode.NotFound, await ReadAsync(somebody));
        await room.SendAsync(new Sender.Facilitator(), new CloseSession());
        Assert.Equal(HttpStatusCode.OK, await ReadAsync(somebody));
        Assert.Equal(HttpStatusCode.NotFound, await ReadAsync(stranger));
    }

    [Theory]
    [InlineData("ABCDEF", "inwoner", "Anna", "We kennen deze code niet.")]
    [InlineData("", "inwoner", "Anna", "Vul de code in.")]
    [InlineData(null, "", "Anna", "Kies vanuit wie u meepraat.")]
    [InlineData(null, "inwoner", "Een naam die veel en veel te lang is voor een naam die anderen moeten lezen", "Uw naam is te lang.")]
    public async Task What_is_wrong_stands_at_the_field_and_what_was_typed_stays(string? code, string perspective, string name, string message)
    {
        var room = await NewRoomAsync();
        using var browser = Browser();

        using var answer = await JoinAsync(browser, "/meedoen", code ?? room.Session.Code, perspective, name);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(message, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{name}\"", page, StringComparison.Ordinal);
        Assert.Empty(room.Session.Participants);
    }

    [Fact]
    public async Task Parts_hats_table_and_number_of_people_are_asked_in_a_fold_and_stored()
    {
        var room = await NewRoomAsync();
        using var browser = Browser();
        var form = await FormAsync(browser, "/meedoen", room.Session.Code, "gemeente");
        using var answer = await SendAsync(
            browser,
            form,
            ("Form.Part", "gemeente/inkoop"),
            ("Form.Hats", "inwoner/mantelzorger"),
            ("Form.Hats", "kennis"),
            ("Form.Table", "3"),
            ("Form.People", "4")
        );

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var who = Assert.Single(room.Session.Participants.Values);
        Assert.Equal(["gemeente/inkoop", "inwoner/mantelzorger", "kennis"], who.Hats);
        Assert.Equal(("3", 4, false), (who.Table, who.People, who.Observes));

        var again = await browser.GetStringAsync($"/meedoen/{room.Session.Code}", Cancel);
        Assert.Matches("""<details class="join-more" open""", again);
        Assert.Matches("""value="gemeente/inkoop" selected""", again);
        Assert.Matches("""value="inwoner/mantelzorger" checked""", again);
    }

    [Fact]
    public async Task The_simple_form_has_three_open_fields_and_says_the_rule_for_small_groups()
    {
        var room = await NewRoomAsync();
        using var browser = Browser();

        var page = WebUtility.HtmlDecode(await browser.GetStringAsync($"/meedoen/{room.Session.Code}", Cancel));

        Assert.DoesNotMatch("""<details class="join-more" open""", page);
        Assert.Contains("Een eigen beeld per groep maken we pas vanaf 5 mensen.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_only_looks_on_joins_without_counting_and_cannot_turn_onlooker_after_an_answer()
    {
        var room = await NewRoomAsync();
        using var browser = Browser();
        using var joined = await SendAsync(browser, await FormAsync(browser, "/meedoen", room.Session.Code, "inwoner"), ("Form.Observes", "ja"));
        Assert.Equal(HttpStatusCode.SeeOther, joined.StatusCode);
        var who = Assert.Single(room.Session.Participants.Values);
        Assert.True(who.Observes);

        using var takesPart = await SendAsync(browser, await FormAsync(browser, "/meedoen", room.Session.Code, "inwoner"));
        var step = room.Session.Agenda.First(one => one.Kind is Domain.StepKind.Term).Id;
        await room.SendAsync(new Sender.Facilitator(), new GoToStep(step));
        await room.SendAsync(new Sender.Participant(who.Id), new GiveDefinition(Guid.CreateVersion7(), step, "Samen"));
        using var refused = await SendAsync(browser, await FormAsync(browser, "/meedoen", room.Session.Code, "inwoner"), ("Form.Observes", "ja"));

        Assert.Contains("U hebt al antwoord gegeven.", await refused.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.False(room.Session.Participants[who.Id].Observes);
    }

    [Theory]
    [InlineData("Form.Part", "inwoner/vrijwilliger", "Dit deel hoort bij een ander perspectief.")]
    [InlineData("Form.Hats", "ruimtevaart", "Kies hoogstens 5 petten")]
    [InlineData("Form.People", "veel", "Vul een getal in van 1 tot en met 12.")]
    [InlineData("Form.Table", "De tafel helemaal achterin bij het raam", "Gebruik hoogstens 20 tekens.")]
    public async Task What_is_wrong_in_the_fold_stands_at_its_field_and_the_fold_is_open(string field, string value, string message)
    {
        var room = await NewRoomAsync();
        using var browser = Browser();

        using var answer = await SendAsync(browser, await FormAsync(browser, "/meedoen", room.Session.Code, "gemeente"), (field, value));

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Contains(message, page, StringComparison.Ordinal);
        Assert.Matches("""<details class="join-more" open""", page);
        Assert.Empty(room.Session.Participants);
    }

    [Fact]
    public async Task A_closed_talk_lets_nobody_in()
    {
        var room = await NewRoomAsync();
        await room.SendAsync(new Sender.Facilitator(), new CloseSession());
        using var browser = Browser();

        using var answer = await JoinAsync(browser, "/meedoen", room.Session.Code, "inwoner");

        Assert.Contains("Dit gesprek is afgesloten.", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Empty(room.Session.Participants);
    }

    [Fact]
    public async Task A_dead_code_says_so_at_once_and_does_not_name_the_talk()
    {
        var room = await NewRoomAsync();
        await room.SendAsync(new Sender.Facilitator(), new CloseSession());
        using var browser = Browser();

        var page = await browser.GetStringAsync($"/meedoen/{room.Session.Code}", Cancel);

        Assert.Contains("Dit gesprek is afgesloten.", page, StringComparison.Ordinal);
        Assert.DoesNotContain(room.Session.Setup.Title, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_a_locked_door_nobody_new_comes_in_and_who_joined_comes_back()
    {
        var room = await NewRoomAsync();
        using var known = Browser();
        using var stranger = Browser();
        using var first = await JoinAsync(known, "/meedoen", room.Session.Code, "inwoner");
        await room.SendAsync(new Sender.Facilitator(), new LockDoor(true));

        using var again = await JoinAsync(known, "/meedoen", room.Session.Code, "gemeente");
        using var refused = await JoinAsync(stranger, "/meedoen", room.Session.Code, "inwoner");

        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains("De deur van dit gesprek is op slot.", await refused.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Single(room.Session.Participants);
    }

    [Fact]
    public async Task The_code_from_the_start_page_and_from_the_qr_is_filled_in()
    {
        var room = await NewRoomAsync();
        using var browser = Browser();

        foreach (var address in new[] { $"/meedoen?code={room.Session.Code}", $"/meedoen/{room.Session.Code}" })
        {
            var page = await browser.GetStringAsync(address, Cancel);
            Assert.Contains($"value=\"{JoinCode.Spaced(room.Session.Code)}\"", page, StringComparison.Ordinal);
            Assert.DoesNotContain("blazor.web", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_ticket_belongs_to_one_talk()
    {
        var ticket = SocialeBasis.Web.TakePart.JoinTicket.New();
        var (here, there) = (Guid.NewGuid(), Guid.NewGuid());

        Guid In(Guid talk, string? with) => SocialeBasis.Web.TakePart.JoinTicket.ParticipantFor(with, talk);

        Assert.Equal(In(here, ticket), In(here, ticket));
        Assert.NotEqual(In(here, ticket), In(there, ticket));
        Assert.NotEqual(In(here, null), In(here, null));
        Assert.NotEqual(In(here, new string('x', 32)), In(here, new string('x', 32)));
    }

    private async Task<Room> NewRoomAsync() => (await app.Services.GetRequiredService<RoomDirectory>().CreateAsync(RealDatabase.Talk)).Room!;

    private HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app.Address };

    private static async Task<HttpResponseMessage> JoinAsync(HttpClient browser, string address, string code, string perspective, string name = "") =>
        await browser.PostAsync(address, new FormUrlEncodedContent(await FormAsync(browser, address, code, perspective, name)), Cancel);

    private static Task<HttpResponseMessage> SendAsync(HttpClient browser, Dictionary<string, string> form, params (string Name, string Value)[] more) =>
        browser.PostAsync("/meedoen", new FormUrlEncodedContent(form.Concat(more.Select(one => KeyValuePair.Create(one.Name, one.Value)))), Cancel);

    private static async Task<Dictionary<string, string>> FormAsync(HttpClient browser, string address, string code, string perspective, string name = "")
    {
        var page = await browser.GetStringAsync(address, Cancel);
        var form = Hidden().Matches(page).ToDictionary(field => field.Groups["name"].Value, field => WebUtility.HtmlDecode(field.Groups["value"].Value));
        form["Form.Code"] = code;
        form["Form.Name"] = name;
        if (perspective.Length > 0)
        {
            form["Form.Perspective"] = perspective;
        }

        return form;
    }

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)"[^>]*>""")]
    private static partial Regex Hidden();
}
