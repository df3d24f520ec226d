namespace SocialeBasis.Domain;

/// <summary>Who sends a command. Set by the server from a signed cookie, never by the page.</summary>
public abstract record Sender
{
    private Sender()
    {
    }

    /// <summary>Nobody we know: may do nothing.</summary>
    public sealed record Nobody : Sender;

    /// <summary>The gespreksleider of this talk.</summary>
    public sealed record Facilitator : Sender;

    /// <summary>A participant, by the id in their cookie; the rules check that the id takes part.</summary>
    /// <param name="Id">The participant's id.</param>
    public sealed record Participant(Guid Id) : Sender;
}
