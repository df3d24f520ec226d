using System.Diagnostics.CodeAnalysis;

namespace SocialeBasis.Web.TakePart;

/// <summary>What somebody filled in to take part, exactly as typed.</summary>
public sealed class JoinForm
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? Perspective { get; set; }

    /// <summary>A part of a perspective, see <see cref="Domain.HatId"/>; empty for none.</summary>
    public string? Part { get; set; }

    /// <summary>Further hats. A form without any of them ticked gives null, which is none.</summary>
    [AllowNull]
    public List<string> Hats { get; set => field = value ?? []; } = [];

    /// <summary>Only look on: "ja" when ticked.</summary>
    public string? Observes { get; set; }

    public string? Table { get; set; }

    /// <summary>How many people sit at this device, as typed.</summary>
    public string? People { get; set; }

    /// <summary>Made with the form, so that sending the same form twice joins once. See <see cref="JoinTicket"/>.</summary>
    public string? Ticket { get; set; }
}
