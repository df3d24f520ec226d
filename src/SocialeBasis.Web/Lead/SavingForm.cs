using Microsoft.AspNetCore.Components;
using SocialeBasis.Domain;
using SocialeBasis.Web.Look.Shared;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Lead;

/// <summary>A form of the leading page that sends one command: a refusal keeps every word, and the form says how it went.</summary>
public abstract class SavingForm : ComponentBase
{
    private readonly Presses _presses = new();

    [CascadingParameter]
    private protected Desk Desk { get; set; } = null!;

    /// <summary>Why it was not stored; null when it was, or was not tried.</summary>
    protected string? Error { get; private set; }

    /// <summary>Whether the last try was stored.</summary>
    protected bool Saved { get; private set; }

    /// <summary>
    /// Sends; once stored, the fields show what was stored and their drafts go. A second press on what is on its way is a double
    /// press: it comes to nothing.
    /// </summary>
    private protected async Task<bool> KeepAsync(SessionCommand command, params (WordsField Field, string Sent)[] fields)
    {
        return await _presses.SendAsync(command, () => SendAsync(command, fields));
    }

    private async Task<bool> SendAsync(SessionCommand command, (WordsField Field, string Sent)[] fields)
    {
        Saved = false;
        var reply = await Desk.AskAsync(command);
        (Error, Saved) = (reply.Message, reply is Reply.Ok);
        if (Saved)
        {
            Desk.Say("");
            await Task.WhenAll(fields.Select(field => field.Field.StoredAsync(field.Sent)));
        }

        return Saved;
    }

    /// <summary>Says what is missing before anything is sent.</summary>
    private protected void Refuse(string why) => (Error, Saved) = (why, false);
}
