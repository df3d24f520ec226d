using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace SocialeBasis.Web.Access.Accounts;

/// <summary>Hashes what people mean: an é typed on one keyboard is the é of another (NIST SP 800-63B-4 §3.1.1.2: normalise before hashing).</summary>
internal sealed class UniformHasher(IOptions<PasswordHasherOptions> options) : PasswordHasher<Account>(options)
{
    public override string HashPassword(Account user, string password) => base.HashPassword(user, Uniform(password));

    public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword) =>
        base.VerifyHashedPassword(user, hashedPassword, Uniform(providedPassword));

    // Half a character cannot be normalised; it can never be part of a password that was accepted either.
    private static string Uniform(string password) => password.IsNormalized() ? password : password.Normalize(NormalizationForm.FormC);
}
