using System.Text;
using Microsoft.AspNetCore.Identity;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>
/// What a password must be, after NIST SP 800-63B-4 (2025), §3.1.1.2: at least fifteen characters, no rules about which ones,
/// at least 64 allowed, compared with a list of words that everybody uses, and with what is known about the person.
/// </summary>
internal sealed class PasswordRules : IPasswordValidator<Account>
{
    /// <summary>Fewest characters: what the source asks of a password that may stand alone.</summary>
    public const int Least = 15;

    /// <summary>Most characters: enough for any sentence, and no way to keep the computer busy.</summary>
    public const int Most = 128;

    /// <summary>Fewer characters than this beside well-known words, rows and repeats: easy to guess.</summary>
    private const int LeastOfOneself = 5;

    private static readonly string[] Listed = Read();

    /// <summary>What is wrong with a password in Dutch; null when it is good.</summary>
    /// <param name="password">As typed.</param>
    /// <param name="about">What is known about the person: name, e-mail address.</param>
    public static string? Problem(string? password, params IEnumerable<string?> about)
    {
        var length = (password ?? "").EnumerateRunes().Count();
        if (length < Least)
        {
            return $"Gebruik minstens {Least} tekens.";
        }

        if (length > Most)
        {
            return $"Gebruik hoogstens {Most} tekens.";
        }

        return IsEasy(password!, about)
            ? "Dit wachtwoord is te makkelijk te raden. Kies woorden die anderen niet van u verwachten."
            : null;
    }

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Problem(password, user.Name, user.Email) is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = problem })
            : IdentityResult.Success);

    private static bool IsEasy(string password, IEnumerable<string?> about)
    {
        var text = password.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        if (IsRepeated(text))
        {
            return true;
        }

        string[] known = [.. about.SelectMany(Parts).Where(part => part.Length >= 4).OrderByDescending(part => part.Length), .. Listed];
        return OfOneself(text, known) < LeastOfOneself || OfOneself(WithoutTricks(text), known.Select(WithoutTricks)) < LeastOfOneself;
    }

    /// <summary>The words of a name or an address, and the name written as one.</summary>
    private static IEnumerable<string> Parts(string? fact)
    {
        var words = (fact ?? "").ToLowerInvariant().Split([' ', '@', '.', '-', '_'], StringSplitOptions.RemoveEmptyEntries);
        return words.Append(string.Concat(words));
    }

    /// <summary>How many characters are left that are neither a listed word, nor a digit, nor part of a row.</summary>
    private static int OfOneself(string text, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            text = text.Replace(word, " ", StringComparison.Ordinal);
        }

        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isRow = i >= 2 && IsStep(text[i - 2], text[i - 1]) && text[i] - text[i - 1] == text[i - 1] - text[i - 2];
            if (!isRow && char.IsLetter(text[i]))
            {
                count++;
            }
        }

        return count;

        static bool IsStep(char first, char second) => Math.Abs(second - first) <= 1;
    }

    /// <summary><c>w@chtw00rd</c> is <c>wachtwoord</c>.</summary>
    private static string WithoutTricks(string text) => string.Concat(text.Select(c => c switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' or '€' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => c,
    }));

    private static bool IsRepeated(string text) =>
        Enumerable.Range(1, text.Length / 2).Any(length => Enumerable.Range(length, text.Length - length).All(i => text[i] == text[i - length]));

    private static string[] Read()
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream("blocked-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n')
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.Length >= 3)
            .Distinct()
            .OrderByDescending(word => word.Length)];
    }
}
