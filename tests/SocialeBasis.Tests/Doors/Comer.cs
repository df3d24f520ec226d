namespace SocialeBasis.Tests.Doors;

/// <summary>A kind of visitor at the doors of the program. It is about one talk, of Rosa; there is another, of Tom.</summary>
public enum Comer
{
    /// <summary>Without any cookie.</summary>
    Stranger,

    /// <summary>Takes part in the talk.</summary>
    Participant,

    /// <summary>Takes part in the other talk.</summary>
    ParticipantElsewhere,

    /// <summary>Came by the link of the big screen.</summary>
    BigScreen,

    /// <summary>Leads by the secret link.</summary>
    LinkLeader,

    /// <summary>Came by a secret link that was turned off and on since; with accounts only.</summary>
    OldLink,

    /// <summary>Sits at the computer itself.</summary>
    Computer,

    /// <summary>Tom, with whom the talk is not shared: owns the other one.</summary>
    Colleague,

    /// <summary>Sam, with whom it is shared.</summary>
    CoFacilitator,

    /// <summary>Sam's cookie, once the talk was taken back.</summary>
    TakenOut,

    /// <summary>Rosa.</summary>
    Owner,

    /// <summary>Anna, beheerder, with whom nothing is shared.</summary>
    Administrator,

    /// <summary>Rosa's cookie of before she signed out.</summary>
    SignedOut,

    /// <summary>Gave a password where more is needed.</summary>
    Half,
}
