using System.ComponentModel;
using SocialeBasis.Domain.Earlier;

namespace SocialeBasis.Domain.Transfer;

/// <summary>
/// The talk that this one continues, as its group saw it, and how today's group looked back at it. Answers of then about a step
/// that was not shown today are left out: nobody of today saw them.
/// </summary>
internal sealed record FileEarlier
{
    /// <summary>The most of anything that adds up from talk to talk.</summary>
    public const int Most = 5000;

    [
        Description(
            "The talks before this one, the oldest first. The last is the one that this talk continues; the others are those that it continued in turn."
        ),
        MostItems(200, Least = 1)
    ]
    public required IReadOnlyList<FileEarlierTitle> Talks { get; init; }

    [Description("How many people took part in the last of them, per perspective of that talk."), MostItems(12)]
    public IReadOnlyList<FileEarlierPeople>? People { get; init; }

    [Description("When its group wanted to look at its words again.")]
    public DateOnly? ReviewOn { get; init; }

    [Description("Words that had a step of their own and got a meaning, in the last talk or in one before it."), MostItems(Most)]
    public IReadOnlyList<FileEarlierTerm>? Terms { get; init; }

    [Description("The actors of the last talk, in their order."), MostItems(SocialActor.Most)]
    public IReadOnlyList<FileEarlierActor>? Actors { get; init; }

    [Description("How people rated the influence then, per concrete question."), MostItems(SessionRules.MostSteps)]
    public IReadOnlyList<FileEarlierInfluence>? Influence { get; init; }

    [Description("What was agreed before today, and how it went."), MostItems(Most)]
    public IReadOnlyList<FileEarlierAgreement>? Agreements { get; init; }

    [Description("What was taken for true with those agreements, and whether it was."), MostItems(Most)]
    public IReadOnlyList<FileEarlierAssumption>? Assumptions { get; init; }
}

/// <summary>An earlier talk.</summary>
internal sealed record FileEarlierTitle
{
    [Description("What it was called."), MostCharacters(TextLimits.Title, MustSaySomething = true)]
    public required string Title { get; init; }

    [Description("Its day.")]
    public required DateOnly Date { get; init; }
}

/// <summary>How many people of one perspective took part then.</summary>
internal sealed record FileEarlierPeople
{
    [
        Description("The perspective's id in the earlier talk. The same id in setup.perspectives is the same perspective."),
        MostCharacters(TextLimits.Name, MustSaySomething = true)
    ]
    public required string Perspective { get; init; }

    [Description("What it was called."), MostCharacters(TextLimits.Name, MustSaySomething = true)]
    public required string Name { get; init; }

    [Description("How many people."), Between(1, TalkFile.MostPeople)]
    public required int People { get; init; }
}

/// <summary>What a word meant.</summary>
internal sealed record FileEarlierTerm
{
    [Description("The word."), MostCharacters(TextLimits.Title, MustSaySomething = true)]
    public required string Word { get; init; }

    [Description("What it meant in each talk that gave it a meaning, the oldest first."), MostItems(200, Least = 1)]
    public required IReadOnlyList<FileEarlierMeaning> Meanings { get; init; }
}

/// <summary>What a word meant in one talk.</summary>
internal sealed record FileEarlierMeaning
{
    [Description("In which talk: its place in talks, from 1."), Between(1, 200)]
    public required int Talk { get; init; }

    [Description("The shared meaning."), MostCharacters(TextLimits.Settled, MustSaySomething = true)]
    public required string Agreed { get; init; }

    [Description("What others meant; may be empty."), MostCharacters(TextLimits.Settled)]
    public required string OtherVoice { get; init; }

    [Description("What had changed then, and why."), MostCharacters(TextLimits.Settled, MustSaySomething = true)]
    public string? Why { get; init; }
}

/// <summary>An actor of then.</summary>
internal sealed record FileEarlierActor
{
    [Description("Its name then."), MostCharacters(TextLimits.Name, MustSaySomething = true)]
    public required string Name { get; init; }

    [Description("The entry in the catalogue of the program; left out for a local actor."), MostCharacters(TextLimits.Name, MustSaySomething = true)]
    public string? ReferenceId { get; init; }

    [Description("The actor of today that is the same. Left out when there is none; today's may still have the same name."), Between(1, SocialActor.Most)]
    public int? Today { get; init; }

    [Description("When it was joined with that actor today: the place of its name in that actor's alsoNamed, from 1."), Between(1, SocialActor.Most)]
    public int? AlsoNamed { get; init; }

    [Description("Where the group put it.")]
    public FileEarlierPlace? Place { get; init; }

    [Description("The roles that people saw and wished for it.")]
    public FileEarlierRoles? Roles { get; init; }
}

/// <summary>Where a group put an actor.</summary>
internal sealed record FileEarlierPlace
{
    [Description("Its area; left out in the grey zone.")]
    public FileArea? Area { get; init; }

    [Description("Whether it lay in the grey zone.")]
    public required bool GreyZone { get; init; }

    [Description("Whether the group settled that together.")]
    public required bool Settled { get; init; }

    [Description("How many people chose each area; areas that nobody chose are left out."), MostItems(9)]
    public IReadOnlyList<FilePlaceCount>? Answers { get; init; }
}

/// <summary>The roles that people saw and wished for an actor.</summary>
internal sealed record FileEarlierRoles
{
    [Description("How many people answered about then."), Between(0, TalkFile.MostPeople)]
    public required int NowAnswered { get; init; }

    [Description("How many answered about the wish."), Between(0, TalkFile.MostPeople)]
    public required int WishedAnswered { get; init; }

    [Description("How many people saw and wished each role; roles that nobody named are left out."), MostItems(Role.Most)]
    public IReadOnlyList<FileEarlierRole>? Roles { get; init; }

    [Description("What was agreed about its role.")]
    public FileEarlierDeal? Deal { get; init; }
}

/// <summary>How many people saw and wished a role.</summary>
internal sealed record FileEarlierRole
{
    [Description("The role of today that is the same. Left out when there is none; today's may still have the same name."), Between(1, Role.Most)]
    public int? Today { get; init; }

    [Description("What it was called."), MostCharacters(TextLimits.Name, MustSaySomething = true)]
    public required string Name { get; init; }

    [Description("How many people saw it."), Between(0, TalkFile.MostPeople)]
    public required int Now { get; init; }

    [Description("How many people wished it."), Between(0, TalkFile.MostPeople)]
    public required int Wished { get; init; }
}

/// <summary>What was agreed about an actor's role.</summary>
internal sealed record FileEarlierDeal
{
    [Description("What it does; may be empty."), MostCharacters(TextLimits.Settled)]
    public required string Does { get; init; }

    [Description("What it does not do; may be empty."), MostCharacters(TextLimits.Settled)]
    public required string DoesNot { get; init; }

    [Description("What residents may expect in return; may be empty."), MostCharacters(TextLimits.Settled)]
    public required string InReturn { get; init; }

    [Description("For an actor with money of its own: how the group relates to it; may be empty."), MostCharacters(TextLimits.Settled)]
    public required string Relation { get; init; }
}

/// <summary>The ratings of one concrete question.</summary>
internal sealed record FileEarlierInfluence
{
    [Description("As it was asked; may be empty."), MostCharacters(TextLimits.Question)]
    public required string Question { get; init; }

    [Description("Whose influence was asked about. Left out: of the municipality on each actor.")]
    public WhoseInfluence? Whose { get; init; }

    [Description("How people rated each actor. Left out when no step of today showed the answers to this question."), MostItems(SocialActor.Most)]
    public IReadOnlyList<FileEarlierRating>? Ratings { get; init; }
}

/// <summary>The ratings of one actor.</summary>
internal sealed record FileEarlierRating
{
    [Description("The actor of then: its place in actors, from 1."), Between(1, SocialActor.Most)]
    public required int Actor { get; init; }

    [Description("How many people chose 1, 2, 3, 4 and 5."), MostItems(5, Least = 5), Between(0, TalkFile.MostPeople)]
    public required IReadOnlyList<int> Votes { get; init; }

    [Description("How many did not know."), Between(0, TalkFile.MostPeople)]
    public required int Unknown { get; init; }

    [Description("The same for each perspective that could be shown apart then."), MostItems(12)]
    public IReadOnlyList<FileRatingGroup>? Groups { get; init; }
}

/// <summary>An agreement of before today.</summary>
internal sealed record FileEarlierAgreement
{
    [Description("What was agreed."), MostCharacters(TextLimits.Settled, MustSaySomething = true)]
    public required string Text { get; init; }

    [Description("The other voice; may be empty."), MostCharacters(TextLimits.Settled)]
    public required string OtherVoice { get; init; }

    [Description("Who does it; may be empty."), MostCharacters(TextLimits.Name)]
    public required string Owner { get; init; }

    [Description("By when.")]
    public DateOnly? DueOn { get; init; }

    [Description("The talk in which it was made first: its place in talks, from 1."), Between(1, 200)]
    public required int From { get; init; }

    [Description("How it stood in each talk since, the oldest first."), MostItems(200)]
    public IReadOnlyList<FileAgreementMoment>? History { get; init; }

    [Description("How today's group looked back at it.")]
    public FileAgreementCheck? Today { get; init; }
}

/// <summary>How an agreement stood in one talk.</summary>
internal sealed record FileAgreementMoment
{
    [Description("The talk: its place in talks, from 1."), Between(1, 200)]
    public required int Talk { get; init; }

    [Description("How it stood.")]
    public required AgreementStatus Status { get; init; }

    [Description("What was said about it; may be empty, never when it lapsed."), MostCharacters(TextLimits.Contribution, SometimesNeeded = true)]
    public required string Note { get; init; }
}

/// <summary>How today's group looked back at an agreement.</summary>
internal sealed record FileAgreementCheck
{
    [Description("How it stands; left out while nobody said so.")]
    public AgreementStatus? Status { get; init; }

    [Description("What was said about it; may be empty, never when it lapses."), MostCharacters(TextLimits.Contribution, SometimesNeeded = true)]
    public required string Note { get; init; }

    [Description("The proposal of today under which it goes on."), Between(1, TalkFile.MostTexts)]
    public int? GoesOnAs { get; init; }

    [Description("When the facilitator last wrote it, in UTC.")]
    public required DateTime RecordedUtc { get; init; }
}

/// <summary>What a group took for true.</summary>
internal sealed record FileEarlierAssumption
{
    [Description("What was assumed, as it stands after \"Wij nemen aan dat\"."), MostCharacters(TextLimits.Note, MustSaySomething = true)]
    public required string Text { get; init; }

    [Description("The words of the agreement with which it was written down; may be empty."), MostCharacters(TextLimits.Settled)]
    public required string Agreement { get; init; }

    [Description("That agreement, when it is among agreements under the same proposal: its place there, from 1."), Between(1, FileEarlier.Most)]
    public int? With { get; init; }

    [Description("The talk in which it was written down: its place in talks, from 1."), Between(1, 200)]
    public required int From { get; init; }

    [Description("What each talk since said about it, the oldest first."), MostItems(200)]
    public IReadOnlyList<FileAssumptionMoment>? History { get; init; }

    [Description("What today's group said about it.")]
    public FileAssumptionCheck? Today { get; init; }
}

/// <summary>What one talk said about an assumption.</summary>
internal sealed record FileAssumptionMoment
{
    [Description("The talk: its place in talks, from 1."), Between(1, 200)]
    public required int Talk { get; init; }

    [Description("Whether it held.")]
    public required AssumptionVerdict Verdict { get; init; }

    [Description("What was said about it; may be empty."), MostCharacters(TextLimits.Contribution)]
    public required string Note { get; init; }
}

/// <summary>What today's group said about an assumption.</summary>
internal sealed record FileAssumptionCheck
{
    [Description("Whether it held.")]
    public required AssumptionVerdict Verdict { get; init; }

    [Description("What was said about it; may be empty."), MostCharacters(TextLimits.Contribution)]
    public required string Note { get; init; }

    [Description("When the facilitator last wrote it, in UTC.")]
    public required DateTime RecordedUtc { get; init; }
}
