using System.Collections.Concurrent;
using System.Text;
using SocialeBasis.LoadTests.Circuits;
using SocialeBasis.LoadTests.Talk;
using SocialeBasis.Tests.Web;

namespace SocialeBasis.Tests.Load;

/// <summary>
/// What goes over the live connections of a talk, byte by byte: nothing of what another answered, nor a picture of it, before it is shown;
/// all of it afterwards, so that looking for it means something.
/// </summary>
public sealed class OnTheLineTests(RunningApp app) : IClassFixture<RunningApp>
{
    // What stands beside the picture of an actor of whom each rating was given once.
    private const string Sentence = "1 mens kiest 1, 1 kiest 2, 1 kiest 3, 1 kiest 4, 1 kiest 5.";

    private readonly Line _others = new();

    [Fact]
    public async Task A_text_reaches_the_others_when_it_is_shown_and_not_before()
    {
        await using var leader = await Leader.MakeTalkAsync(app.Address, 0, _others.Take);
        await using var wall = await leader.OpenWallAsync(_others.Take);
        await leader.GoToAsync("begrip");
        await using var writes = await Person.JoinAsync(app.Address, leader.Code, 0);
        await using var reads = await Person.JoinAsync(app.Address, leader.Code, 1, _others.Take);

        await writes.WriteAsync("Zonnebloempit bij de buren");
        await reads.WriteAsync("Iets anders");
        await writes.WriteAsync("Zonnebloempit bij de school");
        await reads.WriteAsync("Nog iets anders");
        _others.Lacks("Zonnebloempit", reads.Phone.Html, wall.Html);

        await ShowAsync(leader, "Zonnebloempit bij de school", reads.Phone, wall);
        _others.Lacks("bij de buren"); // what was replaced goes to nobody
    }

    [Fact]
    public async Task A_hope_reaches_the_others_when_it_is_shown_and_not_before()
    {
        await using var leader = await Leader.MakeTalkAsync(app.Address, 0, _others.Take);
        await using var wall = await leader.OpenWallAsync(_others.Take);
        await leader.GoToAsync("hoop");
        await using var writes = await Person.JoinAsync(app.Address, leader.Code, 0);
        await using var reads = await Person.JoinAsync(app.Address, leader.Code, 1, _others.Take);

        await writes.WriteAsync("Zonnebloempit voor iedereen", "hoop");
        await reads.WriteAsync("Iets anders", "hoop");
        _others.Lacks("Zonnebloempit", reads.Phone.Html, wall.Html);

        await ShowAsync(leader, "Zonnebloempit", reads.Phone, wall);
    }

    [Fact]
    public async Task A_rating_is_in_no_picture_on_the_line_until_it_is_shown()
    {
        await using var leader = await Leader.MakeTalkAsync(app.Address, 2);
        await using var wall = await leader.OpenWallAsync(_others.Take);
        await leader.GoToAsync("invloed");
        var people = new List<Person>();
        for (var i = 0; i < 5; i++)
        {
            people.Add(await Person.JoinAsync(app.Address, leader.Code, i, _others.Take));
        }

        foreach (var (person, i) in people.Select((person, i) => (person, i)))
        {
            Assert.Equal(2, (await person.RateAsync(2, i)).Count);
        }

        string[] ofPictures = [Sentence, "rating-picture", "<text "];
        Assert.All(ofPictures, part => _others.Lacks(part, [.. people.Select(person => person.Phone.Html), wall.Html]));

        await ShowAsync(leader, Sentence, [.. people.Select(person => person.Phone), wall]);
        Assert.All(ofPictures, part => Assert.True(_others.Has(part), $"'{part}' never went over the line."));
    }

    private static async Task ShowAsync(Leader leader, string text, params Circuit[] screens)
    {
        var shown = screens.Select(screen => screen.ArrivesAsync(text)).ToList();
        await leader.RevealAsync();
        await Task.WhenAll(shown);
    }

    /// <summary>All that came over the lines of the others.</summary>
    private sealed class Line
    {
        private readonly ConcurrentQueue<byte[]> _messages = new();

        public void Take(byte[] message) => _messages.Enqueue(message);

        public bool Has(string text) => _messages.Any(message => message.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);

        public void Lacks(string text, params string[] pages)
        {
            Assert.NotEmpty(_messages);
            Assert.False(Has(text), $"'{text}' went over the line.");
            Assert.All(pages, page => Assert.DoesNotContain(text, page, StringComparison.Ordinal));
        }
    }
}
