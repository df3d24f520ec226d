using System.Collections.Immutable;
using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    /// <summary>Makes a new talk, or says what in the preparation is missing.</summary>
    /// <param name="command">What was prepared, with its ids, code and keys.</param>
    /// <param name="nowUtc">The time of making.</param>
    /// <param name="session">The talk, at its first step; null when refused.</param>
    /// <returns>Why it was refused; null when it was made.</returns>
    public static Rejection? Create(CreateSession command, DateTime nowUtc, out Session? session)
    {
        session = null;
        if (Check(command.Setup, out var setup) is { } refused)
        {
            return refused;
        }

        if (command.Steps.Count is 0 or > MostSteps)
        {
            return new SetupInvalid("Draaiboek", "Kies ten minste één stap.");
        }

        var steps = ImmutableDictionary.CreateBuilder<Guid, AgendaStep>();
        foreach (var (planned, position) in command.Steps.Select((step, position) => (step, position)))
        {
            if (CleanSubject(planned.Kind, planned.Subject, out var subject) is { } wrong)
            {
                return wrong;
            }

            steps[planned.Id] = new AgendaStep(planned.Id, position, planned.Kind, Math.Clamp(planned.Minutes, 0, MostMinutes), subject)
            {
                Method = planned.Method,
                Whose = planned.Kind.Traits.Subject is StepSubject.Question ? planned.Whose : WhoseInfluence.Municipality,
            };
        }

        var actors = command.Actors
            .Select(actor => actor with { Name = TypedText.OneLine(actor.Name) })
            .Where(actor => actor.Name.Length > 0)
            .DistinctBy(actor => actor.Name, SameText.Names)
            .Take(SocialActor.MostInScope)
            .ToList();
        var first = command.Steps[0].Id;
        steps[first] = steps[first] with { StartedUtc = nowUtc };
        session = new Session
        {
            Id = command.SessionId,
            Code = command.Code,
            LeadKey = command.LeadKey,
            ScreenKey = command.ScreenKey,
            Setup = setup,
            IsExample = command.IsExample,
            CreatedUtc = nowUtc,
            CurrentStepId = first,
            Revision = 1,
            Steps = steps.ToImmutable(),
            Actors = actors
                .Select((actor, order) => new SocialActor(actor.Id, actor.Name, actor.ReferenceId, null, nowUtc.AddMilliseconds(order))
                {
                    Funding = actor.Funding,
                    VariantOf = WholeOf(actors, actor),
                })
                .ToImmutableDictionary(actor => actor.Id),
            Roles = command.Roles.ToImmutableDictionary(role => role.Id, role => role.Prepared()),
            Earlier = command.Earlier,
            Words = WordsFrom(command, nowUtc).ToImmutableDictionary(word => (word.WordId, word.Version)),
        };
        return null;
    }

    private static Guid? WholeOf(List<PlannedActor> actors, PlannedActor variant) =>
        actors.Exists(actor => actor.Id == variant.VariantOf && actor.Id != variant.Id) ? variant.VariantOf : null;

    /// <summary>The words that still stand. What a word meant that is asked again stays hidden until the group has answered.</summary>
    private static IEnumerable<StarredWord> WordsFrom(CreateSession command, DateTime nowUtc) => (command.Earlier?.Words ?? [])
        .Where(word => !command.Steps.Any(step =>
            step.Kind.Traits.Subject is StepSubject.Term && step.Subject is { } subject && WordUse.IsSame(subject, word.Word)))
        .Take(StarredWord.Most)
        .Select((word, order) => new StarredWord(
            word.WordId, 1, word.Word, word.Agreed, word.Other, word.Plain, word.Demands, word.Meanings, word.IsDropped, nowUtc.AddMilliseconds(order)));

    /// <summary>What is wrong with a preparation, or null; texts come back trimmed.</summary>
    internal static Rejection? Check(SessionSetup wished, out SessionSetup setup)
    {
        setup = wished with
        {
            Title = TypedText.OneLine(wished.Title),
            QuestionOfTheDay = TypedText.Lines(wished.QuestionOfTheDay),
            Occasion = TypedText.Lines(wished.Occasion),
            Area = TypedText.OneLine(wished.Area),
            TargetGroup = TypedText.OneLine(wished.TargetGroup),
            Place = TypedText.OneLine(wished.Place),
            LedBy = TypedText.OneLine(wished.LedBy),
            Perspectives = wished.Perspectives
                .Select(perspective => perspective with
                {
                    Name = TypedText.OneLine(perspective.Name),
                    Parts = perspective.Parts.Select(part => part with { Name = TypedText.OneLine(part.Name) }).Where(part => part.Name.Length > 0).ToSeq(),
                })
                .ToSeq(),
        };
        return FieldMissing(setup) ?? FieldTooLong(setup) ?? WrongPeople(setup) ?? WrongParts(setup) ?? WrongDates(setup);
    }

    private static SetupInvalid? FieldMissing(SessionSetup setup) =>
        setup.Title.Length == 0 ? new SetupInvalid("Titel", "Vul een titel in.")
        : setup.QuestionOfTheDay.Length == 0 ? new SetupInvalid("Vraag van vandaag", "Vul de vraag van vandaag in.")
        : null;

    private static SetupInvalid? FieldTooLong(SessionSetup setup)
    {
        (string Field, string Text, int Most)[] fields =
        [
            ("Titel", setup.Title, TextLimits.Title),
            ("Vraag van vandaag", setup.QuestionOfTheDay, TextLimits.Question),
            ("Aanleiding", setup.Occasion, TextLimits.Note),
            ("Gebied", setup.Area, TextLimits.Title),
            ("Doelgroep", setup.TargetGroup, TextLimits.Title),
            ("Plaats", setup.Place, TextLimits.Title),
            ("Gespreksleider", setup.LedBy, TextLimits.Name),
        ];
        var wrong = fields.FirstOrDefault(field => field.Text.Length > field.Most);
        return wrong.Field is null ? null : new SetupInvalid(wrong.Field, $"{wrong.Field}: gebruik hoogstens {wrong.Most} tekens.");
    }

    private static SetupInvalid? WrongPeople(SessionSetup setup) =>
        setup.Perspectives.Count is 0 or > 12 ? new SetupInvalid("Perspectieven", "Kies een tot twaalf perspectieven.")
        : setup.Perspectives.Any(perspective => perspective.Name.Length is 0 or > TextLimits.Name)
            ? new SetupInvalid("Perspectieven", "Geef elk perspectief een naam van hoogstens 60 tekens.")
        : !Enum.IsDefined(setup.Anonymity) || setup.Perspectives.Any(perspective => !IsShortName(perspective.Id) || !Enum.IsDefined(perspective.Shape))
            ? new SetupInvalid("Perspectieven", "Een perspectief heeft iets dat niet kan.")
        : setup.Perspectives.Select(perspective => perspective.Id).Distinct().Count() != setup.Perspectives.Count
            ? new SetupInvalid("Perspectieven", "Twee perspectieven zijn hetzelfde.")
        : null;

    private static SetupInvalid? WrongParts(SessionSetup setup) =>
        setup.Perspectives.Any(one =>
            one.Id.Contains('/', StringComparison.Ordinal) || one.Parts.Any(part => !IsShortName(part.Id) || part.Id.Contains('/', StringComparison.Ordinal))
        )
            ? new SetupInvalid("Perspectieven", "Een perspectief heeft een naam die niet kan.")
        : setup.Perspectives.Any(one => one.Parts.Count > Perspective.MostParts || one.Parts.Any(part => part.Name.Length > TextLimits.Name))
            ? new SetupInvalid(
                "Perspectieven",
                $"Een perspectief heeft hoogstens {Perspective.MostParts} onderdelen, met een naam van hoogstens {TextLimits.Name} tekens."
            )
        : setup.Perspectives.Any(one => one.Parts.Select(part => part.Id).Distinct().Count() != one.Parts.Count)
            ? new SetupInvalid("Perspectieven", "Twee onderdelen van een perspectief zijn hetzelfde.")
        : setup.GroupThreshold < Measures.MeasureLimits.Default.LowestGroupThreshold || setup.GroupThreshold > 50
            ? new SetupInvalid("Eigen beeld vanaf", $"Kies een getal van {Measures.MeasureLimits.Default.LowestGroupThreshold} tot en met 50.")
        : null;

    /// <summary>Whether this can be the short name of something: it is not for people, and comes from a page as it is.</summary>
    private static bool IsShortName(string text) => text.Length is > 0 and <= TextLimits.Name && TypedText.OneLine(text) == text;

    private static SetupInvalid? WrongDates(SessionSetup setup) =>
        !DateLimits.IsPossible(setup.Date) ? new SetupInvalid("Datum", new DayImpossible().Message)
        : !DateLimits.IsPossible(setup.DataEndsOn) ? new SetupInvalid("Einddatum", new DayImpossible().Message)
        : !DateLimits.IsPossible(setup.ReviewOn) ? new SetupInvalid("Opnieuw bekijken", new DayImpossible().Message)
        : setup.DataEndsOn < setup.Date ? new SetupInvalid("Einddatum", "De einddatum van de gegevens ligt voor de datum van het gesprek.")
        : setup.ReviewOn <= setup.Date ? new SetupInvalid("Opnieuw bekijken", "Kies een dag na het gesprek om de woorden opnieuw te bekijken.")
        : null;
}
