namespace SocialeBasis.Web.Shared;

/// <summary>
/// The presses of one button, sent one at a time. A second press on what is on its way is a double press and sends nothing; a press on
/// something else is the next one and waits its turn. What stood there at the press is known before it gets here (js/drafts.js).
/// </summary>
public sealed class Presses
{
    private object? _sending;
    private (object What, Func<Task<bool>> Send)? _next;

    /// <summary>Whether something is on its way.</summary>
    public bool AreBusy => _sending is not null;

    /// <param name="what">What stood there at the press, with value equality.</param>
    /// <param name="send">Sends it; true when the next may follow.</param>
    public async Task SendAsync(object what, Func<Task<bool>> send)
    {
        if (_sending is not null)
        {
            _next = what.Equals(_sending) ? _next : (what, send);
            return;
        }

        try
        {
            (object What, Func<Task<bool>> Send)? now = (what, send);
            while (now is { } press)
            {
                (_sending, _next) = (press.What, null);
                now = await press.Send() ? _next : null;
            }
        }
        finally
        {
            (_sending, _next) = (null, null);
        }
    }
}
