namespace SocialeBasis.Web.Hosting.Storage;

/// <summary>Why the program does not start with a database file. It then leaves the file as it is.</summary>
internal enum DatabaseTrouble
{
    /// <summary>Another program works with it.</summary>
    InUse,

    /// <summary>It may not be written, or its folder may not.</summary>
    ReadOnly,

    /// <summary>No database, or one with broken pages.</summary>
    Damaged,

    /// <summary>A database of something else.</summary>
    NotOurs,

    /// <summary>It has changes that this version does not know.</summary>
    Newer,

    /// <summary>It was made before the first release, by a version that nobody was given.</summary>
    TooOld,

    /// <summary>There is no room on the disk.</summary>
    DiskFull,

    /// <summary>It cannot be opened, for whatever other reason.</summary>
    CannotOpen,
}

/// <summary>What the operator reads about it: what is wrong, that nothing was changed, and what to do.</summary>
internal static class DatabaseTroubleWords
{
    public static string Describe(this DatabaseTrouble trouble, string file) =>
        $"Het programma start niet.\n{What(trouble)}\n  {file}\nAan dit bestand is niets veranderd.\n{Remedy(trouble)}";

    private static string What(DatabaseTrouble trouble) => trouble switch
    {
        DatabaseTrouble.InUse => "Het programma staat al aan met deze gegevens:",
        DatabaseTrouble.ReadOnly => "Het programma mag niet schrijven in dit bestand of in de map ervan:",
        DatabaseTrouble.Damaged => "Dit bestand met gegevens is beschadigd:",
        DatabaseTrouble.NotOurs => "Dit is een database van een ander programma:",
        DatabaseTrouble.Newer => "Deze gegevens zijn van een nieuwere versie van dit programma:",
        DatabaseTrouble.TooOld => "Deze gegevens zijn van een vroege proefversie van dit programma:",
        DatabaseTrouble.DiskFull => "De schijf is vol. Er is geen plaats voor deze gegevens:",
        _ => "Dit bestand met gegevens gaat niet open:",
    };

    private static string Remedy(DatabaseTrouble trouble) => trouble switch
    {
        DatabaseTrouble.InUse => "Gebruik het programma dat al aan staat, of stop dat eerst.",
        DatabaseTrouble.ReadOnly => "Geef wie het programma start het recht om daar te schrijven.",
        DatabaseTrouble.Damaged => "Zet een reservekopie terug: ./run herstel BESTAND",
        DatabaseTrouble.NotOurs => "Kijk de instelling ConnectionStrings:SocialeBasis na.",
        DatabaseTrouble.Newer => "Gebruik die nieuwere versie. Of zet een reservekopie terug van voor de update: ./run herstel BESTAND",
        DatabaseTrouble.TooOld => "Open ze eerst met de laatste proefversie. Of begin met een nieuwe map voor de gegevens.",
        DatabaseTrouble.DiskFull => "Maak ruimte en start opnieuw.",
        _ => "Kijk of de map bestaat, en de instelling ConnectionStrings:SocialeBasis.",
    };
}
