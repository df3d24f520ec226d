using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain.Shown;

public sealed partial class ShownTalk
{
    /// <summary>The talk that this one continues; null in a first talk.</summary>
    public EarlierTitle? Continues => _session.Earlier?.Talk;

    /// <summary>How many people took part in that talk; 0 in a first talk.</summary>
    public int EarlierPeople => _session.Earlier?.Total ?? 0;

    /// <summary>What was agreed before today, with how it went; those are no answers, and never hidden.</summary>
    public Seq<EarlierAgreement> EarlierAgreements => _session.Earlier?.Agreements ?? [];

    /// <inheritdoc cref="Session.AgreementChecks"/>
    public IReadOnlyDictionary<Guid, AgreementCheck> AgreementChecks => _session.AgreementChecks;

    /// <inheritdoc cref="Session.AssumptionChecks"/>
    public IReadOnlyDictionary<Guid, AssumptionCheck> AssumptionChecks => _session.AssumptionChecks;

    /// <inheritdoc cref="Session.GoesOn"/>
    public bool GoesOn(Guid earlierAgreementId) => _session.GoesOn(earlierAgreementId);

    /// <inheritdoc cref="EarlierViews.LookBackOf"/>
    public LookBack? LookBackOf(AgendaStep step) => EarlierViews.LookBackOf(this, step);

    /// <summary>
    /// The earlier talk as far as today's group may see it: nothing that was answered then before the same was answered and shown today
    /// (J6), nothing about an actor that was hidden today. Null in a first talk.
    /// </summary>
    internal EarlierTalk? Earlier =>
        Once<EarlierTalk>(Guid.Empty, "earlier", () => _session.Earlier is { } earlier ? [AsSeenToday(earlier)] : []) is [var seen] ? seen : null;

    /// <summary>The earlier talk as it came along, for a talk that continues this one; no screen or file of today may read it.</summary>
    internal EarlierTalk? EarlierAsItCame => _session.Earlier;

    /// <summary>The same actor then: by its id or that of an actor that was joined with it, else by its name.</summary>
    internal EarlierActor? Then(SocialActor actor, EarlierTalk earlier)
    {
        var ids = IdsOf(actor);
        return earlier.Actors.FirstOrDefault(known => known.Id == actor.Id)
            ?? earlier.Actors.FirstOrDefault(known => ids.Contains(known.Id))
            ?? earlier.Actors.FirstOrDefault(known => SameText.IsSameName(known.Name, actor.Name));
    }

    /// <summary>What an actor of then is called: by its name of today, when it came along.</summary>
    internal string NameOf(EarlierActor then) => _session.Actors.GetValueOrDefault(then.Id)?.Name ?? then.Name;

    private EarlierTalk AsSeenToday(EarlierTalk earlier)
    {
        var known = earlier with { Actors = earlier.Actors.Where(actor => !IsHiddenToday(actor)).ToSeq() };
        var compared = Actors.Select(actor => Then(actor, known)?.Id).OfType<Guid>().ToHashSet();
        return known with
        {
            Terms = earlier.Terms.Where(term => !IsAskedAgain(term.Word)).ToSeq(),
            Actors = known
                .Actors.Select(actor =>
                    actor with
                    {
                        Place = HasShown(StepKind.Spheres) ? actor.Place : null,
                        Roles = HasShown(StepKind.Roles) && compared.Contains(actor.Id) ? actor.Roles : null,
                    }
                )
                .ToSeq(),
            Influence = HasShown(StepKind.Influence)
                ? earlier.Influence.Select(asked => asked with { Ratings = RatedAgain(asked, known).ToSeq() }).ToSeq()
                : [],
        };
    }

    private bool HasShown(StepKind kind) => Agenda.Any(step => step.Kind == kind && step.RevealedRound > 0);

    /// <summary>Whether a word is asked today in steps of which none was shown: then what it meant is not seen yet.</summary>
    private bool IsAskedAgain(string word)
    {
        var asked = Agenda.Where(step => step is { Term: { } subject } && WordUse.IsSame(subject, word)).ToList();
        return asked.Count > 0 && asked.TrueForAll(step => step.RevealedRound == 0);
    }

    /// <summary>The ratings of then about actors that were rated today under the same question, of groups that stand apart today.</summary>
    private IEnumerable<EarlierRating> RatedAgain(EarlierInfluence asked, EarlierTalk known)
    {
        var today = Agenda.Where(step => step.Kind is StepKind.Influence && asked.Asked.IsSame(AskedInfluence.In(step)))
            .SelectMany(step => Ratings(step, step.RevealedRound))
            .Where(result => result.Counts.Answered > 0)
            .ToLookup(result => Actor(result.ActorId) is { } actor ? Then(actor, known)?.Id : null);
        return asked
            .Ratings.Where(rating => today[rating.ActorId].Any())
            .Select(rating =>
                rating with
                {
                    Groups = rating
                        .Groups.Where(group =>
                            today[rating.ActorId].Any(result => result.ByPerspective.Any(apart => apart.Perspective.Id == group.PerspectiveId))
                        )
                        .ToSeq(),
                }
            );
    }

    /// <summary>Whether an actor of then was hidden today, as it came along or under the name that it had then: then that name is said nowhere.</summary>
    private bool IsHiddenToday(EarlierActor then)
    {
        bool IsHidden(SocialActor actor) => actor.IsHidden || _session.ActorFor(actor.Id) is { IsHidden: true };
        bool IsNamedSo(SocialActor actor) => SameText.IsSameName(actor.Name, then.Name);
        return (_session.Actors.TryGetValue(then.Id, out var known) && IsHidden(known))
            || (_session.Actors.Values.Any(actor => IsNamedSo(actor) && IsHidden(actor)) && !SeenActors.Any(IsNamedSo));
    }
}
