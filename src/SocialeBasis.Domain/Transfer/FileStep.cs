using System.ComponentModel;

namespace SocialeBasis.Domain.Transfer;

/// <summary>A step with what was shown and settled in it. Which lists it may have follows from its kind; before anything was shown it has none.</summary>
internal sealed record FileStep
{
    [Description("What kind of step.")]
    public required StepKind Kind { get; init; }

    [Description("Planned length; 0 for none."), Between(0, SessionRules.MostMinutes)]
    public required int Minutes { get; init; }

    [
        Description("The word of a step of kind term, the concrete question or the hope of a step of kind influence, what the chain of a step of kind theory leads to."),
        MostCharacters(TextLimits.Question, MustSaySomething = true)
    ]
    public string? Subject { get; init; }

    [Description("In a step of kind influence: whose influence it asks about. Left out: of the municipality on each actor.")]
    public WhoseInfluence? Whose { get; init; }

    [Description("How people answered before everything was shown.")]
    public required StepMethod Method { get; init; }

    [Description("Where in the rhythm the step was left. In the phases alone and again the answers of the round are hidden.")]
    public required Phase Phase { get; init; }

    [Description("The round in which the step was left."), Between(1, AgendaStep.MostRounds)]
    public required int Round { get; init; }

    [Description("When the group first came to the step, in UTC.")]
    public DateTime? StartedUtc { get; init; }

    [Description("How many people answered, in any round, shown or not."), Between(0, TalkFile.MostPeople)]
    public required int Answered { get; init; }

    [Description("Whether people answered once more in a round that was never shown. Those answers are not in the file.")]
    public required bool LaterRoundUnseen { get; init; }

    [Description("In a step of kind term: what people mean by the word, in an order that tells nothing."), MostItems(TalkFile.MostTexts)]
    public IReadOnlyList<FileMeaning>? Meanings { get; init; }

    [Description("In a step of kind hope: what people hope, in an order that tells nothing."), MostItems(TalkFile.MostTexts)]
    public IReadOnlyList<FileHope>? Hopes { get; init; }

    [
        Description("In a step of kind influence: what has influence too without anybody at the table having it in hand, in an order that tells nothing."),
        MostItems(TalkFile.MostTexts)
    ]
    public IReadOnlyList<FileOutside>? Outside { get; init; }
    [Description("In a step of kind theory: why people think that something works, in an order that tells nothing."), MostItems(TalkFile.MostTexts)]
    public IReadOnlyList<FileLink>? Links { get; init; }

    [Description("In a step of kind theory: what was chosen to be weighed, in that order, and how much it weighs."), MostItems(LinkWeight.Most)]
    public IReadOnlyList<FileWeighed>? Weighed { get; init; }

    [Description("In a step of kind agreements: proposals, in an order that tells nothing."), MostItems(TalkFile.MostTexts)]
    public IReadOnlyList<FileProposal>? Proposals { get; init; }

    [Description("In a step of kind closing: the words people closed with, in an order that tells nothing."), MostItems(TalkFile.MostTexts)]
    public IReadOnlyList<FileClosingWord>? ClosingWords { get; init; }

    [
        Description("In a step of kind spheres: where people put each actor, after each round that was shown."),
        MostItems(SocialActor.Most * AgendaStep.MostRounds)
    ]
    public IReadOnlyList<FilePlaces>? Places { get; init; }

    [
        Description("In a step of kind influence: how people rate each actor, after each round that was shown."),
        MostItems(SocialActor.Most * AgendaStep.MostRounds)
    ]
    public IReadOnlyList<FileRatings>? Ratings { get; init; }

    [
        Description("In a step of kind roles: the roles people see and wish for each actor, after each round that was shown."),
        MostItems(SocialActor.Most * AgendaStep.MostRounds)
    ]
    public IReadOnlyList<FileRoles>? Roles { get; init; }

    [Description("What was settled, with every earlier version."), MostItems(TalkFile.MostTexts)]
    public IReadOnlyList<FileSettled>? Settled { get; init; }

    [Description("How far people go along with the text that was settled for the step as a whole. Only when it was shown.")]
    public FileConsent? Consent { get; init; }

    [Description("What the group found out about a difference, in that order."), MostItems(TalkFile.MostTexts)]
    public IReadOnlyList<FileDifference>? Differences { get; init; }

    [Description("Arguments about actors in the grey zone."), MostItems(SocialActor.Most)]
    public IReadOnlyList<FileGreyNote>? GreyNotes { get; init; }

    [Description("Groups of hopes, or of links, in order."), MostItems(HopeGroup.Most)]
    public IReadOnlyList<FileHopeGroup>? HopeGroups { get; init; }

    [Description("Hopes or groups that are hard to have at once."), MostItems(HopeClash.Most)]
    public IReadOnlyList<FileClash>? HopeClashes { get; init; }

    [Description("What was read out to hear who recognises it, in that order."), MostItems(Recognition.Most)]
    public IReadOnlyList<FileRecognition>? Recognitions { get; init; }

    [Description("What an actor does and does not do."), MostItems(SocialActor.Most)]
    public IReadOnlyList<FileRoleDeal>? RoleDeals { get; init; }

    [Description("Agreements for when pressure comes, in that order."), MostItems(SteadfastDeal.Most)]
    public IReadOnlyList<FileSteadfastDeal>? SteadfastDeals { get; init; }
}
