using System.Collections.Concurrent;
using System.Reflection;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Fuzz;

/// <summary>
/// Makes random commands of every kind from their constructors: a new kind of command is tried without being named anywhere. What
/// is made leans towards what the talk knows, so that a good part is accepted, and towards the edges of every type.
/// </summary>
internal sealed class CommandMaker(Random random)
{
    private static readonly Type[] Kinds =
    [
        .. typeof(SessionCommand)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(SessionCommand)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    // What ends the fun for many; enough if it happens now and then.
    private static readonly HashSet<Type> Rare = [typeof(CloseSession), typeof(RemoveParticipant), typeof(StopFlood), typeof(LockDoor)];

    private static readonly ConcurrentDictionary<Type, Plan> Plans = new();
    private static readonly MethodInfo ToSeq = typeof(Seq).GetMethod(nameof(Seq.ToSeq))!;

    // What was accepted before at such a moment, and from whom: without it nine of ten are refused, and little is ever reached.
    private readonly Dictionary<(StepKind Kind, Phase Phase), List<(Type Kind, bool ByFacilitator)>> learned = [];

    // Every talk leaves many kinds out: what remains comes often enough to reach far (swarm testing, Groce et al. 2012).
    private readonly Type[] kinds =
        random.Next(3) == 0 ? Kinds : [.. Kinds.Where(_ => random.Next(3) == 0).Append(typeof(GoToStep)).Append(typeof(RevealAnswers)).Append(typeof(Join))];

    private Session talk = null!;
    private DateTime now;

    /// <summary>Every kind that was made.</summary>
    public HashSet<Type> Made { get; } = [];

    public static int KindCount => Kinds.Length;

    /// <summary>A random command by somebody.</summary>
    public (Sender Sender, SessionCommand Command) Next(Session session, DateTime nowUtc)
    {
        (talk, now) = (session, nowUtc);
        if (random.Next(2) == 0 && learned.GetValueOrDefault(Moment(talk)) is { } known)
        {
            var (kind, byFacilitator) = known[random.Next(known.Count)];
            return (byFacilitator ? new Sender.Facilitator() : Somebody(), Command(kind, depth: 0));
        }

        return (Anybody(), Command(kinds[random.Next(kinds.Length)], depth: 0));
    }

    /// <summary>This one changed something.</summary>
    public void WasAccepted(Session before, Sender sender, SessionCommand command)
    {
        var known = learned.TryGetValue(Moment(before), out var found) ? found : learned[Moment(before)] = [];
        if (!known.Contains((command.GetType(), sender is Sender.Facilitator)))
        {
            known.Add((command.GetType(), sender is Sender.Facilitator));
        }
    }

    private static (StepKind Kind, Phase Phase) Moment(Session session) => (session.CurrentStep.Kind, session.CurrentStep.Phase);

    private Sender Anybody() => random.Next(20) switch
    {
        < 9 => new Sender.Facilitator(),
        < 17 => Somebody(),
        < 19 => new Sender.Participant(NewId()),
        _ => random.Next(2) == 0 ? new Sender.Nobody() : new Sender.Participant(Guid.Empty),
    };

    private Sender.Participant Somebody() => new(talk.Participants.Count > 0 ? Pick(talk.Participants.Keys) : NewId());

    private SessionCommand Command(Type kind, int depth)
    {
        if (talk.IsClosed && random.Next(4) == 0)
        {
            kind = typeof(ReopenSession);
        }

        while (Rare.Contains(kind) && random.Next(8) > 0)
        {
            kind = kinds[random.Next(kinds.Length)];
        }

        Made.Add(kind);
        return (SessionCommand)Record(kind, depth);
    }

    private object Record(Type type, int depth)
    {
        var plan = Plans.GetOrAdd(type, Plan.Of);
        var made = plan.Constructor.Invoke([.. plan.Parameters.Select(part => Value(part, depth))]);
        foreach (var more in plan.Others)
        {
            if (more.IsRequired || random.Next(4) == 0)
            {
                more.Property!.SetValue(made, Value(more, depth));
            }
        }

        return made;
    }

    private object? Value(Part part, int depth)
    {
        if (part.MayBeNull && random.Next(4) == 0)
        {
            return null;
        }

        var type = Nullable.GetUnderlyingType(part.Type) ?? part.Type;
        return type switch
        {
            _ when type == typeof(Guid) => Id(part.Name),
            _ when type == typeof(string) => Text(part.Name),
            _ when type == typeof(bool) => random.Next(2) == 0,
            _ when type == typeof(int) => Number(),
            _ when type == typeof(DateTime) => Time(),
            _ when type == typeof(TimeSpan) => Pick([
                TimeSpan.Zero,
                TimeSpan.FromMinutes(3),
                TimeSpan.FromDays(2),
                TimeSpan.MinValue,
                TimeSpan.MaxValue,
                TimeSpan.FromTicks(-1),
            ]),
            _ when type == typeof(DateOnly) => Pick([DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2026, 3, 12), new DateOnly(2026, 9, 12)]),
            _ when type == typeof(TimeOnly) => Pick([TimeOnly.MinValue, TimeOnly.MaxValue, new TimeOnly(19, 30)]),
            { IsEnum: true } => Enum.ToObject(
                type,
                random.Next(8) == 0 ? Pick([-1, 99, int.MaxValue, int.MinValue]) : random.Next(Enum.GetValues(type).Length + 1)
            ),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Seq<>) => Sequence(type.GetGenericArguments()[0], part.Name, depth),
            _ when type == typeof(SessionCommand) => depth < 2 ? Command(Kinds[random.Next(Kinds.Length)], depth + 1) : new StopTimer(),
            _ when type.Namespace?.StartsWith("SocialeBasis", StringComparison.Ordinal) is true && type.IsClass => Like(type, depth) ?? Record(type, depth),
            _ => throw new NotSupportedException($"{type} is new in a command: say here what random values of it are."),
        };
    }

    /// <summary>A copy of what the talk has of this type, changed in a few places; null when it has none.</summary>
    private object? Like(Type type, int depth)
    {
        if (random.Next(4) == 0 || typeof(Session).GetProperties().FirstOrDefault(property => property.PropertyType == type)?.GetValue(talk) is not { } known)
        {
            return null;
        }

        var copy = type.GetMethod("<Clone>$")!.Invoke(known, null)!;
        var plan = Plans.GetOrAdd(type, Plan.Of);
        var parts = plan.Others.Where(part => part.Property is not null).ToList();
        for (var changes = random.Next(1, 3); changes > 0 && parts.Count > 0; changes--)
        {
            var part = parts[random.Next(parts.Count)];
            part.Property!.SetValue(copy, Value(part, depth));
        }

        return copy;
    }

    private object Sequence(Type of, string name, int depth)
    {
        var items = Array.CreateInstance(of, random.Next(30) == 0 ? 400 : random.Next(4));
        for (var i = 0; i < items.Length; i++)
        {
            items.SetValue(Value(new Part(name, of, false, false, null), depth), i);
        }

        return ToSeq.MakeGenericMethod(of).Invoke(null, [items])!;
    }

    private Guid Id(string name)
    {
        var chance = random.Next(20);
        if (chance == 0)
        {
            return random.Next(3) == 0 ? new Guid([.. Enumerable.Repeat((byte)0xFF, 16)]) : Guid.Empty;
        }

        if (name.Contains("Step", StringComparison.Ordinal) && chance < 12)
        {
            return talk.CurrentStepId;
        }

        if (chance < 15 && Known(name) is [_, ..] known)
        {
            return known[random.Next(known.Count)];
        }

        return chance < 16
            ? Pick([
                .. talk.Steps.Keys,
                .. talk.Actors.Keys,
                .. talk.Contributions.Keys,
                .. talk.Participants.Keys,
                .. talk.HopeGroups.Keys,
                .. talk.Roles.Keys,
            ])
            : NewId();
    }

    /// <summary>Ids of what the name speaks of; of anything when the name is new.</summary>
    private IReadOnlyList<Guid> Known(string name)
    {
        bool Speaks(params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
            {
                if (name.Contains(word, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }

        return name switch
        {
            _ when Speaks("Step") => [.. talk.Steps.Keys],
            _ when Speaks("Actor", "Variant", "From", "Into") => [.. talk.Actors.Keys],
            _ when Speaks("Person", "Participant") => [.. talk.Participants.Keys],
            _ when Speaks("Role") => [.. talk.Roles.Keys],
            _ when Speaks("Group") => [.. talk.HopeGroups.Keys],
            _ when Speaks("Recognition") => [.. talk.Recognitions.Keys],
            _ when Speaks("Clash") => [.. talk.HopeClashes.Keys],
            _ when Speaks("Deal") => [.. talk.SteadfastDeals.Keys],
            _ when Speaks("Word") => [.. talk.Words.Keys.Select(key => key.WordId).Order()],
            _ when Speaks("Item") => [.. talk.Parked.Keys],
            _ when Speaks("Contribution", "Hope") => [.. talk.Contributions.Keys],
            _ => [.. talk.Contributions.Keys, .. talk.HopeGroups.Keys, .. talk.Actors.Keys, .. talk.Steps.Keys],
        };
    }

    private string Text(string name)
    {
        if (random.Next(6) > 0)
        {
            if (name.Contains("Perspective", StringComparison.Ordinal))
            {
                return Pick(talk.Setup.Perspectives).Id;
            }

            if (name.Contains("Hat", StringComparison.Ordinal))
            {
                var perspective = Pick(talk.Setup.Perspectives);
                return HatId.Of(perspective.Id, perspective.Parts.Count == 0 || random.Next(2) == 0 ? null : Pick(perspective.Parts).Id);
            }

            if (name is "Name" && talk.Actors.Count > 0 && random.Next(8) == 0)
            {
                return Pick(talk.Actors.Values).Name;
            }
        }

        return HostileText.Next(random);
    }

    private int Number() => random.Next(12) == 0 ? Pick([int.MinValue, int.MaxValue, -1, 0, 13, 481, 1000]) : random.Next(0, 7);

    private DateTime Time() => random.Next(6) switch
    {
        0 => Pick([DateTime.MinValue, DateTime.MaxValue, DateTime.SpecifyKind(now, DateTimeKind.Local), DateTime.SpecifyKind(now, DateTimeKind.Unspecified)]),
        1 => now.AddDays(random.Next(-400, 400)),
        _ => now.AddSeconds(random.Next(-5_000, 5_000)),
    };

    private Guid NewId()
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private T Pick<T>(IEnumerable<T> from) => from is IReadOnlyCollection<T> known ? known.ElementAt(random.Next(known.Count)) : Pick(from.ToList());

    /// <summary>How a record is made: its constructor, and what can be set beside it.</summary>
    private sealed record Plan(ConstructorInfo Constructor, IReadOnlyList<Part> Parameters, IReadOnlyList<Part> Others)
    {
        public static Plan Of(Type type)
        {
            var nullability = new NullabilityInfoContext();
            var constructor = type.GetConstructors()
                .Where(one => one.GetParameters() is not [{ } only] || only.ParameterType != type)
                .MaxBy(one => one.GetParameters().Length) ?? throw new NotSupportedException($"{type} has no public constructor.");
            var parameters = constructor.GetParameters()
                .Select(one => new Part(one.Name!, one.ParameterType, nullability.Create(one).WriteState is NullabilityState.Nullable, false, null))
                .ToList();
            var others = type.GetProperties()
                .Where(one => one.SetMethod is { IsPublic: true } && parameters.All(part => !part.Name.Equals(one.Name, StringComparison.OrdinalIgnoreCase)))
                .Select(one => new Part(
                    one.Name, one.PropertyType, nullability.Create(one).WriteState is NullabilityState.Nullable,
                    one.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null, one))
                .ToList();
            return new Plan(constructor, parameters, others);
        }
    }

    private sealed record Part(string Name, Type Type, bool MayBeNull, bool IsRequired, PropertyInfo? Property);
}
