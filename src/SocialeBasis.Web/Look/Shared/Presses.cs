namespace SocialeBasis.Web.Look.Shared;

/// <summary>
/// The presses of one button, sent one at a time. A second press on what is on its way is a double press and sends nothing; a press on
/// something else is the next one and waits its turn. What stood there at the press is known before it gets here (js/drafts.js).
/// </summary>
public sealed class Presses
{
    private object? _sending;
    private (object What, Func<Task<bool>> Send, TaskCompletionSource<bool> Done)? _next;

    /// <summary>Whether something is on its way.</summary>
    public bool AreBusy => _sending is not null;

    /// <summary>Sends a text that stands in a field: the second half of a double click may find the field empty already, and sends nothing.</summary>
    public Task SendTextAsync(string text, Func<Task<bool>> send) => text.Length == 0 && AreBusy ? Task.CompletedTask : SendAsync(text, send);

    /// <param name="what">What stood there at the press, with value equality.</param>
    /// <param name="send">Sends it; true when the next may follow.</param>
    /// <returns>What this very press came to; false for a double press, and for one that was not sent because the one before failed or a later one
    /// took its place.</returns>
    public async Task<bool> SendAsync(object what, Func<Task<bool>> send)
    {
        var done = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (_sending is not null)
        {
            if (what.Equals(_sending) || what.Equals(_next?.What))
            {
                return false;
            }

            _next?.Done.TrySetResult(false);
            _next = (what, send, done);
            return await done.Task;
        }

        try
        {
            (object What, Func<Task<bool>> Send, TaskCompletionSource<bool> Done)? now = (what, send, done);
            while (now is { } press)
            {
                (_sending, _next) = (press.What, null);
                var sent = await press.Send();
                press.Done.TrySetResult(sent);
                now = sent ? _next : null;
            }
        }
        finally
        {
            _next?.Done.TrySetResult(false);
            (_sending, _next) = (null, null);
        }

        return await done.Task;
    }
}
