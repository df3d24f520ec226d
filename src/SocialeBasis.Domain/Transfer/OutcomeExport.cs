using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Steps;
using SocialeBasis.Domain.Views;
using static SocialeBasis.Domain.Transfer.FileWords;

namespace SocialeBasis.Domain.Transfer;

/// <summary>What the group found out and settled, for a file. What is about something that is no longer shown is left out.</summary>
internal static class OutcomeExport
{
    public static IEnumerable<FileSettled> Settled(Session session, AgendaStep step, FileNumbers numbers) =>
        from versions in session.Settlements.Values.Where(settlement => settlement.StepId == step.Id).GroupBy(settlement => settlement.SubjectId)
        let actor = FileNumbers.Of(numbers.Actors, versions.Key)
        let text = session.Contributions.TryGetValue(versions.Key, out var given) && given.StepId == step.Id ? FileNumbers.Of(numbers.Texts, versions.Key) : null
        where versions.Key == step.Id || actor is not null || text is not null
        orderby actor, text
        select new FileSettled
        {
            Actor = actor,
            Text = text,
            Versions =
            [
                .. versions.OrderBy(version => version.Version).Select(version => new FileSettledVersion
                {
                    Outcome = version.Outcome,
                    Agreed = version.Text.Agreed,
                    OtherVoice = version.Text.OtherVoice,
                    Needed = version.Text.Needed,
                    Area = version.Place.Area is { } area ? FileWords.Of(area) : null,
                    GreyZone = version.Place.GreyZone,
                    Owner = version.Plan.Owner,
                    DueOn = version.Plan.DueOn,
                    Why = NullIfEmpty(version.Text.Why),
                    Assumption = NullIfEmpty(version.Plan.Assumption),
                    RecordedUtc = version.RecordedUtc,
                }),
            ],
        };

    public static IEnumerable<FileDifference> Differences(StepView view, FileNumbers numbers) =>
        from note in view.Frame.Notes
        let actor = FileNumbers.Of(numbers.Actors, note.SubjectId)
        let text = FileNumbers.Of(numbers.Texts, note.SubjectId)
        let gathered = FileNumbers.Of(numbers.Groups, note.SubjectId)
        where note.SubjectId == view.Id || actor is not null || text is not null || gathered is not null
        select new FileDifference { Actor = actor, Text = text, Group = gathered, Kinds = FileWords.Of(note.Kinds), Heard = note.Heard };

    public static IEnumerable<FileGreyNote> GreyNotes(Session session, AgendaStep step, FileNumbers numbers) =>
        from note in session.GreyNotes.Values
        let actor = FileNumbers.Of(numbers.Actors, note.ActorId)
        where note.StepId == step.Id && actor is not null
        orderby actor
        select new FileGreyNote { Actor = actor.Value, For = note.For, Against = note.Against, WhatChanges = note.WhatChanges, Asked = note.Asked };

    public static FileClash Clash(HopeClashView clash, FileNumbers numbers) => new() { First = Part(clash.FirstId, numbers), Second = Part(clash.SecondId, numbers), Note = clash.Note };

    public static IEnumerable<FileRecognition> Recognitions(StepView view) =>
        view.Frame.Recognitions.Reverse().Select(asked => new FileRecognition { Text = asked.Text, Hands = asked.IsOpen ? null : asked.Hands });

    public static IEnumerable<FileRoleDeal> RoleDeals(Session session, AgendaStep step, FileNumbers numbers) =>
        from deal in session.RoleDeals.Values
        let actor = FileNumbers.Of(numbers.Actors, deal.ActorId)
        where deal.StepId == step.Id && step.Kind is StepKind.Roles && actor is not null
        orderby actor
        select new FileRoleDeal { Actor = actor.Value, Does = deal.Does, DoesNot = deal.DoesNot, InReturn = deal.InReturn, Relation = deal.Relation };

    private static FileHopeOrGroup Part(Guid id, FileNumbers numbers) => new() { Text = FileNumbers.Of(numbers.Texts, id), Group = FileNumbers.Of(numbers.Groups, id) };
}
