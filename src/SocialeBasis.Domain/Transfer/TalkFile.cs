using System.ComponentModel;

namespace SocialeBasis.Domain.Transfer;

/// <summary>
/// A whole talk as a file: what was prepared, what the group saw and what it settled. These records are the schema
/// (<c>docs/schema/gesprek-3.schema.json</c>), apart from the domain's own so that it stays as it is when those change.
/// </summary>
/// <remarks>
/// Choices are numbers, as the group saw them, never answers of a person. Numbers that things have in the file (<c>id</c>) are
/// places in an order that everybody saw; they say nothing about when something was said. Lists that hold nothing, and what was
/// not said, are left out.
/// </remarks>
internal sealed record TalkFile
{
    /// <summary>What <see cref="Format"/> says in every file of ours.</summary>
    public const string OurFormat = "socialebasis-gesprek";

    /// <summary>
    /// The version that this program writes, and the newest that it reads. 1: without <see cref="Report"/> and <see cref="Earlier"/>;
    /// 2: without whose influence was asked about.
    /// </summary>
    public const int NewestVersion = 3;

    /// <summary>The most people in one number: those who left are counted too.</summary>
    public const int MostPeople = 1000;

    /// <summary>The highest number that a thing may have in a file.</summary>
    public const int MostTexts = 20_000;

    [Description("Always socialebasis-gesprek: the sign that this file holds a talk."), MostCharacters(40, MustSaySomething = true)]
    public required string Format { get; init; }

    [
        Description("The version of this schema. Goes up with every member that is added; a program refuses a higher version than it knows."),
        Between(1, NewestVersion)
    ]
    public required int Version { get; init; }

    [Description("When the group closed the talk, in UTC. Left out when it was still open: then the report is a concept.")]
    public DateTime? ClosedUtc { get; init; }

    [Description("What was prepared.")]
    public required FileSetup Setup { get; init; }

    [Description("Who took part, in numbers.")]
    public required FilePeople People { get; init; }

    [Description("The roles that could be chosen, in order."), MostItems(Role.Most)]
    public IReadOnlyList<FileRole>? Roles { get; init; }

    [Description("The actors that were named and shown, in the order in which they stand on the screens."), MostItems(SocialActor.Most)]
    public IReadOnlyList<FileActor>? Actors { get; init; }

    [Description("The agenda in order, each step with what was shown and settled in it."), MostItems(SessionRules.MostSteps, Least = 1)]
    public required IReadOnlyList<FileStep> Steps { get; init; }

    [Description("The words that need care, in the order in which they were starred."), MostItems(StarredWord.Most)]
    public IReadOnlyList<FileWord>? Words { get; init; }

    [Description("What was put aside, in that order."), MostItems(1000)]
    public IReadOnlyList<FileParked>? Parked { get; init; }

    [Description("How the facilitator worded the report. Left out when it is as the program made it.")]
    public FileReport? Report { get; init; }

    [Description("In a talk that continues another: that talk, and how today's group looked back at it.")]
    public FileEarlier? Earlier { get; init; }
}

/// <summary>What was prepared.</summary>
internal sealed record FileSetup
{
    [Description("What the talk is called."), MostCharacters(TextLimits.Title, MustSaySomething = true)]
    public required string Title { get; init; }

    [Description("The question of the day."), MostCharacters(TextLimits.Question, MustSaySomething = true)]
    public required string QuestionOfTheDay { get; init; }

    [Description("Why the group talked; may be empty."), MostCharacters(TextLimits.Note)]
    public required string Occasion { get; init; }

    [Description("Neighbourhood, village or municipality; may be empty."), MostCharacters(TextLimits.Title)]
    public required string Area { get; init; }

    [Description("For whom; may be empty."), MostCharacters(TextLimits.Title)]
    public required string TargetGroup { get; init; }

    [Description("Where the group met; may be empty."), MostCharacters(TextLimits.Title)]
    public required string Place { get; init; }

    [Description("The facilitator, as the report prints it; may be empty."), MostCharacters(TextLimits.Name)]
    public required string LedBy { get; init; }

    [Description("The day of the talk.")]
    public required DateOnly Date { get; init; }

    [Description("When it was planned to start, local time.")]
    public TimeOnly? StartsAt { get; init; }

    [Description("From where people took part, in order."), MostItems(12, Least = 1)]
    public required IReadOnlyList<FilePerspective> Perspectives { get; init; }

    [Description("anonymous: nobody saw who said what. named: names stood with texts, of whom gave one; never with choices.")]
    public required Anonymity Anonymity { get; init; }

    [Description("From how many people on a perspective was shown apart."), Between(3, 50)]
    public required int GroupThreshold { get; init; }

    [Description("The day on which the group looks at its words again; left out when it chose none.")]
    public DateOnly? ReviewOn { get; init; }

    [Description("The day after which the data is deleted.")]
    public required DateOnly DataEndsOn { get; init; }
}

/// <summary>A perspective.</summary>
internal sealed record FilePerspective
{
    [Description("A short name, unique in the file, without a slash."), MostCharacters(TextLimits.Name, MustSaySomething = true)]
    public required string Id { get; init; }

    [Description("The name on screens."), MostCharacters(TextLimits.Name, MustSaySomething = true)]
    public required string Name { get; init; }

    [Description("How people of it are drawn.")]
    public required PerspectiveShape Shape { get; init; }

    [Description("Parts of it, such as procurement within the municipality."), MostItems(Perspective.MostParts)]
    public IReadOnlyList<FilePart>? Parts { get; init; }
}

/// <summary>A part of a perspective.</summary>
internal sealed record FilePart
{
    [Description("A short name, unique within the perspective, without a slash."), MostCharacters(TextLimits.Name, MustSaySomething = true)]
    public required string Id { get; init; }

    [Description("The name on screens."), MostCharacters(TextLimits.Name, MustSaySomething = true)]
    public required string Name { get; init; }
}

/// <summary>Who took part, in numbers.</summary>
internal sealed record FilePeople
{
    [Description("How many people took part from each perspective; perspectives without people are left out."), MostItems(12)]
    public IReadOnlyList<FilePerspectiveCount>? Perspectives { get; init; }

    [Description("How many only looked on; they answered nothing."), Between(0, TalkFile.MostPeople)]
    public required int Observers { get; init; }

    [Description("At how many devices more people sat; each counts as one in the numbers above."), Between(0, SessionRules.MostParticipants)]
    public required int SharedDevices { get; init; }

    [Description("How many people sat at those devices together."), Between(0, SessionRules.MostParticipants * Participant.MostAtOneDevice)]
    public required int PeopleAtSharedDevices { get; init; }

    [Description("For how many people somebody else typed."), Between(0, SessionRules.MostParticipants)]
    public required int TypedFor { get; init; }

    [
        Description("Only in a talk with names: the names that people gave, by alphabet."),
        MostItems(SessionRules.MostParticipants),
        MostCharacters(TextLimits.Name, MustSaySomething = true)
    ]
    public IReadOnlyList<string>? Names { get; init; }
}

/// <summary>How many people of one perspective.</summary>
internal sealed record FilePerspectiveCount
{
    [Description("The perspective's id."), MostCharacters(TextLimits.Name, MustSaySomething = true)]
    public required string Perspective { get; init; }

    [Description("How many people."), Between(1, SessionRules.MostParticipants)]
    public required int People { get; init; }
}

/// <summary>A role that could be chosen.</summary>
internal sealed record FileRole
{
    [Description("Its number in this file."), Between(1, Role.Most)]
    public required int Id { get; init; }

    [Description("What people read."), MostCharacters(TextLimits.Name, MustSaySomething = true)]
    public required string Name { get; init; }

    [Description("One plain sentence; may be empty."), MostCharacters(TextLimits.Note)]
    public required string Explanation { get; init; }

    [Description("The entry in the reference content of the program; left out for a local role."), MostCharacters(TextLimits.Name, MustSaySomething = true)]
    public string? ReferenceId { get; init; }
}

/// <summary>An actor.</summary>
internal sealed record FileActor
{
    [Description("Its number in this file."), Between(1, SocialActor.Most)]
    public required int Id { get; init; }

    [Description("The local name."), MostCharacters(TextLimits.Name, MustSaySomething = true)]
    public required string Name { get; init; }

    [Description("Names of actors that were joined with it."), MostItems(SocialActor.Most), MostCharacters(TextLimits.Name, MustSaySomething = true)]
    public IReadOnlyList<string>? AlsoNamed { get; init; }

    [Description("The entry in the catalogue of the program; left out for a local actor."), MostCharacters(TextLimits.Name, MustSaySomething = true)]
    public string? ReferenceId { get; init; }

    [Description("How many people named it, as the group saw."), Between(0, TalkFile.MostPeople)]
    public required int Mentions { get; init; }

    [Description("Whether it was part of the talk of that day; others were put aside.")]
    public required bool InScope { get; init; }

    [Description("The number of the actor from which it was split."), Between(1, SocialActor.Most)]
    public int? VariantOf { get; init; }

    [Description("Where its money mainly comes from.")]
    public required Funding Funding { get; init; }
}
