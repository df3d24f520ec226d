namespace SocialeBasis.Domain.Shown;

public sealed partial class ShownTalk
{
    /// <summary>What people wrote in a step, of the rounds that were shown, in an order that tells nothing.</summary>
    internal Seq<T> Texts<T>(AgendaStep step)
        where T : Contribution =>
        OnlyTexts.TextsIn(step).OfType<T>().ToSeq();

    private Seq<Contribution> TextsIn(AgendaStep step) =>
        Once(step.Id, "texts", () => AnswerIndex.Texts(_session.Contributions)[step.Id].Where(_session.IsShown).OrderBy(given => Shuffle.Key(given.Id)));

    /// <summary>The same as everybody reads them.</summary>
    internal Seq<TextView> Read(AgendaStep step) => OnlyTexts.ReadIn(step);

    internal Seq<TextView> ReadIn(AgendaStep step) => Once(step.Id, "read", () => TextsIn(step).Select(AsRead));

    /// <summary>
    /// Everything that people wrote in a step: texts, what they take home, and why they put an actor somewhere. Makes no view: the list
    /// of words asks this of every step at every change.
    /// </summary>
    internal Seq<string> Written(AgendaStep step) => Once(step.Id, "written", () => Texts<Contribution>(step)
        .SelectMany(given => given is ClosingWord { TakeHome.Length: > 0 } closing ? new[] { closing.Text, closing.TakeHome } : [given.Text])
        .Concat(Placements(step).SelectMany(result => result.Reasons).Select(reason => reason.Text)));

    /// <summary>A text as everybody reads it; null for one that was not shown, or not any more.</summary>
    internal TextView? TextOf(Guid id) => _session.Contributions.GetValueOrDefault(id) is { } given && _session.IsShown(given) ? AsRead(given) : null;

    /// <summary>A text as a reader gets it.</summary>
    internal TextView AsRead(Contribution given) => Unchanged.Of(given, new TextView(
        given.Id,
        given.Text,
        given.Round,
        false,
        given.IsHidden,
        Setup.Anonymity is Anonymity.Named ? _session.Participants.GetValueOrDefault(given.ParticipantId)?.Name : null)
    {
        From = SplitViews.GroupOf(_session, given),
        People = given.People,
        Differed = given.Differed,
    });

    /// <summary>Something outside our hands as everybody reads it.</summary>
    internal OutsideView OutsideOf(OutsideFactor given) =>
        Unchanged.Of(given, new OutsideView(AsRead(given), _session.OutsideNotes.GetValueOrDefault(given.Id)?.Concerns ?? ""));

    /// <summary>How many dots a hope has; 0 until the dots of its step were shown.</summary>
    internal int Dots(AgendaStep step, Guid hopeId) => One(step.Id, "dots", () => Counted.Dots(_session, step).ToLookup(dot => dot.HopeId))[hopeId].Count();

    /// <inheritdoc cref="Session.DotsAreShown"/>
    internal bool DotsAreShown(AgendaStep step) => _session.DotsAreShown(step.Id);

    /// <summary>How many people gave a dot to a hope of this step.</summary>
    internal int Dotters(AgendaStep step) => _session.Dotters(step.Id, _session.WasNotErased).Count();

    /// <summary>The groups of hopes of a step, in the order in which they were made.</summary>
    internal Seq<HopeGroup> HopeGroups(AgendaStep step) =>
        Once(
            step.Id,
            "groups",
            () => _session.HopeGroups.Values.Where(group => group.StepId == step.Id).OrderBy(group => group.CreatedUtc).ThenBy(group => group.Id)
        );

    /// <summary>The group that a hope lies in, or null.</summary>
    internal Guid? GroupOf(Guid hopeId) => _session.GroupedHopes.GetValueOrDefault(hopeId)?.GroupId;

    /// <summary>The pairs of hopes that rub, of which both can still be seen.</summary>
    internal IEnumerable<(HopeClash Clash, string First, string Second)> Clashes(AgendaStep step)
    {
        string? NameOf(Guid id) =>
            (_session.Contributions.GetValueOrDefault(id) is Hope hope && hope.StepId == step.Id && _session.IsShown(hope) ? hope.Text : null)
            ?? HopeGroups(step).FirstOrDefault(group => group.Id == id)?.Name;
        return _session.HopeClashes.Values
            .Where(clash => clash.StepId == step.Id)
            .OrderBy(clash => clash.RecordedUtc)
            .ThenBy(clash => clash.Id)
            .Select(clash => (Clash: clash, First: NameOf(clash.FirstId), Second: NameOf(clash.SecondId)))
            .Where(clash => clash is { First: not null, Second: not null })
            .Select(clash => (clash.Clash, clash.First!, clash.Second!));
    }

    /// <summary>
    /// How far people go along with a text. Empty but for how many answered until it was shown; of nobody in particular, see
    /// <see cref="OwnPart"/> for one's own.
    /// </summary>
    internal SupportView Consent(Guid subjectId) => One(subjectId, "consent", () => Unchanged.In(_session.Setup, subjectId, "consent", ConsentNow(subjectId)));

    private SupportView ConsentNow(Guid subjectId)
    {
        var version = ConsentVersion(subjectId);
        var showing = _session.ConsentsShown.GetValueOrDefault((subjectId, version));
        var given = AnswerIndex.Supports(_session.Supports)[subjectId]
            .Where(support => support.Version == version && _session.WasNotErased(support.ParticipantId))
            .ToList();
        var shown = Counting(subjectId);
        var about = _session.Contributions.GetValueOrDefault(subjectId)?.Text ?? StepOf(subjectId)?.Title ?? "";
        Seq<string> Reasons(SupportLevel level) =>
            shown.Where(support => support.Level == level).Select(support => support.Reason).OrderBy(reason => Shuffle.Key(reason, about)).ToSeq();
        return new SupportView(
            shown.Count(support => support.Level is SupportLevel.Behind),
            shown.Count(support => support.Level is SupportLevel.CanLiveWith),
            Reasons(SupportLevel.Concern),
            Reasons(SupportLevel.Objection),
            null)
        {
            IsShown = showing is not null,
            Answered = showing is null ? given.Count : shown.Count,
            Late = showing is null ? 0 : given.Count(support => showing.HeldOut.Contains(support.ParticipantId)),
        };
    }

    /// <inheritdoc cref="Session.ConsentVersion"/>
    internal int ConsentVersion(Guid subjectId) => One(subjectId, "version", () => _session.ConsentVersion(subjectId));

    /// <summary>Whether the consent that was shown counts this person; false until it was shown.</summary>
    internal bool CountsConsent(Guid subjectId, Guid who) =>
        One(subjectId, "consented", () => Counting(subjectId).Select(support => support.ParticipantId).ToHashSet()).Contains(who);

    private Seq<Support> Counting(Guid subjectId) =>
        Once(subjectId, "supports", () => Counted.Supports(_session, subjectId, ConsentVersion(subjectId)));

    /// <summary>"Wie herkent dit?" in a step, the latest first. Hands are counted once the question is closed; until then nobody knows how many.</summary>
    internal Seq<RecognitionView> Recognitions(AgendaStep step) => Once(step.Id, "recognitions", () => _session.Recognitions.Values
        .Where(asked => asked.StepId == step.Id && _session.IsShown(asked))
        .OrderByDescending(asked => asked.AskedUtc)
        .Select(asked => new RecognitionView(
            asked.Id,
            asked.Text,
            asked.IsOpen,
            asked.IsOpen ? 0 : _session.Hands.Keys.Count(key => key.RecognitionId == asked.Id && _session.WasNotErased(key.ParticipantId)),
            false)));

    /// <summary>What is parked, open items first; without what repeats a text that is no longer shown.</summary>
    public Seq<ParkedItem> Parked => Once(Guid.Empty, "parked", () => _session.Parked.Values
        .Where(_session.IsShown)
        .OrderBy(item => item.Resolution is not null)
        .ThenBy(item => item.ParkedUtc)
        .ThenBy(item => item.Id));
}
