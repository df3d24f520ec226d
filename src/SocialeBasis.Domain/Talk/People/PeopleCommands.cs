namespace SocialeBasis.Domain;

/// <summary>Joins the talk, or changes perspective or name of somebody who joined.</summary>
/// <param name="PerspectiveId">One of the talk's perspectives.</param>
/// <param name="Name">May be empty.</param>
public sealed record Join(string PerspectiveId, string? Name) : SessionCommand
{
    /// <summary>Further hats, see <see cref="HatId"/>; the perspective itself need not be among them.</summary>
    public Seq<string> Hats { get; init; } = [];

    /// <summary>Only look on.</summary>
    public bool Observes { get; init; }

    /// <summary>The table, as people call it; may be empty.</summary>
    public string Table { get; init; } = "";

    /// <summary>How many people sit at this device.</summary>
    public int People { get; init; } = 1;
}

/// <summary>I speak from this hat now.</summary>
/// <param name="HatId">One of my hats.</param>
public sealed record ChooseHat(string HatId) : SessionCommand;

/// <summary>Somebody without a device takes part through mine, as a person of their own.</summary>
/// <param name="PersonId">New id.</param>
/// <param name="PerspectiveId">From where they take part.</param>
/// <param name="Name">May be empty.</param>
public sealed record TypeFor(Guid PersonId, string PerspectiveId, string? Name = null) : SessionCommand;

/// <summary>What somebody wants for whom I type; judged as if they had sent it themselves.</summary>
/// <param name="PersonId">A person for whom I type.</param>
/// <param name="Command">What they want.</param>
public sealed record OnBehalfOf(Guid PersonId, SessionCommand Command) : SessionCommand;

/// <summary>"Graag iets langzamer", or not any more.</summary>
public sealed record AskSlower(Guid StepId, bool Wished) : SessionCommand;

/// <summary>"Ik ben klaar", or not any more.</summary>
public sealed record SetReady(Guid StepId, bool Ready) : SessionCommand;

/// <summary>The signs that asked for a slower pace were seen.</summary>
public sealed record SeenSlower(Guid StepId) : SessionCommand;

/// <summary>Somebody no longer takes part, with or without what was not shown yet; what was shown stays.</summary>
public sealed record RemoveParticipant(Guid ParticipantId, bool WithAnswers) : SessionCommand;

/// <summary>Nobody new comes in, or everybody with the code does again. Who joined before can always come back.</summary>
public sealed record LockDoor(bool Locked) : SessionCommand;

/// <summary>A flood of robots ends: who joined at this moment or later and never answered is out, and the door is locked.</summary>
/// <param name="SinceUtc">From when on.</param>
public sealed record StopFlood(DateTime SinceUtc) : SessionCommand;
