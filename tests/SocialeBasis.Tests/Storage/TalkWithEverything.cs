using SocialeBasis.Domain;
using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Storage;

/// <summary>A talk of two people that leaves a row in every table.</summary>
internal static class TalkWithEverything
{
    public const string Meaning = "Mensen die elkaar kennen";
    public const string Name = "Annemieke";

    private static readonly EarlierTitle Last = new(Guid.CreateVersion7(), "Vorig jaar", new DateOnly(2025, 3, 12));

    private static readonly EarlierTalk Earlier = new()
    {
        Talk = Last,
        Agreements = [new EarlierAgreement(Guid.CreateVersion7(), "Samen eten", "", "Anna", null, Last, [])],
        Assumptions = [new EarlierAssumption(Guid.CreateVersion7(), "er een keuken is", "Samen eten", Last, [])],
    };

    public static async Task<Room> HoldAsync(RoomDirectory rooms)
    {
        var plan = RealDatabase.Talk(Guid.Empty, "", "", "");
        Seq<PlannedStep> steps =
        [
            .. plan.Steps,
            new(Guid.CreateVersion7(), StepKind.Hope, 10),
            new(Guid.CreateVersion7(), StepKind.Agreements, 10),
            new(Guid.CreateVersion7(), StepKind.Closing, 10),
        ];
        var room = (await rooms.CreateAsync((id, code, leadKey, screenKey) =>
            plan with { SessionId = id, Code = code, LeadKey = leadKey, ScreenKey = screenKey, Steps = steps, Earlier = Earlier })).Room!;
        Guid[] people = [Guid.CreateVersion7(), Guid.CreateVersion7()];
        var actor = room.Session.ActorsInScope.First().Id;

        await DoAsync(0, _ => new Join("inwoner", Name));
        await DoAsync(1, _ => new Join("gemeente", null));
        await AtAsync(StepKind.Term);
        await DoAsync(0, step => new GiveDefinition(Guid.CreateVersion7(), step, Meaning));
        await DoAsync(0, step => new SetReady(step, true));
        await LeadAsync(step => new RevealAnswers(step, EvenFew: true));
        await LeadAsync(step => new Settle(step, null, Outcome.AgreedToDiffer, "Wat mensen samen doen", "Wat er al was"));
        await DoAsync(1, step => new GiveSupport(step, SupportLevel.Concern, "Het is te smal"));
        await LeadAsync(_ => new Park(Guid.CreateVersion7(), "Wie betaalt de zaal?"));
        await AtAsync(StepKind.Actors);
        await DoAsync(1, step => new NameActor(Guid.CreateVersion7(), step, "Buurttuin De Lent"));
        await AtAsync(StepKind.Spheres);
        await DoAsync(0, step => new PlaceActor(step, actor, Spheres.Community | Spheres.Institutional, "Voor iedereen"));
        await AtAsync(StepKind.Influence);
        await DoAsync(0, step => new RateInfluence(step, actor, 4, InfluenceKinds.None));
        await AtAsync(StepKind.Roles);
        await DoAsync(0, step => new ChooseRoles(step, actor, RoleMoment.Now, RoleAnswerKind.Roles, [room.Session.Roles.Keys.First()]));
        await AtAsync(StepKind.Hope);
        await DoAsync(0, step => new GiveHope(Guid.CreateVersion7(), step, "Dat niemand alleen eet", Spheres.Personal, null, HopeReasons.EndInItself));
        await LeadAsync(step => new RevealAnswers(step, EvenFew: true));
        await DoAsync(1, _ => new GiveDot(room.Session.Contributions.Values.OfType<Hope>().Single().Id, true));
        await AtAsync(StepKind.Agreements);
        await DoAsync(1, step => new GiveProposal(Guid.CreateVersion7(), step, "Elke maand samen eten"));
        await LeadAsync(_ => new CheckAgreement(Earlier.Agreements[0].Id, AgreementStatus.Busy, "Het loopt"));
        await LeadAsync(_ => new CheckAssumption(Earlier.Assumptions[0].Id, AssumptionVerdict.Held));
        await LeadAsync(_ => new PlanReview(room.Session.Setup.Date.AddMonths(9)));
        await AtAsync(StepKind.Closing);
        await DoAsync(1, step => new GiveClosingWord(Guid.CreateVersion7(), step, "Opgelucht", "Een nummer om te bellen"));
        await LeadAsync(_ => new WriteReportText("kort-inleiding", "Twee mensen spraken samen.", "0a1b2c3d"));
        await LeadAsync(_ => new ShowReportSection("rollen", false));
        await LeadAsync(_ => new ConfirmReport(true, ["0a1b2c3d"]));
        return room;

        Task AtAsync(StepKind kind) => MustAsync(new Sender.Facilitator(), new GoToStep(room.Session.Agenda.First(step => step.Kind == kind).Id));
        Task LeadAsync(Func<Guid, SessionCommand> command) => MustAsync(new Sender.Facilitator(), command(room.Session.CurrentStepId));
        Task DoAsync(int person, Func<Guid, SessionCommand> command) => MustAsync(new Sender.Participant(people[person]), command(room.Session.CurrentStepId));
        async Task MustAsync(Sender sender, SessionCommand command) => Assert.Null((await room.SendAsync(sender, command)).Message);
    }
}
