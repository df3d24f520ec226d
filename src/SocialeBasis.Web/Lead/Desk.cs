using SocialeBasis.Domain;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Lead;

/// <summary>What all parts of the leading page share: sending a command, and the one line that says how it went.</summary>
internal sealed class Desk(Func<SessionCommand, Task<Reply>> send, Action redraw)
{
    /// <summary>What the line says in Dutch; empty when there is nothing to say.</summary>
    public string Notice { get; private set; } = "";

    /// <summary>Whether <see cref="Notice"/> says that something was refused or failed.</summary>
    public bool IsRefusal { get; private set; }

    /// <summary>Brings the focus to the title of the step; set by who shows it.</summary>
    public Func<ValueTask> FocusTitle { get; set; } = () => ValueTask.CompletedTask;

    /// <summary>
    /// Whether somebody else moved the group so shortly ago that this press was meant for what stood there before. Says so, and
    /// lets the next press through. Set by the page.
    /// </summary>
    public Func<bool> IsOvertaken { get; set; } = () => false;

    /// <summary>The fields of the page that hold words nobody stored yet.</summary>
    public HashSet<WordsField> Unsaved { get; } = [];

    /// <summary>Sends and tells on the line when it was refused; <paramref name="done"/> is what the line says otherwise.</summary>
    public async Task<bool> SendAsync(SessionCommand command, string done = "")
    {
        var reply = await send(command);
        Say(reply.Message ?? done, reply is not Reply.Ok);
        return reply is Reply.Ok;
    }

    /// <summary>What was asked to be shown although few people answered; null when nothing waits for a yes or no.</summary>
    public (string Why, SessionCommand Anyway, string Done)? Unsure { get; private set; }

    /// <summary>Shows something; asks first when so few people answered that it would be easy to guess who.</summary>
    /// <param name="show">Makes the command; true for also when few people answered.</param>
    /// <param name="done">What the line says once it is shown.</param>
    public async Task ShowAsync(Func<bool, SessionCommand> show, string done)
    {
        var reply = await send(show(false));
        if (reply is Reply.Refused { Reason: FewAnswered few })
        {
            Unsure = (few.Message, show(true), done);
            redraw();
            return;
        }

        Say(reply.Message ?? done, reply is not Reply.Ok);
    }

    /// <summary>Shows it all the same.</summary>
    public async Task ShowAnywayAsync()
    {
        if (Unsure is var (_, command, done))
        {
            Unsure = null;
            await SendAsync(command, done);
        }
    }

    /// <summary>Waits after all, or is overtaken by what somebody else did.</summary>
    public void DropUnsure()
    {
        if (Unsure is not null)
        {
            Unsure = null;
            redraw();
        }
    }

    /// <summary>Sends; the button that was pressed may be gone afterwards, so the focus can go to the title of the step.</summary>
    public async Task ToPhaseAsync(SetPhase command, bool toTitle)
    {
        if (await SendAsync(command) && toTitle)
        {
            await FocusTitle();
        }
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
