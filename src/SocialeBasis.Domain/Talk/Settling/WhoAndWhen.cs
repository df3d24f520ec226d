namespace SocialeBasis.Domain;

/// <summary>Who does what was agreed, by when and since when: the same words on the wall, phones, the facilitator's screen and paper.</summary>
public static class WhoAndWhen
{
    /// <summary><c>Anna, voor 1 mei 2026</c>; what was not said is left out.</summary>
    public static string InShort(string owner, DateOnly? due) =>
        string.Join(", ", new[] { owner, due is { } day ? $"voor {DutchDate.Of(day)}" : "" }.Where(part => part.Length > 0));

    /// <summary><c>Wie: Anna, voor 1 mei 2026. Loopt sinds 12 maart 2026.</c>; what was not said is left out.</summary>
    public static string Sentences(SettledPlan plan, DateOnly? since = null)
    {
        var words = InShort(plan.Owner, plan.DueOn);
        string[] sentences =
        [
            words.Length == 0 ? "" : plan.Owner.Length > 0 ? $"Wie: {words.TrimEnd('.')}." : $"V{words[1..]}.",
            since is { } day ? $"Loopt sinds {DutchDate.Of(day)}." : "",
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    /// <summary>Who, where nothing else stands: in a column.</summary>
    public static string Who(string owner) => owner.Length > 0 ? owner : "nog niemand";

    /// <summary>By when, where nothing else stands: in a column.</summary>
    public static string When(DateOnly? due) => due is { } day ? DutchDate.Of(day) : "geen datum";
}
