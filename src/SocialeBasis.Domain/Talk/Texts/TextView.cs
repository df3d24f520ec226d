namespace SocialeBasis.Domain;

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

    /// <summary>To its writer alone: what in it seems to be about a person, as <see cref="PersonalData"/> says it; otherwise null.</summary>
    public string? SeemsPersonal { get; init; }
}
