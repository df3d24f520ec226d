using SocialeBasis.Domain;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Tests.Rooms;

public class TwoTalksTests
{
    [Fact]
    public async Task Ids_that_another_talk_has_already_harm_neither()
    {
        await using var database = new RealDatabase();
        await using var rooms = await database.OpenAsync();
        var plan = RealDatabase.Talk(Guid.Empty, "", "", "");
        var who = Guid.CreateVersion7();
        var text = Guid.CreateVersion7();
        var names = Guid.CreateVersion7();
        var parked = Guid.CreateVersion7();
        var talks = new List<Room>();
        foreach (var word in new[] { "eerste", "tweede" })
        {
            var (room, refused) = await rooms.CreateAsync(
                (id, code, leadKey, screenKey) => plan with { SessionId = id, Code = code, LeadKey = leadKey, ScreenKey = screenKey }
            );
            Assert.Null(refused);
            await HoldAsync(room!, word);
            talks.Add(room!);
        }

        await using var again = database.NewDirectory();
        foreach (var room in talks)
        {
            var stored = (await again.FindAsync(room.Id))!;
            Assert.All(room.Session.Agenda, step => Assert.Equal(room.View(new Viewer.Facilitator(), step.Id), stored.View(new Viewer.Facilitator(), step.Id)));
            Assert.Equal(room.Session.Contributions[text].Text, stored.Session.Contributions[text].Text);
        }

        async Task HoldAsync(Room room, string word)
        {
            Sender person = new Sender.Participant(who);
            await MustAsync(person, new Join("inwoner", word));
            var term = plan.Steps.First(step => step.Kind is StepKind.Term).Id;
            await MustAsync(new Sender.Facilitator(), new GoToStep(term));
            await MustAsync(person, new GiveDefinition(text, term, word));
            await MustAsync(person, new SetReady(term, true));
            await MustAsync(new Sender.Facilitator(), new Park(parked, word));
            var actors = plan.Steps.First(step => step.Kind is StepKind.Actors).Id;
            await MustAsync(new Sender.Facilitator(), new GoToStep(actors));
            await MustAsync(person, new NameActor(names, actors, word));
            var influence = plan.Steps.First(step => step.Kind is StepKind.Influence).Id;
            await MustAsync(new Sender.Facilitator(), new GoToStep(influence));
            await MustAsync(person, new RateInfluence(influence, plan.Actors[0].Id, 4));

            async Task MustAsync(Sender sender, SessionCommand command) => Assert.Null((await room.SendAsync(sender, command)).Message);
        }
    }
}
