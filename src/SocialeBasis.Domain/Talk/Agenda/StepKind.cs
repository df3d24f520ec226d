namespace SocialeBasis.Domain;

/// <summary>The kinds of step a conversation can hold. An agenda may hold a kind more than once (several terms).</summary>
public enum StepKind
{
    /// <summary><c>aankomst</c>: who is here.</summary>
    Arrival,

    /// <summary><c>begrip</c>: what do we mean by a word.</summary>
    Term,

    /// <summary><c>actoren</c>: who and what belongs here.</summary>
    Actors,

    /// <summary><c>sferen</c>: where does each actor lie.</summary>
    Spheres,

    /// <summary><c>hoop</c>: what do we hope happens there.</summary>
    Hope,

    /// <summary><c>invloed</c>: how much influence does the local government have.</summary>
    Influence,

    /// <summary><c>rollen</c>: which role does each actor have now, which is wished.</summary>
    Roles,

    /// <summary><c>afspraken</c>: what do we agree.</summary>
    Agreements,

    /// <summary><c>afronden</c>: one word, one thing to take home.</summary>
    Closing,

    // From here on the number says when the kind came, for it is stored; StepKinds.All has the usual order.

    /// <summary><c>beleidstheorie</c>: why do we think that this works.</summary>
    Theory = 9,
}
