using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;
using SocialeBasis.Reports.Excel;

namespace SocialeBasis.Tests.Shown;

/// <summary>
/// Decision 24, looked at from outside: whom a picture counts is found by letting one person after another answer otherwise and
/// seeing which pictures change. Nothing here asks the program whom it meant to count.
/// </summary>
public sealed class NobodyIsFoundOutTests
{
    public static TheoryData<int> Talks => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Talks))]
    public void No_two_pictures_of_one_question_differ_by_fewer_people_than_the_threshold(int seed)
    {
        var (seen, end) = RandomTalk.Held(seed);
        var counted = Counted(seed, seen, end);
        var threshold = end.Setup.GroupThreshold;
        foreach (var question in seen.Select((picture, place) => (picture, place)).GroupBy(one => one.picture.Question))
        {
            var sets = question.Select(one => (one.picture.Form, People: counted[one.place])).DistinctBy(one => (one.Form, Key(one.People))).ToList();
            foreach (var (form, people) in sets)
            {
                Assert.True(
                    !form.Contains("groep", StringComparison.Ordinal) || people.Count == 0 || Voices(end, people) >= threshold,
                    $"Talk {seed}, {question.Key}: {form} shows {people.Count} people apart."
                );
            }

            var distinct = sets.DistinctBy(one => Key(one.People)).Where(one => one.People.Count > 0).ToList();
            foreach (var (first, second) in distinct.SelectMany((one, place) => distinct.Skip(place + 1).Select(other => (one, other))))
            {
                Assert.True(
                    MayStandTogether(end, first.People, second.People),
                    $"Talk {seed}, {question.Key}: {first.Form} and {second.Form} differ by {Say(first.People, second.People)}."
                );
            }

            // Whole minus all groups of one form and moment.
            Assert.True(
                NoSmallCell(end, [.. distinct.Select(one => one.People)]),
                $"Talk {seed}, {question.Key}: a few people are left when pictures are taken from each other."
            );
        }
    }

    /// <summary>
    /// Plays somebody who keeps everything that could be seen and takes pictures of one question from each other: what is left of
    /// one, two or a few people would be their answers.
    /// </summary>
    [Theory]
    [MemberData(nameof(Talks))]
    public void Who_takes_pictures_from_each_other_finds_nobodys_answer(int seed)
    {
        var (seen, end) = RandomTalk.Held(seed);
        foreach (var question in seen.GroupBy(picture => picture.Question))
        {
            var pictures = question
                .Where(picture => !picture.Form.StartsWith("bestand", StringComparison.Ordinal))
                .Select(picture =>
                    (
                        Counts: Counts(picture),
                        IsGroup: picture.Form.Contains("groep", StringComparison.Ordinal),
                        Round: picture.Form.Split('/').ElementAtOrDefault(1)
                    )
                )
                .Where(one => one.Counts.Sum() > 0) // a first picture may be of few; the facilitator was asked
                .DistinctBy(one => (string.Join(',', one.Counts), one.IsGroup, one.Round)).ToList();
            var wholes = pictures.Where(one => !one.IsGroup).ToList();
            var found = wholes
                .SelectMany(one => wholes, (one, other) => Left(one.Counts, other.Counts))
                .Concat(
                    wholes.SelectMany(
                        whole => pictures.Where(one => one.IsGroup && one.Round == whole.Round),
                        (whole, group) => Left(whole.Counts, group.Counts)
                    )
                );
            Assert.DoesNotContain(found, people => people > 0 && people < end.Setup.GroupThreshold);
        }
    }

    /// <summary>
    /// The same of changes of mind: who stands in two pictures with different answers, so whose old and new answer is what is left when they
    /// are taken from each other. Found by letting one person after another answer otherwise in one further round alone.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(12)]
    public void No_two_pictures_of_one_question_differ_by_the_change_of_mind_of_fewer_people_than_the_threshold(int seed)
    {
        var (seen, end) = RandomTalk.Held(seed);
        var counted = Counted(seed, seen, end);
        List<List<HashSet<int>>> saidIn = [Counted(seed, seen, end, 1), Counted(seed, seen, end, 2), Counted(seed, seen, end, 3)];

        // Which round's answer of somebody a picture counts; 0 when it does not count them.
        int Standing(int place, int person) => 1 + saidIn.FindLastIndex(round => round[place].Contains(person));
        foreach (
            var question in seen.Select((picture, place) => (picture.Question, Place: place))
                .Where(one => !IsOfWords(one.Question))
                .GroupBy(one => one.Question)
        )
        {
            List<int> places =
            [
                .. question
                    .Select(one => one.Place)
                    .DistinctBy(place => string.Join(';', counted[place].Order().Select(person => $"{person}={Standing(place, person)}"))),
            ];

            // Every change of mind, by the pictures that it is in: whatever is taken from whatever, whole cells are left.
            var cells = places
                .SelectMany(place => counted[place])
                .Distinct()
                .SelectMany(person =>
                    places
                        .Select(place => Standing(place, person))
                        .Where(round => round > 0)
                        .Distinct()
                        .Order()
                        .Skip(1)
                        .Select(round => (Person: person, Round: round))
                )
                .GroupBy(change => string.Concat(places.Select(place => Standing(place, change.Person) >= change.Round ? '1' : '0')))
                .Select(cell => cell.Select(change => change.Person).Distinct().ToList());
            Assert.All(cells, cell => Assert.True(
                Voices(end, cell) >= end.Setup.GroupThreshold || places.Exists(place => counted[place].IsSubsetOf(cell) && counted[place].Count > 0),
                $"Talk {seed}, {question.Key}: what {string.Join(',', cell)} said again is left when pictures are taken from each other."));
        }
    }

    // Given once, and frozen when shown.
    private static bool IsOfWords(string question) => question is "stippen" or "namen" || question.StartsWith("instemming", StringComparison.Ordinal);

    /// <summary>Report, workbook and file are made of the same pictures: whoever stands in none of them changes nothing there either.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    public void Whoever_no_picture_counts_changes_neither_report_nor_workbook_nor_file(int seed)
    {
        var (seen, end) = RandomTalk.Held(seed);
        var counted = Counted(seed, seen, end).SelectMany(people => people).ToHashSet();
        var outputs = Outputs(end);
        foreach (var person in Enumerable.Range(1, RandomTalk.Most).Where(number => end.Participants.ContainsKey(RandomTalk.Person(number))))
        {
            Assert.True(
                counted.Contains(person) || Outputs(RandomTalk.Held(seed, person).End) == outputs,
                $"Talk {seed}: person {person} stands in no picture and changes what is kept."
            );
        }
    }

    private static string Outputs(Session talk) => string.Join(
        '\n',
        Reports.Report.TextOf(Reports.Report.Of(talk)),
        string.Join(';', WorkbookContent.Of(ShownTalk.Of(talk), Reports.Report.Context).Sheets.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Values)),
        System.Text.Encoding.UTF8.GetString(TalkExport.Of(ShownTalk.Of(talk))));

    // What is left of the first when the second is taken away; 0 when that is no answer of anybody.
    private static int Left(int[] first, int[] second) =>
        first.Length == second.Length && first.Zip(second).All(one => one.First >= one.Second) ? first.Sum() - second.Sum() : 0;

    private static int[] Counts(Picture picture) => [.. picture.Numbers.Split(';')[0].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];

    [Fact]
    public void The_random_talks_reach_what_they_are_for()
    {
        var all = Talks.Select(row => RandomTalk.Held(row.Data)).ToList();
        Assert.Contains(all, talk => talk.Seen.Any(picture => picture.Form.Contains("groep", StringComparison.Ordinal)));
        Assert.Contains(all, talk => talk.End.Tallies.Values.Any(tally => tally.Round > 1 && tally.HeldOut.Count > 0));
        Assert.Contains(all, talk => talk.End.Tallies.Values.Any(tally => tally.AsBefore.Count > 0));
        Assert.Contains(all, talk => talk.Seen.Any(picture => picture.Question == "namen" && picture.Numbers.Any(digit => digit is >= '1' and <= '9')));
        Assert.Contains(all, talk => talk.End.ConsentsShown.Values.Any(shown => shown.HeldOut.Count > 0));
        Assert.Contains(
            all,
            talk => talk.Seen.Any(picture => picture.Question == "stippen" && picture.Numbers.Any(char.IsAsciiDigit) && picture.Numbers != "0,0")
        );
        Assert.Contains(all, talk => talk.End.Actors.Values.Any(actor => actor.MergedInto is not null));
    }

    /// <summary>Whom each picture counts.</summary>
    private static List<HashSet<int>> Counted(int seed, IReadOnlyList<Picture> seen, Session end, int? onlyIn = null)
    {
        var counted = seen.Select(_ => new HashSet<int>()).ToList();
        foreach (var person in Enumerable.Range(1, RandomTalk.Most).Where(number => end.Participants.ContainsKey(RandomTalk.Person(number))))
        {
            var (otherwise, _) = RandomTalk.Held(seed, person, onlyIn);
            Assert.Equal(seen.Select(picture => (picture.Question, picture.Form)), otherwise.Select(picture => (picture.Question, picture.Form)));
            for (var place = 0; place < seen.Count; place++)
            {
                if (seen[place].Numbers != otherwise[place].Numbers)
                {
                    counted[place].Add(person);
                }
            }
        }

        return counted;
    }

    private static bool MayStandTogether(Session talk, HashSet<int> first, HashSet<int> second)
    {
        var only = first.Except(second).ToList();
        var other = second.Except(first).ToList();
        return (only.Count == 0 || Voices(talk, only) >= talk.Setup.GroupThreshold) && (other.Count == 0 || Voices(talk, other) >= talk.Setup.GroupThreshold);
    }

    // A first picture of fewer people than the threshold is small as a whole; nobody can be taken out of it.
    private static bool NoSmallCell(Session talk, List<HashSet<int>> sets) => sets.SelectMany(set => set).Distinct()
        .GroupBy(person => string.Concat(sets.Select(set => set.Contains(person) ? '1' : '0')))
        .All(cell => Voices(talk, cell) >= talk.Setup.GroupThreshold || sets.Any(set => set.SetEquals(cell)));

    private static int Voices(Session talk, IEnumerable<int> people) =>
        people.Select(person => talk.Participants[RandomTalk.Person(person)] is var who && who.TypedBy is { } typist ? typist : who.Id).Distinct().Count();

    private static string Key(HashSet<int> people) => string.Join(',', people.Order());

    private static string Say(HashSet<int> first, HashSet<int> second) => $"{Key([.. first.Except(second)])} | {Key([.. second.Except(first)])}";
}
