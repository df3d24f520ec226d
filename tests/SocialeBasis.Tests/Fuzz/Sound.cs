using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Tests.Fuzz;

/// <summary>
/// What holds for every talk whatever was sent to it. Most is read from the types themselves, so that it holds for new collections
/// and properties too: keys agree with what stands under them, ids lead to something, texts can be read and fit their column, values
/// exist.
/// </summary>
internal sealed class Sound(IModel columns)
{
    /// <summary>To which collections a property of this name leads. A new name fails: say where it leads.</summary>
    private static readonly Dictionary<string, string[]> Leads = new()
    {
        ["StepId"] = [nameof(Session.Steps)],
        ["ParticipantId"] = [nameof(Session.Participants)],
        ["AddedBy"] = [nameof(Session.Participants)],
        ["TypedBy"] = [nameof(Session.Participants)],
        ["ActorId"] = [nameof(Session.Actors)],
        ["MergedInto"] = [nameof(Session.Actors)],
        ["VariantOf"] = [nameof(Session.Actors)],
        ["HopeId"] = [nameof(Session.Contributions), nameof(Session.HopeGroups)],
        ["ContributionId"] = [nameof(Session.Contributions)],
        ["GroupId"] = [nameof(Session.HopeGroups)],
        ["FirstId"] = [nameof(Session.Contributions), nameof(Session.HopeGroups)],
        ["SecondId"] = [nameof(Session.Contributions), nameof(Session.HopeGroups)],
        ["RecognitionId"] = [nameof(Session.Recognitions)],
        ["RoleIds"] = [nameof(Session.Roles)],
        ["HeldOut"] = [nameof(Session.Participants)],
        ["AsBefore"] = [nameof(Session.Participants)],
        ["Gave"] = [nameof(Session.Participants)],
        ["SubjectId"] = [nameof(Session.Steps), nameof(Session.Actors), nameof(Session.Contributions), nameof(Session.HopeGroups)],
        ["OnWall"] = [nameof(Session.Steps), nameof(Session.Actors), nameof(Session.Contributions), nameof(Session.HopeGroups)],
        ["Weighs"] = [nameof(Session.Contributions), nameof(Session.HopeGroups)],
        ["CarriedAs"] = [nameof(Session.Contributions)],
        ["CurrentStepId"] = [nameof(Session.Steps)],
    };

    /// <summary>How many items a list of this name may have. A new name fails: say how many.</summary>
    private static readonly Dictionary<string, int> Lists = new()
    {
        [nameof(SessionSetup.Perspectives)] = 12,
        [nameof(Perspective.Parts)] = Perspective.MostParts,
        [nameof(Participant.Hats)] = HatId.Most,
        [nameof(RoleAnswer.RoleIds)] = Role.Most,
        [nameof(Tally.HatIds)] = 12 * (1 + Perspective.MostParts),
        [nameof(Tally.HeldOut)] = SessionRules.MostEverJoined,
        [nameof(Tally.AsBefore)] = SessionRules.MostEverJoined,
        [nameof(Tally.Gave)] = SessionRules.MostEverJoined,
        [nameof(AgendaStep.Weighs)] = LinkWeight.Most,
        [nameof(StarredWord.Meanings)] = 12,
    };

    private static readonly string[] OwnIds = ["Id", "WordId", "AgreementId", "AssumptionId"];

    /// <summary>What is wrong with it; empty when nothing is.</summary>
    public IReadOnlyList<string> Of(Session talk)
    {
        var wrong = new List<string>();
        var ids = new Dictionary<string, HashSet<Guid>>();
        foreach (var (name, items) in Collections(talk))
        {
            ids[name] = [.. items.Keys.OfType<Guid>()];
        }

        Check(talk, nameof(Session), talk, ids, wrong);
        Check(talk.Setup, nameof(Session.Setup), talk, ids, wrong);
        foreach (var perspective in talk.Setup.Perspectives)
        {
            Check(perspective, nameof(Session.Setup.Perspectives), talk, ids, wrong);
            foreach (var part in perspective.Parts)
            {
                Check(part, nameof(perspective.Parts), talk, ids, wrong);
            }
        }

        foreach (var (name, items) in Collections(talk))
        {
            foreach (DictionaryEntry entry in items)
            {
                CheckKey(name, entry.Key, entry.Value!, wrong);
                Check(entry.Value!, name, talk, ids, wrong);
            }
        }

        wrong.AddRange(SoundRules.Of(talk));
        return wrong;
    }

    private static IEnumerable<(string Name, IDictionary Items)> Collections(Session talk) =>
        typeof(Session)
            .GetProperties()
            .Where(property => typeof(IDictionary).IsAssignableFrom(property.PropertyType))
            .Select(property => (property.Name, (IDictionary)property.GetValue(talk)!));

    /// <summary>One thing per key, and under the key that it has itself, as it is stored.</summary>
    private static void CheckKey(string collection, object key, object value, List<string> wrong)
    {
        var part = SessionParts.All.Single(part => part.Item.IsInstanceOfType(value));
        if (!PartsOf(key).SequenceEqual(part.Columns.Select(column => value.GetType().GetProperty(column)!.GetValue(value))))
        {
            wrong.Add($"{collection}: {value} stands under another key: {key}");
        }
    }

    private static IEnumerable<object?> PartsOf(object? key) => key switch
    {
        AnswerKey answer => [answer.StepId, answer.ParticipantId, answer.ActorId, answer.Round],
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => PartsOf(tuple[i])),
        _ => [key],
    };

    private void Check(object thing, string where, Session talk, Dictionary<string, HashSet<Guid>> ids, List<string> wrong)
    {
        var row = columns.FindEntityType(thing.GetType());
        foreach (var property in Properties(thing.GetType()))
        {
            var value = property.GetValue(thing);
            if (property.PropertyType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(Seq<>)
                && (!Lists.TryGetValue(property.Name, out var most) || ((IEnumerable)value!).Cast<object>().Count() > most))
            {
                wrong.Add($"{where}.{property.Name} is too long a list, or say in {nameof(Sound)} how long it may be: {thing}");
            }

            switch (value)
            {
                case Guid id when !OwnIds.Contains(property.Name):
                    CheckId(id, property.Name, thing, ids, wrong);
                    break;
                case Seq<Guid> many:
                    foreach (var id in many)
                    {
                        CheckId(id, property.Name, thing, ids, wrong);
                    }

                    break;
                case string text:
                    if (!IsReadable(text))
                    {
                        wrong.Add($"{where}.{property.Name} cannot be read: {thing}");
                    }

                    if (text.Length > (row?.FindProperty(property.Name)?.GetMaxLength() ?? TextLimits.Settled))
                    {
                        wrong.Add($"{where}.{property.Name} is {text.Length} long: {thing}");
                    }

                    break;
                case Enum choice when !Exists(choice):
                    wrong.Add($"{where}.{property.Name} is {choice}: {thing}");
                    break;
                case DateTime { Kind: not DateTimeKind.Utc } moment:
                    wrong.Add($"{where}.{property.Name} is not UTC but {moment.Kind}: {thing}");
                    break;
            }
        }
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    private static void CheckId(Guid id, string name, object thing, Dictionary<string, HashSet<Guid>> ids, List<string> wrong)
    {
        if (!Leads.TryGetValue(name, out var collections))
        {
            wrong.Add($"{thing.GetType().Name}.{name}: say in {nameof(Sound)} where it leads");
        }
        else if (
            !collections.Any(collection => ids[collection].Contains(id)) && !(name is "ParticipantId" && thing is Proposal && id == Contribution.ByTheGroup)
        )
        {
            wrong.Add($"{name} leads nowhere: {thing}");
        }
    }

    private static bool IsReadable(string text) => TypedText.Lines(text) == text;

    private static bool Exists(Enum value)
    {
        var all = Enum.GetValues(value.GetType()).Cast<object>().Aggregate(0L, (bits, one) => bits | Bits(one));
        return value.GetType().IsDefined(typeof(FlagsAttribute), false) ? (Bits(value) & ~all) == 0 : Enum.IsDefined(value.GetType(), value);
    }

    private static long Bits(object value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
