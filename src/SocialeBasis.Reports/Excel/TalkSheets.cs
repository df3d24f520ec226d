using SocialeBasis.Domain;
using SocialeBasis.Reports.Content;

namespace SocialeBasis.Reports.Excel;

/// <summary>The talk, its steps, and how many people there were.</summary>
internal static class TalkSheets
{
    public static Sheet Talk(Material material)
    {
        var setup = material.Setup;
        (string Name, Value Value)[] facts =
        [
            ("titel", setup.Title),
            ("vraag van de dag", setup.QuestionOfTheDay),
            ("datum", (DateOnly?)setup.Date),
            ("plaats", setup.Place),
            ("gebied", setup.Area),
            ("voor wie", setup.TargetGroup),
            ("aanleiding", setup.Occasion),
            ("gespreksleider", setup.LedBy),
            ("status", material.Talk.IsFinal ? "definitief" : "concept"),
            ("vervolg op", material.Talk.Continues is { } earlier ? $"{earlier.Title} ({Dutch.Date(earlier.Date)})" : Value.None),
            ("opnieuw bekijken", setup.ReviewOn),
            ("namen", material.HasNames ? "bij teksten, voor wie dat wilde" : "geen"),
            ("programma", $"SocialeBasis {material.Context.SoftwareVersion}"),
        ];
        return new("sessie", ["onderdeel", "waarde"], facts.Select(fact => new SheetRow([fact.Name, fact.Value])).ToSeq());
    }

    public static Sheet Steps(Material material) => new(
        "stappen",
        ["stap-nr", "stap", "onderwerp", "antwoorden van", "rondes getoond", "hoe het eindigde"],
        material.Held.Select(held => new SheetRow(
        [
            held.Step.Position + 1,
            held.Title,
            held.Step.Subject,
            held.Answered,
            held.Step.RevealedRound,
            held.WasShown ? EndOf(held.View.Settled?.Settlement.Outcome) : "niet getoond",
        ])).ToSeq());

    public static Sheet People(Material material) => new(
        "deelnemers",
        ["perspectief", "mensen"],
        material.People.Select(people => new SheetRow([people.Perspective.Name, people.Count])).ToSeq());

    /// <summary>How something ended, in the words of the report.</summary>
    public static string EndOf(Outcome? outcome) => outcome switch
    {
        Outcome.Agreed => "eens",
        Outcome.AgreedToDiffer => "eens dat we verschillen",
        Outcome.Parked => "geparkeerd",
        _ => "besproken",
    };
}
