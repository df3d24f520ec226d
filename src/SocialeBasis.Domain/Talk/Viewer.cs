namespace SocialeBasis.Domain;

/// <summary>For whom a view is made.</summary>
public abstract record Viewer
{
    private Viewer()
    {
    }

    /// <summary>The wall: nothing private.</summary>
    public sealed record BigScreen : Viewer;

    /// <summary>The gespreksleider: who takes part and how far they are; no content before the reveal.</summary>
    public sealed record Facilitator : Viewer;

    /// <summary>One participant: their own answers, and of others only what was revealed.</summary>
    /// <param name="Id">The participant.</param>
    public sealed record Participant(Guid Id) : Viewer;
}
