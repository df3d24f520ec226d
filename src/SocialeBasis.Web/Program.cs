using SocialeBasis.Web.Access;
using SocialeBasis.Web.Accounts;
using SocialeBasis.Web.Accounts.Oidc;
using SocialeBasis.Web.Hosting;
using SocialeBasis.Web.Network;
using SocialeBasis.Web.Operations;
using SocialeBasis.Web.Reporting;
using SocialeBasis.Web.Rooms;
using SocialeBasis.Web.Screens;
using SocialeBasis.Web.Storage;
using SocialeBasis.Web.Telemetry;
using SocialeBasis.Web.Transfer;

if (CommandLine.IsAsked(args))
{
    return await CommandLine.RunAsync(args);
}

var builder = WebApplication.CreateBuilder(args);

builder.AddListening();
builder.AddSilentAddresses();
builder.AddKeys();
builder.AddDutch();
builder.AddHealth();
builder.AddTelemetry();
builder.AddForms();
builder.AddNetwork();
builder.AddAccess();
builder.AddStorage();
builder.AddRooms();
builder.AddReports();
builder.AddScreens();

var app = builder.Build();

app.UseProxyHeaders();
app.UseStrictHeaders();
app.UseCacheHeaders();
app.UseDutchErrorPages();
app.UseHeadAsGet();
app.UseRouting();
app.UseOwnOriginOnly();
app.UseAuthentication();
app.UseVisitor();
app.UseAccountGate();
app.UseUploadLimit();
app.UseAntiforgery();

app.MapHealth();
app.MapSecurityTxt();
app.MapStaticAssets();
app.MapSecretLinks();
app.MapPasskeyQuestions();
app.MapOidc();
app.MapReports();
app.MapScreens();

if (app.PortTrouble() is { } trouble)
{
    Console.Error.WriteLine(trouble);
    return 1;
}

if (!await app.PrepareDatabaseAsync())
{
    return 1;
}

app.ClearUnfinishedPrints();
await app.OfferFirstAccountAsync();
app.AnnounceAddresses();
await app.RunAsync();
return 0;
