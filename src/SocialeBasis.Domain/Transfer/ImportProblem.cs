namespace SocialeBasis.Domain.Transfer;

/// <summary>Why a file is not taken in, in plain Dutch. Whatever the reason, nothing changed.</summary>
/// <param name="Message">What the person who chose the file reads: what is wrong and what to do.</param>
public abstract record ImportProblem(string Message);

/// <summary>Larger than <see cref="TalkImport.MostBytes"/>.</summary>
public sealed record FileTooLarge()
    : ImportProblem($"Dit bestand is te groot. Een gesprek is hoogstens {TalkImport.MostBytes / 1024 / 1024} MB. Er is niets veranderd.");

/// <summary>Something else than a talk of this program.</summary>
internal sealed record NotATalk()
    : ImportProblem(
        "Dit bestand is geen gesprek van dit programma. Kies een bestand dat u bij een verslag hebt bewaard met “Gegevens (JSON)”. Er is niets veranderd."
    );

/// <summary>A talk, of which a part cannot be read.</summary>
/// <param name="Line">The line of the file, from 1; null when not known.</param>
internal sealed record FileDamaged(long? Line)
    : ImportProblem(
        $"Dit bestand is beschadigd of met de hand veranderd: {(Line is { } line ? $"vanaf regel {line} is het" : "het is")} niet te lezen. Bewaar het gesprek nog een keer en kies dan het nieuwe bestand. Er is niets veranderd."
    );

/// <summary>Made by a later version of the program.</summary>
/// <param name="Version">The version of the schema.</param>
internal sealed record FileIsNewer(long Version)
    : ImportProblem(
        $"Dit bestand is gemaakt met een nieuwere versie van dit programma (bestand versie {Version}; dit programma leest tot en met versie {TalkFile.NewestVersion}). Werk dit programma bij en kies het bestand dan nog een keer. Er is niets veranderd."
    );

/// <summary>Can be read, and says something that cannot be.</summary>
/// <param name="What">What cannot be, as a Dutch sentence.</param>
/// <param name="Where">The place in the file, such as <c>steps[2].hopes[0].text</c>.</param>
internal sealed record FileImpossible(string What, string Where) : ImportProblem(
    $"In dit bestand staat iets wat niet kan. {What} Plek in het bestand: {Where}. Er is niets veranderd.");
