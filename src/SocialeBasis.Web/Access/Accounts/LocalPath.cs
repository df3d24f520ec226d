namespace SocialeBasis.Web.Access.Accounts;

/// <summary>A way back that was given in an address: only ever to a page of this program.</summary>
internal static class LocalPath
{
    /// <summary>The path when it stays here; otherwise <paramref name="instead"/>. A browser reads <c>//name</c> and <c>/\name</c> as another site.</summary>
    public static string Or(string? path, string instead) =>
        path is ['/', ..] and not ['/', '/' or '\\', ..] && path.Length <= 500 && !path.Any(char.IsControl) ? path : instead;
}
