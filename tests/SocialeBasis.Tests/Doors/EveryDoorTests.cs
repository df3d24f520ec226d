using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Tests.Doors;

/// <summary>
/// Every page and endpoint of the program, asked as every kind of visitor, in each of the three ways to sign in: what answers, and
/// whether a talk is named to who may not read it. The routes are those of the running program: a new one without a row fails.
/// </summary>
public sealed class EveryDoorTests
{
    // What carries a circuit is judged by its own tests (CircuitDoorTests); files of the program are the same for everybody.
    private static readonly string[] OwnTests = ["/_blazor", "/_framework/"];

    [Theory]
    [InlineData("Local")]
    [InlineData("Accounts")]
    [InlineData("Oidc")]
    public async Task Everybody_gets_at_every_door_what_is_for_them_and_nothing_of_another_talk(string signIn)
    {
        var mode = Enum.Parse<SignInMode>(signIn);
        await using var stage = await DoorStage.SetAsync(mode);
        var wrong = new List<string>();
        foreach (var (pattern, posts, door) in DoorsOf(stage))
        {
            foreach (var comer in stage.Comers)
            {
                var asked = Fill(pattern + door.Query, stage);
                var (where, text) = await stage.AskAsync(comer, asked, posts);
                var expected = Fill(door.Get(mode, comer), stage);
                var isRight = expected == DoorTable.ToTheOrganisation ? where.Contains("/authorize?", StringComparison.Ordinal) : Door.IsSame(expected, where);
                if (!isRight)
                {
                    wrong.Add($"{pattern}{door.Query} as {comer}: {where}, not {expected}");
                }

                Check(DoorStage.Title, door.Tells);
                Check(DoorStage.OtherTitle, door.TellsOther);

                void Check(string title, Func<SignInMode, Comer, bool>? may)
                {
                    var names = text.Contains(title, StringComparison.Ordinal);
                    if (names != (may?.Invoke(mode, comer) ?? false))
                    {
                        wrong.Add($"{pattern}{door.Query} as {comer}: {(names ? "names" : "does not name")} {title}");
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static IEnumerable<(string Pattern, bool Posts, Door Door)> DoorsOf(DoorStage stage)
    {
        var routes = stage.App.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(route => (Pattern: PatternOf(route), Posts: route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is ["POST"]))
            .Where(route => !OwnTests.Any(own => route.Pattern.StartsWith(own, StringComparison.OrdinalIgnoreCase)))
            .Distinct()
            .ToList();
        var without = routes.Where(route => !DoorTable.Doors.ContainsKey(route.Pattern)).Select(route => route.Pattern).ToList();
        Assert.True(without.Count == 0, $"Say in {nameof(DoorTable)} who gets what at: {string.Join(", ", without)}");
        Assert.True(routes.Count > 35, $"Only {routes.Count} routes were found.");
        return
        [
            .. routes.Select(route => (route.Pattern, route.Posts, DoorTable.Doors[route.Pattern])),
            .. DoorTable.More.Select(more => (more.Path, false, more.Door)),
        ];
    }

    private static string PatternOf(RouteEndpoint route) =>
        "/"
        + string.Join(
            '/',
            route.RoutePattern.PathSegments.Select(segment =>
                string.Concat(
                    segment.Parts.Select(part =>
                        part switch
                        {
                            RoutePatternLiteralPart literal => literal.Content,
                            RoutePatternSeparatorPart separator => separator.Content,
                            RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
                            _ => "",
                        }
                    )
                )
            )
        );

    private static string Fill(string text, DoorStage stage) => text
        .Replace(".{form}", ".svg", StringComparison.Ordinal)
        .Replace("beelden/{name}", "beelden/kaart", StringComparison.Ordinal)
        .Replace("{name}", "bewoners", StringComparison.Ordinal)
        .Replace("{id}", stage.Talk.Id.ToString(), StringComparison.OrdinalIgnoreCase)
        .Replace("{code}", stage.Talk.Code, StringComparison.OrdinalIgnoreCase)
        .Replace("/scherm/" + stage.Talk.Id + "/sleutel/{key}", "/scherm/" + stage.Talk.Id + "/sleutel/" + stage.Talk.ScreenKey, StringComparison.Ordinal)
        .Replace("{key}", stage.LeadKey, StringComparison.Ordinal)
        .Replace("{Secret}", "bestaat-niet", StringComparison.Ordinal);
}
