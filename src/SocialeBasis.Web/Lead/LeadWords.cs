using SocialeBasis.Domain;

namespace SocialeBasis.Web.Lead;

/// <summary>Sentences of the screen of the facilitator.</summary>
internal static class LeadWords
{
    public static StepWords Of(SessionView view) => StepWords.Of(view.Setup, view.Step);

    /// <summary>Who is there: "24 mensen", with tables that share a device "31 mensen · 20 antwoorden mee", and who only looks on.</summary>
    public static string HeadCount(SessionView view)
    {
        string[] parts =
        [
            view.PeopleAtDevices == 1 ? "1 mens" : $"{view.PeopleAtDevices} mensen",
            view.PeopleAtDevices == view.Total ? "" : $"{view.Total} {(view.Total == 1 ? "antwoordt" : "antwoorden")} mee",
            view.Observers == 0 ? "" : view.Observers == 1 ? "1 kijkt mee" : $"{view.Observers} kijken mee",
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }
}
