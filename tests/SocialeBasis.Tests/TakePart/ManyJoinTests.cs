using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Rooms;

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
        await Parallel.ForEachAsync(Enumerable.Range(0, 150), new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Cancel }, async (person, _) =>
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

        Assert.Equal(150, room.Session.Present.Count());
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
