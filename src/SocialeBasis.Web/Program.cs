using SocialeBasis.Web.Access;
using SocialeBasis.Web.Hosting;
using SocialeBasis.Web.Network;
using SocialeBasis.Web.Reporting;
using SocialeBasis.Web.Rooms;
using SocialeBasis.Web.Screens;
using SocialeBasis.Web.Storage;
using SocialeBasis.Web.Telemetry;

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
app.UseAntiforgery();

app.MapHealth();
app.MapSecurityTxt();
app.MapStaticAssets();
app.MapSecretLinks();
app.MapReports();
app.MapScreens();

await app.PrepareDatabaseAsync();
app.AnnounceAddresses();
await app.RunAsync();
