using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Reports.Document;

namespace SocialeBasis.Reports.Content;

/// <summary>How the program counts, in plain Dutch, with the limits it really uses.</summary>
internal static class MethodNotes
{
    public static Section Of(MeasureLimits limits) =>
        new(
            "hoe-tellen",
            3,
            "Hoe we tellen",
            [
                new Paragraph("De grenzen hieronder zijn een afspraak van dit programma. Zij komen niet uit onderzoek."),
                new FactList([
                    new(
                        "Weet niet",
                        $"Wie “weet niet” kiest, telt niet mee in het beeld. Het aantal staat erbij. Kiest meer dan {Dutch.Percent((double)limits.ManyUnknownShare)} dat, dan staat dat er als eerste."
                    ),
                    new(
                        "Weinig antwoorden",
                        $"Onder {Dutch.Number(limits.FewestAnswers)} antwoorden staat er geen woord bij het beeld. Onder {Dutch.Number(limits.FigureFrom)} staat er geen percentage: één stem maakt dan veel uit."
                    ),
                    new("Bij elkaar", MeasureWords.MethodNote),
                    new(
                        "De woorden",
                        $"Vanaf {Dutch.Percent(limits.MostlyAlikeFrom)} staat er “grotendeels gelijk”, vanaf {Dutch.Percent(limits.PartlyAlikeFrom)} “deels gelijk”, daaronder “loopt uiteen”."
                    ),
                    new(
                        "Twee kampen",
                        $"Aan elke kant (1 of 2, en 4 of 5) staan ten minste {Dutch.Number(limits.CampPeople)} mensen en {Share(limits.CampShare)} van de groep, en bijna niemand koos het midden."
                    ),
                    new(
                        "Andere stem",
                        $"Wie {Dutch.Number(limits.LoneVoiceSteps)} of meer stappen van het midden koos, koos heel anders. Die stem valt nooit weg. Bij twee kampen staat niemand alleen: dan zeggen we dit niet."
                    ),
                    new(
                        "Midden",
                        "De helft van de mensen koos dit getal of lager. Het is geen gemiddelde. De middelste helft zegt tussen welke getallen de middelste helft van de mensen zit."
                    ),
                    new(
                        "Grijs gebied",
                        $"Een actor ligt in het grijze gebied als minder dan {Share(limits.GreyTopShare)} dezelfde plek koos, of als ten minste {Share(limits.GreySecondShare)} en {Dutch.Number(limits.GreySecondPeople)} mensen een tweede plek kozen. De groep kan daarna anders beslissen."
                    ),
                    new(
                        "Perspectieven",
                        $"Een perspectief staat apart vanaf {Dutch.Number(limits.GroupThreshold)} mensen, en alleen als de rest ook groot genoeg is. Zo is niemand te herkennen, ook niet door te rekenen."
                    ),
                    new(
                        "Twee rondes",
                        $"Een verschil van minder dan {Points(limits.NoDifferenceBelow)} noemen we geen verschil. Vanaf {Dutch.Digits(limits.LargeGroupFrom)} antwoorden is dat {Points(limits.NoDifferenceBelowInLargeGroup)}."
                    ),
                ]),
            ]
        );

    private static string Share(decimal share) => share switch
    {
        0.25m => "een kwart",
        0.5m => "de helft",
        _ => Dutch.Percent((double)share),
    };

    private static string Points(double share) => $"{Dutch.Digits((int)Math.Round(share * 100))} punten";
}
