using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Outcomes;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Views;
using SocialeBasis.Domain.Words;
using static SocialeBasis.Domain.Transfer.FileWords;

namespace SocialeBasis.Domain.Transfer;

/// <summary>
/// The earlier talk of a talk that continues, for a file. What was answered then is in it where a screen of today lays it beside
/// today's answers, and nowhere else (J6). What was agreed then is in it always: those are no answers.
/// </summary>
internal sealed class EarlierExport
{
    private readonly Session _session;
    private readonly EarlierTalk _earlier;
    private readonly FileNumbers _numbers;
    private readonly Dictionary<Guid, int> _talks;
    private readonly Dictionary<Guid, int> _actors;
    private readonly HashSet<Guid> _compared;
    private readonly Dictionary<Guid, int> _agreements;
    private readonly List<AgendaStep> _shown;

    private EarlierExport(Session session, EarlierTalk earlier, FileNumbers numbers)
    {
        (_session, _earlier, _numbers) = (session, earlier, numbers);
        _talks = FileNumbers.Numbered(earlier.Before.Append(earlier.Talk).Select(talk => talk.Id));
        _actors = FileNumbers.Numbered(earlier.Actors.Where(actor => !EarlierViews.IsHiddenToday(session, actor)).Select(actor => actor.Id));
        _compared = [.. SharedResults.ActorsOf(session).Select(actor => EarlierViews.Then(session, actor, earlier)?.Id).OfType<Guid>()];
        _agreements = FileNumbers.Numbered(earlier.Agreements.Select(agreement => agreement.Id));
        _shown = [.. session.Agenda.Where(step => step.RevealedRound > 0)];
    }

    /// <summary>The earlier talk; null in a first one.</summary>
    public static FileEarlier? Of(Session session, FileNumbers numbers) => session.Earlier is { } earlier ? new EarlierExport(session, earlier, numbers).Make() : null;

    private FileEarlier Make() => new()
    {
        Talks = [.. _earlier.Before.Append(_earlier.Talk).Select(talk => new FileEarlierTitle { Title = talk.Title, Date = talk.Date })],
        People = NullIfEmpty(_earlier.People.Select(people => new FileEarlierPeople { Perspective = people.PerspectiveId, Name = people.Name, People = people.Count })),
        ReviewOn = _earlier.ReviewOn,
        Terms = NullIfEmpty(_earlier.Terms.Where(term => !IsHidden(term.Word)).Select(TermOf)),
        Actors = NullIfEmpty(_earlier.Actors.Where(actor => _actors.ContainsKey(actor.Id)).Select(ActorOf)),
        Influence = Shows(StepKind.Influence) ? NullIfEmpty(_earlier.Influence.Select(InfluenceOf)) : null,
        Agreements = NullIfEmpty(_earlier.Agreements.Select(AgreementOf)),
        Assumptions = NullIfEmpty(_earlier.Assumptions.Select(AssumptionOf)),
    };

    private bool Shows(StepKind kind) => _shown.Exists(step => step.Kind == kind);

    /// <summary>Whether a word is asked today in a step that was not shown: then what it meant is not seen yet.</summary>
    private bool IsHidden(string word)
    {
        var asked = _session.Agenda.Where(step => step is { Term: { } subject } && WordUse.IsSame(subject, word)).ToList();
        return asked.Count > 0 && asked.TrueForAll(step => step.RevealedRound == 0);
    }

    private FileEarlierTerm TermOf(EarlierTerm term) => new()
    {
        Word = term.Word,
        Meanings = [.. term.Meanings.Select(meaning => new FileEarlierMeaning
        {
            Talk = _talks[meaning.Talk.Id],
            Agreed = meaning.Agreed,
            OtherVoice = meaning.OtherVoice,
            Why = NullIfEmpty(meaning.Why),
        })],
    };

    private FileEarlierActor ActorOf(EarlierActor actor)
    {
        var (today, also) = TodayOf(actor.Id);
        return new()
        {
            Name = EarlierViews.NameOf(_session, actor),
            ReferenceId = actor.ReferenceId,
            Today = today,
            AlsoNamed = also,
            Place = actor.Place is { } place && Shows(StepKind.Spheres) ? PlaceOf(place) : null,
            Roles = actor.Roles is { } roles && Shows(StepKind.Roles) && _compared.Contains(actor.Id) ? RolesOf(roles) : null,
        };
    }

    /// <summary>Today's actor that kept this id, or with which the one that kept it was joined.</summary>
    private (int? Actor, int? Also) TodayOf(Guid id)
    {
        if (FileNumbers.Of(_numbers.Actors, id) is { } itself)
        {
            return (itself, null);
        }

        var into = _session.ActorFor(id)?.Id;
        var place = into is { } actor ? FileNumbers.Joined(_session)[actor].Select(joined => joined.Id).ToList().IndexOf(id) : -1;
        return place >= 0 && FileNumbers.Of(_numbers.Actors, into) is { } known ? (known, place + 1) : (null, null);
    }

    private static FileEarlierPlace PlaceOf(EarlierPlace place) => new()
    {
        Area = place.Area is { } area ? FileWords.Of(area) : null,
        GreyZone = place.IsGrey,
        Settled = place.IsSettled,
        Answers = NullIfEmpty(ChoiceExport.Counts(place.Counts, place.Unknown)),
    };

    private FileEarlierRoles RolesOf(EarlierRoles roles) => new()
    {
        NowAnswered = roles.NowAnswered,
        WishedAnswered = roles.WishedAnswered,
        Roles = NullIfEmpty(roles.Roles.Select(role => new FileEarlierRole { Today = FileNumbers.Of(_numbers.Roles, role.RoleId), Name = role.Name, Now = role.Now, Wished = role.Wished })),
        Deal = roles.Deal is { } deal ? new FileEarlierDeal { Does = deal.Does, DoesNot = deal.DoesNot, InReturn = deal.InReturn, Relation = deal.Relation } : null,
    };

    private FileEarlierInfluence InfluenceOf(EarlierInfluence asked)
    {
        var today = _shown.Where(step => step.Kind is StepKind.Influence && InfluenceQuestion.IsSame(step.Subject ?? "", asked.Question)).SelectMany(step => StepViews.RatingsOf(_session, step)).ToList();
        return new()
        {
            Question = asked.Question,
            Ratings = NullIfEmpty(
                from rating in asked.Ratings
                let now = today.Where(result => result.Counts.Answered > 0 && ThenOf(result.ActorId) == rating.ActorId).ToList()
                where now.Count > 0 && _actors.ContainsKey(rating.ActorId)
                select new FileEarlierRating
                {
                    Actor = _actors[rating.ActorId],
                    Votes = [.. rating.Counts.Votes],
                    Unknown = rating.Counts.Unknown,
                    Groups = NullIfEmpty(rating.Groups
                        .Where(part => now.Exists(result => result.ByPerspective.Any(apart => apart.Perspective.Id == part.PerspectiveId)))
                        .Select(part => ChoiceExport.GroupOf(part.PerspectiveId, part.Counts))),
                }),
        };
    }

    private Guid? ThenOf(Guid actorId) => EarlierViews.Then(_session, _session.Actors[actorId], _earlier)?.Id;

    private FileEarlierAgreement AgreementOf(EarlierAgreement agreement)
    {
        var check = _session.AgreementChecks.GetValueOrDefault(agreement.Id);
        var goesOn = FileNumbers.Of(_numbers.Texts, check?.CarriedAs);
        return new()
        {
            Text = agreement.Text,
            OtherVoice = agreement.OtherVoice,
            Owner = agreement.Owner,
            DueOn = agreement.DueOn,
            From = _talks[agreement.From.Id],
            History = NullIfEmpty(agreement.History.Select(moment => new FileAgreementMoment { Talk = _talks[moment.Talk.Id], Status = moment.Status, Note = moment.Note })),
            Today = check?.Status is null && goesOn is null ? null : new FileAgreementCheck { Status = check!.Status, Note = check.Note, GoesOnAs = goesOn, RecordedUtc = check.RecordedUtc },
        };
    }

    private FileEarlierAssumption AssumptionOf(EarlierAssumption assumption) => new()
    {
        Text = assumption.Text,
        Agreement = assumption.Agreement,
        With = FileNumbers.Of(_agreements, assumption.Id),
        From = _talks[assumption.From.Id],
        History = NullIfEmpty(assumption.History.Select(moment => new FileAssumptionMoment { Talk = _talks[moment.Talk.Id], Verdict = moment.Verdict, Note = moment.Note })),
        Today = _session.AssumptionChecks.GetValueOrDefault(assumption.Id) is { Verdict: { } verdict } check
            ? new FileAssumptionCheck { Verdict = verdict, Note = check.Note, RecordedUtc = check.RecordedUtc }
            : null,
    };
}
