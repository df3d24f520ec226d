using SocialeBasis.Web.Access;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>
/// How many codes of an app may be guessed at one account, from wherever. Six digits are few: about five in a million are right at any
/// moment, so a delay for each network alone would let many networks together find one. Only who has the password gets to guess, and
/// passkeys and recovery codes go on working: its owner is not kept out (decision 20). At most ten at once and four a day, some 1,500
/// guesses a year: less than one chance in a hundred. A guess is taken before it is looked at, and a right one is given back; the wrong
/// ones before it stay counted, or each sign-in would give a thief ten more.
/// </summary>
internal sealed class CodeBudget(TimeProvider time) : Budget<Guid>(time, Most, OneMore)
{
    /// <summary>Wrong codes at once.</summary>
    public const int Most = 10;

    /// <summary>After this long there is one more.</summary>
    public static readonly TimeSpan OneMore = TimeSpan.FromHours(6);
}
