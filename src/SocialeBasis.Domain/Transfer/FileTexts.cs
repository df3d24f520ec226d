using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SocialeBasis.Domain.Transfer;

/// <summary>What every text of a participant has. Never who wrote it when the talk was anonymous, and never when.</summary>
internal abstract record FileText
{
    [Description("Its number in this file, over all steps."), Between(1, TalkFile.MostTexts), JsonPropertyOrder(-9)]
    public required int Id { get; init; }

    [Description("The round it belongs to."), Between(1, AgendaStep.MostRounds), JsonPropertyOrder(-8)]
    public required int Round { get; init; }

    [Description("What it says."), MostCharacters(TextLimits.Contribution, MustSaySomething = true), JsonPropertyOrder(-7)]
    public required string Text { get; init; }

    [
        Description("Only in a talk with names: who wrote it, when they gave a name."),
        MostCharacters(TextLimits.Name, MustSaySomething = true),
        JsonPropertyOrder(-6)
    ]
    public string? By { get; init; }

    [
        Description("The perspective from which it was written, where the group saw it apart."),
        MostCharacters(TextLimits.Name, MustSaySomething = true),
        JsonPropertyOrder(-5)
    ]
    public string? From { get; init; }

    [Description("How many people say this together; left out for one."), Between(2, Participant.MostAtOneDevice), JsonPropertyOrder(-4)]
    public int? People { get; init; }

    [
        Description("On a card of several people: about what they kept differing."),
        MostCharacters(TextLimits.Reason, MustSaySomething = true),
        JsonPropertyOrder(-3)
    ]
    public string? Differed { get; init; }
}

/// <summary>What somebody means by a word.</summary>
internal sealed record FileMeaning : FileText;

/// <summary>What has influence too without anybody at the table having it in hand.</summary>
internal sealed record FileOutside : FileText
{
    [Description("The rule or department it is about, as the facilitator wrote it down."), MostCharacters(TextLimits.Title, MustSaySomething = true)]
    public string? Concerns { get; init; }
}

/// <summary>What somebody hopes.</summary>
internal sealed record FileHope : FileText
{
    [Description("The area it is about. Left out when it is about an actor, or about an actor that is no longer shown.")]
    public FileArea? Area { get; init; }

    [Description("The actor it is about."), Between(1, SocialActor.Most)]
    public int? Actor { get; init; }

    [Description("The reasons behind it."), MostItems(4)]
    public IReadOnlyList<FileReason>? Reasons { get; init; }

    [Description("How many dots people gave it."), Between(0, TalkFile.MostPeople)]
    public required int Dots { get; init; }

    [Description("The group of hopes in which it lies."), Between(1, TalkFile.MostTexts)]
    public int? Group { get; init; }
}

/// <summary>Why somebody thinks that something works; its text is the sentence that the parts make.</summary>
internal sealed record FileLink : FileText
{
    [Description("What has to be the case."), MostCharacters(LinkSentence.LongestPart, MustSaySomething = true)]
    public required string If { get; init; }

    [Description("What happens then."), MostCharacters(LinkSentence.LongestPart, MustSaySomething = true)]
    public required string Then { get; init; }

    [Description("Why; left out: the link is unfinished."), MostCharacters(LinkSentence.LongestPart, MustSaySomething = true)]
    public string? Because { get; init; }

    [Description("What has to be arranged for it."), MostCharacters(LinkSentence.LongestPart, MustSaySomething = true)]
    public string? Provided { get; init; }

    [Description("Where it begins; left out when that was not known.")]
    public LinkLevel? Level { get; init; }

    [Description("The group of links in which it lies."), Between(1, TalkFile.MostTexts)]
    public int? Group { get; init; }
}

/// <summary>A proposal for an agreement.</summary>
internal sealed record FileProposal : FileText
{
    [Description("Whether the facilitator wrote it down for the group.")]
    public required bool OfTheGroup { get; init; }

    [Description("How far people go along with the text as it holds now. Only when it was shown.")]
    public FileConsent? Consent { get; init; }
}

/// <summary>The word somebody closes with.</summary>
internal sealed record FileClosingWord : FileText
{
    [Description("The one thing they take home."), MostCharacters(TextLimits.Contribution, MustSaySomething = true)]
    public string? TakeHome { get; init; }
}

/// <summary>How far people go along with a text.</summary>
internal sealed record FileConsent
{
    [Description("Who stand behind it."), Between(0, TalkFile.MostPeople)]
    public required int Behind { get; init; }

    [Description("Who can live with it."), Between(0, TalkFile.MostPeople)]
    public required int CanLiveWith { get; init; }

    [
        Description("The reasons of who has a concern, in an order that tells nothing."),
        MostItems(TalkFile.MostPeople),
        MostCharacters(TextLimits.Reason, MustSaySomething = true)
    ]
    public IReadOnlyList<string>? Concerns { get; init; }

    [
        Description("The reasons of who objects, in an order that tells nothing."),
        MostItems(TalkFile.MostPeople),
        MostCharacters(TextLimits.Reason, MustSaySomething = true)
    ]
    public IReadOnlyList<string>? Objections { get; init; }
}

/// <summary>The reasons behind a hope.</summary>
internal enum FileReason
{
    EndInItself,
    EarlySignalling,
    CareCosts,
    Other,
}
