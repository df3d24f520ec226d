using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Rooms;
using SocialeBasis.Web.TakePart;

namespace SocialeBasis.Tests.TakePart;

/// <summary>Who guesses codes is stopped; a hall full of people behind one address is not. The clock stands still.</summary>
public sealed partial class ManyJoinTests : IDisposable
{
    private readonly FakeTimeProvider time = new(DateTimeOffset.UtcNow);
    private readonly RunningApp app;

    public ManyJoinTests() => app = new RunningApp(time);

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_hall_of_150_people_joins_within_a_minute_from_one_address_mistyping_now_and_then()
    {
        var room = await NewRoomAsync();
        foreach (var wave in Enumerable.Range(0, 150).Chunk(50))
        {
            await JoinAsync(room, wave);
            time.Advance(TimeSpan.FromSeconds(20));
        }

        Assert.Equal(150, room.Session.Present.Count());
    }

    [Fact]
    public async Task Robots_do_not_fill_a_talk_in_seconds_nor_keep_another_network_out()
    {
        var room = await NewRoomAsync();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 180; i++)
        {
            using var robot = Browser();
            using var answer = await JoinAsync(robot, room.Session.Code, "inwoner");
            answers.Add(answer.StatusCode);
            time.Advance(TimeSpan.FromMilliseconds(20));
        }

        Assert.InRange(answers.Count(status => status is HttpStatusCode.SeeOther), NewcomerPace.AtOnce, NewcomerPace.AtOnce + 10);
        using var last = Browser();
        using var perhaps = await JoinAsync(last, room.Session.Code, "inwoner"); // half a second may just have passed
        using var person = Browser();
        using var refused = await JoinAsync(person, room.Session.Code, "inwoner");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains("Wacht een paar tellen en druk dan opnieuw op Doe mee", await refused.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);

        using var elsewhere = Browser();
        elsewhere.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.8");
        using var joined = await JoinAsync(elsewhere, room.Session.Code, "inwoner");
        Assert.Equal(HttpStatusCode.SeeOther, joined.StatusCode);

        time.Advance(TimeSpan.FromSeconds(3));
        using var later = await JoinAsync(person, room.Session.Code, "inwoner");
        Assert.Equal(HttpStatusCode.SeeOther, later.StatusCode);
    }

    private async Task JoinAsync(Room room, int[] people)
    {
        await Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Cancel }, async (person, _) =>
        {
            using var browser = Browser();
            if (person % 10 == 0)
            {
                using var mistyped = await JoinAsync(browser, Wrong(person), "inwoner");
                Assert.Equal(HttpStatusCode.OK, mistyped.StatusCode);
            }

            using var joined = await JoinAsync(browser, room.Session.Code, person % 3 == 0 ? "gemeente" : "inwoner");
            Assert.Equal(HttpStatusCode.SeeOther, joined.StatusCode);
        });
    }

    [Fact]
    public async Task Somebody_who_guesses_behind_the_address_of_a_hall_stops_nobody_there()
    {
        var room = await NewRoomAsync();
        using var first = Browser();
        using var early = await first.GetAsync($"/meedoen/{room.Session.Code}", Cancel);
        using var guesser = Browser();
        for (var i = 0; i < FailedCodes.MostFromOneAddress + 10; i++)
        {
            using var guess = await guesser.GetAsync($"/meedoen/{Wrong(i)}", Cancel);
        }

        using var other = Browser();
        using var joined = await JoinAsync(other, room.Session.Code, "inwoner");
        Assert.Equal(HttpStatusCode.SeeOther, joined.StatusCode);
    }

    [Theory]
    [InlineData("no-cors", "image")]
    [InlineData("navigate", "iframe")]
    public async Task A_picture_or_frame_in_a_page_of_another_site_is_neither_looked_up_nor_counted(string mode, string destination)
    {
        var room = await NewRoomAsync();
        using var trapped = Browser();
        foreach (var (name, value) in new[] { ("Site", "cross-site"), ("Mode", mode), ("Dest", destination) })
        {
            trapped.DefaultRequestHeaders.Add($"Sec-Fetch-{name}", value);
        }

        for (var i = 0; i < 2 * FailedCodes.MostFromOneAddress; i++)
        {
            using var picture = await trapped.GetAsync($"/meedoen/{Wrong(i)}", Cancel);
            Assert.Equal(HttpStatusCode.Forbidden, picture.StatusCode);
        }

        Assert.DoesNotContain(
            room.Session.Setup.Title,
            await (await trapped.GetAsync($"/meedoen/{room.Session.Code}", Cancel)).Content.ReadAsStringAsync(Cancel),
            StringComparison.Ordinal
        );
        using var person = Browser();
        using var found = await person.GetAsync($"/meedoen/{room.Session.Code}", Cancel);
        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
    }

    [Fact]
    public async Task A_link_to_the_joining_page_on_another_site_works()
    {
        var room = await NewRoomAsync();
        using var visitor = Browser();
        foreach (var (name, value) in new[] { ("Site", "cross-site"), ("Mode", "navigate"), ("Dest", "document") })
        {
            visitor.DefaultRequestHeaders.Add($"Sec-Fetch-{name}", value);
        }

        Assert.Contains(room.Session.Setup.Title, await visitor.GetStringAsync($"/meedoen/{room.Session.Code}", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_guesses_too_often_hears_nothing_of_a_right_code_either_until_the_next_minute()
    {
        var room = await NewRoomAsync();
        using var browser = Browser();
        for (var i = 0; i < FailedCodes.MostFromOneAddress; i++)
        {
            using var guess = await browser.GetAsync($"/meedoen/{Wrong(i)}", Cancel);
            Assert.Equal(HttpStatusCode.OK, guess.StatusCode);
        }

        using var stopped = await browser.GetAsync($"/meedoen/{room.Session.Code}", Cancel);
        Assert.Equal(HttpStatusCode.TooManyRequests, stopped.StatusCode);
        var page = await stopped.Content.ReadAsStringAsync(Cancel);
        Assert.Contains("Wacht een minuut", page, StringComparison.Ordinal);
        Assert.DoesNotContain(room.Session.Setup.Title, page, StringComparison.Ordinal);

        time.Advance(TimeSpan.FromMinutes(1));
        using var later = await browser.GetAsync($"/meedoen/{room.Session.Code}", Cancel);
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_a_code_is_not_counted()
    {
        using var browser = Browser();
        for (var i = 0; i < 2 * FailedCodes.MostFromOneAddress; i++)
        {
            using var answer = await browser.GetAsync("/meedoen/KM4", Cancel);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    private static string Wrong(int number) => $"ZZZ{number:000}";

    private async Task<Room> NewRoomAsync() => (await app.Services.GetRequiredService<RoomDirectory>().CreateAsync(RealDatabase.Talk)).Room!;

    private HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app.Address };

    private static async Task<HttpResponseMessage> JoinAsync(HttpClient browser, string code, string perspective)
    {
        var page = await browser.GetStringAsync("/meedoen", Cancel);
        var form = Hidden().Matches(page).ToDictionary(field => field.Groups["name"].Value, field => WebUtility.HtmlDecode(field.Groups["value"].Value));
        (form["Form.Code"], form["Form.Name"], form["Form.Perspective"]) = (code, "", perspective);
        return await browser.PostAsync("/meedoen", new FormUrlEncodedContent(form), Cancel);
    }

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)"[^>]*>""")]
    private static partial Regex Hidden();
}
