namespace SocialeBasis.Web.TakePart;

/// <summary>What somebody filled in to take part, exactly as typed.</summary>
public sealed class JoinForm
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? Perspective { get; set; }

    /// <summary>Made with the form, so that sending the same form twice joins once. See <see cref="JoinTicket"/>.</summary>
    public string? Ticket { get; set; }
}
