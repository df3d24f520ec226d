using Microsoft.AspNetCore.Components;
using SocialeBasis.Domain;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Lead;
using SocialeBasis.Web.Rooms;
using SocialeBasis.Web.Rooms.Live;

namespace SocialeBasis.Web.BigScreen;

/// <summary>What the whole room looks at: follows the talk by itself, shows nothing private, has nothing to click.</summary>
public partial class BigScreenPage
{
    // The same words whether or not the talk exists: that is not for everybody who has an old link.
    private static readonly Trouble NotHere = new(
        "Dit scherm laat hier niets zien",
        "Open het grote scherm vanuit de regie. Of vraag de gespreksleider om de link van het scherm. Misschien is het gesprek ook al weggehaald."
    );

    private (Guid, string?)? shown;
    private Guid? chosen;
    private Trouble? trouble;

    /// <summary>The talk.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>Which step to look at, for examples and talks that are over: its name in addresses (<c>sferen</c>, <c>begrip-2</c>) or its id.</summary>
    [SupplyParameterFromQuery(Name = "stap")]
    public string? StepName { get; set; }

    [Inject]
    private RoomDirectory Rooms { get; set; } = null!;

    [Inject]
    private Visitor Visitor { get; set; } = null!;

    /// <summary>Whether the facilitator brought the earlier talk to the wall.</summary>
    private bool ComparesNow => View is { Step: { IsRevealed: true, OnWall: { } picked }, Continues: { } talk } && picked == talk.Id;

    private bool IsOver => View is { IsClosed: true } && chosen is null;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (shown == (Id, StepName))
        {
            return;
        }

        shown = (Id, StepName);
        var room = await Rooms.FindAsync(Id);
        var viewer = room is null ? null : await Visitor.AsBigScreenAsync(room);
        if (IsGone)
        {
            return;
        }

        trouble = viewer is null ? NotHere : null;
        if (room is not null && viewer is not null)
        {
            chosen = StepToLookAt(room.View(viewer), StepName);
            Guard(Visitor, async shown => await Visitor.AsBigScreenAsync(shown) is not null);
            Follow(room, viewer, chosen);
        }
    }

    /// <inheritdoc/>
    protected override void OnAccessLost() => trouble = NotHere;

    /// <inheritdoc/>
    protected override void OnRemoved() => trouble = new Trouble(RemovedTalk.Title, RemovedTalk.Text);

    /// <summary>A live talk shows the step it is at; only what is over can be leafed through. An example begins with its map.</summary>
    private static Guid? StepToLookAt(SessionView view, string? name)
    {
        if (!view.IsExample && !view.IsClosed)
        {
            return null;
        }

        var wanted = name ?? (view.IsExample ? StepKind.Spheres.Key() : null);
        return (StepAddress.Find(view.Agenda, wanted) ?? view.Agenda.FirstOrDefault(line => line.Id.ToString() == wanted))?.Id;
    }

    private sealed record Trouble(string Title, string Text);
}
