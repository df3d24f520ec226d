using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Domain.Examples;

public static partial class ExampleTwaalf
{
    private static void Words(ExampleTalk talk, ReferenceContent content)
    {
        talk.GoTo(Step("begrip"), Start.AddMinutes(10));
        foreach (var municipality in content.Municipalities)
        {
            var text = Sentences($"Ons woord: {municipality.Term.Used}. {municipality.Meaning}", TextLimits.Contribution);
            talk.Say(Who(municipality), new GiveDefinition(Id($"betekenis/{municipality.Id}"), Step("begrip"), text));
        }

        talk.ShowAnswers();
        talk.Talk();
        talk.Settle(
            Outcome.AgreedToDiffer,
            "Er is niet één betekenis. We zeggen elke keer wat we er vandaag mee bedoelen. (Dit is onze lezing van het rapport.)",
            "Almere vindt de eigen omschrijving passend en volledig. Zaanstad wil het woord juist niet te strak afbakenen. (Ook dit is onze lezing.)");

        talk.GoTo(Step("grenzen"), Start.AddMinutes(40));
        foreach (var municipality in content.Municipalities)
        {
            talk.Say(Who(municipality), new GiveDefinition(Id($"grenzen/{municipality.Id}"), Step("grenzen"), Boundaries(municipality)));
        }

        talk.ShowAnswers();
    }

    private static string Boundaries(Municipality municipality)
    {
        var outside = $" Niet erbij: {string.Join("; ", municipality.Outside)}.";
        var inside = Fit(municipality.Inside, "; ", TextLimits.Contribution - outside.Length - "Erbij: .".Length);
        return $"Erbij: {inside}.{outside}";
    }

    private static void Hopes(ExampleTalk talk, ReferenceContent content)
    {
        talk.GoTo(Step("hoop"), Start.AddMinutes(110));
        foreach (var municipality in content.Municipalities)
        {
            var goals = municipality.Goals.Others.Take(Hope.MostEach - 2)
                .Append(string.Join("; ", municipality.Goals.Others.Skip(Hope.MostEach - 2)))
                .Where(goal => goal.Length > 0)
                .Select(goal => (Text: Capital(goal), Reasons: HopeReasons.None))
                .Prepend((municipality.Goals.Highest, MainReasons(content, municipality.Id)));
            foreach (var ((text, reasons), number) in goals.Select((goal, number) => (goal, number)))
            {
                talk.Say(Who(municipality), new GiveHope(Id($"hoop/{municipality.Id}/{number}"), Step("hoop"), text, Counted(municipality), null, reasons));
            }
        }

        talk.ShowAnswers();
    }

    /// <summary>
    /// The main reasons that the content says this municipality names; they stand with its highest goal, for the content does not tie them to the
    /// others.
    /// </summary>
    private static HopeReasons MainReasons(ReferenceContent content, string municipalityId)
    {
        bool Names(string reasonId) => content.Reasons.Single(reason => reason.Id == reasonId).NamedBy.Contains(municipalityId);
        return (Names("doel-op-zich") ? HopeReasons.EndInItself : HopeReasons.None)
            | (Names("doel-vroeg-signaleren") ? HopeReasons.EarlySignalling : HopeReasons.None)
            | (Names("doel-kosten-temperen") ? HopeReasons.CareCosts : HopeReasons.None);
    }

    /// <summary>The spheres that count there, wholly or partly: what its goals are about. Our reading.</summary>
    private static Spheres Counted(Municipality municipality)
    {
        static Spheres When(MunicipalSphere sphere, Spheres flag) => sphere.Status is SphereStatus.Counts or SphereStatus.Partly ? flag : Spheres.None;
        return When(municipality.Spheres.Personal, Spheres.Personal)
            | When(municipality.Spheres.Community, Spheres.Community)
            | When(municipality.Spheres.Institutional, Spheres.Institutional);
    }

    private static void Working(ExampleTalk talk, ReferenceContent content)
    {
        talk.GoTo(Step("samenwerking"), Start.AddMinutes(150));
        foreach (var municipality in content.Municipalities)
        {
            var how = municipality.Collaboration;
            var model = content.CollaborationModels.FirstOrDefault(model => model.Id == how.ModelId)?.Name ?? "Geen van de vier modellen past goed";
            var whose = how.Classification is Provenance.Report ? "" : " (onze lezing)";
            talk.Say(Who(municipality), new GiveDefinition(
                Id($"samenwerking/{municipality.Id}"), Step("samenwerking"), Sentences($"{model}{whose}. {how.Note}", TextLimits.Contribution)));
        }

        talk.ShowAnswers();
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
