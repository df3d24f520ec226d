using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SocialeBasis.Tests.Accounts;

/// <summary>
/// The sign-in of an organisation, as small as OpenID Connect allows: discovery, one RSA key, and a code flow with PKCE that it
/// checks. Who comes is signed in at once, as the person that the test put there.
/// </summary>
internal sealed class OrganisationStub : IAsyncDisposable
{
    public const string ClientId = "socialebasis";
    public const string ClientSecret = "een geheim van de organisatie";

    private readonly RSA rsa = RSA.Create(2048);
    private readonly Dictionary<string, (string Nonce, string Challenge, string Redirect)> codes = [];
    private readonly WebApplication server;

    private OrganisationStub()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Authority,
            ["authorization_endpoint"] = $"{Authority}/authorize",
            ["token_endpoint"] = $"{Authority}/token",
            ["jwks_uri"] = $"{Authority}/keys",
        }));
        server.MapGet("/keys", () =>
        {
            var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(rsa.ExportParameters(false)) { KeyId = "1" });
            return Results.Json(new { keys = new[] { new { kty = key.Kty, kid = key.Kid, n = key.N, e = key.E, alg = "RS256", use = "sig" } } });
        });
        server.MapGet("/authorize", Authorize);
        server.MapPost("/token", TokenAsync);
    }

    /// <summary>Who is signed in at the organisation: the claims of the next token.</summary>
    public Dictionary<string, object> Person { get; set; } = [];

    /// <summary>Another key than the published one signs the next token.</summary>
    public bool Forges { get; set; }

    public string Authority => server.Urls.Single();

    public static async Task<OrganisationStub> StartAsync()
    {
        var stub = new OrganisationStub();
        await stub.server.StartAsync();
        return stub;
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        rsa.Dispose();
    }

    private IResult Authorize(HttpRequest request)
    {
        var query = request.Query;
        if (query["client_id"] != ClientId || query["response_type"] != "code" || query["code_challenge_method"] != "S256")
        {
            return Results.BadRequest();
        }

        var code = Guid.NewGuid().ToString("N");
        codes[code] = (query["nonce"]!, query["code_challenge"]!, query["redirect_uri"]!);
        return Results.Redirect(
            QueryHelpers.AddQueryString(query["redirect_uri"]!, new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"] })
        );
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (!codes.Remove(form["code"]!, out var asked) || form["client_secret"] != ClientSecret || form["redirect_uri"] != asked.Redirect)
        {
            return Results.BadRequest();
        }

        if (WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"]!))) != asked.Challenge)
        {
            return Results.BadRequest();
        }

        using var other = RSA.Create(2048);
        var token = new JsonWebTokenHandler().CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = Authority,
                Audience = ClientId,
                Subject = new ClaimsIdentity(),
                Claims = new Dictionary<string, object>(Person) { ["nonce"] = asked.Nonce },
                Expires = DateTime.UtcNow.AddMinutes(5),
                SigningCredentials = new SigningCredentials(
                    new RsaSecurityKey(Forges ? other : rsa)
                    {
                        KeyId = "1",
                        CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
                    },
                    SecurityAlgorithms.RsaSha256
                ),
            }
        );
        return Results.Json(
            new
            {
                access_token = "niets",
                token_type = "Bearer",
                expires_in = 300,
                id_token = token,
            }
        );
    }
}
