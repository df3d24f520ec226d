using System.Collections.Concurrent;
using System.Net;

namespace SocialeBasis.Web.Access;

/// <summary>
/// Stops who tries codes until one fits: so many wrong codes a minute from one address, and so many in all. Right codes are
/// never counted, because a whole town hall sits behind one address. The counters are our own: the limiters of
/// System.Threading.RateLimiting look at the clock of the machine, which no test can hold still.
/// </summary>
internal sealed partial class FailedCodes(TimeProvider time, ILogger<FailedCodes> log)
{
    /// <summary>Wrong codes a minute from one address. A hall of 150 people on one network mistypes about fifteen.</summary>
    public const int MostFromOneAddress = 30;

    /// <summary>Wrong codes a minute in all: with 100 open talks, a thousand addresses together need about nine days for one hit.</summary>
    public const int MostInAll = 300;

    private static readonly TimeSpan Span = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private Minute minute = new(0);

    /// <summary>Whether a code from this address may be looked up now. An unknown address counts as one address.</summary>
    public bool MayTry(IPAddress? address)
    {
        var now = Now();
        return now.InAll < MostInAll && now.From(address).Count < MostFromOneAddress;
    }

    /// <summary>Counts a wrong code.</summary>
    public void Failed(IPAddress? address)
    {
        var now = Now();
        if (Interlocked.Increment(ref now.InAll) == MostInAll)
        {
            TooManyInAll(log, MostInAll);
        }

        if (Interlocked.Increment(ref now.From(address).Count) == MostFromOneAddress)
        {
            TooManyFromOne(log, MostFromOneAddress, address);
        }
    }

    private Minute Now()
    {
        var number = time.GetUtcNow().Ticks / Span.Ticks;
        lock (gate)
        {
            return minute.Number == number ? minute : minute = new Minute(number);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} wrong codes within a minute from {Address}: more are refused until the next minute")]
    private static partial void TooManyFromOne(ILogger log, int count, IPAddress? address);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} wrong codes within a minute from all addresses: every code is refused until the next minute")]
    private static partial void TooManyInAll(ILogger log, int count);

    private sealed class Counter
    {
        public int Count;
    }

    private sealed class Minute(long number)
    {
        private readonly ConcurrentDictionary<IPAddress, Counter> byAddress = new();

        public int InAll;

        public long Number => number;

        public Counter From(IPAddress? address) => byAddress.GetOrAdd(NetworkOf(address), _ => new Counter());

        // One household or attacker has a whole /64 of version 6: the last eight bytes say nothing about who it is.
        private static IPAddress NetworkOf(IPAddress? address)
        {
            if (address is null) return IPAddress.None;
            if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
            if (address.AddressFamily is not System.Net.Sockets.AddressFamily.InterNetworkV6) return address;
            var bytes = address.GetAddressBytes();
            bytes.AsSpan(8).Clear();
            return new IPAddress(bytes);
        }
    }
}
