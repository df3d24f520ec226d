using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain.Transfer;

internal sealed partial class TalkBuilder
{
    /// <summary>Gives the counted answers to stand-ins, so that counting them again gives the same.</summary>
    private Session WithChoices(Session talk, FileStep step, AgendaStep made, string path)
    {
        _notes.Must(step.Places is null || step.Kind is StepKind.Spheres, $"{path}.places", ImportNotes.NotHere);
        _notes.Must(step.Ratings is null || step.Kind is StepKind.Influence, $"{path}.ratings", ImportNotes.NotHere);
        _notes.Must(step.Roles is null || step.Kind is StepKind.Roles, $"{path}.roles", ImportNotes.NotHere);
        FitsRounds(step.Places, made, $"{path}.places", place => [place.Answers.Sum(answer => answer.People)]);
        FitsRounds(step.Ratings, made, $"{path}.ratings", rating => [rating.Votes.Sum() + rating.Unknown]);
        FitsRounds(step.Roles, made, $"{path}.roles", role => [role.Now.Answered + role.Now.Unknown, role.Wished.Answered + role.Wished.Unknown]);
        if (_notes.First is not null)
        {
            return talk;
        }

        var places = (step.Places ?? []).SelectMany((row, at) => PlacesOf(row, made, $"{path}.places[{at}]")).ToList();
        var ratings = (step.Ratings ?? []).SelectMany((row, at) => RatingsOf(row, made, $"{path}.ratings[{at}]")).ToList();
        var roles = (step.Roles ?? []).SelectMany((row, at) => RolesOf(row, made, $"{path}.roles[{at}]")).ToList();
        if (_notes.First is not null)
        {
            return talk;
        }

        IEnumerable<(FileChoice Row, PictureOf Of, IEnumerable<string> Groups)> rows =
        [
            .. (step.Places ?? []).Select(row => ((FileChoice)row, PictureOf.Answers, (row.Groups ?? []).Select(group => group.Group))),
            .. (step.Ratings ?? []).Select(row => ((FileChoice)row, PictureOf.Answers, (row.Groups ?? []).Select(group => group.Group))),
            .. (step.Roles ?? []).Select(row => ((FileChoice)row, PictureOf.RolesNow, (row.Groups ?? []).Select(group => group.Group))),
            .. (step.Roles ?? []).Select(row => ((FileChoice)row, PictureOf.RolesWished, (row.Groups ?? []).Select(group => group.Group))),
        ];
        var tallies = rows.Where(row => row.Groups.Any())
            .Select(row => new Tally(made.Id, row.Row.Round, ImportIds.Actor(row.Row.Actor), row.Of, row.Groups.ToSeq(), [], _before));
        var moves = rows.Where(row => row.Row.Move is not null)
            .Select(row => new ShownMove(made.Id, ImportIds.Actor(row.Row.Actor), row.Row.Round, row.Row.Move!.Again, row.Row.Move.Changed));
        return talk with
        {
            Placements = talk.Placements.AddRange(places.Select(answer => KeyValuePair.Create(SessionRules.KeyOf(answer), answer))),
            Ratings = talk.Ratings.AddRange(ratings.Select(answer => KeyValuePair.Create(SessionRules.KeyOf(answer), answer))),
            RoleAnswers = talk.RoleAnswers.AddRange(roles.Select(answer => KeyValuePair.Create((SessionRules.KeyOf(answer), answer.Moment), answer))),
            Tallies = talk.Tallies.AddRange(tallies.Select(tally => KeyValuePair.Create(tally.Key, tally))),
            ShownMoves = talk.ShownMoves.AddRange(moves.Select(move => KeyValuePair.Create((move.StepId, move.ActorId, move.Round), move))),
        };
    }

    /// <summary>
    /// Each actor once a round, in rounds that were shown, and never fewer people than in the round before: who does not choose again still counts.
    /// </summary>
    private void FitsRounds<T>(IReadOnlyList<T>? rows, AgendaStep made, string path, Func<T, int[]> people)
        where T : FileChoice
    {
        foreach (var row in rows ?? [])
        {
            var given = people(row);
            _notes.Must(_actors.TryGetValue(row.Actor, out var actor) && actor.InScope, path, ImportNotes.NotThere);
            _notes.Must(row.Round <= made.RevealedRound && (row.Move is null) == (row.Round == 1), path, ImportNotes.NotHere);
            _notes.Must(row.Move is null || (row.Move.Changed <= row.Move.Again && row.Move.Again <= given.Sum()), path, ImportNotes.DoesNotAddUp);
            _notes.Must(given.All(number => number <= TalkFile.MostPeople), path, ImportNotes.DoesNotAddUp);
            Count(given.Sum(), path);
        }

        foreach (var actor in (rows ?? []).GroupBy(row => row.Actor))
        {
            var rounds = actor.OrderBy(row => row.Round).ToList();
            _notes.Must(rounds.DistinctBy(row => row.Round).Count() == rounds.Count, path, ImportNotes.Twice);
            _notes.Must(rounds[^1].Round == made.RevealedRound && rounds[^1].Round - rounds[0].Round == rounds.Count - 1, path, ImportNotes.DoesNotAddUp);
            _notes.Must(
                rounds.Zip(rounds.Skip(1)).All(two => people(two.First).Zip(people(two.Second)).All(number => number.First <= number.Second)),
                path,
                ImportNotes.DoesNotAddUp
            );
        }
    }

    private IEnumerable<Placement> PlacesOf(FilePlaces row, AgendaStep made, string path)
    {
        var groups = (row.Groups ?? []).Select(group => (group.Group, Numbers(group.Answers))).ToList();
        if (
            !IsOnce(row.Answers.Select(answer => answer.Area), path)
            || (row.Groups ?? []).Any(group => !IsOnce(group.Answers.Select(answer => answer.Area), path))
            || !TakenApart(Numbers(row.Answers), groups, areLarge: true, path, out var apart)
        )
        {
            return [];
        }

        var reasons = (row.Reasons ?? []).ToLookup(reason => reason.Area, reason => reason.Text);
        if (!_notes.Must(reasons.All(area => area.Count() <= Numbers(row.Answers)[(int)area.Key]), $"{path}.reasons", ImportNotes.DoesNotAddUp))
        {
            return [];
        }

        var answers = apart
            .SelectMany(group => group.Numbers.SelectMany((people, area) => Enumerable.Repeat((Area: (FileArea)area, group.Hat), people)))
            .GroupBy(answer => answer.Area);
        return answers
            .SelectMany(area => area.Select((answer, place) => (answer.Area, answer.Hat, Reason: reasons[area.Key].ElementAtOrDefault(place) ?? "")))
            .Select(
                (answer, who) =>
                    new Placement(made.Id, _people[who], ImportIds.Actor(row.Actor), row.Round, FileWords.AreaOf(answer.Area), answer.Reason, _before)
                    {
                        HatId = answer.Hat,
                    }
            )
            .ToList();

        static int[] Numbers(IReadOnlyList<FilePlaceCount> counts) =>
            [.. Enum.GetValues<FileArea>().Select(area => counts.Where(count => count.Area == area).Sum(count => count.People))];
    }

    private IEnumerable<InfluenceRating> RatingsOf(FileRatings row, AgendaStep made, string path)
    {
        var groups = (row.Groups ?? []).Select(group => (group.Group, (int[])[.. group.Votes, group.Unknown])).ToList();
        if (!TakenApart([.. row.Votes, row.Unknown], groups, areLarge: true, path, out var apart))
        {
            return [];
        }

        // Which kinds go together with which number the file does not know: each kind is given to as many as named it.
        int[] kinds = row.Kinds is { } named
            ? [named.Money, named.Rules, named.Room, named.Knowledge, named.Appreciation, named.Contact, named.Other ?? 0]
            : [];
        if (!_notes.Must(kinds.All(people => people <= row.Votes.Sum() + row.Unknown), $"{path}.kinds", ImportNotes.DoesNotAddUp))
        {
            return [];
        }

        return apart
            .SelectMany(group => group.Numbers.SelectMany((people, vote) => Enumerable.Repeat((Value: vote < 5 ? vote + 1 : (int?)null, group.Hat), people)))
            .Select(
                (answer, who) =>
                    new InfluenceRating(made.Id, _people[who], ImportIds.Actor(row.Actor), row.Round, answer.Value, KindsOf(kinds, who), _before)
                    {
                        HatId = answer.Hat,
                    }
            )
            .ToList();
    }

    private static InfluenceKinds KindsOf(int[] named, int who) =>
        named
            .Select((people, kind) => people > who ? (InfluenceKinds)(1 << kind) : InfluenceKinds.None)
            .Aggregate(InfluenceKinds.None, (all, kind) => all | kind);

    private IEnumerable<RoleAnswer> RolesOf(FileRoles row, AgendaStep made, string path)
    {
        var groups = row.Groups ?? [];
        return RolesAt(RoleMoment.Now, row.Now, [.. groups.Select(group => (group.Group, group.Now))], row, made, $"{path}.now")
            .Concat(RolesAt(RoleMoment.Wished, row.Wished, [.. groups.Select(group => (group.Group, group.Wished))], row, made, $"{path}.wished"));
    }

    private IEnumerable<RoleAnswer> RolesAt(
        RoleMoment moment,
        FileRoleAnswers answers,
        IReadOnlyList<(string Hat, FileGroupRoles Answers)> groups,
        FileRoles row,
        AgendaStep made,
        string path
    )
    {
        var roles = (_file.Roles ?? []).Select(role => role.Id).ToList();
        int[] Numbers(int answered, IReadOnlyList<FileRoleCount>? chosen) =>
            [answered, .. roles.Select(role => (chosen ?? []).Where(count => count.Role == role).Sum(count => count.People))];
        var counts = groups.SelectMany(group => group.Answers.Roles ?? []).Concat(answers.Roles ?? []);
        if (!_notes.Must(counts.All(count => _roles.Contains(count.Role)), path, ImportNotes.NotThere)
            || !IsOnce((answers.Roles ?? []).Select(count => count.Role), path)
            || groups.Any(group => !IsOnce((group.Answers.Roles ?? []).Select(count => count.Role), path))
            || !TakenApart(
                Numbers(answers.Answered, answers.Roles),
                [.. groups.Select(group => (group.Hat, Numbers(group.Answers.Answered, group.Answers.Roles)))],
                areLarge: false,
                path,
                out var apart
            )
        )
        {
            return [];
        }

        // Of each group as many have roles as need be, at least one each. The others say: on purpose none, or chose only roles that are hidden since.
        var least = apart.Select(group => group.Numbers.Skip(1).DefaultIfEmpty().Max()).ToList();
        var most = apart.Select(group => Math.Min(group.Numbers[0], group.Numbers.Skip(1).Sum())).ToList();
        var left = answers.Answered - answers.NoRole - least.Sum();
        if (!_notes.Must(least.Zip(most).All(one => one.First <= one.Second) && left >= 0, path, ImportNotes.DoesNotAddUp))
        {
            return [];
        }

        var hidden = Math.Max(0, left - (most.Sum() - least.Sum()));
        left -= hidden;

        var given = new List<(RoleAnswerKind Kind, Seq<Guid> Roles, string Hat)>();
        for (var i = 0; i < apart.Count; i++)
        {
            var more = Math.Min(left, most[i] - least[i]);
            left -= more;
            var holders = least[i] + more;
            var chosen = apart[i]
                .Numbers.Skip(1)
                .SelectMany((people, role) => Enumerable.Repeat(ImportIds.Role(roles[role]), people))
                .Select((role, place) => (role, place))
                .ToLookup(one => one.place % Math.Max(1, holders), one => one.role);
            given.AddRange(Enumerable.Range(0, holders).Select(holder => (RoleAnswerKind.Roles, chosen[holder].ToSeq(), apart[i].Hat)));
            var others = apart[i].Numbers[0] - holders;
            var unseen = Math.Min(hidden, others);
            hidden -= unseen;
            given.AddRange(Enumerable.Repeat((RoleAnswerKind.Roles, Seq<Guid>.Empty, apart[i].Hat), unseen));
            given.AddRange(Enumerable.Repeat((RoleAnswerKind.NoRoleOnPurpose, Seq<Guid>.Empty, apart[i].Hat), others - unseen));
        }

        given.AddRange(Enumerable.Repeat((RoleAnswerKind.Unknown, Seq<Guid>.Empty, NumbersApart.NotShown), answers.Unknown));
        return given
            .Select(
                (answer, who) =>
                    new RoleAnswer(made.Id, _people[who], ImportIds.Actor(row.Actor), row.Round, moment, answer.Kind, answer.Roles, _before)
                    {
                        HatId = answer.Hat,
                    }
            )
            .ToList();
    }

    private bool TakenApart(
        int[] whole,
        IReadOnlyList<(string Hat, int[] Numbers)> groups,
        bool areLarge,
        string path,
        out List<(string Hat, int[] Numbers)> apart
    )
    {
        apart = NumbersApart.Of(_setup, whole, groups) ?? [];
        return _notes.Must(apart.Count > 0, $"{path}.groups", ImportNotes.DoesNotAddUp)
            && _notes.Must(
                !areLarge || NumbersApart.AreLargeEnough(_setup.GroupThreshold, groups, apart),
                $"{path}.groups",
                "Een groep is te klein om apart te staan: dan zou iemand te herkennen zijn."
            );
    }

    private bool IsOnce<T>(IEnumerable<T> items, string path)
    {
        var list = items.ToList();
        return _notes.Must(list.Distinct().Count() == list.Count, path, ImportNotes.Twice);
    }
}
