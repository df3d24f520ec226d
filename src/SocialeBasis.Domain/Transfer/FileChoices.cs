using System.ComponentModel;

namespace SocialeBasis.Domain.Transfer;

/// <summary>
/// What the group saw of the choices about one actor after one round: everybody's latest answer up to it, counted. Choices never
/// stand with a name, also not in a talk with names.
/// </summary>
internal abstract record FileChoice
{
    [Description("After which round."), Between(1, AgendaStep.MostRounds), System.Text.Json.Serialization.JsonPropertyOrder(-9)]
    public required int Round { get; init; }

    [Description("The actor."), Between(1, SocialActor.Most), System.Text.Json.Serialization.JsonPropertyOrder(-8)]
    public required int Actor { get; init; }

    [Description("What moved since the round before; always there from the second round on.")]
    public FileMove? Move { get; init; }
}

/// <summary>What moved since the round before.</summary>
internal sealed record FileMove
{
    [Description("How many people answered again."), Between(0, TalkFile.MostPeople)]
    public required int Again { get; init; }

    [Description("How many of them chose something else."), Between(0, TalkFile.MostPeople)]
    public required int Changed { get; init; }
}

/// <summary>Where people put an actor.</summary>
internal sealed record FilePlaces : FileChoice
{
    [Description("How many people chose each area; areas that nobody chose are left out."), MostItems(9, Least = 1)]
    public required IReadOnlyList<FilePlaceCount> Answers { get; init; }

    [Description("The same for each group that the group as a whole saw apart."), MostItems(120)]
    public IReadOnlyList<FilePlaceGroup>? Groups { get; init; }

    [Description("The reasons that were given, with the area they were given for, in an order that tells nothing."), MostItems(TalkFile.MostPeople)]
    public IReadOnlyList<FilePlaceReason>? Reasons { get; init; }
}

/// <summary>How many people chose an area.</summary>
internal sealed record FilePlaceCount
{
    [Description("The area.")]
    public required FileArea Area { get; init; }

    [Description("How many people."), Between(1, TalkFile.MostPeople)]
    public required int People { get; init; }
}

/// <summary>Where one group put an actor.</summary>
internal sealed record FilePlaceGroup
{
    [Description("The perspective's id, or perspective/part."), MostCharacters((2 * TextLimits.Name) + 1, MustSaySomething = true)]
    public required string Group { get; init; }

    [Description("How many people of it chose each area."), MostItems(9, Least = 1)]
    public required IReadOnlyList<FilePlaceCount> Answers { get; init; }
}

/// <summary>Why somebody put the actor there.</summary>
internal sealed record FilePlaceReason
{
    [Description("The area it was given for.")]
    public required FileArea Area { get; init; }

    [Description("Why."), MostCharacters(TextLimits.Reason, MustSaySomething = true)]
    public required string Text { get; init; }
}

/// <summary>How people rate the influence on an actor, or of an actor on a hope.</summary>
internal sealed record FileRatings : FileChoice
{
    [Description("How many people chose 1, 2, 3, 4 and 5."), MostItems(5, Least = 5), Between(0, TalkFile.MostPeople)]
    public required IReadOnlyList<int> Votes { get; init; }

    [Description("How many do not know."), Between(0, TalkFile.MostPeople)]
    public required int Unknown { get; init; }

    [Description("The same for each group that the group as a whole saw apart."), MostItems(120)]
    public IReadOnlyList<FileRatingGroup>? Groups { get; init; }

    [Description("How many people named each kind of influence. Which kinds somebody named together was not shown.")]
    public FileKinds? Kinds { get; init; }
}

/// <summary>How one group rates the influence on an actor.</summary>
internal sealed record FileRatingGroup
{
    [Description("The perspective's id, or perspective/part."), MostCharacters((2 * TextLimits.Name) + 1, MustSaySomething = true)]
    public required string Group { get; init; }

    [Description("How many people of it chose 1, 2, 3, 4 and 5."), MostItems(5, Least = 5), Between(0, TalkFile.MostPeople)]
    public required IReadOnlyList<int> Votes { get; init; }

    [Description("How many of it do not know."), Between(0, TalkFile.MostPeople)]
    public required int Unknown { get; init; }
}

/// <summary>How many people named each kind of influence.</summary>
internal sealed record FileKinds
{
    [Description("Money."), Between(0, TalkFile.MostPeople)]
    public required int Money { get; init; }

    [Description("Rules."), Between(0, TalkFile.MostPeople)]
    public required int Rules { get; init; }

    [Description("Room."), Between(0, TalkFile.MostPeople)]
    public required int Room { get; init; }

    [Description("Knowledge."), Between(0, TalkFile.MostPeople)]
    public required int Knowledge { get; init; }

    [Description("Appreciation."), Between(0, TalkFile.MostPeople)]
    public required int Appreciation { get; init; }

    [Description("Contact."), Between(0, TalkFile.MostPeople)]
    public required int Contact { get; init; }

    [Description("Something else."), Between(0, TalkFile.MostPeople)]
    public int? Other { get; init; }
}

/// <summary>The roles that people see and wish for an actor.</summary>
internal sealed record FileRoles : FileChoice
{
    [Description("As it is now.")]
    public required FileRoleAnswers Now { get; init; }

    [Description("As people wish it.")]
    public required FileRoleAnswers Wished { get; init; }

    [Description("The same for each group that the group as a whole saw apart."), MostItems(120)]
    public IReadOnlyList<FileRoleGroup>? Groups { get; init; }
}

/// <summary>The answers about roles at one moment.</summary>
internal sealed record FileRoleAnswers
{
    [Description("How many people answered, who does not know left out."), Between(0, TalkFile.MostPeople)]
    public required int Answered { get; init; }

    [Description("How many of them say: on purpose no role."), Between(0, TalkFile.MostPeople)]
    public required int NoRole { get; init; }

    [Description("How many do not know."), Between(0, TalkFile.MostPeople)]
    public required int Unknown { get; init; }

    [Description("How many people chose each role. Which roles somebody chose together was not shown."), MostItems(Domain.Role.Most)]
    public IReadOnlyList<FileRoleCount>? Roles { get; init; }
}

/// <summary>How many people chose a role.</summary>
internal sealed record FileRoleCount
{
    [Description("The role."), Between(1, Domain.Role.Most)]
    public required int Role { get; init; }

    [Description("How many people."), Between(1, TalkFile.MostPeople)]
    public required int People { get; init; }
}

/// <summary>The roles that one group sees and wishes for an actor.</summary>
internal sealed record FileRoleGroup
{
    [Description("The perspective's id, or perspective/part."), MostCharacters((2 * TextLimits.Name) + 1, MustSaySomething = true)]
    public required string Group { get; init; }

    [Description("As it is now.")]
    public required FileGroupRoles Now { get; init; }

    [Description("As it is wished.")]
    public required FileGroupRoles Wished { get; init; }
}

/// <summary>The answers of one group about roles at one moment.</summary>
internal sealed record FileGroupRoles
{
    [Description("How many people of it answered, who does not know left out."), Between(0, TalkFile.MostPeople)]
    public required int Answered { get; init; }

    [Description("How many people of it chose each role."), MostItems(Domain.Role.Most)]
    public IReadOnlyList<FileRoleCount>? Roles { get; init; }
}

/// <summary>The seven areas of the drawing and the outside, see <see cref="Spheres"/>; and not knowing.</summary>
internal enum FileArea
{
    Personal,
    PersonalCommunity,
    Community,
    CommunityInstitutional,
    Institutional,
    PersonalInstitutional,
    All,
    Outside,
    Unknown,
}
