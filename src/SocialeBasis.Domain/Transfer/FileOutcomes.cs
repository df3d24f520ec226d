using System.ComponentModel;

namespace SocialeBasis.Domain.Transfer;

/// <summary>Something that was settled for a step, or for one actor or proposal in it.</summary>
internal sealed record FileSettled
{
    [Description("The actor it is about."), Between(1, SocialActor.Most)]
    public int? Actor { get; init; }

    [Description("The proposal it is about. With neither it is about the step as a whole."), Between(1, TalkFile.MostTexts)]
    public int? Text { get; init; }

    [Description("Every version, the oldest first; the last is what holds."), MostItems(1000, Least = 1)]
    public required IReadOnlyList<FileSettledVersion> Versions { get; init; }
}

/// <summary>One version of what was settled.</summary>
internal sealed record FileSettledVersion
{
    [Description("How it was closed.")]
    public required Outcome Outcome { get; init; }

    [
        Description("The shared text; may be empty when it was parked, or when only a place was settled."),
        MostCharacters(TextLimits.Settled, SometimesNeeded = true)
    ]
    public required string Agreed { get; init; }

    [Description("What others mean; never empty with agreedToDiffer."), MostCharacters(TextLimits.Settled, SometimesNeeded = true)]
    public required string OtherVoice { get; init; }

    [Description("What the other voice needs in order to go along; may be empty."), MostCharacters(TextLimits.Reason)]
    public required string Needed { get; init; }

    [Description("Where the group puts the actor.")]
    public FileArea? Area { get; init; }

    [Description("Whether the group leaves the actor in the grey zone on purpose.")]
    public required bool GreyZone { get; init; }

    [Description("Who does it; may be empty."), MostCharacters(TextLimits.Name)]
    public required string Owner { get; init; }

    [Description("By when.")]
    public DateOnly? DueOn { get; init; }

    [Description("In a talk that continues: what changed since the earlier one, and why."), MostCharacters(TextLimits.Settled, MustSaySomething = true)]
    public string? Why { get; init; }

    [
        Description("With an agreement: what the group takes for true, as it stands after \"Wij nemen aan dat\"."),
        MostCharacters(TextLimits.Note, MustSaySomething = true)
    ]
    public string? Assumption { get; init; }

    [Description("When the facilitator wrote this version, in UTC.")]
    public required DateTime RecordedUtc { get; init; }
}

/// <summary>What the group found out about a difference.</summary>
internal sealed record FileDifference
{
    [Description("The actor it is about."), Between(1, SocialActor.Most)]
    public int? Actor { get; init; }

    [Description("The text it is about."), Between(1, TalkFile.MostTexts)]
    public int? Text { get; init; }

    [Description("The group of hopes or links it is about. With none of these it is about the step as a whole."), Between(1, TalkFile.MostTexts)]
    public int? Group { get; init; }

    [Description("What the difference comes from."), MostItems(5)]
    public IReadOnlyList<FileDifferenceKind>? Kinds { get; init; }

    [Description("What the group heard; may be empty when kinds says something."), MostCharacters(TextLimits.Settled, SometimesNeeded = true)]
    public required string Heard { get; init; }
}

/// <summary>What a difference comes from.</summary>
internal enum FileDifferenceKind
{
    Word,
    Information,
    Experience,
    Interest,
    Situation,
}

/// <summary>Arguments about an actor in the grey zone.</summary>
internal sealed record FileGreyNote
{
    [Description("The actor."), Between(1, SocialActor.Most)]
    public required int Actor { get; init; }

    [Description("Why it could belong; may be empty."), MostCharacters(TextLimits.Settled)]
    public required string For { get; init; }

    [Description("Why it could stay outside; may be empty."), MostCharacters(TextLimits.Settled)]
    public required string Against { get; init; }

    [Description("What changes when it counts; may be empty."), MostCharacters(TextLimits.Settled)]
    public required string WhatChanges { get; init; }

    [Description("Whether the actor itself was asked.")]
    public required Asked Asked { get; init; }
}

/// <summary>A group of hopes, or of links.</summary>
internal sealed record FileHopeGroup
{
    [Description("Its number in this file, over all steps."), Between(1, TalkFile.MostTexts)]
    public required int Id { get; init; }

    [Description("What they have in common."), MostCharacters(TextLimits.Title, MustSaySomething = true)]
    public required string Name { get; init; }
}

/// <summary>Two hopes or groups that are hard to have at once.</summary>
internal sealed record FileClash
{
    [Description("One of them.")]
    public required FileHopeOrGroup First { get; init; }

    [Description("The other.")]
    public required FileHopeOrGroup Second { get; init; }

    [Description("What rubs; may be empty."), MostCharacters(TextLimits.Settled)]
    public required string Note { get; init; }
}

/// <summary>A hope or a group of hopes: one of the two.</summary>
internal sealed record FileHopeOrGroup
{
    [Description("The hope."), Between(1, TalkFile.MostTexts)]
    public int? Text { get; init; }

    [Description("The group."), Between(1, TalkFile.MostTexts)]
    public int? Group { get; init; }
}

/// <summary>A question who recognises something.</summary>
internal sealed record FileRecognition
{
    [Description("What was read out."), MostCharacters(TextLimits.Settled, MustSaySomething = true)]
    public required string Text { get; init; }

    [Description("How many people raised a hand. Left out when the question was still open: then nobody had seen it."), Between(0, TalkFile.MostPeople)]
    public int? Hands { get; init; }
}

/// <summary>What the group agrees about an actor's role.</summary>
internal sealed record FileRoleDeal
{
    [Description("The actor."), Between(1, SocialActor.Most)]
    public required int Actor { get; init; }

    [Description("What it does; may be empty."), MostCharacters(TextLimits.Settled)]
    public required string Does { get; init; }

    [Description("What it does not do; may be empty."), MostCharacters(TextLimits.Settled)]
    public required string DoesNot { get; init; }

    [Description("What residents may expect in return; may be empty."), MostCharacters(TextLimits.Settled)]
    public required string InReturn { get; init; }

    [Description("For an actor with money of its own: how we relate to it; may be empty."), MostCharacters(TextLimits.Settled)]
    public required string Relation { get; init; }
}

/// <summary>An agreement for when pressure comes.</summary>
internal sealed record FileSteadfastDeal
{
    [Description("The pressure."), MostCharacters(TextLimits.Question, MustSaySomething = true)]
    public required string Scenario { get; init; }

    [Description("What we then do and do not do."), MostCharacters(TextLimits.Settled, MustSaySomething = true)]
    public required string WeDo { get; init; }

    [Description("Who contacts whom first; may be empty."), MostCharacters(TextLimits.Reason)]
    public required string FirstContact { get; init; }
}

/// <summary>A word that needs care.</summary>
internal sealed record FileWord
{
    [Description("The word."), MostCharacters(TextLimits.Title, MustSaySomething = true)]
    public required string Word { get; init; }

    [Description("Every version of what the group says about it, the oldest first. The first is that it was starred."), MostItems(1000, Least = 1)]
    public required IReadOnlyList<FileWordVersion> Versions { get; init; }
}

/// <summary>One version of what the group says about a word.</summary>
internal sealed record FileWordVersion
{
    [Description("What we mean by it; may be empty."), MostCharacters(TextLimits.Settled)]
    public required string Agreed { get; init; }

    [Description("What others mean by it; may be empty."), MostCharacters(TextLimits.Settled)]
    public required string Other { get; init; }

    [Description("A plain word instead; may be empty."), MostCharacters(TextLimits.Name)]
    public required string Plain { get; init; }

    [Description("What it asks of people; may be empty."), MostCharacters(TextLimits.Note)]
    public required string Demands { get; init; }

    [Description("What it means from a perspective, as the group told it."), MostItems(12)]
    public IReadOnlyList<FileWordMeaning>? Meanings { get; init; }

    [Description("Whether the group leaves the word.")]
    public required bool IsDropped { get; init; }

    [Description("When the facilitator wrote this version, in UTC. Left out with the first: a participant may have starred the word.")]
    public DateTime? RecordedUtc { get; init; }
}

/// <summary>What a word means from one perspective.</summary>
internal sealed record FileWordMeaning
{
    [Description("The perspective's id."), MostCharacters(TextLimits.Name, MustSaySomething = true)]
    public required string Perspective { get; init; }

    [Description("The meaning."), MostCharacters(TextLimits.Contribution, MustSaySomething = true)]
    public required string Text { get; init; }
}

/// <summary>Something that was put aside.</summary>
internal sealed record FileParked
{
    [Description("The step in which it was parked: its place in the agenda, from 1."), Between(1, SessionRules.MostSteps)]
    public required int Step { get; init; }

    [Description("The text that was parked, if it was one."), Between(1, TalkFile.MostTexts)]
    public int? Text { get; init; }

    [Description("What was parked."), MostCharacters(TextLimits.Contribution, MustSaySomething = true)]
    public required string What { get; init; }

    [Description("When the facilitator parked it, in UTC.")]
    public required DateTime ParkedUtc { get; init; }

    [Description("How it was dealt with; left out while it is open.")]
    public ParkedEnd? End { get; init; }

    [
        Description("What came of it, or why it lapses; may be empty. Left out while it is open."),
        MostCharacters(TextLimits.Contribution, SometimesNeeded = true)
    ]
    public string? Resolution { get; init; }

    [Description("Who takes it on."), MostCharacters(TextLimits.Name, MustSaySomething = true)]
    public string? Owner { get; init; }

    [Description("By when.")]
    public DateOnly? DueOn { get; init; }
}
