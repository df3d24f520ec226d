using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Tests.Reports;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Tests.Web;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Reporting;

/// <summary>The report is printed when the talk closes, so that nobody waits for it; with a stand-in for the browser that counts.</summary>
public sealed class ReportAheadTests : IDisposable
{
    // Each printing writes which talk it was; one that has no file with its name waits for it.
    private const string Note =
        """
        for name in 'Echt gesprek' Lindehof; do if grep -q "$name" "$page"; then break; fi; done
        touch "$d/begonnen $name"
        while [ "$name" = Lindehof ] && [ ! -e "$d/ga" ]; do sleep 0.05; done
        echo "$name" >> "$d/volgorde"
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("socialebasis-test-");

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    private int Printed => StandInBrowser.Lines(_folder, "geteld").Length;

    [Fact]
    public async Task A_closed_talk_is_printed_before_anybody_asks_and_asking_prints_nothing()
    {
        await using var app = new RunningApp(null, ("Report:Browser", StandInBrowser.Write(_folder)));
        var room = await TalkAsync(app);
        await CloseAsync(room);

        // The stand-in's file has no pages to read: a draft and the report itself.
        await StandInBrowser.UntilAsync(() => Printed == 2);
        await AssertPrintedAsync(app, room);
        Assert.Equal(2, Printed);

        // Opened and closed again it is another report.
        Assert.Equal(Reply.Stored, await room.SendAsync(new Sender.Facilitator(), new ReopenSession()));
        await CloseAsync(room);
        await StandInBrowser.UntilAsync(() => Printed == 4);
        await AssertPrintedAsync(app, room);
        Assert.Equal(4, Printed);
    }

    [Fact]
    public async Task What_somebody_waits_for_goes_before_what_nobody_asked_for()
    {
        await using var app = new RunningApp(null, ("Report:Browser", StandInBrowser.Write(_folder, atPrint: Note)));
        var room = await TalkAsync(app);
        using var browser = app.Browser();
        var example = browser.GetAsync($"/verslag/{ExampleVoorbeeld.SessionId}/bewoners.pdf", Cancel);
        await StandInBrowser.UntilAsync(() => File.Exists(Path.Combine(_folder.FullName, "begonnen Lindehof")));

        await CloseAsync(room);
        using var handout = await browser.GetAsync($"/verslag/{room.Id}/bewoners.pdf", Cancel);
        Assert.Equal(HttpStatusCode.OK, handout.StatusCode);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "ga"), "", Cancel);
        Assert.Equal(HttpStatusCode.OK, (await example).StatusCode);
        await StandInBrowser.UntilAsync(() => Printed == 4);
        Assert.Equal(["Echt gesprek", "Lindehof", "Echt gesprek", "Echt gesprek"], StandInBrowser.Lines(_folder, "volgorde"));
    }

    [Fact]
    public async Task What_could_not_be_printed_ahead_is_printed_when_somebody_asks()
    {
        await using var app = new RunningApp(null, ("Report:Browser", StandInBrowser.Write(_folder, atStart: "[ -e \"$d/mag\" ] || exit 1")));
        var room = await TalkAsync(app);
        await CloseAsync(room);
        await StandInBrowser.UntilAsync(() => StandInBrowser.Started(_folder).Length >= 2 && StandInBrowser.Started(_folder).All(StandInBrowser.HasEnded));
        Assert.Equal(0, Printed);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "mag"), "", Cancel);
        using var asked = await app.Browser().GetAsync($"/verslag/{room.Id}.pdf", Cancel);
        await AssertPrintedAsync(app, room);
        Assert.Equal(2, Printed);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<Room> TalkAsync(RunningApp app) =>
        (await app.Services.GetRequiredService<RoomDirectory>().CreateAsync((id, code, leadKey, screenKey) =>
        {
            var talk = RealDatabase.Talk(id, code, leadKey, screenKey);
            return talk with { Setup = talk.Setup with { Title = "Echt gesprek", Area = "" } };
        })).Room!;

    private static async Task CloseAsync(Room room) => Assert.Equal(Reply.Stored, await room.SendAsync(new Sender.Facilitator(), new CloseSession()));

    private static async Task AssertPrintedAsync(RunningApp app, Room room)
    {
        using var browser = app.Browser();
        using var answer = await browser.GetAsync($"/verslag/{room.Id}.pdf", Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("%PDF", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }
}
