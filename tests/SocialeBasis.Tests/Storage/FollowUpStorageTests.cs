using Microsoft.EntityFrameworkCore;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Tests.Earlier;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Tests.Storage;

/// <summary>A talk that continues another is stored with its own copy of it, and needs the other no more.</summary>
public sealed class FollowUpStorageTests
{
    [Fact]
    public async Task Everything_about_the_earlier_talk_comes_back_as_it_was_written()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var held = YearLater.Held().Value with { Setup = YearLater.Held().Value.Setup with { ReviewOn = new DateOnly(2028, 3, 1) } };
        await database.Store.AddAsync(held, cancellation: TestContext.Current.CancellationToken);

        var loaded = (await database.Store.LoadAsync(held.Id, TestContext.Current.CancellationToken))!;
        Assert.Equal(held.Earlier, loaded.Earlier);
        Assert.Equal(held.Setup.ReviewOn, loaded.Setup.ReviewOn);
        Assert.Equal(held.AgreementChecks.Values.OrderBy(check => check.AgreementId), loaded.AgreementChecks.Values.OrderBy(check => check.AgreementId));
        Assert.Equal(held.AssumptionChecks.Values, loaded.AssumptionChecks.Values);
        Assert.Equal(
            held.Settlements.Values.Select(settled => (settled.Text.Why, settled.Plan.Assumption)).Order(),
            loaded.Settlements.Values.Select(settled => (settled.Text.Why, settled.Plan.Assumption)).Order()
        );
        Assert.Contains(loaded.Settlements.Values, settled => settled.Text.Why == YearLater.Why);
        Assert.Contains(loaded.Settlements.Values, settled => settled.Plan.Assumption == YearLater.KeyAssumption);
        Assert.Equal(EarlierTalk.Of(ShownTalk.Of(held)), EarlierTalk.Of(ShownTalk.Of(loaded)));
    }

    [Fact]
    public async Task It_stays_whole_when_the_earlier_talk_is_deleted()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var first = YearLater.First();
        var next = YearLater.Next(first);
        await database.Store.AddAsync(first.Value, cancellation: TestContext.Current.CancellationToken);
        await database.Store.AddAsync(next.Value, cancellation: TestContext.Current.CancellationToken);
        await DeleteAsync(database, first.Value.Id);

        Assert.Null(await database.Store.LoadAsync(first.Value.Id, TestContext.Current.CancellationToken));
        Assert.Equal(next.Value.Earlier, (await database.Store.LoadAsync(next.Value.Id, TestContext.Current.CancellationToken))!.Earlier);
    }

    [Fact]
    public async Task The_copy_goes_when_its_own_talk_goes()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var held = YearLater.Held().Value;
        await database.Store.AddAsync(held, cancellation: TestContext.Current.CancellationToken);
        await DeleteAsync(database, held.Id);

        await using var db = await database.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        Assert.False(await db.Set<EarlierRow>().AnyAsync(TestContext.Current.CancellationToken));
        Assert.False(await db.Set<AgreementCheck>().AnyAsync(TestContext.Current.CancellationToken));
        Assert.False(await db.Set<AssumptionCheck>().AnyAsync(TestContext.Current.CancellationToken));
    }

    private static async Task DeleteAsync(RealDatabase database, Guid talk)
    {
        await using var db = await database.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, await db.Sessions.Where(row => row.Id == talk).ExecuteDeleteAsync(TestContext.Current.CancellationToken));
    }
}
