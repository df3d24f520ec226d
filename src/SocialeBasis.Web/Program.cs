using SocialeBasis.Web.Access;
using SocialeBasis.Web.Hosting;
using SocialeBasis.Web.Network;
using SocialeBasis.Web.Screens;

var builder = WebApplication.CreateBuilder(args);

builder.AddListening();
builder.AddKeys();
builder.AddDutch();
builder.AddHealth();
builder.AddNetwork();
builder.AddAccess();
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
app.UseAntiforgery();

app.MapHealth();
app.MapStaticAssets();
app.MapScreens();

app.AnnounceAddresses();
app.Run();
