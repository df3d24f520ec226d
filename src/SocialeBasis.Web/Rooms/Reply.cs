using SocialeBasis.Domain;

namespace SocialeBasis.Web.Rooms;

/// <summary>What a sender hears about a command.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>It is on the disk (or was so already).</summary>
    public sealed record Ok : Reply;

    /// <summary>The rules refuse it; nothing changed.</summary>
    public sealed record Refused(Rejection Reason) : Reply;

    /// <summary>It could not be stored; nothing changed, sending again is safe.</summary>
    public sealed record Failed : Reply;

    /// <summary>Too much waits to be stored; nothing changed, sending again is safe.</summary>
    public sealed record Busy : Reply;

    public static Reply Stored { get; } = new Ok();

    public static Reply NotStored { get; } = new Failed();

    public static Reply TooBusy { get; } = new Busy();

    /// <summary>What to tell the sender in Dutch; null when it was stored.</summary>
    public string? Message => this switch
    {
        Refused refused => refused.Reason.Message,
        Busy => "Even geduld, het is druk. Uw tekst staat er nog.",
        Failed => "Niet opgeslagen. Uw tekst staat er nog. Probeer het opnieuw.",
        _ => null,
    };
}
