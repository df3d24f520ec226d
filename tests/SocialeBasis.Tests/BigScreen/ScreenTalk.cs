using SocialeBasis.Domain;
using SocialeBasis.Tests.Rooms;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.BigScreen;

/// <summary>A talk with a room of its own, led by commands; a refused command fails the test.</summary>
internal sealed class ScreenTalk(RealDatabase database, RoomDirectory rooms, Room room) : IAsyncDisposable
{
    private static readonly Sender Leader = new Sender.Facilitator();

    public Room Room => room;

    public RoomDirectory Rooms => rooms;

    public List<Guid> People { get; } = [];

    public static async Task<ScreenTalk> WithAsync(int people)
    {
        var database = new RealDatabase();
        var rooms = await database.OpenAsync();
        var talk = new ScreenTalk(database, rooms, (await rooms.CreateAsync(Make)).Room!);
        for (var i = 0; i < people; i++)
        {
            talk.People.Add(Guid.CreateVersion7());
            await talk.SayAsync(i, new Join(Perspective.Usual[i % 4].Id, null));
        }

        return talk;
    }

    public Guid Step(StepKind kind) => room.Session.Agenda.First(step => step.Kind == kind).Id;

    public async Task LeadAsync(SessionCommand command) => Assert.IsType<Reply.Ok>(await room.SendAsync(Leader, command));

    public async Task SayAsync(int person, SessionCommand command) =>
        Assert.IsType<Reply.Ok>(await room.SendAsync(new Sender.Participant(People[person]), command));

    public Task GoToAsync(StepKind kind) => LeadAsync(new GoToStep(Step(kind)));

    public Task RevealAsync() => LeadAsync(new RevealAnswers(room.Session.CurrentStepId, EvenFew: true));

    private static CreateSession Make(Guid id, string code, string leadKey, string screenKey) =>
        new(
            id,
            code,
            leadKey,
            screenKey,
            new SessionSetup
            {
                Title = "Sociale basis in Lindehof",
                QuestionOfTheDay = "Wat bedoelen wij in Lindehof?",
                Area = "Lindehof",
                Date = new DateOnly(2026, 3, 12),
                DataEndsOn = new DateOnly(2027, 3, 12),
            },
            [.. StepKinds.All.Select(kind => new PlannedStep(Guid.CreateVersion7(), kind, 10, Subject(kind)))],
            [.. new[] { "Kerk", "Huisarts", "Buurthuis" }.Select(name => new PlannedActor(Guid.CreateVersion7(), name))],
            [
                new Role(Guid.CreateVersion7(), 0, "Verbinder", "Brengt mensen bij elkaar.", null),
                new Role(Guid.CreateVersion7(), 1, "Opdrachtgever", "Geeft opdracht.", null),
            ]
        );

    private static string? Subject(StepKind kind) => kind switch
    {
        StepKind.Term => "sociale basis",
        StepKind.Influence => "op eenzaamheid in Lindehof",
        StepKind.Theory => "dat niemand in Lindehof lang alleen is",
        _ => null,
    };

    public async ValueTask DisposeAsync()
    {
        await rooms.DisposeAsync();
        await database.DisposeAsync();
    }
}
