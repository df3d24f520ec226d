using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Sessions;

namespace SocialeBasis.Domain.Views;

/// <summary>A settled text with how far people go along.</summary>
/// <param name="Settlement">What holds now.</param>
/// <param name="Support">Consent with it.</param>
public sealed record SettlementView(Settlement Settlement, SupportView Support);

/// <summary>How far people go along: counts, and reasons without names. Empty but for <see cref="Answered"/> until it was shown.</summary>
/// <param name="Behind">Who stand behind it.</param>
/// <param name="CanLiveWith">Who can live with it.</param>
/// <param name="Concerns">Reasons of concern, in no telling order.</param>
/// <param name="Objections">Reasons of objection, in no telling order.</param>
/// <param name="Yours">The viewer's own about the present text, or null.</param>
public sealed record SupportView(int Behind, int CanLiveWith, Seq<string> Concerns, Seq<string> Objections, Support? Yours)
{
    /// <summary>Whether the facilitator has shown it.</summary>
    public bool IsShown { get; init; }

    /// <summary>How many people said how far they go along with the present text.</summary>
    public int Answered { get; init; }

    /// <summary>How many reacted after it was shown and still wait to be counted (decision 29): how many, never what.</summary>
    public int Late { get; init; }

    /// <summary>To a participant: whether their answer counts only once enough others come to it, for the consent was shown without them (decision 24).</summary>
    public bool CountsLater { get; init; }

    /// <summary>To a participant: whether everybody saw their answer, so that it stays what it is.</summary>
    public bool IsFixed => IsShown && Yours is not null && !CountsLater;

    /// <summary>How many people said anything, of what is shown.</summary>
    public int Total => Behind + CanLiveWith + Concerns.Count + Objections.Count;
}

/// <summary>A text of the group, or one's own.</summary>
/// <param name="Id">The contribution.</param>
/// <param name="Text">What it says.</param>
/// <param name="Round">Its round.</param>
/// <param name="IsYours">Whether the viewer wrote it.</param>
/// <param name="IsHidden">Hidden by the facilitator; only they and its writer get such a text.</param>
/// <param name="By">The writer's name, in a talk with names; otherwise null.</param>
public sealed record TextView(Guid Id, string Text, int Round, bool IsYours, bool IsHidden, string? By)
{
    /// <summary>The perspective it was written from, when so many people of it wrote that nobody can be recognised; otherwise null.</summary>
    public GroupView? From { get; init; }

    /// <summary>How many people say this together; 1 for one person.</summary>
    public int People { get; init; } = 1;

    /// <summary>On a card of several people: about what they kept differing; may be empty.</summary>
    public string Differed { get; init; } = "";

    /// <summary>To its writer alone: what in it seems to be about a person, as <see cref="Prompts.PersonalData"/> says it; otherwise null.</summary>
    public string? SeemsPersonal { get; init; }
}
