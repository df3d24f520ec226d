using System.Text.RegularExpressions;

namespace SocialeBasis.Domain;

/// <summary>Whether a text seems to hold something by which a person can be recognised. It warns; it never refuses or changes a text.</summary>
public static partial class PersonalData
{
    /// <summary>What seems to be in it, as it stands after "Er staat misschien": "een telefoonnummer"; null when nothing was found.</summary>
    public static string? FoundIn(string text) =>
        Mail().IsMatch(text) ? "een e-mailadres"
        : Numbers().Matches(text).Any(number => IsCitizenNumber(number.Value)) ? "een burgerservicenummer"
        : Phone().IsMatch(text) ? "een telefoonnummer"
        : Postcode().IsMatch(text) || Address().IsMatch(text) ? "een adres"
        : Titled().IsMatch(text) ? "de naam van iemand"
        : null;

    /// <summary>Nine digits that pass the check of a burgerservicenummer (the "elfproef").</summary>
    private static bool IsCitizenNumber(string digits)
    {
        if (digits.Length != 9)
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < 8; i++)
        {
            sum += (digits[i] - '0') * (9 - i);
        }

        return sum > 0 && (sum - (digits[8] - '0')) % 11 == 0;
    }

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.-]+")]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<!\d)\d{9}(?!\d)")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<!\d)(?:\+31[\s-]?|0)(?:6[\s-]?(?:\d[\s-]?){8}|\d{2,3}[\s-]?(?:\d[\s-]?){6,7})(?!\d)")]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?<![\w])[1-9]\d{3}\s?[A-Z]{2}(?![\w])")]
    private static partial Regex Postcode();

    [GeneratedRegex(@"\p{Lu}\p{L}+(?:straat|laan|weg|plein|hof|dijk|singel|kade|pad)\s\d{1,4}")]
    private static partial Regex Address();

    // A lone word after the title: "mevrouw Jansen", "dhr. De Vries"; not "mevrouw van de koffie".
    [GeneratedRegex(@"\b(?:[Mm]evrouw|[Mm]eneer|[Mm]w\.|[Dd]hr\.|[Hh]eer)\s(?:(?:van|de|den|der|ten|ter|el|Van|De|Den|Der)\s){0,3}\p{Lu}\p{L}+")]
    private static partial Regex Titled();
}
