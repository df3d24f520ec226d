using System.Globalization;
using System.Text.RegularExpressions;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Reference;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Web.Lead;

namespace SocialeBasis.Web.Prepare;

/// <summary>A talk that continues an earlier one: what is filled in at first. The facilitator may change everything.</summary>
public sealed partial class TalkForm
{
    private const string Mark = " – vervolg";

    private ShownTalk? _talkThen;
    private IReadOnlyList<SocialActor> _actorsThen = [];
    private Seq<Role>? _rolesThen;

    /// <summary>The talk that it continues; null for a first talk.</summary>
    public EarlierTalk? Earlier { get; private set; }

    /// <summary>When the group looks at its words again; null for not said.</summary>
    public DateOnly? ReviewOn { get; set; }

    /// <summary>The agendas to choose from: of a talk that continues first that of the earlier one.</summary>
    public IReadOnlyList<AgendaTemplate> Templates { get; private set; } = AgendaTemplates.All;

    /// <summary>The same talk again: its preparation, steps, words, actors and roles, and what its group saw.</summary>
    public static TalkForm Continuing(ShownTalk earlier, DateOnly today)
    {
        var form = Of(earlier.Setup);
        form.Title = NextTitle(earlier.Setup.Title);
        (form.Date, form.DataEndsOn) = (today, today.AddYears(1));
        form.Occasion = $"Vervolg op het gesprek van {DutchDate.Of(earlier.Setup.Date)}.";
        form.ReviewOn = earlier.Setup.ReviewOn > today ? earlier.Setup.ReviewOn : null;
        form.Earlier = EarlierTalk.Of(earlier);
        form.Template = AgendaTemplates.FollowUp(earlier.Agenda, form.Earlier.OpenAgreements.Any() || form.Earlier.OpenAssumptions.Any());
        form.Templates = [form.Template, .. AgendaTemplates.All];
        form.FirstTerm = form.Template.Steps.FirstOrDefault(step => step.Kind.Traits.Subject is StepSubject.Term)?.Term ?? AgendaStep.UsualTerm;
        form.InfluenceSubject = form.Template.Steps.FirstOrDefault(AsksQuestion)?.Term ?? form.InfluenceSubject;
        form._talkThen = earlier;
        form._actorsThen = [.. earlier.Actors];
        form.Actors = string.Join('\n', form._actorsThen.Select(actor => actor.Name));
        form._rolesThen = earlier.PreparedRoles.ToSeq();
        return form;
    }

    /// <summary>"Mee gaan: 1 begrip, 12 actoren en 5 afspraken."; what there is none of is left out.</summary>
    public string ComesAlong()
    {
        if (Earlier is not { } earlier)
        {
            return "";
        }

        (int Count, string One, string More)[] parts =
        [
            (earlier.Terms.Count, "begrip", "begrippen"),
            (earlier.Actors.Count, "actor", "actoren"),
            (earlier.OpenAgreements.Count(), "afspraak", "afspraken"),
            (earlier.OpenAssumptions.Count(), "aanname", "aannames"),
            (earlier.Words.Count, "woord van de lijst", "woorden van de lijst"),
        ];
        var some = parts
            .Where(part => part.Count > 0)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {(part.Count == 1 ? part.One : part.More)}"))
            .ToList();
        return some.Count == 0
            ? ""
            : $"Mee {(some.Count == 1 && parts.First(part => part.Count > 0).Count == 1 ? "gaat" : "gaan")}: {(some.Count > 1 ? $"{string.Join(", ", some.SkipLast(1))} en {some[^1]}" : some[0])}.";
    }

    /// <summary>"… – vervolg", and after that "… – vervolg 2".</summary>
    internal static string NextTitle(string title)
    {
        var again = AlreadyMarked().Match(title);
        var (stem, mark) = again.Success
            ? (
                title[..again.Index],
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Mark} {(int.TryParse(again.Groups[1].Value, CultureInfo.InvariantCulture, out var number) ? number + 1 : 2)}"
                )
            )
            : (title, Mark);
        return TypedText.Cut(stem, TextLimits.Title - mark.Length) + mark;
    }

    /// <summary>An actor that was there keeps its id, so that then and now can be compared.</summary>
    private PlannedActor ActorOf(string name) => _actorsThen.FirstOrDefault(actor => SameText.IsSameName(actor.Name, name)) is { } known
        ? PlannedActor.Again(_talkThen!, known, known.Id, _actorsThen.ToDictionary(actor => actor.Id, actor => actor.Id)) with { Name = name }
        : new PlannedActor(Guid.CreateVersion7(), name, ReferenceContent.Shipped.FindActor(name)?.Id);

    [GeneratedRegex(" – vervolg(?: ([0-9]{1,3}))?$")]
    private static partial Regex AlreadyMarked();
}
