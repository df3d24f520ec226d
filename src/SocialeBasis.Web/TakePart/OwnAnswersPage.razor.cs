using Microsoft.AspNetCore.Components;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Web.Look.Shared;

namespace SocialeBasis.Web.TakePart;

/// <summary>What a participant gave in this talk, with what can still be taken away: their right to see and to withdraw (AVG art. 15 and 17).</summary>
public sealed partial class OwnAnswersPage : ParticipantPage
{
    private OwnAnswers? own;
    private ElementReference status;
    private string? done;
    private string? problem;
    private bool toStatus;

    private string WhoSees => View?.Setup.Anonymity is Anonymity.Anonymous
        ? $"{PromiseWords.NobodyIsTold} U ziet het hier, omdat u op dit apparaat meedoet."
        : "Bij uw teksten staat uw naam, als u die gaf. Wat u koos, ziet alleen u.";

    /// <inheritdoc/>
    protected override void OnPersonChanged(Guid? before) => own = Room?.OwnAnswers(Person);

    /// <inheritdoc/>
    protected override void OnViewChanged(SessionView before, SessionView after) => own = Room!.OwnAnswers(Person);

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (toStatus)
        {
            // The button that was pressed is gone, and the focus with it.
            toStatus = false;
            await status.FocusAsync();
        }
    }

    private async Task TakeBackAsync(SessionCommand command)
    {
        problem = (await TellAsync(Person, command)).Message;
        done = problem is null ? "Weggehaald" : null;
        own = Room?.OwnAnswers(Person);
        toStatus = own is not null;
    }

    private string Title => IsOther ? "Wat deze persoon zei" : "Wat u zei";

    private string Back => $"/gesprek/{Code}{(IsOther ? $"?voor={Person}" : "")}";

    // What is said where no button stands.
    private string? Way(SessionView talk) =>
        talk switch
        {
            { You.IsRemoved: true } when IsOther => "Deze persoon doet niet meer mee. Vraag de gespreksleider als er iets weg moet.",
            { You.IsRemoved: true } => "U doet niet meer mee. Vraag de gespreksleider als u iets weg wilt laten halen.",
            { IsClosed: true } =>
                $"Het gesprek is afgesloten. Wilt u toch iets weg laten halen? Vraag het de gespreksleider. Op {DutchDate.Of(talk.Setup.DataEndsOn.AddDays(1))} gaat alles vanzelf weg.",
            _ =>
                "U kunt weghalen wat bij de stap hoort waar de groep nu is. Een keuze die al getoond is, blijft staan. Wilt u toch iets weg laten halen? Vraag het de gespreksleider.",
        };
}
