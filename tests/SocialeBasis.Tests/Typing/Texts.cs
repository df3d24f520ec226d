using System.Collections;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Typing;

/// <summary>Every text that a talk, or a command, holds.</summary>
internal static class Texts
{
    public static IEnumerable<string> In(object? thing) =>
        thing switch
        {
            null => [],
            string text => [text],
            IEnumerable many => many.Cast<object?>().SelectMany(In),
            _ when thing.GetType() is { IsGenericType: true } pair && pair.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) => In(
                pair.GetProperty("Value")!.GetValue(thing)
            ),
            _ when thing.GetType().Assembly == typeof(Session).Assembly && !thing.GetType().IsEnum => thing
                .GetType()
                .GetProperties()
                .Where(property => property.CanWrite && property.GetIndexParameters().Length == 0)
                .SelectMany(property => In(property.GetValue(thing))),
            _ => [],
        };
}
