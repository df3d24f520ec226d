using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Domain;
using SocialeBasis.Web.Rooms;
using SocialeBasis.Web.Rooms.Live;
using SocialeBasis.Web.TakePart;

namespace SocialeBasis.Tests.TakePart;

/// <summary>One participant's step on a screen; what they send goes through the real rules and comes back as a new view.</summary>
public abstract class PhoneTests : BunitContext
{
    private IRenderedComponent<StepScreen>? _screen;
    private Given? _talk;
    private int _person;

    protected PhoneTests()
    {
        Services.AddSingleton<TimeProvider>(Time);
        Services.AddScoped<CircuitLine>();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    protected FakeTimeProvider Time { get; } = new();

    /// <summary>What was sent, in that order.</summary>
    protected List<SessionCommand> Sent { get; } = [];

    /// <summary>While set, a reply waits for it.</summary>
    protected TaskCompletionSource? Holding { get; set; }

    /// <summary>How many of the next commands cannot be stored.</summary>
    protected int Failing { get; set; }

    protected IRenderedComponent<StepScreen> Screen => _screen!;

    protected string Status => string.Join(" ", Screen.FindAll("[role=status]").Select(status => status.TextContent.Trim())).Trim();

    protected void Show(Given talk, int person = 0)
    {
        (_talk, _person) = (talk, person);
        _screen = Render<StepScreen>(p => p.Add(s => s.Talk, View).Add(s => s.Send, SendAsync));
    }

    /// <summary>What others did arrives.</summary>
    protected void Arrive(Action<Given> happened)
    {
        happened(_talk!);
        Screen.Render(p => p.Add(s => s.Talk, View));
    }

    protected T Only<T>()
        where T : SessionCommand => Assert.IsType<T>(Assert.Single(Sent));

    /// <summary>The field with this label.</summary>
    protected IElement Field(string label)
    {
        var found =
            Screen.FindAll("label").FirstOrDefault(one => Words(one).StartsWith(label, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No label '{label}'.");
        return found.GetAttribute("for") is { } id ? Screen.Find($"[id='{id}']") : found.QuerySelector("input")!;
    }

    /// <summary>The option in the group of this name.</summary>
    protected IElement Option(string group, string option)
    {
        var fieldset = Screen.FindAll("fieldset").First(one => Words(one.QuerySelector("legend")!).Contains(group, StringComparison.Ordinal));
        return fieldset.QuerySelectorAll("label").First(one => Words(one).StartsWith(option, StringComparison.Ordinal)).QuerySelector("input")!;
    }

    protected IElement Button(string name) => Screen.FindAll("button").First(one => Words(one).StartsWith(name, StringComparison.Ordinal));

    protected bool HasButton(string name) => Screen.FindAll("button").Any(one => Words(one).StartsWith(name, StringComparison.Ordinal));

    /// <summary>Types in a field whose text the browser owns, and sends its form: js/drafts.js tells what stands there before the press.</summary>
    protected void Write(string label, string text)
    {
        Field(label).Change(text);
        Field(label).Closest("form")!.Submit();
    }

    /// <summary>The tab kept this of what somebody was doing, before a reload.</summary>
    protected void Noted(Given talk, string what, string value) =>
        JSInterop.Setup<string?>("drafts.noted", $"{talk.StepId}/{talk.Value.Steps[talk.StepId].Round}/{what}").SetResult(value);

    private SessionView View => SessionView.For(_talk!.Value, new Viewer.Participant(_talk.People[_person]));

    private static string Words(INode element) => string.Join(" ", element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private async Task<Reply> SendAsync(SessionCommand command)
    {
        Sent.Add(command);
        if (Holding is { } holding)
        {
            await holding.Task;
        }

        if (Failing > 0)
        {
            Failing--;
            return Reply.NotStored;
        }

        var sender = new Sender.Participant(_talk!.People[_person]);
        if (SessionRules.Decide(_talk.Value, sender, command, _talk.Now) is Decision.Rejected rejected)
        {
            return new Reply.Refused(rejected.Reason);
        }

        _talk.Send(sender, command);
        await InvokeAsync(() => Screen.Render(p => p.Add(s => s.Talk, View)));
        return Reply.Stored;
    }

    private Task InvokeAsync(Action action) => Renderer.Dispatcher.InvokeAsync(action);
}
