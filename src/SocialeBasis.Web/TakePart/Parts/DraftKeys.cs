using SocialeBasis.Domain;

namespace SocialeBasis.Web.TakePart.Parts;

/// <summary>
/// The keys under which a browser keeps half-typed texts (js/drafts.js). They begin with the step, so that a draft of a step
/// that was left can be found; who types for others has a draft for each of them.
/// </summary>
public static class DraftKeys
{
    private const string Person = "voor-";

    /// <summary>The key of a draft.</summary>
    /// <param name="stepId">The step.</param>
    /// <param name="place">The round, or another word that says where in the step.</param>
    /// <param name="what">What is being typed, without a slash at the end.</param>
    /// <param name="you">Whose text it is.</param>
    public static string Of(Guid stepId, string place, string what, YouView? you) =>
        you is { IsTypedFor: true } person ? $"{stepId}/{place}/{what}/{Person}{person.Id:N}" : $"{stepId}/{place}/{what}";

    /// <summary>For whom a draft was typed; null when for oneself.</summary>
    public static Guid? PersonOf(string key) =>
        key.Split('/')[^1] is var last && last.StartsWith(Person, StringComparison.Ordinal) && Guid.TryParseExact(last[Person.Length..], "N", out var id)
            ? id
            : null;
}
