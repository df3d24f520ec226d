using System.Reflection;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Reference;
using SocialeBasis.Reports.Content;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Reference;

/// <summary>Reference content that nobody reads does not exist: everything that is loaded reaches a screen, a report or a rule.</summary>
public class ReadContentTests
{
    /// <summary>
    /// What is loaded and read by nothing yet, by what will read it; each type with its properties. A name goes when a step, screen or report
    /// reads it; none is added without saying here what it waits for.
    /// </summary>
    private static readonly IReadOnlyDictionary<string, string[]> Waiting = new Dictionary<string, string[]>
    {
        ["Samenwerking"] =
        [
            "CollaborationExample: MunicipalityId Provenance",
            "CollaborationModel: Advantages AsksOfMunicipality ContractProvenance Description Examples FitsContractDuration",
            "CollaborationModel: Provenance Risks Sources Summary TestQuestion TestQuestionProvenance",
            "CollaborationReading: Certainty Explanation Id ModelId MunicipalityId Provenance Sources",
            "ContractDuration: Duration Id MaxYears MunicipalityId Provenance Sources Start",
            "MunicipalCollaboration: Meetings Partners Tensions",
            "MunicipalContract: Kind",
            "ReferenceContent: CollaborationReadings ContractDurations RoleSteadfastness",
            "RoleSteadfastness: Id Point Provenance Sources",
            "SourcedPoint: Provenance Text",
        ],
        ["Leren"] =
        [
            "MeasuringLimit: Consequence ConsequenceProvenance Provenance",
            "Municipality: Monitoring",
            "MunicipalMonitoring: Approach Bottlenecks Instruments Learning",
        ],
        ["Beleidstheorie"] =
        [
            "Municipality: Prevention Theory",
            "MunicipalPrevention: CostArgument Note Role",
            "MunicipalTheory: Assumptions Chain Elaboration Summary Support",
            "MunicipalityLink: Number Text",
        ],
        ["Rollen per sfeer, met wat de overheid daar kan"] =
        [
            "ConversationModel: InfluenceLevels",
            "GovernmentAction: Action How Provenance",
            "InfluenceLevel: Description Id Name Provenance Scale Sources",
            "ReferenceRole: Asks AsksProvenance Examples FitProvenance FitsSpheres InfluenceLevelId",
            "ReferenceRole: Player Sources Tension TensionProvenance TestQuestion TestQuestionProvenance",
            "RoleExample: MunicipalityId Text",
            "RoleTension: QuestionProvenance",
            "SphereDescription: ExampleActorIds ExamplePlaces GovernmentCan Influence Name Pitfalls PitfallsProvenance",
            "SphereDescription: Place PlacesProvenance Questions QuestionsProvenance ResidentIsHere ResidentProvenance ScaleProvenance Sources",
            "SphereInfluence: Level Note Scale",
        ],
        ["De bril voor Hoop"] =
        [
            "ReasonLens: DisappointedWhen Id Misses MissesProvenance Name Provenance Sees Sources",
            "ReferenceContent: ReasonLenses",
            "ReferenceReason: Description HowItWouldWork Kind Name NamedByNote Provenance",
            "ReferenceReason: Sources Tension TensionProvenance TestQuestion TestQuestionProvenance WorkingProvenance",
        ],
        ["De kaart van één gemeente in de zaal"] =
        [
            "GreyCase: Provenance QuestionProvenance Sources WhyGrey",
            "GreyPlacement: PlaceProvenance Source",
            "MunicipalFact: Text",
            "MunicipalGoals: Emphasis Note",
            "Municipality: Borderline CaseSource Facts NeighbourhoodDifferences Questions Remarkable Sources",
            "MunicipalSphere: Note",
            "MunicipalTerm: Note OtherWords",
        ],
        ["Nothing that is planned: to be used, or taken out"] =
        [
            "AdvicePoint: ForWhom Id Point Provenance Question QuestionProvenance Sources",
            "AdviceTheme: Explanation Id Points Provenance Sources Theme",
            "ConversationModel: Attitude Questions Zones",
            "ConversationStage: Id Minutes Sources Title What",
            "FacilitatorTip: Id Provenance Sources Tip",
            "GuidingQuestion: DoneWhen HelpProvenance HelpQuestions Id Number Provenance Purpose Question Sources Title ToRecord",
            "Pitfall: Category",
            "ReferenceActor: DiscussionPoint DiscussionProvenance Formality GreyCaseId Influence Kind",
            "ReferenceActor: Note NoteProvenance Pay Place PlaceProvenance Sources TraitsProvenance",
            "ReferenceContent: AdviceThemes TermCategories",
            "ReferencePerspective: Description Name Provenance Shape Sources SubPerspectives",
            "ReferenceTerm: CategoryId OccursIn RelatedIds",
            "TermCategory: Description Id Name",
            "ZoneDescription: Description Examples Id Name Place Provenance Sources TestQuestion",
        ],
    };

    private static readonly Assembly[] Assemblies = [typeof(Session).Assembly, typeof(ReportContent).Assembly, typeof(Room).Assembly];

    [Fact]
    public void Everything_that_is_loaded_is_read_or_says_what_it_waits_for()
    {
        var read = Assemblies.SelectMany(CallsInCode.Of).Where(call => !IsOfTheCompiler(call.Caller)).Select(call => NameOf(call.Called)).ToHashSet();
        var unread = Loaded(typeof(ReferenceContent), []).Where(property => !read.Contains(NameOf(property.GetMethod!))).Select(Name).Order();
        var waiting = Waiting.Values.SelectMany(types => types)
            .Select(type => type.Split(": "))
            .SelectMany(type => type[1].Split(' ').Select(name => $"{type[0]}.{name}"));
        Assert.Equal(waiting.Order(), unread);
    }

    [Fact]
    public void A_call_in_the_program_is_found()
    {
        var calls = Assemblies.SelectMany(CallsInCode.Of).Select(call => NameOf(call.Called)).ToHashSet();
        Assert.Contains("ReferenceContent.get_Shipped", calls);
        Assert.Contains("ReferenceActor.get_Note", calls);
    }

    /// <summary>A record reads all it holds to compare and to print itself: that is no reader.</summary>
    private static bool IsOfTheCompiler(MethodBase caller) =>
        caller.Name is "PrintMembers" or "ToString" or "Equals" or "GetHashCode" or "Deconstruct" or "<Clone>$" or ".ctor"
        && caller.DeclaringType?.Namespace == typeof(ReferenceContent).Namespace;

    private static IEnumerable<PropertyInfo> Loaded(Type type, HashSet<Type> seen) => !seen.Add(type)
        ? []
        : type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .SelectMany(property => Inside(property.PropertyType)
                .Where(inner => inner is { IsEnum: false } && inner.Namespace == typeof(ReferenceContent).Namespace)
                .SelectMany(inner => Loaded(inner, seen))
                .Prepend(property));

    private static IEnumerable<Type> Inside(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Inside) : [type];

    private static string NameOf(MethodBase method) => $"{method.DeclaringType?.Name}.{method.Name}";

    private static string Name(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";
}
