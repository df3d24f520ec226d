using SocialeBasis.Tests.Rules;

namespace SocialeBasis.Tests.Accounts;

/// <summary>
/// As whom everybody who can reach the program speaks in a talk: through real forms, links and cookies, and the one place that
/// judges them. What the rules then answer is the table of <see cref="WhoMayWhat"/>.
/// </summary>
public sealed class WhoSpeaksTests(EverybodyStage stage) : IClassFixture<EverybodyStage>
{
    [Fact]
    public async Task Everybody_speaks_with_the_voice_that_the_table_of_the_rules_gives_them()
    {
        foreach (var kind in SenderKinds.All)
        {
            Assert.Equal((kind, SenderKinds.VoiceOf(kind)), (kind, await (await stage.ComesAsync(kind)).VoiceAsync()));
        }
    }

    [Fact]
    public async Task The_big_screen_is_shown_by_its_link_and_by_whoever_leads_and_by_nobody_else()
    {
        foreach (var kind in SenderKinds.All)
        {
            var expected = kind is SenderKind.BigScreen || SenderKinds.VoiceOf(kind) is Voice.Facilitator;
            Assert.Equal((kind, expected), (kind, await (await stage.ComesAsync(kind)).ShowsAsync()));
        }
    }

    [Fact]
    public async Task A_share_that_ends_takes_the_voice_away_at_once()
    {
        var sam = await stage.ComesAsync(SenderKind.CoLeader);
        await stage.Accounts.Rights.TakeAsync(sam.Room.Id, (await stage.Accounts.AccountAsync(EverybodyStage.CoLeader))!.Id);
        Assert.Equal(Voice.None, await sam.VoiceAsync());
        await stage.ShareAsync();
        Assert.Equal(Voice.Facilitator, await sam.VoiceAsync());
    }
}
