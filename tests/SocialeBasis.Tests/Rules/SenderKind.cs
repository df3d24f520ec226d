namespace SocialeBasis.Tests.Rules;

/// <summary>
/// Everybody who can reach the program. As whom each may speak in a talk is shown by <see cref="Accounts.WhoSpeaksTests"/> on the real program.
/// </summary>
internal enum SenderKind
{
    /// <summary>A browser without any cookie.</summary>
    Nobody,

    /// <summary>Takes part in this talk.</summary>
    Participant,

    /// <summary>Takes part in another talk, with the cookie of that one.</summary>
    ParticipantOfAnotherTalk,

    /// <summary>Has an id that this talk does not know: somebody about to join, or a made-up id that came past the cookies.</summary>
    UnknownId,

    /// <summary>Was taken out; answers stay.</summary>
    Removed,

    /// <summary>Was taken out together with the answers.</summary>
    RemovedWithAnswers,

    /// <summary>Only looks on.</summary>
    Observer,

    /// <summary>The computer that shows the big screen, by its own secret link.</summary>
    BigScreen,

    /// <summary>The account whose talk it is.</summary>
    Owner,

    /// <summary>An account with whom it is shared.</summary>
    CoLeader,

    /// <summary>An account with talks of its own, and no share in this one.</summary>
    OtherFacilitator,

    /// <summary>The beheerder, without a share in this talk.</summary>
    Operator,

    /// <summary>Sits at the computer that runs the program, where there are no accounts.</summary>
    AtTheComputer,

    /// <summary>Used the secret link to lead this talk, where there are no accounts.</summary>
    SecretLink,

    /// <summary>Used the secret link of another talk, where there are no accounts.</summary>
    SecretLinkOfAnotherTalk,
}

/// <summary>What somebody is to the rules of one talk.</summary>
internal enum Voice
{
    /// <summary>No page sends anything for them.</summary>
    None,

    /// <summary>Speaks as the facilitator.</summary>
    Facilitator,

    /// <summary>Speaks as a participant, by the id in the cookie.</summary>
    Participant,
}

internal static class SenderKinds
{
    public static IReadOnlyList<SenderKind> All { get; } = Enum.GetValues<SenderKind>();

    /// <summary>What the server makes of each of them.</summary>
    public static Voice VoiceOf(SenderKind kind) => kind switch
    {
        SenderKind.Participant or SenderKind.UnknownId or SenderKind.Removed or SenderKind.RemovedWithAnswers or SenderKind.Observer => Voice.Participant,
        SenderKind.Owner or SenderKind.CoLeader or SenderKind.AtTheComputer or SenderKind.SecretLink => Voice.Facilitator,
        SenderKind.Nobody or SenderKind.ParticipantOfAnotherTalk or SenderKind.BigScreen or SenderKind.OtherFacilitator or SenderKind.Operator
            or SenderKind.SecretLinkOfAnotherTalk => Voice.None,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Say what the server makes of this kind of sender."),
    };
}
