using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain.Transfer;

internal sealed partial class TalkBuilder
{
    /// <summary>Gives what was weighed to stand-ins, so that counting it again gives the same.</summary>
    private Session WithWeights(Session talk, FileStep step, AgendaStep made, string path)
    {
        var rows = step.Weighed ?? [];
        _notes.Must(rows.Count == 0 || step.Kind.Traits.WeighsTexts, $"{path}.weighed", ImportNotes.NotHere);
        var subjects = rows.Select((row, at) => SubjectOf(row, step, made, $"{path}.weighed[{at}]")).ToList();
        _notes.Must(subjects.Distinct().Count() == subjects.Count, $"{path}.weighed", ImportNotes.Twice);
        _notes.Must(rows.All(row => row.Answers is null) || made is { IsWeighing: true, IsRevealed: true }, $"{path}.weighed", ImportNotes.NotHere);
        var weights = rows.SelectMany((row, at) => WeightsOf(row, subjects[at], made, $"{path}.weighed[{at}]")).ToList();
        if (_notes.First is not null)
        {
            return talk;
        }

        var tallies = rows.Zip(subjects)
            .Where(row => row.First.Groups is not null)
            .Select(row => new Tally(
                made.Id, made.Round, row.Second, PictureOf.Weights, row.First.Groups!.Select(group => group.Group).ToSeq(), [], _before));
        return talk with
        {
            Steps = talk.Steps.SetItem(made.Id, talk.Steps[made.Id] with { Weighs = subjects.ToSeq() }),
            LinkWeights = talk.LinkWeights.AddRange(weights.Select(weight => KeyValuePair.Create(weight.Key, weight))),
            Tallies = talk.Tallies.AddRange(tallies.Select(tally => KeyValuePair.Create(tally.Key, tally))),
        };
    }

    private Guid SubjectOf(FileWeighed row, FileStep step, AgendaStep made, string path)
    {
        var isText = row.Text is { } text && (step.Links ?? []).Any(link => link.Id == text && link.Group is null);
        var isGroup = row.Group is { } group && IsGroupOf(group, made) && (step.Links ?? []).Any(link => link.Group == group);
        _notes.Must((isText && row.Group is null) || (isGroup && row.Text is null), path, ImportNotes.NotThere);
        return isText ? _texts[row.Text!.Value].Id : isGroup ? ImportIds.Group(row.Group!.Value) : made.Id;
    }

    private IEnumerable<LinkWeight> WeightsOf(FileWeighed row, Guid subject, AgendaStep made, string path)
    {
        if (row.Answers is not { } answers)
        {
            return [];
        }

        var groups = (row.Groups ?? []).Select(group => (group.Group, Numbers(group.Answers))).ToList();
        if (!IsOnce(answers.Select(answer => (answer.Importance, answer.Certainty)), path)
            || (row.Groups ?? []).Any(group => !IsOnce(group.Answers.Select(answer => (answer.Importance, answer.Certainty)), path))
            || !TakenApart(Numbers(answers), groups, areLarge: true, path, out var apart))
        {
            return [];
        }

        var (people, known, depends) = (answers.Sum(answer => answer.People), row.KnownFrom ?? [], row.DependsOn ?? []);
        if (!_notes.Must(known.Concat(depends).All(count => count >= 0 && count <= people), path, ImportNotes.DoesNotAddUp) || !Count(people, path))
        {
            return [];
        }

        return apart
            .SelectMany(group => group.Numbers.SelectMany((count, pair) => Enumerable.Repeat((Pair: pair, group.Hat), count)))
            .Select((answer, who) => new LinkWeight(
                made.Id,
                _people[who],
                subject,
                answer.Pair / 6 is > 0 and var importance ? importance : null,
                answer.Pair % 6 is > 0 and var certainty ? certainty : null,
                (KnownFrom)Flags(known, who),
                (DependsOn)Flags(depends, who),
                _before)
            {
                HatId = answer.Hat,
            })
            .ToList();

        static int[] Numbers(IReadOnlyList<FileWeighedPair> pairs)
        {
            var numbers = new int[36];
            foreach (var pair in pairs)
            {
                numbers[((pair.Importance ?? 0) * 6) + (pair.Certainty ?? 0)] += pair.People;
            }

            return numbers;
        }

        // What goes together with which answer the file does not know: each is given to as many as said it.
        static int Flags(IReadOnlyList<int> counts, int who) => counts.Select((count, place) => count > who ? 1 << place : 0).Sum();
    }
}
