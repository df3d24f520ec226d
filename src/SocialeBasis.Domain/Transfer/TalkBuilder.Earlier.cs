using System.Collections.Immutable;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain.Transfer;

/// <summary>The talk that this one continues, and how today's group looked back at it.</summary>
internal sealed partial class TalkBuilder
{
    /// <summary>No perspective of a talk is shown apart with fewer people, whatever its threshold was.</summary>
    private const int SmallestGroup = 3;

    private Session WithEarlier(Session talk, FileEarlier? earlier)
    {
        if (earlier is null || _notes.First is not null)
        {
            return talk;
        }

        var talks = earlier.Talks.Select((title, place) => new EarlierTitle(ImportIds.EarlierTalk(place + 1), title.Title, title.Date)).ToList();
        var actors = EarlierActorsOf(earlier);
        var made = new EarlierTalk
        {
            Talk = talks[^1],
            Before = talks.SkipLast(1).ToSeq(),
            People = (earlier.People ?? []).Select(people => new EarlierPeople(people.Perspective, people.Name, people.People)).ToSeq(),
            ReviewOn = earlier.ReviewOn,
            Terms = (earlier.Terms ?? []).Select((term, place) => TermOf(term, talks, $"earlier.terms[{place}]")).ToSeq(),
            Actors = actors,
            Influence = (earlier.Influence ?? [])
                .Select((asked, place) => new EarlierInfluence(asked.Question, EarlierRatingsOf(asked, actors, $"earlier.influence[{place}].ratings"))
                {
                    Whose = asked.Whose ?? WhoseInfluence.Municipality,
                })
                .ToSeq(),
            Agreements = (earlier.Agreements ?? [])
                .Select((agreement, place) => AgreementOf(agreement, place + 1, talks, $"earlier.agreements[{place}]"))
                .ToSeq(),
            Assumptions = (earlier.Assumptions ?? [])
                .Select((assumption, place) => AssumptionOf(assumption, place + 1, talks, $"earlier.assumptions[{place}]"))
                .ToSeq(),
        };
        _notes.Must(made.People.DistinctBy(people => people.PerspectiveId).Count() == made.People.Count, "earlier.people", ImportNotes.Twice);
        _notes.Must(made.Assumptions.DistinctBy(assumption => assumption.Id).Count() == made.Assumptions.Count, "earlier.assumptions", ImportNotes.Twice);
        return _notes.First is not null ? talk : LookedBack(talk with { Earlier = made }, earlier);
    }

    private EarlierTitle TalkOf(int number, List<EarlierTitle> talks, string path) =>
        _notes.Must(number <= talks.Count, path, ImportNotes.NotThere) ? talks[number - 1] : talks[^1];

    private EarlierTerm TermOf(FileEarlierTerm term, List<EarlierTitle> talks, string path) => new(
        term.Word,
        term.Meanings.Select((meaning, place) => new EarlierMeaning(
            TalkOf(meaning.Talk, talks, $"{path}.meanings[{place}].talk"), meaning.Agreed, meaning.OtherVoice, meaning.Why ?? "")).ToSeq());

    private Seq<EarlierActor> EarlierActorsOf(FileEarlier earlier)
    {
        var roles = new Dictionary<string, Guid>(StringComparer.Ordinal);
        var actors = (earlier.Actors ?? []).Select((actor, place) =>
        {
            var path = $"earlier.actors[{place}]";
            var id = EarlierActorId(actor, place + 1, path);
            return new EarlierActor(id, actor.Name, actor.ReferenceId)
            {
                Place = actor.Place is { } placed ? PlaceOf(placed, $"{path}.place") : null,
                Roles = actor.Roles is { } seen ? RolesOf(seen, id, roles, $"{path}.roles") : null,
            };
        }).ToSeq();
        _notes.Must(actors.DistinctBy(actor => actor.Id).Count() == actors.Count, "earlier.actors", ImportNotes.Twice);
        return actors;
    }

    private Guid EarlierActorId(FileEarlierActor actor, int number, string path)
    {
        IsActor(actor.Today, $"{path}.today");
        if (actor.AlsoNamed is not { } also)
        {
            return actor.Today is { } today ? ImportIds.Actor(today) : ImportIds.EarlierActor(number);
        }

        _notes.Must(_joined.TryGetValue((actor.Today ?? 0, also), out var joined), $"{path}.alsoNamed", ImportNotes.NotThere);
        return joined;
    }

    private EarlierPlace PlaceOf(FileEarlierPlace place, string path)
    {
        var counts = CountsOf(place.Answers ?? [], $"{path}.answers");
        _notes.Must(place.Area is not FileArea.Unknown && place.GreyZone == place.Area is null, $"{path}.area", ImportNotes.DoesNotAddUp);
        return new(place.Area is { } area ? FileWords.AreaOf(area) : null, place.GreyZone, place.Settled, counts.SkipLast(1).ToSeq(), counts[^1]);
    }

    private int[] CountsOf(IReadOnlyList<FilePlaceCount> answers, string path)
    {
        _notes.Must(answers.DistinctBy(count => count.Area).Count() == answers.Count, path, ImportNotes.Twice);
        return [.. FileWords.Areas.Select(area => answers.FirstOrDefault(count => count.Area == area.Word)?.People ?? 0)];
    }

    private EarlierRoles RolesOf(FileEarlierRoles seen, Guid actorId, Dictionary<string, Guid> known, string path)
    {
        var counts = seen.Roles ?? [];
        _notes.Must(counts.All(role => role.Today is not { } today || _roles.Contains(today)), $"{path}.roles", ImportNotes.NotThere);
        _notes.Must(
            counts.All(role => role.Now <= seen.NowAnswered && role.Wished <= seen.WishedAnswered && role.Now + role.Wished > 0),
            $"{path}.roles",
            ImportNotes.DoesNotAddUp
        );
        var roles = counts.Select(role => new EarlierRole(IdOf(role), role.Name, role.Now, role.Wished)).ToSeq();
        _notes.Must(roles.DistinctBy(role => role.RoleId).Count() == roles.Count, $"{path}.roles", ImportNotes.Twice);
        var deal = seen.Deal is { } agreed ? new RoleDeal(Guid.Empty, actorId, agreed.Does, agreed.DoesNot, agreed.InReturn, agreed.Relation, _before) : null;
        return new(roles, seen.NowAnswered, seen.WishedAnswered, deal);

        Guid IdOf(FileEarlierRole role)
        {
            if (role.Today is { } today)
            {
                return ImportIds.Role(today);
            }

            known.TryAdd(role.Name, ImportIds.EarlierRole(known.Count + 1));
            return known[role.Name];
        }
    }

    private Seq<EarlierRating> EarlierRatingsOf(FileEarlierInfluence asked, Seq<EarlierActor> actors, string path)
    {
        var made = new List<EarlierRating>();
        foreach (var (rating, place) in (asked.Ratings ?? []).Select((rating, place) => (rating, $"{path}[{place}]")))
        {
            var (counts, groups) = (RatingsOf(rating.Votes, rating.Unknown), rating.Groups ?? []);
            _notes.Must(counts.Answered > 0, place, ImportNotes.DoesNotAddUp);
            _notes.Must(groups.DistinctBy(group => group.Group).Count() == groups.Count, $"{place}.groups", ImportNotes.Twice);
            _notes.Must(
                groups.All(group => group.Votes.Sum() + group.Unknown >= SmallestGroup),
                $"{place}.groups",
                "Deze groep is te klein om apart te laten zien."
            );
            _notes.Must(
                Enumerable.Range(0, 5).All(vote => groups.Sum(group => group.Votes[vote]) <= rating.Votes[vote])
                    && groups.Sum(group => group.Unknown) <= rating.Unknown,
                $"{place}.groups",
                ImportNotes.DoesNotAddUp
            );
            if (_notes.Must(rating.Actor <= actors.Count, $"{place}.actor", ImportNotes.NotThere))
            {
                made.Add(
                    new(
                        actors[rating.Actor - 1].Id,
                        counts,
                        groups.Select(group => new EarlierGroup(group.Group, RatingsOf(group.Votes, group.Unknown))).ToSeq()
                    )
                );
            }
        }

        _notes.Must(made.DistinctBy(rating => rating.ActorId).Count() == made.Count, path, ImportNotes.Twice);
        return made.ToSeq();
    }

    private static RatingCounts RatingsOf(IReadOnlyList<int> votes, int unknown) => new(votes[0], votes[1], votes[2], votes[3], votes[4], unknown);

    private EarlierAgreement AgreementOf(FileEarlierAgreement agreement, int number, List<EarlierTitle> talks, string path) => new(
        ImportIds.EarlierAgreement(number),
        agreement.Text,
        agreement.OtherVoice,
        agreement.Owner,
        agreement.DueOn,
        TalkOf(agreement.From, talks, $"{path}.from"),
        (agreement.History ?? []).Select((moment, place) => MomentOf(moment, talks, $"{path}.history[{place}]")).ToSeq());

    private AgreementMoment MomentOf(FileAgreementMoment moment, List<EarlierTitle> talks, string path)
    {
        _notes.Must(moment.Status is not AgreementStatus.Lapsed || moment.Note.Length > 0, $"{path}.note", "Wat vervalt, heeft een reden.");
        return new(TalkOf(moment.Talk, talks, $"{path}.talk"), moment.Status, moment.Note);
    }

    private EarlierAssumption AssumptionOf(FileEarlierAssumption assumption, int number, List<EarlierTitle> talks, string path)
    {
        _notes.Must(assumption.With is not { } with || with <= (_file.Earlier!.Agreements?.Count ?? 0), $"{path}.with", ImportNotes.NotThere);
        return new(
            assumption.With is { } agreement ? ImportIds.EarlierAgreement(agreement) : ImportIds.EarlierAssumption(number),
            assumption.Text,
            assumption.Agreement,
            TalkOf(assumption.From, talks, $"{path}.from"),
            (assumption.History ?? [])
                .Select((moment, place) => new AssumptionMoment(TalkOf(moment.Talk, talks, $"{path}.history[{place}].talk"), moment.Verdict, moment.Note))
                .ToSeq()
        );
    }

    private Session LookedBack(Session talk, FileEarlier file)
    {
        var earlier = talk.Earlier!;
        var agreements = (file.Agreements ?? [])
            .Select((agreement, place) => (agreement.Today, Known: earlier.Agreements[place], Path: $"earlier.agreements[{place}].today"))
            .Where(one => one.Today is not null)
            .Select(one => CheckOf(one.Today!, one.Known, talk, one.Path))
            .ToList();
        _notes.Must(
            agreements.Where(check => check.CarriedAs is not null).DistinctBy(check => check.CarriedAs).Count()
                == agreements.Count(check => check.CarriedAs is not null),
            "earlier.agreements",
            ImportNotes.Twice
        );
        var assumptions = new List<AssumptionCheck>();
        foreach (var (assumption, place) in (file.Assumptions ?? []).Select((assumption, place) => (assumption, place)))
        {
            if (
                assumption.Today is { } today
                && _notes.Must(!earlier.Assumptions[place].IsKnown, $"earlier.assumptions[{place}].today", ImportNotes.DoesNotAddUp)
            )
            {
                assumptions.Add(new(earlier.Assumptions[place].Id, today.Verdict, today.Note, today.RecordedUtc));
            }
        }

        return talk with
        {
            AgreementChecks = agreements.ToImmutableDictionary(check => check.AgreementId),
            AssumptionChecks = assumptions.ToImmutableDictionary(check => check.AssumptionId),
        };
    }

    private AgreementCheck CheckOf(FileAgreementCheck check, EarlierAgreement agreement, Session talk, string path)
    {
        var goesOn = check.GoesOnAs is { } text && _texts.TryGetValue(text, out var known) ? known.Id : (Guid?)null;
        _notes.Must(!agreement.IsOver && (check.Status is not null || check.GoesOnAs is not null), path, ImportNotes.DoesNotAddUp);
        _notes.Must(check.Status is not AgreementStatus.Lapsed || check.Note.Length > 0, $"{path}.note", "Wat vervalt, heeft een reden.");
        _notes.Must(check.Status is not null || check.Note.Length == 0, $"{path}.note", ImportNotes.DoesNotAddUp);
        _notes.Must(
            check.GoesOnAs is null
                || (
                    goesOn is { } proposal
                    && talk.Contributions[proposal] is Proposal { ParticipantId: var who }
                    && who == Contribution.ByTheGroup
                    && check.Status is not (AgreementStatus.Done or AgreementStatus.Lapsed)
                ),
            $"{path}.goesOnAs",
            ImportNotes.NotThere);
        return new(agreement.Id, check.Status, check.Note, goesOn, check.RecordedUtc);
    }
}
