using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Reports.Content;

namespace SocialeBasis.Reports.Excel;

/// <summary>In a talk that continues another: how earlier agreements stand, and whether earlier assumptions held.</summary>
internal static class LookBackSheet
{
    /// <summary>The sheet; null when the group did not look back.</summary>
    public static Sheet? Of(Material material) =>
        ChangedAgreements.Back(material) is not { } back
            ? null
            : new(
                "terugblik",
                ["soort", "tekst", "wie", "wanneer", "uit het gesprek van", "stand", "toelichting", "gaat door"],
                [
                    .. back.Agreements.Select(one => new SheetRow([
                        "afspraak",
                        one.Agreement.Text,
                        one.Agreement.Owner,
                        one.Agreement.DueOn,
                        (DateOnly?)one.Agreement.From.Date,
                        one.Status.DutchName(),
                        one.Note,
                        one.GoesOn ? "ja" : "nee",
                    ])),
                    .. back.Assumptions.Select(one => new SheetRow([
                        "aanname",
                        one.Assumption.Text,
                        Value.None,
                        Value.None,
                        (DateOnly?)one.Assumption.From.Date,
                        one.Verdict.DutchName(),
                        one.Note,
                        Value.None,
                    ])),
                ]
            );
}
