namespace SocialeBasis.Domain.Reference;

/// <summary>How the source report is named wherever its content is shown. Copyright on the report lies with the Verwey-Jonker Instituut.</summary>
public static class ReportCitation
{
    /// <summary>The ISBN of the source report.</summary>
    public const string Isbn = "978-94-6409-181-6";

    /// <summary>The year of the facts: everything from the report dates from then or earlier.</summary>
    public const int Year = 2022;

    /// <summary>Short, beside a fact: add the section (<c>H5 §5.1</c>) after it.</summary>
    public const string Brief = "Verwey-Jonker Instituut en Movisie, 2022";

    /// <summary>The full source line for the screen and the report.</summary>
    public const string Full =
        "Bron: Verwey-Jonker Instituut en Movisie, september 2022, ISBN 978-94-6409-181-6. Tekening met Jochum Deuten.";

    /// <summary>Said with <see cref="Full"/>: the words are ours, the rights on the report are not.</summary>
    public const string Rights = "De teksten zijn eigen samenvattingen. Het auteursrecht op het rapport ligt bij het Verwey-Jonker Instituut.";
}
