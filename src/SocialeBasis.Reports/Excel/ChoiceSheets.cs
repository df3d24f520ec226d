using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Reports.Content;

namespace SocialeBasis.Reports.Excel;

/// <summary>
/// The choices, one row each, counted out from what the group saw and so in an order that tells nothing: first the actor, then the answer.
/// </summary>
internal static class ChoiceSheets
{
    private const string Unknown = "weet niet";

    public static Sheet Places(IEnumerable<ShownRound> rounds, ActorNumbers actors) => new(
        "plaatsingen",
        ["stap-nr", "ronde", "actor-nr", "actor", "plek", "reden"],
        rounds.Of<SpheresView>().SelectMany(shown => shown.View.Results.SelectMany(result => PlacesOf(result).Select(place => new SheetRow(
        [
            shown.Round.StepNumber, shown.Round.Round, .. actors.Cells(result.ActorId), place.Place, place.Reason,
        ])))).ToSeq());

    public static Sheet Influence(IEnumerable<ShownRound> rounds, ActorNumbers actors) =>
        new(
            "invloed",
            ["stap-nr", "vraag", "ronde", "actor-nr", "actor", "perspectief", "waarde", "weet niet"],
            rounds
                .Of<InfluenceView>()
                .SelectMany(shown =>
                    shown.View.Results.SelectMany(result =>
                        Ratings(result)
                            .Select(rating => new SheetRow([
                                shown.Round.StepNumber,
                                AskedInfluence.In(shown.Round.Step).Question,
                                shown.Round.Round,
                                .. actors.Cells(result.ActorId),
                                rating.Perspective,
                                rating.Value is { } value ? value : Value.None,
                                rating.Value is null ? "ja" : Value.None,
                            ]))
                    )
                )
                .ToSeq()
        );

    /// <summary>Only counted: which kinds go together with which number is more than the group saw.</summary>
    public static Sheet InfluenceKinds(IEnumerable<ShownRound> rounds, ActorNumbers actors) =>
        new(
            "soorten-invloed",
            ["stap-nr", "ronde", "actor-nr", "actor", "soort", "genoemd door"],
            rounds
                .Of<InfluenceView>()
                .SelectMany(shown =>
                    shown.View.Results.SelectMany(result =>
                        result
                            .Kinds.Select((people, kind) => (People: people, Name: StepGuide.Shipped.InfluenceKinds[kind].Name))
                            .Where(kind => kind.People > 0)
                            .Select(kind => new SheetRow([shown.Round.StepNumber, shown.Round.Round, .. actors.Cells(result.ActorId), kind.Name, kind.People]))
                    )
                )
                .ToSeq()
        );

    /// <summary>One row per chosen role: which roles somebody chose together is more than the group saw.</summary>
    public static Sheet Roles(IEnumerable<ShownRound> rounds, ActorNumbers actors) => new(
        "rollen",
        ["stap-nr", "ronde", "actor-nr", "actor", "moment", "rol"],
        rounds.Of<RolesView>().SelectMany(shown => shown.View.Results.SelectMany(result => RolesOf(result).Select(role => new SheetRow(
        [
            shown.Round.StepNumber, shown.Round.Round, .. actors.Cells(result.ActorId), role.Moment, role.Name,
        ])))).ToSeq());

    private static IEnumerable<(string Place, string? Reason)> PlacesOf(PlacementResult result)
    {
        var answers = SphereAreas
            .InOrder.Select((area, i) => (Area: (Spheres?)area, Name: Areas.Name(area), People: result.Counts[i]))
            .Append((null, Unknown, result.Unknown));
        foreach (var (area, name, people) in answers)
        {
            var reasons = result.Reasons.Where(reason => reason.Area == area).Select(reason => reason.Text).Order(StringComparer.Ordinal).ToList();
            for (var i = 0; i < people; i++)
            {
                yield return (name, i < reasons.Count ? reasons[i] : null);
            }
        }
    }

    /// <summary>Apart per perspective only where the group saw it apart; the others stand together without one.</summary>
    private static IEnumerable<(string? Perspective, int? Value)> Ratings(InfluenceResult result)
    {
        var groups = result.ByPerspective.Select(group => ((string?)group.Perspective.Name, group.Counts)).ToList();
        foreach (var (name, counts) in groups)
        {
            foreach (var value in Answers(counts.Votes, counts.Unknown))
            {
                yield return (name, value);
            }
        }

        var rest = result.Counts.Votes.Select((people, i) => people - groups.Sum(group => group.Counts.Votes[i])).ToList();
        foreach (var value in Answers(rest, result.Counts.Unknown - groups.Sum(group => group.Counts.Unknown)))
        {
            yield return (null, value);
        }
    }

    private static IEnumerable<int?> Answers(IEnumerable<int> votes, int unknown) =>
        votes.SelectMany((people, i) => Enumerable.Repeat((int?)(i + 1), people)).Concat(Enumerable.Repeat((int?)null, Math.Max(0, unknown)));

    private static IEnumerable<(string Moment, string Name)> RolesOf(RoleResult result)
    {
        const string none = "bewust geen rol";
        var now = result.Roles.Select(role => (role.Name, role.Now)).Append((none, result.NoRoleNow)).Append((Unknown, result.UnknownNow));
        var wished = result.Roles.Select(role => (role.Name, role.Wished)).Append((none, result.NoRoleWished)).Append((Unknown, result.UnknownWished));
        return Out("nu", now).Concat(Out("gewenst", wished));

        static IEnumerable<(string, string)> Out(string moment, IEnumerable<(string Name, int People)> roles) =>
            roles.SelectMany(role => Enumerable.Repeat((moment, role.Name), role.People));
    }

    /// <summary>How many people gave each pair, of all and per group that stands apart.</summary>
    public static Sheet Weights(IEnumerable<ShownRound> rounds) => new(
        "wegen",
        ["stap-nr", "zin", "groep", "belangrijk", "zeker", "mensen"],
        rounds.Last<TheoryView>()
            .SelectMany(shown => shown.View.Weighed.SelectMany(weighed => weighed.Groups.Select(group => (group.Group.Name, group.Pairs))
                .Prepend((Name: "iedereen", weighed.Pairs))
                .SelectMany(group => group.Pairs.Select(pair => new SheetRow(
                [
                    shown.Round.StepNumber,
                    weighed.Item.Words,
                    group.Name,
                    Number(pair.Importance),
                    Number(pair.Certainty),
                    pair.People,
                ])))))
            .ToSeq());

    private static Value Number(int? value) => value is { } number ? number : "weet niet";
}
