namespace SocialeBasis.Domain.Measures;

/// <summary>
/// Which label a spread of ratings gets: first counting rules that can be explained to anybody, then <see cref="Consensus"/>.
/// The rules and their limits are this program's own convention.
/// </summary>
public static class AgreementLabels
{
    /// <summary>The label of these ratings; the first rule that fits decides.</summary>
    public static AgreementLabel LabelOf(RatingCounts counts, MeasureLimits? limits = null)
    {
        limits ??= MeasureLimits.Default;
        if (Consensus.Of(counts) is not { } consensus)
        {
            return AgreementLabel.NoAnswers;
        }

        if (counts.N < limits.FewestAnswers)
        {
            return AgreementLabel.TooFewAnswers;
        }

        if (HasTwoCamps(counts, limits))
        {
            return AgreementLabel.TwoCamps;
        }

        if (consensus >= limits.MostlyAlikeFrom)
        {
            return AgreementLabel.MostlyAlike;
        }

        if (IsAlikeButForAVoice(counts, limits))
        {
            return AgreementLabel.AlikeButForAVoice;
        }

        return consensus >= limits.PartlyAlikeFrom ? AgreementLabel.PartlyAlike : AgreementLabel.Diverging;
    }

    /// <summary>
    /// At least two people and a quarter of all on each side (1–2 and 4–5), and the middle, three times over, smaller than the
    /// smaller side. Says nothing about the number of answers: see <see cref="LabelOf"/>.
    /// </summary>
    public static bool HasTwoCamps(RatingCounts counts, MeasureLimits? limits = null)
    {
        limits ??= MeasureLimits.Default;
        var smaller = Math.Min(counts.Low, counts.High);
        return smaller >= limits.CampPeople
            && smaller >= limits.CampShare * counts.N
            && limits.CampMiddleTimes * counts.Three < smaller;
    }

    /// <summary>The label in Dutch, in small letters.</summary>
    public static string DutchName(this AgreementLabel label) => label switch
    {
        AgreementLabel.NoAnswers => "geen antwoorden",
        AgreementLabel.TooFewAnswers => "te weinig antwoorden",
        AgreementLabel.TwoCamps => "twee kampen",
        AgreementLabel.AlikeButForAVoice => "bijna gelijk, andere stem",
        AgreementLabel.MostlyAlike => "grotendeels gelijk",
        AgreementLabel.PartlyAlike => "deels gelijk",
        AgreementLabel.Diverging => "loopt uiteen",
        _ => throw new ArgumentOutOfRangeException(nameof(label), label, null),
    };

    private static bool IsAlikeButForAVoice(RatingCounts counts, MeasureLimits limits)
    {
        var voices = LoneVoices.Count(counts, limits);
        return voices > 0
            && (voices == 1 || voices <= limits.LoneVoiceShare * counts.N)
            && Consensus.Of(LoneVoices.Without(counts, limits)) >= limits.MostlyAlikeFrom;
    }
}
