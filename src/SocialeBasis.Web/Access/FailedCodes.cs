using System.Net;

namespace SocialeBasis.Web.Access;

/// <summary>
/// Wrong joining codes. Right ones are never counted, because a whole town hall sits behind one address; and a code that was right
/// at an address goes on working there when somebody else behind it guesses.
/// </summary>
internal sealed class FailedCodes(TimeProvider time, ILogger<FailedCodes> log) : FailedTries(time, log, "codes", MostFromOneAddress, MostInAll)
{
    /// <summary>Wrong codes a minute from one address. A hall of 150 people on one network mistypes about fifteen.</summary>
    public const int MostFromOneAddress = 120;

    /// <summary>Wrong codes a minute in all: with 100 open talks, many addresses together need about two days for one hit.</summary>
    public const int MostInAll = 1200;

    /// <summary>
    /// Codes a minute from one address that are compared, beyond those, with the ones that were right there before: far more than a hall sends.
    /// </summary>
    public const int MostCompared = 3000;

    /// <summary>Most pairs of address and code that are remembered. When it is full the oldest go.</summary>
    public const int MostRemembered = 5000;

    /// <summary>How long an address is remembered with a code: a day with a group.</summary>
    public static readonly TimeSpan RememberedFor = TimeSpan.FromHours(12);

    private readonly FailedTries _compared = new(time, log, "codes beyond the limit", MostCompared, int.MaxValue);
    private readonly Lock _gate = new();
    private readonly Dictionary<(IPAddress Network, string Code), DateTimeOffset> _right = [];

    /// <summary>As <see cref="FailedTries.Begin"/>, for this code.</summary>
    public Try? Begin(IPAddress? address, string code) =>
        Begin(address) ?? (_compared.Begin(address) is { } beyond && WasRight(address, code) ? beyond : null);

    /// <summary>The code of this try was right.</summary>
    public void Right(Try begun, IPAddress? address, string code)
    {
        begun.GiveBack();
        var (now, key) = (Time.GetUtcNow(), (CallerNetwork.Of(address), code));
        lock (_gate)
        {
            // An address is personal: it stays no longer than it is of use.
            if (!_right.ContainsKey(key))
            {
                foreach (var old in _right.Where(one => one.Value + RememberedFor <= now).Select(one => one.Key).ToList())
                {
                    _right.Remove(old);
                }

                if (_right.Count >= MostRemembered)
                {
                    _right.Remove(_right.MinBy(one => one.Value).Key);
                }
            }

            _right[key] = now;
        }
    }

    private bool WasRight(IPAddress? address, string code)
    {
        lock (_gate)
        {
            return _right.TryGetValue((CallerNetwork.Of(address), code), out var at) && at + RememberedFor > Time.GetUtcNow();
        }
    }
}
