using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Reference;
using SocialeBasis.Web.Lead;

namespace SocialeBasis.Web.Prepare;

/// <summary>What the facilitator fills in before a talk, as it stands in the form: also when it is not right yet.</summary>
public sealed partial class TalkForm
{
    public string Title { get; set; } = "";

    public string Question { get; set; } = "";

    public string Occasion { get; set; } = "";

    public string Area { get; set; } = "";

    public string TargetGroup { get; set; } = "";

    public string Place { get; set; } = "";

    public string LedBy { get; set; } = "";

    public DateOnly? Date { get; set; }

    public TimeOnly? StartsAt { get; set; }

    public DateOnly? DataEndsOn { get; set; }

    public Anonymity Anonymity { get; set; } = Anonymity.Anonymous;

    /// <summary>Everything that can be ticked: the usual ones and the facilitator's own.</summary>
    public List<Perspective> Offered { get; } = [.. Perspective.Usual];

    /// <summary>Ids of those ticked.</summary>
    public HashSet<string> Chosen { get; } = [.. Perspective.Usual.Select(perspective => perspective.Id)];

    public AgendaTemplate Template { get; private set; } = AgendaTemplates.HalfDay;

    public string FirstTerm { get; set; } = AgendaStep.UsualTerm;

    /// <summary>Starts as an example that the facilitator sees and changes; empty means: asked before the step.</summary>
    public string InfluenceSubject { get; set; } = InfluenceQuestion.Suggestions[0];

    /// <summary>One actor a line.</summary>
    public string Actors { get; set; } = "";

    /// <summary>Under which name the browser keeps what is typed until it is stored; null: it does not.</summary>
    public string? Drafts { get; set; }

    /// <summary>What is wrong, by the Dutch name of the field.</summary>
    public Dictionary<string, string> Errors { get; } = [];

    public string? ErrorOf(string field) => Errors.GetValueOrDefault(field);

    public bool HasInfluence => Template.Steps.Any(AsksQuestion);

    public static TalkForm New(DateOnly today) => new() { Date = today, DataEndsOn = today.AddYears(1) };

    public static TalkForm Of(SessionSetup setup)
    {
        var form = new TalkForm
        {
            Title = setup.Title,
            Question = setup.QuestionOfTheDay,
            Occasion = setup.Occasion,
            Area = setup.Area,
            TargetGroup = setup.TargetGroup,
            Place = setup.Place,
            LedBy = setup.LedBy,
            Date = setup.Date,
            StartsAt = setup.StartsAt,
            DataEndsOn = setup.DataEndsOn,
            ReviewOn = setup.ReviewOn,
            Anonymity = setup.Anonymity,
        };
        form.GroupThreshold = setup.GroupThreshold;
        form.Offered.AddRange(setup.Perspectives.Where(own => form.Offered.All(usual => usual.Id != own.Id)));
        form.TakeParts(setup.Perspectives);
        form.Chosen.Clear();
        form.Chosen.UnionWith(setup.Perspectives.Select(perspective => perspective.Id));
        return form;
    }

    /// <summary>Another agenda brings its own actors to start with, unless the facilitator wrote their own.</summary>
    public void Choose(AgendaTemplate template)
    {
        if (Actors.Trim() == StarterActors(Template))
        {
            Actors = StarterActors(template);
        }

        Template = template;
    }

    /// <summary>Adds an own perspective; false when there is no name or it is there already.</summary>
    public bool AddPerspective(string name)
    {
        name = TypedText.OneLine(name);
        if (name.Length is 0 or > TextLimits.Name || Offered.Any(perspective => SameText.IsSameName(perspective.Name, name)))
        {
            return false;
        }

        var added = new Perspective($"eigen-{Guid.CreateVersion7():N}", name, PerspectiveShape.Diamond);
        Offered.Add(added);
        Chosen.Add(added.Id);
        return true;
    }

    /// <summary>The preparation; null when a date is missing, with the errors filled in.</summary>
    public SessionSetup? ToSetup()
    {
        Errors.Clear();
        Require("Titel", Title, TextLimits.Title, "Vul een titel in.");
        Require("Vraag van vandaag", Question, TextLimits.Question, "Vul de vraag van vandaag in.");
        if (Date is null)
        {
            Errors["Datum"] = "Kies een datum.";
        }

        if (DataEndsOn is null)
        {
            Errors["Einddatum van de gegevens"] = "Kies een einddatum.";
        }
        else if (DataEndsOn < Date)
        {
            Errors["Einddatum van de gegevens"] = "Kies een dag na het gesprek.";
        }

        if (Chosen.Count == 0)
        {
            Errors["Perspectieven"] = "Kies ten minste één perspectief.";
        }

        CheckThreshold();
        return Errors.Count > 0 ? null : new SessionSetup
        {
            Title = Title,
            QuestionOfTheDay = Question,
            Occasion = Occasion,
            Area = Area,
            TargetGroup = TargetGroup,
            Place = Place,
            LedBy = LedBy,
            Date = Date!.Value,
            StartsAt = StartsAt,
            DataEndsOn = DataEndsOn!.Value,
            ReviewOn = ReviewOn,
            Anonymity = Anonymity,
            GroupThreshold = GroupThreshold!.Value,
            Perspectives = Offered.Where(perspective => Chosen.Contains(perspective.Id)).Select(WithChosenParts).ToSeq(),
        };
    }

    public CreateSession ToCommand(SessionSetup setup, Guid id, string code, string leadKey, string screenKey) =>
        new(id, code, leadKey, screenKey, setup, Template.Steps.Select(Planned).ToSeq(), PlannedActors(), _rolesThen ?? DefaultRoles()) { Earlier = Earlier };

    /// <summary>Puts a refusal of the rules beside the field it is about.</summary>
    public void Blame(Rejection refused) =>
        Errors[
            refused is SetupInvalid { Field: var field }
                ? field is "Einddatum"
                    ? "Einddatum van de gegevens"
                    : field
                : "Gesprek"
        ] = refused.Message;

    /// <summary>The actors that an agenda without an actors step begins with, one a line.</summary>
    public static string StarterActors(AgendaTemplate template) =>
        string.Join('\n', template.StarterActorIds.Select(id => ReferenceContent.Shipped.Actor(id).Name));

    private void Require(string field, string text, int most, string missing)
    {
        var clean = TypedText.For(text, most);
        if (clean.Length == 0)
        {
            Errors[field] = missing;
        }
        else if (clean.Length > most)
        {
            Errors[field] = $"Gebruik hoogstens {most} tekens.";
        }
    }

    private PlannedStep Planned(AgendaTemplateStep step) => new(Guid.CreateVersion7(), step.Kind, step.Minutes, step.Kind.Traits.Subject switch
    {
        StepSubject.Term when ReferenceEquals(step, Template.Steps.First(other => other.Kind.Traits.Subject is StepSubject.Term))
            && TypedText.OneLine(FirstTerm) is { Length: > 0 } term => term,
        StepSubject.Term => step.Term,
        StepSubject.Question when !ReferenceEquals(step, Template.Steps.FirstOrDefault(AsksQuestion)) => step.Term,
        StepSubject.Question => InfluenceQuestion.Complete(InfluenceSubject) is { Length: > 0 } question ? question : null,
        StepSubject.End => step.Term,
        StepSubject.None => null,
    }, step.Method)
    {
        Whose = step.Whose,
    };

    /// <summary>Whether it asks a question that the facilitator can fill in here; on which hope an actor has influence, the group says first.</summary>
    private static bool AsksQuestion(AgendaTemplateStep step) =>
        step.Kind.Traits.Subject is StepSubject.Question && step.Whose is WhoseInfluence.Municipality;

    private Seq<PlannedActor> PlannedActors() => TypedText.Lines(Actors)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(name => TypedText.Cut(name, TextLimits.Name))
        .Distinct(SameText.Names)
        .Select(ActorOf)
        .ToSeq();

    private static Seq<Role> DefaultRoles() =>
        StepGuide.Shipped.DefaultRoles.Select((role, place) => new Role(Guid.CreateVersion7(), place, role.Name, role.Explanation, role.Id)).ToSeq();
}
