using System.Security.Cryptography;
using System.Text;
using SocialeBasis.Domain.Earlier;

namespace SocialeBasis.Domain;

/// <summary>
/// What one audience may see of a session, and nothing more: the only thing screens receive. Before the reveal no other
/// participant's text, rating or placement is in it, so it cannot leak into markup, payload, menu or export.
/// Equal views look the same, so a screen redraws only when its own view changed.
/// </summary>
public sealed partial record SessionView
{
    /// <summary>The talk's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The joining code.</summary>
    public required string Code { get; init; }

    /// <summary>What was prepared.</summary>
    public required SessionSetup Setup { get; init; }

    /// <summary>Whether it is one of the talks that come with the program.</summary>
    public required bool IsExample { get; init; }

    /// <summary>Whether it was closed.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>When it was read from a file of elsewhere; null for a talk that was held here.</summary>
    public DateTime? ImportedUtc { get; init; }

    /// <summary>The steps in order.</summary>
    public required Seq<AgendaLine> Agenda { get; init; }

    /// <summary>The step the group is at.</summary>
    public required StepView Step { get; init; }

    /// <summary>The timer, or null.</summary>
    public required StepTimer? Timer { get; init; }

    /// <summary>How many people take part, per perspective, in the order of the preparation.</summary>
    public required Seq<PerspectiveCount> People { get; init; }

    /// <summary>For a participant: who they are here. Null for others.</summary>
    public YouView? You { get; init; }

    /// <summary>What is parked; open items first. Empty for participants.</summary>
    public required Seq<ParkedItem> Parked { get; init; }

    /// <summary>The words of this talk: with a step of their own, and starred ones.</summary>
    public required Seq<WordView> Words { get; init; }

    /// <summary>How many people only look on.</summary>
    public required int Observers { get; init; }

    /// <summary>How many people sit at the devices that take part; more than <see cref="Total"/> when tables share a device.</summary>
    public required int PeopleAtDevices { get; init; }

    /// <summary>The talk that this one continues; null in a first talk.</summary>
    public EarlierTitle? Continues { get; init; }

    /// <summary>For the facilitator only; null for others.</summary>
    public LeadView? Lead { get; init; }

    /// <summary>
    /// What a page writes where it needs a name for something: another word for every audience, that tells nobody when it was made
    /// or which answer it is. The ids themselves stay on the server.
    /// </summary>
    public string KeyOf(Guid id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Salt}/{id:N}")).AsSpan(0, 10));

    /// <summary>Makes the keys of one audience; never leaves the server.</summary>
    internal string Salt { get; init; } = "";

    /// <summary>How many people take part.</summary>
    public int Total => People.Sum(people => people.Count);

    /// <summary>The place of the current step, 1-based, and the number of steps.</summary>
    public (int Now, int Of) Progress => (Agenda.TakeWhile(line => !line.IsCurrent).Count() + 1, Agenda.Count);
}

/// <summary>A line of the agenda.</summary>
/// <param name="Id">The step.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Title">Its title.</param>
/// <param name="Subject">The term or the concrete question; may be null.</param>
/// <param name="Minutes">Planned length.</param>
/// <param name="StartsAt">Planned local time; null when the talk has no planned start.</param>
/// <param name="StartedUtc">When the group came to it; null when not yet.</param>
/// <param name="Phase">Where in the rhythm.</param>
/// <param name="Round">1-based.</param>
/// <param name="IsCurrent">Whether the group is at it.</param>
/// <param name="Outcome">How it was closed; null when it was not.</param>
public sealed record AgendaLine(
    Guid Id,
    StepKind Kind,
    string Title,
    string? Subject,
    int Minutes,
    TimeOnly? StartsAt,
    DateTime? StartedUtc,
    Phase Phase,
    int Round,
    bool IsCurrent,
    Outcome? Outcome
)
{
    /// <summary>How people answer it.</summary>
    public StepMethod Method { get; init; }

    /// <inheritdoc cref="AgendaStep.Whose"/>
    public WhoseInfluence Whose { get; init; }

    /// <inheritdoc cref="AgendaStep.HopeId"/>
    public Guid? HopeId { get; init; }
}

/// <summary>How many people take part from a perspective, and how many of them are done with the current step.</summary>
/// <param name="Perspective">The perspective.</param>
/// <param name="Count">How many people.</param>
/// <param name="Ready">How many of them are done; null when they are so few that it would be about a person.</param>
public sealed record PerspectiveCount(Perspective Perspective, int Count, int? Ready);

/// <summary>Who a participant is in this talk.</summary>
/// <param name="Id">Their id.</param>
/// <param name="Perspective">From where they take part.</param>
/// <param name="Name">Their own name, or null.</param>
/// <param name="IsRemoved">True when the facilitator removed them.</param>
/// <param name="IsReady">Whether they are done with the current step.</param>
public sealed record YouView(Guid Id, Perspective Perspective, string? Name, bool IsRemoved, bool IsReady)
{
    /// <summary>One's hats with their names; one when there is nothing to choose.</summary>
    public Seq<HatView> Hats { get; init; } = [];

    /// <summary>The hat one speaks from now.</summary>
    public string HatId { get; init; } = "";

    /// <summary>Whether one only looks on.</summary>
    public bool Observes { get; init; }

    /// <summary>Whether one asked for a slower pace in this step.</summary>
    public bool AsksSlower { get; init; }

    /// <summary>The people for whom one types on this device.</summary>
    public Seq<TypedForView> TypesFor { get; init; } = [];

    /// <summary>Whether somebody else types for this person.</summary>
    public bool IsTypedFor { get; init; }

    /// <summary>The table one sits at; may be empty.</summary>
    public string Table { get; init; } = "";

    /// <summary>How many people sit at this device.</summary>
    public int People { get; init; } = 1;
}

/// <summary>A hat with its name.</summary>
public sealed record HatView(string HatId, string Name);

/// <summary>A person for whom somebody types.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">Their name, or null.</param>
/// <param name="PerspectiveName">From where they take part.</param>
/// <param name="IsReady">Whether they are done with the current step.</param>
public sealed record TypedForView(Guid Id, string? Name, string PerspectiveName, bool IsReady);

/// <summary>What only the facilitator sees.</summary>
/// <param name="LeadKey">The secret of the link with which others may lead.</param>
/// <param name="ScreenKey">The secret of the big screen's link.</param>
/// <param name="People">Who takes part: for removing somebody, never with what they said.</param>
/// <param name="Unshown">Steps in which something was said that was never shown.</param>
/// <param name="IsLocked">Whether nobody new can join.</param>
public sealed record LeadView(string LeadKey, string ScreenKey, Seq<PersonLine> People, Seq<UnshownStep> Unshown, bool IsLocked)
{
    /// <summary>What is worth a quiet word in this step, the most pressing first.</summary>
    public Seq<QuietPrompt> Prompts { get; init; } = [];

    /// <summary>Who has not been heard in this step, per perspective and per table; never per person.</summary>
    public Seq<HeardLine> Heard { get; init; } = [];

    /// <summary>How many people ask for a slower pace.</summary>
    public int AskSlower { get; init; }

    /// <summary>The roles of the reference content that this talk does not offer yet, those that rub with one of its roles first.</summary>
    public Seq<KnownRole> OtherRoles { get; init; } = [];

    /// <summary>What can be asked about in a step of Invloed: the hopes that everybody can read, most dots first.</summary>
    public Seq<HopeOption> Hopes { get; init; } = [];
}

/// <summary>A step in which something was said that was never shown.</summary>
/// <param name="Title">Its title.</param>
/// <param name="HasAnswers">Whether people answered; false when only the facilitator wrote something down for the group. How many tells too much
/// while others still answer.</param>
public sealed record UnshownStep(string Title, bool HasAnswers);

/// <summary>How many people of a group answered anything in the current step and round. Groups that may not stand apart are left out.</summary>
/// <param name="Name">The perspective, or the table.</param>
/// <param name="IsTable">Whether it is a table.</param>
/// <param name="People">How many take part.</param>
/// <param name="Heard">How many of them answered anything.</param>
public sealed record HeardLine(string Name, bool IsTable, int People, int Heard);

/// <summary>A person in the facilitator's list.</summary>
/// <param name="Id">The participant.</param>
/// <param name="Name">Their name, in a talk with names; otherwise null.</param>
/// <param name="PerspectiveName">From where they take part.</param>
/// <param name="JoinedUtc">When they joined.</param>
/// <param name="Observes">Whether they only look on.</param>
/// <param name="Table">Their table; may be empty.</param>
public sealed record PersonLine(Guid Id, string? Name, string PerspectiveName, DateTime JoinedUtc, bool Observes = false, string Table = "");
