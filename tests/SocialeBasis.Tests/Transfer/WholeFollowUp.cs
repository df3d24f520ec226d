using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Reports.Content;
using SocialeBasis.Tests.Earlier;
using SocialeBasis.Tests.Reports;

namespace SocialeBasis.Tests.Transfer;

/// <summary>
/// The third talk of a group: it continues one that continued another. It looked back, carried something on, joined an actor of then
/// with one of today, left one step unshown, and its facilitator worded the report.
/// </summary>
internal static class WholeFollowUp
{
    public static Given Make(bool closed = true)
    {
        var third = Third(Second());
        Word(third);
        return closed ? third.Lead(new CloseSession()) : third;
    }

    /// <summary>The second talk, closed, with what a first one cannot have and a few things more to take along.</summary>
    public static Given Second()
    {
        var given = YearLater.Held(YearLater.First());
        var word = given.NewId();
        given
            .Lead(step => new Settle(
                step,
                given.Value.Contributions.Values.OfType<Proposal>().Single().Id,
                Outcome.AgreedToDiffer,
                "Twee bewoners krijgen een sleutel.",
                "Nee, vier.",
                "",
                Owner: "Beheerder"
            )
            {
                Assumption = "er een kluisje komt",
            })
            .Lead(new StarWord(word, "preventie"))
            .Lead(
                new DescribeWord(
                    word,
                    "Eerder zien wat er speelt.",
                    "Geld besparen.",
                    "voorkomen",
                    "tijd",
                    [new PerspectiveMeaning("inwoner", "Niet wachten.")]
                )
            )
            .Lead(new StarWord(given.NewId(), "regie"));
        var roles = given.Value.Agenda.Single(step => step.Kind is StepKind.Roles).Id;
        return given
            .Lead(new AgreeRole(roles, given.Actor(YearLater.Clubs), "Zet de deur open.", "Betaalt niet.", "Koffie.", "Op gelijke voet."))
            .Lead(new CloseSession());
    }

    private static Given Third(Given second)
    {
        var given = Given.Continuing(second.Value, create => create with
        {
            SessionId = new Guid("0197f000-0000-7000-8000-0000000000a3"),
            Setup = create.Setup with { Title = "Derde keer", Date = new DateOnly(2028, 3, 9), DataEndsOn = new DateOnly(2029, 3, 9) },
            Steps = [.. create.Steps, new PlannedStep(new Guid("0197f000-0000-7000-8000-0000000000a4"), StepKind.Term, 5, "preventie")],
        });
        given.Joined(6, "inwoner").Joined(6, "gemeente");
        given.Meant("Wat mensen samen doen, overal.", "En de plekken.", "Er kwam een tweede plek bij.");
        var (house, church) = (given.Actor(YearLater.Place), given.Actor(YearLater.Church));
        given.Lead(new MergeActors(church, house));
        given.Placed((YearLater.Place, Spheres.Community), (YearLater.Clubs, Spheres.Community), (YearLater.Doctor, Spheres.Personal | Spheres.Institutional));
        given.At(StepKind.Influence)
            .EverybodySays((step, _) => new RateInfluence(step, given.Actor(YearLater.Clubs), 2))
            .EverybodySays((step, i) => new RateInfluence(step, house, i % 2 == 0 ? 1 : 5))
            .EverybodySays((step, i) => new RateInfluence(step, given.Actor(YearLater.Doctor), 1 + (i % 5)))
            .Revealed();
        given.Roled(role: 0, wished: 1);
        given.At(StepKind.Agreements).Revealed();
        var earlier = given.Value.Earlier!;
        var open = earlier.OpenAgreements.First();
        given.Lead(new CheckAgreement(open.Id, AgreementStatus.Busy, "Eén sleutel is weg."))
            .Lead(step => new CarryOn(open.Id, step, given.NewId()));
        foreach (var other in earlier.OpenAgreements.Skip(1))
        {
            given.Lead(new CheckAgreement(other.Id, AgreementStatus.Lapsed, "Niet meer nodig."));
        }

        foreach (var assumption in earlier.OpenAssumptions)
        {
            given.Lead(new CheckAssumption(assumption.Id, AssumptionVerdict.Held, "Er staat een kluisje."));
        }

        return given;
    }

    /// <summary>Two sentences written anew, about the talk and about an actor; one section left out; all found right.</summary>
    private static void Word(Given given)
    {
        var sentences = EditableReport.Of(ShownTalk.Of(given.Value), Report.Context).Shown.ToList();
        var (whole, actor) = (
            sentences.First(sentence => sentence.Place == "kort-inleiding"),
            sentences.First(sentence => sentence.Place.StartsWith("invloed-beeld.", StringComparison.Ordinal))
        );
        given
            .Lead(new WriteReportText(whole.Place, "Wij spraken elkaar voor de derde keer.", whole.Basis))
            .Lead(new WriteReportText(actor.Place, "Hier denken we nu anders over.", actor.Basis))
            .Lead(new ShowReportSection("woordenlijst", false))
            .Lead(new ConfirmReport(true, EditableReport.Of(ShownTalk.Of(given.Value), Report.Context).Marks));
    }
}
