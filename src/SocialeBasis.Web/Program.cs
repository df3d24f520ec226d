using SocialeBasis.Web.Access;
using SocialeBasis.Web.Accounts;
using SocialeBasis.Web.Accounts.Oidc;
using SocialeBasis.Web.Hosting;
using SocialeBasis.Web.Network;
using SocialeBasis.Web.Reporting;
using SocialeBasis.Web.Rooms;
using SocialeBasis.Web.Screens;
using SocialeBasis.Web.Storage;

var builder = WebApplication.CreateBuilder(args);

builder.AddListening();
builder.AddKeys();
builder.AddDutch();
builder.AddHealth();
builder.AddNetwork();
builder.AddAccess();
builder.AddStorage();
builder.AddRooms();
builder.AddReports();
builder.AddScreens();

var app = builder.Build();

app.UseProxyHeaders();
app.UseSecurityHeaders();
app.UseCacheHeaders();
app.UseDutchErrorPages();
app.UseHeadAsGet();
app.UseRouting();
app.UseOwnOriginOnly();
app.UseAuthentication();
app.UseAccountGate();
app.UseAntiforgery();

app.MapHealth();
app.MapStaticAssets();
app.MapSecretLinks();
app.MapPasskeyQuestions();
app.MapOidc();
app.MapReports();
app.MapScreens();

await app.PrepareDatabaseAsync();
await app.OfferFirstAccountAsync();
app.AnnounceAddresses();
await app.RunAsync();
