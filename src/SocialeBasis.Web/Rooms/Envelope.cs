using SocialeBasis.Domain;

namespace SocialeBasis.Web.Rooms;

/// <summary>One command on its way through a room, and the answer its sender waits for.</summary>
internal sealed class Envelope(Sender sender, SessionCommand command)
{
    public Sender Sender { get; } = sender;

    public SessionCommand Command { get; } = command;

    public TaskCompletionSource<Reply> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
