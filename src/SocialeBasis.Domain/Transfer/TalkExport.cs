using SocialeBasis.Domain.Shown;
using static SocialeBasis.Domain.Transfer.FileWords;

namespace SocialeBasis.Domain.Transfer;

/// <summary>
/// A talk as a file. It is made from what everybody saw, and nothing else is at hand. So
/// no secret is in it, nothing that was hidden or never shown, and nothing that joins two answers of one person.
/// </summary>
public static class TalkExport
{
    /// <summary>The bytes of the file; the same talk gives the same bytes.</summary>
    public static byte[] Of(ShownTalk talk) => TalkJson.Write(FileOf(talk));

    internal static TalkFile FileOf(ShownTalk talk)
    {
        var steps = talk.Agenda.Select(step => (Step: step, View: talk.ViewOf(step))).ToList();
        var numbers = new FileNumbers(talk, steps);
        return new TalkFile
        {
            Format = TalkFile.OurFormat,
            Version = TalkFile.NewestVersion,
            ClosedUtc = talk.IsFinal ? talk.ClosedUtc : null,
            Setup = SetupOf(talk.Setup),
            People = PeopleOf(talk),
            Roles = NullIfEmpty(talk.Roles.Select(role => RoleOf(role, numbers))),
            Actors = NullIfEmpty(ActorsOf(talk, numbers, steps.Select(step => step.View))),
            Steps = [.. steps.Select(step => StepExport.Of(talk, step.Step, step.View, numbers))],
            Words = NullIfEmpty(talk.StarredWords.Select(word => WordOf(talk, word))),
            Parked = NullIfEmpty(ParkedOf(talk, numbers)),
            Report = ReportExport.Of(talk, numbers),
            Earlier = EarlierExport.Of(talk, numbers),
        };
    }

    private static FileSetup SetupOf(SessionSetup setup) => new()
    {
        Title = setup.Title,
        QuestionOfTheDay = setup.QuestionOfTheDay,
        Occasion = setup.Occasion,
        Area = setup.Area,
        TargetGroup = setup.TargetGroup,
        Place = setup.Place,
        LedBy = setup.LedBy,
        Date = setup.Date,
        StartsAt = setup.StartsAt,
        Perspectives =
        [
            .. setup.Perspectives.Select(perspective => new FilePerspective
            {
                Id = perspective.Id,
                Name = perspective.Name,
                Shape = perspective.Shape,
                Parts = NullIfEmpty(perspective.Parts.Select(part => new FilePart { Id = part.Id, Name = part.Name })),
            }),
        ],
        Anonymity = setup.Anonymity,
        GroupThreshold = setup.GroupThreshold,
        ReviewOn = setup.ReviewOn,
        DataEndsOn = setup.DataEndsOn,
    };

    private static FilePeople PeopleOf(ShownTalk talk)
    {
        var (devices, people) = talk.Shared;
        return new FilePeople
        {
            Perspectives = NullIfEmpty(
                talk.People.Select(count => new FilePerspectiveCount { Perspective = count.Perspective.Id, People = count.Count })
                    .Where(count => count.People > 0)
            ),
            Observers = talk.Observers,
            SharedDevices = devices,
            PeopleAtSharedDevices = people,
            TypedFor = talk.TypedFor,
            Names = NullIfEmpty(talk.Names.Order(StringComparer.Ordinal)),
        };
    }

    private static FileRole RoleOf(Role role, FileNumbers numbers) => new()
    {
        Id = numbers.Roles[role.Id],
        Name = role.Name,
        Explanation = role.Explanation,
        ReferenceId = role.ReferenceId,
    };

    private static IEnumerable<FileActor> ActorsOf(ShownTalk talk, FileNumbers numbers, IEnumerable<StepView> views)
    {
        var mentions = views
            .OfType<ActorsView>()
            .SelectMany(view => view.Actors)
            .GroupBy(line => line.Id)
            .ToDictionary(lines => lines.Key, lines => lines.Max(line => line.Mentions));
        return talk.SeenActors.Select(actor => new FileActor
        {
            Id = numbers.Actors[actor.Id],
            Name = actor.Name,
            AlsoNamed = NullIfEmpty(talk.JoinedWith(actor.Id).Select(one => one.Name)),
            ReferenceId = actor.ReferenceId,
            Mentions = mentions.GetValueOrDefault(actor.Id),
            InScope = actor.InScope,
            VariantOf = actor.VariantOf is { } whole && talk.StandsFor(whole) is { } of && of != actor.Id ? FileNumbers.Of(numbers.Actors, of) : null,
            Funding = actor.Funding,
        });
    }

    private static FileWord WordOf(ShownTalk talk, StarredWord word) => new()
    {
        Word = word.Word,
        Versions =
        [
            .. talk.VersionsOf(word.WordId).Select(version => new FileWordVersion
            {
                Agreed = version.Agreed,
                Other = version.Other,
                Plain = version.Plain,
                Demands = version.Demands,
                Meanings = NullIfEmpty(version.Meanings
                    .Where(meaning => talk.Setup.Perspectives.Any(perspective => perspective.Id == meaning.PerspectiveId))
                    .Select(meaning => new FileWordMeaning { Perspective = meaning.PerspectiveId, Text = meaning.Text })),
                IsDropped = version.IsDropped,
                RecordedUtc = version.Version == 1 ? null : version.RecordedUtc,
            }),
        ],
    };

    private static IEnumerable<FileParked> ParkedOf(ShownTalk talk, FileNumbers numbers) =>
        from item in talk.Parked.OrderBy(item => item.ParkedUtc).ThenBy(item => item.Id)
        let text = FileNumbers.Of(numbers.Texts, item.ContributionId)
        where item.ContributionId is null || text is not null
        select new FileParked
        {
            Step = FileNumbers.Of(numbers.Steps, item.StepId) ?? 1,
            Text = text,
            What = item.Text,
            ParkedUtc = item.ParkedUtc,
            End = item.End,
            Resolution = item.Resolution,
            Owner = NullIfEmpty(item.Owner),
            DueOn = item.DueOn,
        };
}
