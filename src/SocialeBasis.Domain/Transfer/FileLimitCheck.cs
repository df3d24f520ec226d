using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace SocialeBasis.Domain.Transfer;

/// <summary>Checks every text, number, list and date of a file against the limits that stand with its members, before anything is made of it.</summary>
internal static class FileLimitCheck
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 9000;
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Member>> Known = new();

    /// <summary>The first thing that is beyond its limit; null when all is within.</summary>
    public static ImportProblem? FirstProblem(TalkFile file) => Of(file, "");

    private static FileImpossible? Of(object item, string path)
    {
        foreach (
            var member in Known.GetOrAdd(
                item.GetType(),
                type => [.. type.GetProperties().Where(property => property.CanWrite).Select(property => new Member(property))]
            )
        )
        {
            if (member.Property.GetValue(item) is { } value && Of(value, path.Length == 0 ? member.Name : $"{path}.{member.Name}", member) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static FileImpossible? Of(object value, string path, Member member) =>
        value switch
        {
            string text => OfText(text, path, member),
            int number => OfNumber(number, path, member),
            bool or TimeOnly => null,
            Enum word => Enum.IsDefined(word.GetType(), word) ? null : new FileImpossible("Dit woord kennen we hier niet.", path),
            DateTime time => time is { Kind: DateTimeKind.Utc, Year: >= 2000 and <= 2200 }
                ? null
                : new FileImpossible("Dit tijdstip kan niet. Tijden staan in UTC, van 2000 tot en met 2200.", path),
            DateOnly { Year: >= EarliestYear and <= LatestYear } => null,
            DateOnly => new FileImpossible("Deze datum kan niet.", path),
            IEnumerable list => OfList(list, path, member),
            _ => Of(value, path),
        };

    private static FileImpossible? OfText(string text, string path, Member member)
    {
        var (most, mustSaySomething) = (member.Text?.Most ?? 0, member.Text?.MustSaySomething ?? false);
        return text.Length == 0 && mustSaySomething ? new FileImpossible("Hier hoort een tekst te staan.", path)
            : text.Length > most ? new FileImpossible($"Deze tekst is langer dan {most} tekens.", path)
            : null;
    }

    private static FileImpossible? OfNumber(int number, string path, Member member) =>
        member.Numbers is not { } limits || number < limits.Least || number > limits.Most
            ? new FileImpossible($"Dit getal moet van {member.Numbers?.Least ?? 0} tot en met {member.Numbers?.Most ?? 0} zijn.", path)
            : null;

    private static FileImpossible? OfList(IEnumerable list, string path, Member member)
    {
        var items = list.Cast<object>().ToList();
        if (member.Items is not { } limits || items.Count > limits.Most || items.Count < limits.Least)
        {
            return new FileImpossible($"Deze lijst moet {member.Items?.Least ?? 0} tot en met {member.Items?.Most ?? 0} delen hebben.", path);
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (Of(items[i], $"{path}[{i}]", member) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private sealed record Member(PropertyInfo Property)
    {
        public string Name { get; } = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(Property.Name);

        public MostCharactersAttribute? Text { get; } = Property.GetCustomAttribute<MostCharactersAttribute>();

        public BetweenAttribute? Numbers { get; } = Property.GetCustomAttribute<BetweenAttribute>();

        public MostItemsAttribute? Items { get; } = Property.GetCustomAttribute<MostItemsAttribute>();
    }
}
