using System.ComponentModel;

namespace SocialeBasis.Domain.Transfer;

/// <summary>What the facilitator did with the report: other words for its sentences, sections left out, and whether the sentences were found right.</summary>
internal sealed record FileReport
{
    [Description("Sentences of the report as the facilitator wrote them."), MostItems(ReportText.Most)]
    public IReadOnlyList<FileSentence>? Sentences { get; init; }

    [
        Description("The sections that were left out of the report, by alphabet. What they would say is in the file all the same."),
        MostItems(LeftOutSection.Most),
        MostCharacters(LeftOutSection.LongestId, MustSaySomething = true)
    ]
    public IReadOnlyList<string>? LeftOut { get; init; }

    [Description("That the facilitator read the sentences and found them right. Left out while they are provisional.")]
    public FileFoundRight? FoundRight { get; init; }
}

/// <summary>A sentence of the report as the facilitator wrote it.</summary>
internal sealed record FileSentence
{
    [
        Description("What the sentence says, and in which part of the report: lower-case letters and dashes."),
        MostCharacters(ReportText.LongestWord, MustSaySomething = true)
    ]
    public required string Place { get; init; }

    [Description("The step it is about: its place in the agenda, from 1. Left out when it is about the talk as a whole."), Between(1, SessionRules.MostSteps)]
    public int? Step { get; init; }

    [Description("The actor it is about."), Between(1, SocialActor.Most)]
    public int? Actor { get; init; }

    [Description("The sentence."), MostCharacters(TextLimits.Sentence, MustSaySomething = true)]
    public required string Text { get; init; }

    [
        Description("The mark of the program's own sentence when this one was written; see docs/schema/README.md."),
        MostCharacters(ReportText.MarkLength, MustSaySomething = true)
    ]
    public required string Basis { get; init; }

    [Description("When the facilitator last wrote it, in UTC.")]
    public required DateTime RecordedUtc { get; init; }
}

/// <summary>That the sentences were found right.</summary>
internal sealed record FileFoundRight
{
    [
        Description("The mark of every sentence that stood in the report, in its order; see docs/schema/README.md."),
        MostItems(ReportConfirmation.Most, Least = 1),
        MostCharacters(ReportText.MarkLength, MustSaySomething = true)
    ]
    public required IReadOnlyList<string> Marks { get; init; }

    [Description("When, in UTC.")]
    public required DateTime RecordedUtc { get; init; }
}
