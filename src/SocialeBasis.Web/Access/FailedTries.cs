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
internal partial class FailedTries(TimeProvider time, ILogger log, string what, int mostFromOneAddress, int mostInAll)
{
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private Minute _minute = new(0);

    /// <summary>The clock.</summary>
    protected TimeProvider Time => time;

    /// <summary>
    /// Begins a try, before anything is looked at. It counts as wrong until it is given back: of many at the same moment no more
    /// come through than one after another. Null when this address may not try now; an unknown address counts as one address.
    /// </summary>
    public Try? Begin(IPAddress? address)
    {
        var (number, network) = (time.GetUtcNow().Ticks / Span.Ticks, CallerNetwork.Of(address));
        lock (_gate)
        {
            if (_minute.Number != number)
            {
                _minute = new Minute(number);
            }

            var before = _minute.ByNetwork.GetValueOrDefault(network);
            if (_minute.InAll >= mostInAll)
            {
                if (!_minute.ToldOfAll)
                {
                    TooManyInAll(log, mostInAll, what);
                }

                _minute.ToldOfAll = true;
                return null;
            }

            if (before >= mostFromOneAddress)
            {
                if (!_minute.ToldOfOne)
                {
                    TooManyFromOne(log, mostFromOneAddress, what);
                }

                _minute.ToldOfOne = true;
                return null;
            }

            _minute.InAll++;
            _minute.ByNetwork[network] = before + 1;
            return new Try(this, _minute, network);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} wrong {What} within a minute from one address: more are refused until the next minute")]
    private static partial void TooManyFromOne(ILogger log, int count, string what);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} wrong {What} within a minute from all addresses: all are refused until the next minute")]
    private static partial void TooManyInAll(ILogger log, int count, string what);

    /// <summary>A try that was begun.</summary>
    internal sealed class Try(FailedTries tries, Minute minute, IPAddress network)
    {
        /// <summary>It was right, or nothing was looked at: it does not count.</summary>
        public void GiveBack()
        {
            lock (tries._gate)
            {
                minute.InAll--;
                minute.ByNetwork[network]--;
            }
        }
    }

    /// <summary>What was tried in one minute.</summary>
    internal sealed class Minute(long number)
    {
        public long Number => number;

        public int InAll { get; set; }

        public Dictionary<IPAddress, int> ByNetwork { get; } = [];

        public bool ToldOfAll { get; set; }

        public bool ToldOfOne { get; set; }
    }
}
