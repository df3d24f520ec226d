using SocialeBasis.Domain.Shown;
using static SocialeBasis.Domain.Transfer.FileWords;

namespace SocialeBasis.Domain.Transfer;

/// <summary>What the group found out and settled, for a file. What is about something that is no longer shown is left out.</summary>
internal static class OutcomeExport
{
    public static IEnumerable<FileSettled> Settled(ShownTalk talk, AgendaStep step, FileNumbers numbers) =>
        from subject in talk.SettledIn(step)
        let actor = FileNumbers.Of(numbers.Actors, subject)
        let text = FileNumbers.Of(numbers.Texts, subject)
        where subject == step.Id || actor is not null || text is not null
        orderby actor, text
        select new FileSettled
        {
            Actor = actor,
            Text = text,
            Versions =
            [
                .. talk.Versions(step, subject).Select(version => new FileSettledVersion
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

    public static IEnumerable<FileGreyNote> GreyNotes(ShownTalk talk, AgendaStep step, FileNumbers numbers) =>
        from note in talk.GreyNotes.Select(one => one.Note)
        let actor = FileNumbers.Of(numbers.Actors, note.ActorId)
        where note.StepId == step.Id && actor is not null
        orderby actor
        select new FileGreyNote { Actor = actor.Value, For = note.For, Against = note.Against, WhatChanges = note.WhatChanges, Asked = note.Asked };

    public static FileClash Clash(HopeClashView clash, FileNumbers numbers) =>
        new()
        {
            First = Part(clash.FirstId, numbers),
            Second = Part(clash.SecondId, numbers),
            Note = clash.Note,
        };

    public static IEnumerable<FileRecognition> Recognitions(StepView view) =>
        view.Frame.Recognitions.Reverse().Select(asked => new FileRecognition { Text = asked.Text, Hands = asked.IsOpen ? null : asked.Hands });

    public static IEnumerable<FileRoleDeal> RoleDeals(ShownTalk talk, AgendaStep step, FileNumbers numbers) =>
        from actor in talk.SeenActors
        let deal = talk.DealOf(step, actor)
        where deal is not null && step.Kind is StepKind.Roles
        orderby numbers.Actors[actor.Id]
        select new FileRoleDeal
        {
            Actor = numbers.Actors[actor.Id],
            Does = deal.Does,
            DoesNot = deal.DoesNot,
            InReturn = deal.InReturn,
            Relation = deal.Relation,
        };

    private static FileHopeOrGroup Part(Guid id, FileNumbers numbers) =>
        new() { Text = FileNumbers.Of(numbers.Texts, id), Group = FileNumbers.Of(numbers.Groups, id) };
}
