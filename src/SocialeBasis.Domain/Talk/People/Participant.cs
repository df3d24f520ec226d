using System.Text.Json.Serialization;

namespace SocialeBasis.Domain;

/// <summary>Somebody who takes part in one talk, or a table of people with one device.</summary>
/// <param name="Id">Made when joining; the signed cookie on the device holds it.</param>
/// <param name="PerspectiveId">One of the talk's perspectives: from where they take part.</param>
/// <param name="Name">What they chose to be called, or null; the only place in the system where a name of a participant stands, so it is left out of
/// the journal.</param>
/// <param name="JoinedUtc">When they joined first.</param>
/// <param name="Standing">Whether they still take part.</param>
public sealed record Participant(Guid Id, string PerspectiveId, [property: JsonIgnore] string? Name, DateTime JoinedUtc, Standing Standing = Standing.TakesPart)
{
    /// <summary>The longest name or number of a table, in characters.</summary>
    public const int LongestTable = 20;

    /// <summary>The most people at one device.</summary>
    public const int MostAtOneDevice = 12;

    /// <summary>The most people for whom one device types.</summary>
    public const int MostTypedFor = 12;

    /// <summary>Every hat they have, see <see cref="HatId"/>; the first belongs to <see cref="PerspectiveId"/>. Empty means that one only.</summary>
    public Seq<string> Hats { get; init; } = [];

    /// <summary>The hat they speak from now; empty means <see cref="PerspectiveId"/>. See <see cref="Hat"/>.</summary>
    public string HatId { get; init; } = "";

    /// <summary>Only looks on (<c>meekijken</c>): answers nothing and counts nowhere.</summary>
    public bool Observes { get; init; }

    /// <summary>The participant on whose device somebody types for this person; null when they have a device of their own.</summary>
    public Guid? TypedBy { get; init; }

    /// <summary>The table they sit at, as they call it; empty when not said.</summary>
    public string Table { get; init; } = "";

    /// <summary>How many people sit at this device, 1 to <see cref="MostAtOneDevice"/>. A choice stays one voice whatever the number.</summary>
    public int People { get; init; } = 1;

    /// <summary>The hat that an answer is given from now.</summary>
    public string Hat => HatId.Length == 0 ? PerspectiveId : HatId;
}

/// <summary>Whether a participant still takes part.</summary>
public enum Standing
{
    /// <summary>Takes part; answers count.</summary>
    TakesPart,

    /// <summary>Removed by the facilitator; what they said before still counts.</summary>
    Removed,

    /// <summary>Only in talks from before decision 24: removed together with everything they said, shown nowhere, counted nowhere.</summary>
    RemovedWithAnswers,

    /// <summary>
    /// Removed by the facilitator together with what was not shown yet. What was shown stays: if it went, whoever remembers the
    /// picture before would read off what this one person had answered.
    /// </summary>
    RemovedWithUnshown,
}
