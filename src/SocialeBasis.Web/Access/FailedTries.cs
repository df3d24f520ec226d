using System.Collections.Concurrent;
using System.Net;

namespace SocialeBasis.Web.Access;

/// <summary>
/// Stops who tries until something fits: so many wrong tries a minute from one address, and so many in all. The counters are
/// our own: the limiters of System.Threading.RateLimiting look at the clock of the machine, which no test can hold still.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="log">Where it is said, once a minute, that a limit was reached.</param>
/// <param name="what">What was tried, for the log.</param>
/// <param name="mostFromOneAddress">A minute.</param>
/// <param name="mostInAll">A minute.</param>
internal abstract partial class FailedTries(TimeProvider time, ILogger log, string what, int mostFromOneAddress, int mostInAll)
{
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private Minute minute = new(0);

    /// <summary>Whether this address may try now. An unknown address counts as one address.</summary>
    public bool MayTry(IPAddress? address)
    {
        var now = Now();
        return now.InAll < mostInAll && now.From(address).Count < mostFromOneAddress;
    }

    /// <summary>Counts a wrong try.</summary>
    public void Failed(IPAddress? address)
    {
        var now = Now();
        if (Interlocked.Increment(ref now.InAll) == mostInAll) TooManyInAll(log, mostInAll, what);
        if (Interlocked.Increment(ref now.From(address).Count) == mostFromOneAddress) TooManyFromOne(log, mostFromOneAddress, what);
    }

    private Minute Now()
    {
        var number = time.GetUtcNow().Ticks / Span.Ticks;
        lock (gate)
        {
            return minute.Number == number ? minute : minute = new Minute(number);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} wrong {What} within a minute from one address: more are refused until the next minute")]
    private static partial void TooManyFromOne(ILogger log, int count, string what);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} wrong {What} within a minute from all addresses: all are refused until the next minute")]
    private static partial void TooManyInAll(ILogger log, int count, string what);

    private sealed class Counter
    {
        public int Count;
    }

    private sealed class Minute(long number)
    {
        private readonly ConcurrentDictionary<IPAddress, Counter> byAddress = new();

        public int InAll;

        public long Number => number;

        public Counter From(IPAddress? address) => byAddress.GetOrAdd(CallerNetwork.Of(address), _ => new Counter());
    }
}
