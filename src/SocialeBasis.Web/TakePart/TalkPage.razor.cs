using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Web.Rooms;
using SocialeBasis.Web.TakePart.Hall;

namespace SocialeBasis.Web.TakePart;

/// <summary>What a participant sees during the talk: the step the group is at, and nothing that others did not show yet.</summary>
public sealed partial class TalkPage : ParticipantPage
{
    private Func<SessionCommand, Task<Reply>> send = _ => Task.FromResult(Reply.NotStored);
    private string? news;
    private int focusTurn;

    private string Title => View is { } talk ? $"{(IsOn ? talk.Step.Title : "Gesprek")} · {talk.Setup.Title}" : "Gesprek over de sociale basis";

    private bool IsOn => View is { IsClosed: false, You.IsRemoved: false };

    // Whose device it is: while somebody types for another, the page follows that other person.
    private YouView? Typist => View?.You is { IsTypedFor: true } && Self is { } self ? Room?.View(new Viewer.Participant(self)).You : View?.You;

    private bool IsAnswering => View?.Step is { } step && step.Kind.Traits.IsAnswered && !(step.IsRevealed && step.Kind.Traits.IsFrozenOnceShown);

    private string OwnAddress => $"/gesprek/{Code}/wat-u-zei{(IsOther ? $"?voor={Person}" : "")}";

    private Func<Guid, Guid?, string, bool> IsStored =>
        (stepId, person, text) =>
            (person ?? Self) is { } who
            && (who == Self || Typist?.TypesFor.Any(other => other.Id == who) is true)
            && Room?.OwnAnswers(who).Holds(stepId, text) is true;

    private DateTime? ServerNow => Room?.Time.GetUtcNow().UtcDateTime;

    /// <inheritdoc/>
    protected override void OnPersonChanged(Guid? before)
    {
        var now = Person;
        send = command => TellAndRedrawAsync(now, command);
        if (before is not null)
        {
            focusTurn++;
            news = Typist?.TypesFor.FirstOrDefault(person => person.Id == now) is { } other
                ? $"U typt nu voor {PersonNames.FullOf(other, Typist.TypesFor)}." : "U typt nu weer voor uzelf.";
        }
    }

    /// <inheritdoc/>
    protected override void OnViewChanged(SessionView before, SessionView after)
    {
        var (was, now) = (before.Step, after.Step);
        var moveFocus = false;
        if (was.Id != now.Id)
        {
            (news, moveFocus) = ($"Nieuwe stap: {now.Title}", true);
        }
        else if (!was.IsRevealed && now.IsRevealed)
        {
            // Everybody reads from the top. Who is still writing keeps the keyboard: the title does not take it from a field.
            (news, moveFocus) = ("De antwoorden zijn te zien.", true);
        }
        else if (was.Round < now.Round)
        {
            (news, moveFocus) = (Weighs(after) ? "Nu wegen: hoe belangrijk, en hoe zeker bent u?" : $"Ronde {now.Round}: u mag nog een keer antwoorden.", true);
        }
        else if (before.You?.IsReady != after.You?.IsReady)
        {
            moveFocus = true;
        }
        else if (!now.IsRevealed && was.Frame.Circle < now.Frame.Circle)
        {
            news = now.Frame.Circle is 2 ? "Praat nu met uw buur." : "Praat nu met z'n vieren.";
        }
        else if (now.Frame.Recognitions is [{ IsOpen: true } asked, ..] && was.Frame.Recognitions.All(earlier => earlier.Id != asked.Id))
        {
            news = $"Wie herkent dit? {asked.Text}";
        }

        focusTurn += moveFocus ? 1 : 0;
    }

    private async Task<Reply> TellAndRedrawAsync(Guid person, SessionCommand command)
    {
        var reply = await TellAsync(person, command);
        StateHasChanged();
        return reply;
    }

    // The second round of such a step asks something else.
    private static bool Weighs(SessionView talk) => talk.Step is TheoryView { IsWeighing: true };

    private static string PhaseWords(Phase phase) => phase switch
    {
        Phase.Reveal => "Dit zijn alle antwoorden. Lees ze eerst zelf.",
        Phase.Talk => "We praten nu samen over de antwoorden.",
        _ => "We leggen nu samen iets vast.",
    };
}
