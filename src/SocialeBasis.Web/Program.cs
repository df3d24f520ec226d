using SocialeBasis.Web.Access;
using SocialeBasis.Web.Access.Accounts;
using SocialeBasis.Web.Access.Accounts.Oidc;
using SocialeBasis.Web.Hosting;
using SocialeBasis.Web.Hosting.Network;
using SocialeBasis.Web.Hosting.Operations;
using SocialeBasis.Web.Hosting.Storage;
using SocialeBasis.Web.Hosting.Telemetry;
using SocialeBasis.Web.Look.Screens;
using SocialeBasis.Web.Prepare.Transfer;
using SocialeBasis.Web.Report;
using SocialeBasis.Web.Rooms;

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
builder.AddSmallPages();

var app = builder.Build();

app.UseProxyHeaders();
app.UseStrictHeaders();
app.UseCacheHeaders();
app.UseDutchErrorPages();
app.UseHeadAsGet();
app.UseRouting();
app.UseSmallPages();
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
