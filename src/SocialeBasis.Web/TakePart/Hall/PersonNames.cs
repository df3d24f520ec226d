using SocialeBasis.Domain;

namespace SocialeBasis.Web.TakePart.Hall;

/// <summary>How people for whom somebody types are called on that one device.</summary>
public static class PersonNames
{
    /// <summary>"Opa (inwoner)"; who gave no name is "Persoon 2", counted with who types as the first.</summary>
    /// <param name="person">For whom is typed.</param>
    /// <param name="all">Everybody for whom this device types, in order.</param>
    public static string FullOf(TypedForView person, IReadOnlyList<TypedForView> all) => $"{ShortOf(person, all)} ({LowerFirst(person.PerspectiveName)})";

    /// <summary>"Opa", or "Persoon 2".</summary>
    public static string ShortOf(TypedForView person, IReadOnlyList<TypedForView> all)
    {
        var place = all.TakeWhile(one => one.Id != person.Id).Count();
        return person.Name ?? $"Persoon {place + 2}";
    }

    private static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
