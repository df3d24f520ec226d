namespace SocialeBasis.Domain;

/// <summary>The current step as one audience may see it.</summary>
public abstract record StepView
{
    /// <summary>What every step has.</summary>
    public required StepFrame Frame { get; init; }

    /// <inheritdoc cref="StepFrame.Id"/>
    public Guid Id => Frame.Id;

    /// <inheritdoc cref="StepFrame.Kind"/>
    public StepKind Kind => Frame.Kind;

    /// <inheritdoc cref="StepFrame.Title"/>
    public string Title => Frame.Title;

    /// <inheritdoc cref="StepFrame.Subject"/>
    public string? Subject => Frame.Subject;

    /// <inheritdoc cref="StepFrame.Phase"/>
    public Phase Phase => Frame.Phase;

    /// <inheritdoc cref="StepFrame.Round"/>
    public int Round => Frame.Round;

    /// <inheritdoc cref="StepFrame.IsRevealed"/>
    public bool IsRevealed => Frame.IsRevealed;

    /// <inheritdoc cref="StepFrame.HasShown"/>
    public bool HasShown => Frame.HasShown;

    /// <inheritdoc cref="StepFrame.Ready"/>
    public int Ready => Frame.Ready;

    /// <inheritdoc cref="StepFrame.Settled"/>
    public SettlementView? Settled => Frame.Settled;

    /// <inheritdoc cref="StepFrame.Discuss"/>
    public Seq<DiscussItem> Discuss => Frame.Discuss;

    /// <inheritdoc cref="StepFrame.OnWall"/>
    public Guid? OnWall => Frame.OnWall;

    /// <summary>What belongs to this view by its kind. Whoever asks answers for every kind: with a new one it does not build until that is done.</summary>
    public T Match<T>(
        Func<ArrivalView, T> arrival,
        Func<TermView, T> term,
        Func<ActorsView, T> actors,
        Func<SpheresView, T> spheres,
        Func<HopesView, T> hopes,
        Func<InfluenceView, T> influence,
        Func<RolesView, T> roles,
        Func<TheoryView, T> theory,
        Func<AgreementsView, T> agreements,
        Func<ClosingView, T> closing) => Kind switch
        {
            StepKind.Arrival => arrival((ArrivalView)this),
            StepKind.Term => term((TermView)this),
            StepKind.Actors => actors((ActorsView)this),
            StepKind.Spheres => spheres((SpheresView)this),
            StepKind.Hope => hopes((HopesView)this),
            StepKind.Influence => influence((InfluenceView)this),
            StepKind.Roles => roles((RolesView)this),
            StepKind.Theory => theory((TheoryView)this),
            StepKind.Agreements => agreements((AgreementsView)this),
            StepKind.Closing => closing((ClosingView)this),
        };

    /// <summary>The texts in it, in the order in which everybody sees them; none in a step of choices.</summary>
    public abstract IEnumerable<TextView> AllTexts();

    /// <summary>Everything in it that people wrote: the texts, and what they wrote with their choices.</summary>
    public virtual IEnumerable<WrittenText> Written() => AllTexts().Select(text => new WrittenText(text.Id, text.Id, text.Text));

    /// <summary>The groups that were made of its texts, with their names; none where texts are not laid together.</summary>
    public virtual IEnumerable<(Guid Id, string Name)> TextGroups() => [];

    /// <summary>What the facilitator may pick for the wall, in words; null for what is not in this step.</summary>
    public abstract string? NameOf(Guid subjectId);

    /// <summary>The note about a subject's difference, of the step itself without a subject; null when there is none.</summary>
    public DifferenceNote? NoteOf(Guid? subjectId = null) => Frame.Notes.FirstOrDefault(note => note.SubjectId == (subjectId ?? Frame.Id));
}

/// <summary>What every step has.</summary>
/// <param name="Id">The step.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Title">Its title.</param>
/// <param name="Subject">The term, the concrete question of Invloed, or what a chain leads to; may be null.</param>
/// <param name="Phase">Where in the rhythm.</param>
/// <param name="Round">The present round, 1-based.</param>
/// <param name="IsRevealed">Whether the present round's answers were shown.</param>
/// <param name="Ready">How many people who take part are done with this round.</param>
/// <param name="Settled">What was settled for the whole step; null when nothing was.</param>
public sealed record StepFrame(
    Guid Id,
    StepKind Kind,
    string Title,
    string? Subject,
    Phase Phase,
    int Round,
    bool IsRevealed,
    int Ready,
    SettlementView? Settled
)
{
    /// <summary>How people answer it.</summary>
    public StepMethod Method { get; init; }

    /// <summary>With 1-2-4-allen: 1, 2 or 4.</summary>
    public int Circle { get; init; } = 1;

    /// <summary>The latest round that was shown; 0 when none was.</summary>
    public int ShownRound { get; init; }

    /// <summary>Whether any round of it was shown.</summary>
    public bool HasShown => ShownRound > 0;

    /// <summary>"Bespreek eerst": what differs most on top, after the reveal; empty before it.</summary>
    public Seq<DiscussItem> Discuss { get; init; } = [];

    /// <summary>What the group found out about differences in this step.</summary>
    public Seq<DifferenceNote> Notes { get; init; } = [];

    /// <summary>The subject that the facilitator picked for the wall; null for all, and at other steps than the current one.</summary>
    public Guid? OnWall { get; init; }

    /// <summary>
    /// To a participant, while a further round is open: the actors whose picture was shown without them. What they answer about
    /// these counts once enough others come to it (decision 24), and they hear so before they answer.
    /// </summary>
    public Seq<Guid> CountsLater { get; init; } = [];

    /// <summary>"Wie herkent dit?" in this step, the latest first.</summary>
    public Seq<RecognitionView> Recognitions { get; init; } = [];
}

/// <summary>Something on which people differ.</summary>
/// <param name="SubjectId">The actor, hope, proposal or group; null when it is about words in the step as a whole.</param>
/// <param name="Name">What it is.</param>
/// <param name="Why">In what way people differ, in a few neutral Dutch words.</param>
public sealed record DiscussItem(Guid? SubjectId, string Name, string Why);

/// <summary>Aankomst.</summary>
public sealed record ArrivalView : StepView
{
    /// <inheritdoc/>
    public override IEnumerable<TextView> AllTexts() => [];

    /// <inheritdoc/>
    public override string? NameOf(Guid subjectId) => null;
}
