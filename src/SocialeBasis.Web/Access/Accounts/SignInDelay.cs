using System.Net;
using System.Security.Cryptography;
using System.Text;
using SocialeBasis.Web.Access;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>
/// Who tries wrong passwords at one account from one network waits ever longer there. From elsewhere nothing changes: nobody is
/// kept out by what a stranger does (decision 20). What is tried need not exist: an address without an account gets the same answer.
/// Kept in memory, for so many at most.
/// </summary>
internal sealed partial class SignInDelay(TimeProvider time, ILogger<SignInDelay> log)
{
    /// <summary>Wrong tries before there is any delay: a person who mistypes does not notice.</summary>
    public const int Free = 5;

    /// <summary>Most pairs of network and account that are kept. When it is full the ones that were quiet longest go.</summary>
    public const int MostKept = 20_000;

    /// <summary>The first delay. Each wrong try doubles it.</summary>
    public static readonly TimeSpan First = TimeSpan.FromSeconds(30);

    /// <summary>The longest: about a hundred tries a day from one network.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>After this long without a try everything is as at first.</summary>
    public static readonly TimeSpan Forgotten = TimeSpan.FromDays(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<(IPAddress Network, Guid What), Tries> _kept = [];
    private DateTimeOffset _sweepAt;

    /// <summary>How many pairs are kept now.</summary>
    public int Kept
    {
        get
        {
            lock (_gate)
            {
                return _kept.Count;
            }
        }
    }

    /// <summary>
    /// Begins a try, which counts as wrong until <see cref="Right"/> is told: of many at the same moment no more come through than
    /// one after another. Gives how long to wait when it is too early; then nothing was counted and nothing may be looked at.
    /// </summary>
    /// <param name="address">Where the try comes from.</param>
    /// <param name="what">At what, as <see cref="Password"/> or <see cref="Code"/> say.</param>
    public TimeSpan? Begin(IPAddress? address, Guid what)
    {
        var (now, key) = (time.GetUtcNow(), (CallerNetwork.Of(address), what));
        lock (_gate)
        {
            var before = _kept.GetValueOrDefault(key);
            if (before.Last + Forgotten < now)
            {
                before = default;
            }

            if (before.Until > now)
            {
                return before.Until - now;
            }

            if (now >= _sweepAt)
            {
                Sweep(now);
            }

            if (_kept.Count >= MostKept && !_kept.ContainsKey(key))
            {
                MakeSpace();
            }

            var delay = DelayAfter(before.Count + 1);
            _kept[key] = new Tries(before.Count + 1, now, now + delay);
            if (delay == Longest)
            {
                SlowedDown(log);
            }

            return null;
        }
    }

    /// <summary>The try that was begun was right: this network is as at first.</summary>
    public void Right(IPAddress? address, Guid what)
    {
        lock (_gate)
        {
            _kept.Remove((CallerNetwork.Of(address), what));
        }
    }

    /// <summary>From every network this is as at first: there is another password.</summary>
    public void Forget(Guid what)
    {
        lock (_gate)
        {
            foreach (var key in _kept.Keys.Where(key => key.What == what).ToList())
            {
                _kept.Remove(key);
            }
        }
    }

    /// <summary>The password of this e-mail address, whether or not it has an account; as the library compares addresses.</summary>
    public static Guid Password(string? normalizedEmail) => Of("wachtwoord " + normalizedEmail);

    /// <summary>The second step of this account.</summary>
    public static Guid Code(Guid account) => Of("code " + account.ToString("N"));

    private static TimeSpan DelayAfter(int wrong) =>
        wrong < Free ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, First.TotalSeconds * Math.Pow(2, Math.Min(wrong - Free, 20))));

    // Of fixed size, whatever was typed.
    private static Guid Of(string what) => new(SHA256.HashData(Encoding.UTF8.GetBytes(what)).AsSpan(0, 16));

    // An address is personal: it stays no longer than it is of use.
    private void Sweep(DateTimeOffset now)
    {
        _sweepAt = now + TimeSpan.FromHours(1);
        foreach (var key in _kept.Where(one => one.Value.Last + Forgotten < now).Select(one => one.Key).ToList())
        {
            _kept.Remove(key);
        }
    }

    private void MakeSpace()
    {
        foreach (var key in _kept.OrderBy(one => one.Value.Last).Take(MostKept / 10).Select(one => one.Key).ToList())
        {
            _kept.Remove(key);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Somebody keeps trying wrong passwords or codes at one account from one address: a quarter of an hour between tries there"
    )]
    private static partial void SlowedDown(ILogger log);

    private readonly record struct Tries(int Count, DateTimeOffset Last, DateTimeOffset Until);
}
