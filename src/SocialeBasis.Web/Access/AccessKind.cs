namespace SocialeBasis.Web.Access;

/// <summary>What a cookie allows in one talk.</summary>
internal enum AccessKind : byte
{
    /// <summary>Leading: the secret link of the talk was used, or the talk was made here.</summary>
    Lead = 1,

    /// <summary>Showing: the secret link of the big screen was used.</summary>
    Screen = 2,

    /// <summary>Taking part as one participant.</summary>
    Participant = 3,
}
