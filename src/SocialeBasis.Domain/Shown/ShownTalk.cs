using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain.Shown;

/// <summary>
/// The talk as everybody saw it: the only way from a <see cref="Session"/> to the wall, the phones, the report in all its forms, the file
/// and the talk that continues it. It holds the session and gives none of it away that was not shown, so whoever has only this cannot
/// get at more. What the owner of an answer and the facilitator see besides is added by <see cref="OwnPart"/> and <see cref="LeadPart"/>
/// (decision 28).
/// </summary>
/// <remarks>
/// One per value of a session, and everything in it is made once: 150 phones that redraw after a reveal ask for the same pictures. Pure,
/// for the session never changes.
/// </remarks>
public sealed partial class ShownTalk
{
    private static readonly ConditionalWeakTable<Session, ShownTalk> Kept = [];

    private readonly Session _session;
    private readonly ConcurrentDictionary<(Guid Id, string What), Lazy<object>> _made = [];

    private ShownTalk(Session session) => _session = session;

    /// <summary>The talk as everybody saw it.</summary>
    public static ShownTalk Of(Session session) => Kept.GetValue(session, one => new ShownTalk(one));

    /// <inheritdoc cref="Session.Id"/>
    public Guid Id => _session.Id;

    /// <inheritdoc cref="Session.Code"/>
    public string Code => _session.Code;

    /// <inheritdoc cref="Session.IsLocked"/>
    public bool IsLocked => _session.IsLocked;

    /// <inheritdoc cref="Session.Setup"/>
    public SessionSetup Setup => _session.Setup;

    /// <inheritdoc cref="Session.IsExample"/>
    public bool IsExample => _session.IsExample;

    /// <inheritdoc cref="Session.Revision"/>
    public long Revision => _session.Revision;

    /// <inheritdoc cref="Session.IsClosed"/>
    public bool IsClosed => _session.IsClosed;

    /// <inheritdoc cref="Session.IsFinal"/>
    public bool IsFinal => _session.IsFinal;

    /// <inheritdoc cref="Session.ClosedUtc"/>
    public DateTime? ClosedUtc => _session.ClosedUtc;

    /// <inheritdoc cref="Session.ImportedUtc"/>
    public DateTime? ImportedUtc => _session.ImportedUtc;

    /// <inheritdoc cref="Session.Agenda"/>
    public Seq<AgendaStep> Agenda => Once(Guid.Empty, "agenda", () => _session.Agenda.Select(AsRead));

    /// <inheritdoc cref="Session.CurrentStep"/>
    public AgendaStep CurrentStep => AsRead(_session.CurrentStep);

    /// <summary>The lines of the agenda with the group, or who looks, at a step; the same for everybody.</summary>
    internal Seq<AgendaLine> LinesAt(Guid stepId, Func<ShownTalk, Guid, IEnumerable<AgendaLine>> make) => Once(stepId, "lines", () => make(this, stepId));

    /// <summary>A step of the agenda; null for another id.</summary>
    public AgendaStep? StepOf(Guid id) => _session.Steps.GetValueOrDefault(id) is { } step ? AsRead(step) : null;

    /// <summary>A step that asks about a hope says it in the words that everybody can read, and in none when the hope is gone.</summary>
    private AgendaStep AsRead(AgendaStep step) => step.HopeId is { } hope ? step with { Subject = HopeOf(hope) } : step;

    private string? HopeOf(Guid id) =>
        _session.IsShownHope(id) ? AsQuestion(_session.HopeGroups.GetValueOrDefault(id)?.Name ?? _session.Contributions[id].Text) : null;

    /// <summary>A hope may be longer than a question: then its first words, for the whole stands in Hoop.</summary>
    private static string AsQuestion(string text)
    {
        var line = TypedText.OneLine(text);
        return line.Length <= TextLimits.Question ? line : line[..Math.Max(line.LastIndexOf(' ', TextLimits.Question - 2), TextLimits.Question / 2)] + " …";
    }

    /// <summary>
    /// What the group hopes, to ask who has influence on it: groups and hopes that lie in none, most dots first; of equals in an order that tells nothing.
    /// </summary>
    internal Seq<HopeOption> HopeOptions => Once(Guid.Empty, "hope options", () => HopesViews.Options(this));

    /// <summary>The step as everybody saw it.</summary>
    public StepView ViewOf(AgendaStep step) => One(step.Id, "view", () => Unchanged.In(_session.Setup, step.Id, "view", StepViews.Of(this, AsRead(step))));

    /// <summary>The step as everybody saw it after an earlier round.</summary>
    /// <param name="step">The step.</param>
    /// <param name="round">1 to the latest round that was shown.</param>
    public StepView ViewAfter(AgendaStep step, int round)
    {
        if (round >= step.RevealedRound)
        {
            return ViewOf(step);
        }

        var then = step with { Phase = Phase.Talk, Round = round };
        return One(step.Id, $"view after {round}", () => Of(_session with { Steps = _session.Steps.SetItem(step.Id, then) }).ViewOf(then));
    }

    /// <inheritdoc cref="Response.Answered"/>
    public int Answered(AgendaStep step) => Response.Answered(_session, step);

    /// <inheritdoc cref="Response.LaterRoundUnseen"/>
    public bool LaterRoundUnseen(AgendaStep step) => Response.LaterRoundUnseen(_session, step);

    /// <summary>Whether the step left anything that everybody may know: an answer that can be counted, or something shown or settled.</summary>
    public bool WasHeld(AgendaStep step) =>
        Answered(step) > 0 || (step.RevealedRound > 0 ? Response.HasAnythingShown(_session, step) : Response.HasOfTheGroup(_session, step));

    /// <summary>How many people who take part are done with the present round of a step.</summary>
    internal int ReadyWith(AgendaStep step) => _session.Present.Count(who => _session.Ready.ContainsKey((step.Id, who.Id, step.Round)));

    /// <summary>
    /// While a further round is open: the actors whose picture was shown without this participant. What they answer about these counts
    /// once enough others come to it (decision 24).
    /// </summary>
    internal Seq<Guid> CountsLater(AgendaStep step, Guid self) => step.IsRevealed || step.RevealedRound == 0 ? []
        : OnlyActors.InPictures(step)
            .Where(picture => picture.People.Count > 0 && !picture.People.Contains(self))
            .Select(picture => picture.Id)
            .Distinct()
            .ToSeq();

    private Seq<(Guid Id, HashSet<Guid> People)> InPictures(AgendaStep step) => Once(step.Id, "counted", () =>
        from actor in Actors
        from of in step.Kind.Traits.Pictures
        select (actor.Id, People: Counted.InPicture(_session, step, actor, of, step.RevealedRound)));

    /// <summary>The subject that was picked for the wall; null for all, and at other steps than the current one.</summary>
    internal Guid? OnWallIn(AgendaStep step) => step.Id == _session.CurrentStepId ? _session.OnWall : null;

    /// <inheritdoc cref="Session.ReportTexts"/>
    public IReadOnlyDictionary<string, ReportText> ReportTexts => _session.ReportTexts;

    /// <inheritdoc cref="Session.LeftOutSections"/>
    public IReadOnlyDictionary<string, LeftOutSection> LeftOutSections => _session.LeftOutSections;

    /// <inheritdoc cref="Session.ReportConfirmation"/>
    public ReportConfirmation? ReportConfirmation => _session.ReportConfirmation;

    /// <inheritdoc cref="ReportText.MarkOf"/>
    public string MarkOf(string place, string text) => ReportText.MarkOf(_session, place, text);

    /// <summary>Things about a step or another subject, made the first time they are asked for; unchanged ones are the same as before.</summary>
    /// <param name="id">The step or subject; empty for the talk.</param>
    /// <param name="what">A name of its own.</param>
    /// <param name="make">Makes them.</param>
    private Seq<T> Once<T>(Guid id, string what, Func<IEnumerable<T>> make) => One(id, what, () => Unchanged.Each(_session.Setup, id, what, make()));

    /// <summary>As <see cref="Once"/>, of one thing.</summary>
    // Lazy: all screens ask in the same moment, and only the first should count. What fails is tried again: it must not stay broken for all.
    private T One<T>(Guid id, string what, Func<T> make)
        where T : notnull
    {
        var made = _made.GetOrAdd((id, what), _ => new Lazy<object>(() => make()));
        try
        {
            return (T)made.Value;
        }
        catch (Exception)
        {
            _made.TryRemove(KeyValuePair.Create((id, what), made));
            throw;
        }
    }
}
