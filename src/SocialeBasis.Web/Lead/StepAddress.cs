using System.Globalization;
using SocialeBasis.Domain;

namespace SocialeBasis.Web.Lead;

/// <summary>How an address names a step: <c>?stap=sferen</c>, and <c>begrip-2</c> for the second of its kind.</summary>
internal static class StepAddress
{
    public static string Of(Seq<AgendaLine> agenda, AgendaLine line)
    {
        var place = agenda.Where(other => other.Kind == line.Kind).TakeWhile(other => other.Id != line.Id).Count() + 1;
        return place == 1 ? line.Kind.Key() : string.Create(CultureInfo.InvariantCulture, $"{line.Kind.Key()}-{place}");
    }

    /// <summary>The step with that name; null when there is none.</summary>
    public static AgendaLine? Find(Seq<AgendaLine> agenda, string? name) =>
        string.IsNullOrWhiteSpace(name) ? null : agenda.FirstOrDefault(line => Of(agenda, line).Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));
}
