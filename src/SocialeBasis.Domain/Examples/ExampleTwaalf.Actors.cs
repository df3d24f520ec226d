using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Domain.Examples;

public static partial class ExampleTwaalf
{
    /// <summary>
    /// Items of the lists <c>erbinnen</c> and <c>erbuiten</c> that clearly are an actor of the catalogue, besides the grey cases.
    /// An actor inside lies where the catalogue starts it; that is our reading.
    /// </summary>
    internal static IReadOnlyList<(string MunicipalityId, string Item, string ActorId)> Listed { get; } =
    [
        ("almere", "hulp van familie, vrienden en buren", "familie-gezin"),
        ("almere", "hulp van familie, vrienden en buren", "vrienden"),
        ("almere", "hulp van familie, vrienden en buren", "buren"),
        ("amersfoort", "buurtsportcoach, jongerenwerk, mantelzorgondersteuning", "buurtsportcoach"),
        ("amersfoort", "buurtsportcoach, jongerenwerk, mantelzorgondersteuning", "jongerenwerker"),
        ("amersfoort", "buurtsportcoach, jongerenwerk, mantelzorgondersteuning", "mantelzorgondersteuning"),
        ("amersfoort", "specialistische hulp", "specialistische-zorg"),
        ("amsterdam", "specialistische hulp", "specialistische-zorg"),
        ("dordrecht", "vrijwilligers- en mantelzorgondersteuning", "mantelzorgondersteuning"),
        ("haarlem", "opvoedsteun, jongerenwerk, speeltuinwerk", "jongerenwerker"),
        ("haarlemmermeer", "dorps- en wijkgebouwen", "buurthuis"),
        ("haarlemmermeer", "mantelzorgondersteuning en cliëntondersteuning", "mantelzorgondersteuning"),
        ("haarlemmermeer", "buurtbemiddeling", "buurtbemiddeling"),
        ("haarlemmermeer", "maatjes en ontmoetingsgroepen", "maatjesproject"),
        ("leiden", "buurthuizen", "buurthuis"),
        ("leiden", "mantelzorgondersteuning", "mantelzorgondersteuning"),
        ("oss", "informele zorg en buurtbemiddeling", "buurtbemiddeling"),
        ("oss", "ontmoetingsplekken, sociaal werkers, wijkcoördinatoren", "sociaal-werker"),
        ("tilburg", "mantelzorgers, buren, vrijwilligers, verenigingen", "buren"),
        ("tilburg", "mantelzorgers, buren, vrijwilligers, verenigingen", "vrijwilliger"),
        ("tilburg", "sociaal werkers en wijkcentra", "sociaal-werker"),
        ("tilburg", "sociaal werkers en wijkcentra", "buurthuis"),
        ("zaanstad", "formulierenhulp en wandelgroepen", "formulierenbrigade"),
        ("zaanstad", "formulierenhulp en wandelgroepen", "wandelgroep"),
        ("zaanstad", "mantelzorgers en vrijwilligers", "vrijwilliger"),
    ];

    private static Guid ActorId(string referenceId) => Id($"actor/{referenceId}");

    /// <summary>One municipality's place for one actor; null is "weet niet": the content says both inside and outside, and we do not choose for them.</summary>
    private sealed record Place(Municipality Municipality, ReferenceActor Actor, Spheres? Area, string Reason);

    private static List<Place> PlacesOf(ReferenceContent content)
    {
        var municipalities = content.Municipalities.ToDictionary(municipality => municipality.Id);
        var places = new List<Place>();
        foreach (var grey in content.Model.GreyCases)
        {
            // The report's own voice and municipalities without a name do not sit at the table.
            foreach (var placement in grey.Placements.Where(placement => municipalities.ContainsKey(placement.Who)))
            {
                var both = placement.Place is { MayLieOutside: true, Spheres: not Spheres.None };
                var reading = placement.Provenance is Provenance.Report ? "" : " (Onze lezing.)";
                places.Add(
                    new Place(
                        municipalities[placement.Who],
                        content.Actor(grey.ActorId),
                        both ? null : placement.Place.Spheres,
                        (both ? "Erbij én erbuiten. " : "") + placement.Explanation + reading
                    )
                );
            }
        }

        foreach (var (municipalityId, item, actorId) in Listed)
        {
            var inside = municipalities[municipalityId].Inside.Contains(item);
            places.Add(new Place(
                municipalities[municipalityId],
                content.Actor(actorId),
                inside ? content.Actor(actorId).MainPlace.Spheres : Spheres.None,
                inside ? "Staat bij wat meetelt. De sfeer is onze lezing." : "Staat bij wat erbuiten valt."));
        }

        return places;
    }

    private static void Names(ExampleTalk talk, ReferenceContent content)
    {
        talk.GoTo(Step("actoren"), Start.AddMinutes(60));
        var places = PlacesOf(content);
        foreach (var actor in content.Actors.Where(actor => places.Any(place => place.Actor.Id == actor.Id)))
        {
            foreach (var municipality in content.Municipalities.Where(municipality =>
                actor.NamedBy.Contains(municipality.Id) || places.Any(place => place.Actor.Id == actor.Id && place.Municipality.Id == municipality.Id)))
            {
                talk.Say(Who(municipality), new NameActor(ActorId(actor.Id), Step("actoren"), actor.Name, actor.Id));
            }
        }

        talk.ShowAnswers();
    }

    private static void Places(ExampleTalk talk, ReferenceContent content)
    {
        talk.GoTo(Step("sferen"), Start.AddMinutes(80));
        foreach (var place in PlacesOf(content))
        {
            talk.Say(Who(place.Municipality), new PlaceActor(Step("sferen"), ActorId(place.Actor.Id), place.Area, place.Reason));
        }

        talk.ShowAnswers();
        talk.Talk();
    }

    /// <summary>The roles that the content reads in each municipality's own part; about the other actors it says nothing per municipality.</summary>
    private static void Roles(ExampleTalk talk, ReferenceContent content)
    {
        talk.GoTo(Step("rollen"), Start.AddMinutes(130));
        foreach (var municipality in content.Municipalities)
        {
            var roles = municipality.Collaboration.MunicipalRoleIds.Select(role => Id($"rol/{role}")).ToSeq();
            talk.Say(Who(municipality), new ChooseRoles(Step("rollen"), ActorId(GovernmentId), RoleMoment.Now, RoleAnswerKind.Roles, roles));
        }

        talk.ShowAnswers();
    }
}
