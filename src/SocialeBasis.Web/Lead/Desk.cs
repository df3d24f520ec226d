using SocialeBasis.Domain.Commands;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Lead;

/// <summary>What all parts of the leading page share: sending a command, and the one line that says how it went.</summary>
internal sealed class Desk(Func<SessionCommand, Task<Reply>> send, Action redraw)
{
    /// <summary>What the line says in Dutch; empty when there is nothing to say.</summary>
    public string Notice { get; private set; } = "";

    /// <summary>Whether <see cref="Notice"/> says that something was refused or failed.</summary>
    public bool IsRefusal { get; private set; }

    /// <summary>Sends and tells on the line when it was refused; <paramref name="done"/> is what the line says otherwise.</summary>
    public async Task<bool> SendAsync(SessionCommand command, string done = "")
    {
        var reply = await send(command);
        Say(reply.Message ?? done, reply is not Reply.Ok);
        return reply is Reply.Ok;
    }

    /// <summary>Sends without touching the line: a form shows the answer beside its own fields.</summary>
    public Task<Reply> AskAsync(SessionCommand command) => send(command);

    /// <summary>Puts a sentence on the line.</summary>
    public void Say(string notice, bool isRefusal = false)
    {
        (Notice, IsRefusal) = (notice, isRefusal);
        redraw();
    }
}
