namespace SocialeBasis.Domain;

/// <summary>The rhythm of every step: <c>alleen → tonen → praten → opnieuw → vastleggen</c>.</summary>
public enum Phase
{
    /// <summary><c>Alleen</c>: everybody answers on their own device; nobody sees another's content.</summary>
    Alone,

    /// <summary><c>Tonen</c>: everything was revealed at once.</summary>
    Reveal,

    /// <summary><c>Praten</c>: the group talks about what differs.</summary>
    Talk,

    /// <summary><c>Opnieuw</c>: a further round; its answers are hidden until the next reveal, earlier rounds stay.</summary>
    Again,

    /// <summary><c>Vastleggen</c>: the shared text and the other voice are written down.</summary>
    Settle,
}
