using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SocialeBasis.Domain.Examples;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Web.Hosting.Storage;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Storage;

/// <summary>What waits until after the start, and what is there all the same (docs/decisions/0031).</summary>
public class StartTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_database_of_today_is_not_given_to_the_migrations()
    {
        await using var database = new RealDatabase();
        using var told = new MigrationsTold();
        await using var services = new ServiceCollection()
            .AddStorage(
                new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>("ConnectionStrings:SocialeBasis", database.Connection)]).Build(),
                Path.GetDirectoryName(database.File)!)
            .AddLogging(log => log.AddProvider(told).SetMinimumLevel(LogLevel.Debug))
            .BuildServiceProvider();

        Assert.Equal((null, true), await services.OpenDatabaseAsync(Cancel));
        Assert.True(told.Count > 0);
        told.Count = 0;
        Assert.Equal((null, false), await services.OpenDatabaseAsync(Cancel));
        Assert.Equal(0, told.Count);
    }

    [Fact]
    public async Task Who_asks_for_a_talk_while_the_database_is_filled_waits_for_it()
    {
        await using var database = new RealDatabase();
        await database.OpenAsync();
        var may = new TaskCompletionSource();
        database.Store.FillBeside(async store =>
        {
            await may.Task;
            await store.AddExamplesAsync(NullLogger.Instance);
        });

        var asked = database.Store.LoadAsync(ExampleVoorbeeld.SessionId, Cancel);
        var byCode = database.Store.FindByCodeAsync(ExampleTwaalf.Code, cancellation: Cancel);
        var all = database.Store.ListAsync(cancellation: Cancel);
        Assert.False(asked.IsCompleted || byCode.IsCompleted || all.IsCompleted);
        may.SetResult();

        Assert.NotNull(await asked);
        Assert.Equal(ExampleTwaalf.SessionId, await byCode);
        Assert.Equal(2, (await all).Count);
    }

    [Fact]
    public async Task A_start_that_was_ended_halfway_is_made_up_for_at_the_next()
    {
        await using var database = new RealDatabase();
        await database.OpenAsync();
        await database.Store.AddAsync(ExampleVoorbeeld.Make(), cancellation: Cancel);

        await database.Store.AddExamplesAsync(NullLogger.Instance);
        await database.Store.AddExamplesAsync(NullLogger.Instance);

        Assert.Equal([ExampleVoorbeeld.SessionId, ExampleTwaalf.SessionId], (await database.Store.ListAsync(cancellation: Cancel)).Select(talk => talk.Id));
    }

    private sealed class MigrationsTold : ILoggerProvider, ILogger
    {
        private bool _isOther;

        public int Count { get; set; }

        public ILogger CreateLogger(string categoryName) =>
            categoryName == DbLoggerCategory.Migrations.Name ? this : new MigrationsTold { _isOther = true };

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => !_isOther;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Count++;

        public void Dispose()
        {
        }
    }
}
