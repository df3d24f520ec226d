using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;
using static SocialeBasis.Domain.Transfer.FileWords;

namespace SocialeBasis.Domain.Transfer;

/// <summary>
/// The earlier talk of a talk that continues, for a file. What was answered then is in it where a screen of today lays it beside
/// today's answers, and nowhere else (J6). What was agreed then is in it always: those are no answers.
/// </summary>
internal sealed class EarlierExport
{
    private readonly ShownTalk _talk;
    private readonly EarlierTalk _earlier;
    private readonly FileNumbers _numbers;
    private readonly Dictionary<Guid, int> _talks;
    private readonly Dictionary<Guid, int> _actors;
    private readonly Dictionary<Guid, int> _agreements;

    private EarlierExport(ShownTalk talk, EarlierTalk earlier, FileNumbers numbers)
    {
        (_talk, _earlier, _numbers) = (talk, earlier, numbers);
        _talks = FileNumbers.Numbered(earlier.Before.Append(earlier.Talk).Select(title => title.Id));
        _actors = FileNumbers.Numbered(earlier.Actors.Select(actor => actor.Id));
        _agreements = FileNumbers.Numbered(earlier.Agreements.Select(agreement => agreement.Id));
    }

    /// <summary>The earlier talk; null in a first one.</summary>
    public static FileEarlier? Of(ShownTalk talk, FileNumbers numbers) => talk.Earlier is { } earlier ? new EarlierExport(talk, earlier, numbers).Make() : null;

    private FileEarlier Make() =>
        new()
        {
            Talks = [.. _earlier.Before.Append(_earlier.Talk).Select(talk => new FileEarlierTitle { Title = talk.Title, Date = talk.Date })],
            People = NullIfEmpty(
                _earlier.People.Select(people => new FileEarlierPeople
                {
                    Perspective = people.PerspectiveId,
                    Name = people.Name,
                    People = people.Count,
                })
            ),
            ReviewOn = _earlier.ReviewOn,
            Terms = NullIfEmpty(_earlier.Terms.Select(TermOf)),
            Actors = NullIfEmpty(_earlier.Actors.Select(ActorOf)),
            Influence = NullIfEmpty(_earlier.Influence.Select(InfluenceOf)),
            Agreements = NullIfEmpty(_earlier.Agreements.Select(AgreementOf)),
            Assumptions = NullIfEmpty(_earlier.Assumptions.Select(AssumptionOf)),
        };

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
            Name = _talk.NameOf(actor),
            ReferenceId = actor.ReferenceId,
            Today = today,
            AlsoNamed = also,
            Place = actor.Place is { } place ? PlaceOf(place) : null,
            Roles = actor.Roles is { } roles ? RolesOf(roles) : null,
        };
    }

    /// <summary>Today's actor that kept this id, or with which the one that kept it was joined.</summary>
    private (int? Actor, int? Also) TodayOf(Guid id)
    {
        if (FileNumbers.Of(_numbers.Actors, id) is { } itself)
        {
            return (itself, null);
        }

        var into = _talk.StandsFor(id);
        var place = into is { } actor ? _talk.JoinedWith(actor).Select(joined => joined.Id).ToList().IndexOf(id) : -1;
        return place >= 0 && FileNumbers.Of(_numbers.Actors, into) is { } known ? (known, place + 1) : (null, null);
    }

    private static FileEarlierPlace PlaceOf(EarlierPlace place) => new()
    {
        Area = place.Area is { } area ? FileWords.Of(area) : null,
        GreyZone = place.IsGrey,
        Settled = place.IsSettled,
        Answers = NullIfEmpty(ChoiceExport.Counts(place.Counts, place.Unknown)),
    };

    private FileEarlierRoles RolesOf(EarlierRoles roles) =>
        new()
        {
            NowAnswered = roles.NowAnswered,
            WishedAnswered = roles.WishedAnswered,
            Roles = NullIfEmpty(
                roles.Roles.Select(role => new FileEarlierRole
                {
                    Today = FileNumbers.Of(_numbers.Roles, role.RoleId),
                    Name = role.Name,
                    Now = role.Now,
                    Wished = role.Wished,
                })
            ),
            Deal = roles.Deal is { } deal
                ? new FileEarlierDeal
                {
                    Does = deal.Does,
                    DoesNot = deal.DoesNot,
                    InReturn = deal.InReturn,
                    Relation = deal.Relation,
                }
                : null,
        };

    private FileEarlierInfluence InfluenceOf(EarlierInfluence asked) => new()
    {
        Question = asked.Question,
        Whose = FileWords.Of(asked.Whose),
        Ratings = NullIfEmpty(asked.Ratings.Where(rating => _actors.ContainsKey(rating.ActorId)).Select(rating => new FileEarlierRating
        {
            Actor = _actors[rating.ActorId],
            Votes = [.. rating.Counts.Votes],
            Unknown = rating.Counts.Unknown,
            Groups = NullIfEmpty(rating.Groups.Select(part => ChoiceExport.GroupOf(part.PerspectiveId, part.Counts))),
        })),
    };

    private FileEarlierAgreement AgreementOf(EarlierAgreement agreement)
    {
        var check = _talk.AgreementChecks.GetValueOrDefault(agreement.Id);
        var goesOn = FileNumbers.Of(_numbers.Texts, check?.CarriedAs);
        return new()
        {
            Text = agreement.Text,
            OtherVoice = agreement.OtherVoice,
            Owner = agreement.Owner,
            DueOn = agreement.DueOn,
            From = _talks[agreement.From.Id],
            History = NullIfEmpty(
                agreement.History.Select(moment => new FileAgreementMoment
                {
                    Talk = _talks[moment.Talk.Id],
                    Status = moment.Status,
                    Note = moment.Note,
                })
            ),
            Today =
                check?.Status is null && goesOn is null
                    ? null
                    : new FileAgreementCheck
                    {
                        Status = check!.Status,
                        Note = check.Note,
                        GoesOnAs = goesOn,
                        RecordedUtc = check.RecordedUtc,
                    },
        };
    }

    private FileEarlierAssumption AssumptionOf(EarlierAssumption assumption) =>
        new()
        {
            Text = assumption.Text,
            Agreement = assumption.Agreement,
            With = FileNumbers.Of(_agreements, assumption.Id),
            From = _talks[assumption.From.Id],
            History = NullIfEmpty(
                assumption.History.Select(moment => new FileAssumptionMoment
                {
                    Talk = _talks[moment.Talk.Id],
                    Verdict = moment.Verdict,
                    Note = moment.Note,
                })
            ),
            Today = _talk.AssumptionChecks.GetValueOrDefault(assumption.Id) is { Verdict: { } verdict } check
                ? new FileAssumptionCheck
                {
                    Verdict = verdict,
                    Note = check.Note,
                    RecordedUtc = check.RecordedUtc,
                }
                : null,
        };
}
