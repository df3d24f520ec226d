using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Outcomes;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Views;
using static SocialeBasis.Domain.Transfer.FileWords;

namespace SocialeBasis.Domain.Transfer;

/// <summary>
/// A talk as a file. Everything that others said comes from the view of the big screen: what everybody saw, and nothing else. So
/// no secret is in it, nothing that was hidden or never shown, and nothing that joins two answers of one person.
/// </summary>
public static class TalkExport
{
    /// <summary>The bytes of the file; the same talk gives the same bytes.</summary>
    public static byte[] Of(Session session) => TalkJson.Write(FileOf(session));

    internal static TalkFile FileOf(Session session)
    {
        var steps = session.Agenda.Select(step => (Step: step, SessionView.For(session, new Viewer.BigScreen(), step.Id).Step)).ToList();
        var numbers = new FileNumbers(session, steps);
        return new TalkFile
        {
            Format = TalkFile.OurFormat,
            Version = TalkFile.NewestVersion,
            ClosedUtc = session.IsFinal ? session.ClosedUtc : null,
            Setup = SetupOf(session.Setup),
            People = PeopleOf(session),
            Roles = NullIfEmpty(OfferedRoles.To(session, who: null).Select(role => RoleOf(role, numbers))),
            Actors = NullIfEmpty(ActorsOf(session, numbers, steps.Select(step => step.Item2))),
            Steps = [.. steps.Select(step => StepExport.Of(session, step.Step, step.Item2, numbers))],
            Words = NullIfEmpty(session.CurrentWords.Select(word => WordOf(session, word))),
            Parked = NullIfEmpty(ParkedOf(session, numbers)),
            Report = ReportExport.Of(session, numbers),
            Earlier = EarlierExport.Of(session, numbers),
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

    private static FilePeople PeopleOf(Session session)
    {
        var present = session.Present.ToList();
        var shared = present.Where(who => who.People > 1).ToList();
        return new FilePeople
        {
            Perspectives = NullIfEmpty(session.Setup.Perspectives
                .Select(perspective => new FilePerspectiveCount { Perspective = perspective.Id, People = present.Count(who => who.PerspectiveId == perspective.Id) })
                .Where(count => count.People > 0)),
            Observers = session.Observers.Count(),
            SharedDevices = shared.Count,
            PeopleAtSharedDevices = shared.Sum(who => who.People),
            TypedFor = present.Count(who => who.TypedBy is not null),
            Names = session.Setup.Anonymity is Anonymity.Named ? NullIfEmpty(present.Select(who => who.Name).OfType<string>().Order(StringComparer.Ordinal)) : null,
        };
    }

    private static FileRole RoleOf(Role role, FileNumbers numbers) => new()
    {
        Id = numbers.Roles[role.Id],
        Name = role.Name,
        Explanation = role.Explanation,
        ReferenceId = role.ReferenceId,
    };

    private static IEnumerable<FileActor> ActorsOf(Session session, FileNumbers numbers, IEnumerable<StepView> views)
    {
        var mentions = views.OfType<ActorsView>().SelectMany(view => view.Actors).GroupBy(line => line.Id).ToDictionary(lines => lines.Key, lines => lines.Max(line => line.Mentions));
        var joined = FileNumbers.Joined(session);
        return session.SeenActors.Select(actor => new FileActor
        {
            Id = numbers.Actors[actor.Id],
            Name = actor.Name,
            AlsoNamed = NullIfEmpty(joined[actor.Id].Select(one => one.Name)),
            ReferenceId = actor.ReferenceId,
            Mentions = mentions.GetValueOrDefault(actor.Id),
            InScope = actor.InScope,
            VariantOf = actor.VariantOf is { } whole && session.ActorFor(whole)?.Id is { } of && of != actor.Id ? FileNumbers.Of(numbers.Actors, of) : null,
            Funding = actor.Funding,
        });
    }

    private static FileWord WordOf(Session session, StarredWord word) => new()
    {
        Word = word.Word,
        Versions =
        [
            .. Enumerable.Range(1, word.Version).Select(version => WordListViews.AsSeen(session, session.Words[(word.WordId, version)])).Select(version => new FileWordVersion
            {
                Agreed = version.Agreed,
                Other = version.Other,
                Plain = version.Plain,
                Demands = version.Demands,
                Meanings = NullIfEmpty(version.Meanings
                    .Where(meaning => session.Setup.Perspectives.Any(perspective => perspective.Id == meaning.PerspectiveId))
                    .Select(meaning => new FileWordMeaning { Perspective = meaning.PerspectiveId, Text = meaning.Text })),
                IsDropped = version.IsDropped,
                RecordedUtc = version.Version == 1 ? null : version.RecordedUtc,
            }),
        ],
    };

    private static IEnumerable<FileParked> ParkedOf(Session session, FileNumbers numbers) =>
        from item in session.Parked.Values.OrderBy(item => item.ParkedUtc).ThenBy(item => item.Id)
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
