using Microsoft.AspNetCore.Components;
using SocialeBasis.Domain;
using SocialeBasis.Web.Look.Shared;
using SocialeBasis.Web.Prepare;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Lead;

/// <summary>Leading a talk. The page finds the room and says who leads; its parts show the regions of the screen.</summary>
public sealed partial class LeadPage : LeadingPage
{
    private readonly MadeOnce copies = new();
    private Desk? desk;
    private MovesOfOthers? others;
    private bool mayShare;
    private Guid? waitsForQuestion;
    private Guid? waitsForEnd;
    private Guid? warnedFor;
    private (Guid Id, string? Stap) loaded;

    /// <summary>Which step to look at, in an example or a closed talk; see <see cref="StepAddress"/>.</summary>
    [SupplyParameterFromQuery]
    public string? Stap { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private bool IsReadOnly => View is { } view && (view.IsExample || view.IsClosed);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (loaded == (Id, Stap) && (View is not null || MayNot))
        {
            return;
        }

        loaded = (Id, Stap);
        copies.Again(); // the same page goes on with the copy
        if (await LeadAsync() is not { } room)
        {
            return;
        }

        others ??= new MovesOfOthers(room.Time);
        desk ??= new Desk(SendAndRedrawAsync, () => InvokeAsync(StateHasChanged)) { IsOvertaken = IsOvertaken };
        if (IsReadOnly && View is { } view && StepAddress.Find(view.Agenda, Stap) is { } line)
        {
            LookAt(line.Id);
        }

        mayShare = !room.Shown.IsExample && await Visitor.MayShareAsync(Id);
    }

    /// <inheritdoc/>
    protected override void OnViewChanged(SessionView before, SessionView after)
    {
        if (before.Step.Id != after.Step.Id)
        {
            waitsForQuestion = waitsForEnd = null;
            warnedFor = null;
        }

        if ((before.Step.Id, before.Step.Phase, before.Step.Round) != (after.Step.Id, after.Step.Phase, after.Step.Round))
        {
            others?.Seen();
            desk?.DropUnsure();
        }
    }

    // Two people lead together: when both press "Volgende stap", the second press must not skip a step.
    private bool IsOvertaken()
    {
        if (View is not { } view || others?.TakeRecent() is not true)
        {
            return false;
        }

        desk?.Say(
            $"Iemand anders leidt mee en was u net voor. De groep is bij {view.Step.Title}: {view.Step.Phase.DutchName()}. Druk nog een keer als u verder wilt.",
            isRefusal: true
        );
        return true;
    }

    private async Task<Reply> SendAndRedrawAsync(SessionCommand command)
    {
        try
        {
            return others is null ? await TellAsync(command) : await others.OwnAsync(() => TellAsync(command));
        }
        finally
        {
            await InvokeAsync(StateHasChanged);
        }
    }

    /// <summary>Brings the group to a step; while nothing can change any more, only this page looks at it.</summary>
    private async Task GoToAsync(Guid stepId)
    {
        if (View is not { } view || desk is null)
        {
            return;
        }

        if (IsReadOnly)
        {
            Navigation.NavigateTo($"/regie/{Id}?stap={StepAddress.Of(view.Agenda, view.Agenda.First(line => line.Id == stepId))}");
            return;
        }

        if (desk.Unsaved.Count > 0 && warnedFor != stepId && waitsForQuestion is null && waitsForEnd is null)
        {
            warnedFor = stepId;
            desk.Say("Er staat nog tekst die niet bewaard is. Kies Bewaar, of kies nog een keer om toch verder te gaan.", isRefusal: true);
            return;
        }

        warnedFor = null;
        var reply = await desk.AskAsync(new GoToStep(stepId));
        waitsForQuestion = reply is Reply.Refused { Reason: InfluenceQuestionMissing } ? stepId : null;
        waitsForEnd = reply is Reply.Refused { Reason: ChainEndMissing } ? stepId : null;
        desk.Say(reply.Message ?? "", reply is not Reply.Ok);
    }

    private async Task GoByAsync(int places)
    {
        if (View is not { } view || desk is null)
        {
            return;
        }

        if (desk.IsOvertaken())
        {
            return;
        }

        var wished = view.Agenda.TakeWhile(line => !line.IsCurrent).Count() + places;
        if (wished < 0)
        {
            desk.Say("Dit is de eerste stap.");
        }
        else if (wished >= view.Agenda.Count)
        {
            desk.Say("Dit is de laatste stap. U kunt het gesprek nu sluiten.");
        }
        else
        {
            await GoToAsync(view.Agenda[wished].Id);
        }
    }

    private async Task FillAsync(AskAbout asked)
    {
        if (desk is not null && await desk.SendAsync(asked))
        {
            await GoToAsync(asked.StepId);
        }
    }

    /// <summary>What a chain can lead to: what the group hopes, as everybody saw it in the latest step of Hoop.</summary>
    private static Seq<ChainEndChoice> EndsOf(SessionView view, Room room) =>
        view.Agenda.Where(line => line.StartedUtc is not null)
            .Select(line => room.View(new Viewer.BigScreen(), line.Id).Step)
            .OfType<HopesView>()
            .LastOrDefault() is { } hopes
            ? ChainEnd.Choices(hopes)
            : [];

    private Task CopyAsync() => copies.PressAsync(CopyOnceAsync);

    private async Task<bool> CopyOnceAsync()
    {
        if (Room is not { } room || !await Visitor.MayPrepareAsync())
        {
            desk?.Say(
                Visitor.UsesAccounts ? "Meld u eerst aan om een kopie te maken." : "Een kopie maakt u op de computer waarop dit programma staat.",
                isRefusal: true
            );
            return false;
        }

        var (made, refused) = await Rooms.CreateAsync(
            (id, code, leadKey, screenKey) => TalkCopy.Of(room.Shown, id, code, leadKey, screenKey, DutchClock.Today(room.Time)), await Visitor.AccountAsync());
        if (made is null)
        {
            desk?.Say(refused?.Message ?? "De kopie is niet gemaakt.", isRefusal: true);
            return false;
        }

        Navigation.NavigateTo($"/regie/{made.Id}");
        return true;
    }
}
