namespace SocialeBasis.Domain;

/// <summary>What the facilitator fills in before the talk: what we talk about today, with whom, and for how long we keep it (A1).</summary>
public sealed record SessionSetup
{
    /// <summary>Required; at most <see cref="TextLimits.Title"/>.</summary>
    public required string Title { get; init; }

    /// <summary>Required; at most <see cref="TextLimits.Question"/>.</summary>
    public required string QuestionOfTheDay { get; init; }

    /// <summary>Why we talk now; may be empty.</summary>
    public string Occasion { get; init; } = "";

    /// <summary>Wijk, kern or whole municipality; may be empty.</summary>
    public string Area { get; init; } = "";

    /// <summary>For whom; may be empty.</summary>
    public string TargetGroup { get; init; } = "";

    /// <summary>Where the group meets; may be empty.</summary>
    public string Place { get; init; } = "";

    /// <summary>The facilitator's name as the report prints it; may be empty.</summary>
    public string LedBy { get; init; } = "";

    /// <summary>The day of the talk.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>When the talk starts, local time; null when not planned. Times in the agenda follow from it.</summary>
    public TimeOnly? StartsAt { get; init; }

    /// <summary>At least one.</summary>
    public Seq<Perspective> Perspectives { get; init; } = Perspective.Usual;

    /// <summary>Whether names stand with contributions. It may later only become more anonymous.</summary>
    public Anonymity Anonymity { get; init; } = Anonymity.Anonymous;

    /// <summary>
    /// From how many people on a perspective gets a picture of its own. People; at least <see cref="Measures.MeasureLimits.LowestGroupThreshold"/>.
    /// Once people take part it may only go up.
    /// </summary>
    public int GroupThreshold { get; init; } = Measures.MeasureLimits.Default.GroupThreshold;

    /// <summary>When the group looks at its words and agreements again (K5); null when it did not say: then its language is provisional.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>The day after which the data is deleted.</summary>
    public required DateOnly DataEndsOn { get; init; }
}

/// <summary>Whether the group sees who said what.</summary>
public enum Anonymity
{
    /// <summary>Nobody sees who said what, the facilitator neither.</summary>
    Anonymous,

    /// <summary>After the reveal a name stands with a text, if its writer gave one. Ratings stay without names.</summary>
    Named,
}
