namespace SocialeBasis.Web.Accounts;

/// <summary>
/// How many codes of an app may be guessed at one account, from wherever. Six digits are few: about five in a million are right at any
/// moment, so a delay for each network alone would let many networks together find one. Only who has the password gets to guess, and
/// passkeys and recovery codes go on working: its owner is not kept out (decision 20). At most ten at once and four a day, some 1,500
/// guesses a year: less than one chance in a hundred.
/// </summary>
internal sealed class CodeBudget(TimeProvider time)
{
    /// <summary>Wrong codes at once.</summary>
    public const int Most = 10;

    /// <summary>After this long there is one more.</summary>
    public static readonly TimeSpan OneMore = TimeSpan.FromHours(6);

    private readonly Lock gate = new();

    // Until when the budget is not full again: each wrong code moves that by OneMore. Only accounts that gave a right password stand here.
    private readonly Dictionary<Guid, DateTimeOffset> fullAt = [];

    /// <summary>Takes one guess, before it is looked at. False when there is none left; then nothing was taken.</summary>
    public bool TryTake(Guid account)
    {
        var now = time.GetUtcNow();
        lock (gate)
        {
            foreach (var full in fullAt.Where(one => one.Value <= now).Select(one => one.Key).ToList()) fullAt.Remove(full);
            var next = (fullAt.TryGetValue(account, out var until) ? until : now) + OneMore;
            if (next - now > Most * OneMore) return false;
            fullAt[account] = next;
            return true;
        }
    }

    /// <summary>The guess was right: it costs nothing. The wrong ones before it stay counted, or each sign-in would give a thief ten more.</summary>
    public void GiveBack(Guid account)
    {
        lock (gate)
        {
            if (fullAt.TryGetValue(account, out var until)) fullAt[account] = until - OneMore;
        }
    }

    /// <summary>There is another password: whoever guessed is out.</summary>
    public void Forget(Guid account)
    {
        lock (gate) fullAt.Remove(account);
    }
}
