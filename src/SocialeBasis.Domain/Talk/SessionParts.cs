using System.Collections.Immutable;

namespace SocialeBasis.Domain;

/// <summary>
/// Everything that a talk holds many times, a row for each collection. Loading and storing follow from it, and so does what somebody
/// did and what a step holds.
/// </summary>
internal static class SessionParts
{
    /// <summary>All of them.</summary>
    public static Seq<SessionPart> All { get; } =
    [
        Part("Steps", ["Id"], PartKind.Frame, s => s.Steps, (s, all) => s with { Steps = all },
            key: one => one.Id),
        Part("Participants", ["Id"], PartKind.Frame, s => s.Participants, (s, all) => s with { Participants = all },
            key: one => one.Id),
        Part("Actors", ["Id"], PartKind.Frame, s => s.Actors, (s, all) => s with { Actors = all },
            key: one => one.Id),

        Part("ActorMentions", ["ActorId", "ParticipantId"], PartKind.Answer, s => s.Mentions, (s, all) => s with { Mentions = all },
            key: one => (one.ActorId, one.ParticipantId), person: one => one.ParticipantId),
        Part("Contributions", ["Id"], PartKind.Answer, s => s.Contributions, (s, all) => s with { Contributions = all },
            key: one => one.Id, step: one => one.StepId, person: one => one.ParticipantId),
        Part("Placements", ["StepId", "ParticipantId", "ActorId", "Round"], PartKind.Answer, s => s.Placements, (s, all) => s with { Placements = all },
            key: SessionRules.KeyOf, step: one => one.StepId, person: one => one.ParticipantId),
        Part("InfluenceRatings", ["StepId", "ParticipantId", "ActorId", "Round"], PartKind.Answer, s => s.Ratings, (s, all) => s with { Ratings = all },
            key: SessionRules.KeyOf, step: one => one.StepId, person: one => one.ParticipantId),
        Part("LinkWeights", ["StepId", "ParticipantId", "SubjectId"], PartKind.Answer, s => s.LinkWeights, (s, all) => s with { LinkWeights = all },
            key: one => one.Key, step: one => one.StepId, person: one => one.ParticipantId),
        Part("RoleAnswers", ["StepId", "ParticipantId", "ActorId", "Round", "Moment"], PartKind.Answer, s => s.RoleAnswers,
            (s, all) => s with { RoleAnswers = all },
            key: one => (SessionRules.KeyOf(one), one.Moment), step: one => one.StepId, person: one => one.ParticipantId),
        // Those that were prepared are of nobody, and of no step.
        Part("Roles", ["Id"], PartKind.Answer, s => s.Roles, (s, all) => s with { Roles = all },
            key: one => one.Id, step: one => one.StepId, person: one => one.AddedBy),
        Part("HopeDots", ["HopeId", "ParticipantId"], PartKind.Answer, s => s.Dots, (s, all) => s with { Dots = all },
            key: one => (one.HopeId, one.ParticipantId), person: one => one.ParticipantId),
        Part("Supports", ["SubjectId", "ParticipantId"], PartKind.Answer, s => s.Supports, (s, all) => s with { Supports = all },
            key: one => (one.SubjectId, one.ParticipantId), person: one => one.ParticipantId),

        Part("Settlements", ["StepId", "SubjectId", "Version"], PartKind.Outcome, s => s.Settlements, (s, all) => s with { Settlements = all },
            key: one => (one.StepId, one.SubjectId, one.Version), step: one => one.StepId),
        Part("ParkedItems", ["Id"], PartKind.Outcome, s => s.Parked, (s, all) => s with { Parked = all },
            key: one => one.Id, step: one => one.StepId),
        Part("DifferenceNotes", ["StepId", "SubjectId"], PartKind.Outcome, s => s.DifferenceNotes, (s, all) => s with { DifferenceNotes = all },
            key: one => (one.StepId, one.SubjectId), step: one => one.StepId),
        Part("GreyNotes", ["StepId", "ActorId"], PartKind.Outcome, s => s.GreyNotes, (s, all) => s with { GreyNotes = all },
            key: one => (one.StepId, one.ActorId), step: one => one.StepId),
        Part("OutsideNotes", ["ContributionId"], PartKind.Outcome, s => s.OutsideNotes, (s, all) => s with { OutsideNotes = all },
            key: one => one.ContributionId, step: one => one.StepId),
        Part("HopeGroups", ["Id"], PartKind.Outcome, s => s.HopeGroups, (s, all) => s with { HopeGroups = all },
            key: one => one.Id, step: one => one.StepId),
        Part("HopesInGroups", ["HopeId"], PartKind.Outcome, s => s.GroupedHopes, (s, all) => s with { GroupedHopes = all },
            key: one => one.HopeId),
        Part("HopeClashes", ["Id"], PartKind.Outcome, s => s.HopeClashes, (s, all) => s with { HopeClashes = all },
            key: one => one.Id, step: one => one.StepId),
        Part("Recognitions", ["Id"], PartKind.Outcome, s => s.Recognitions, (s, all) => s with { Recognitions = all },
            key: one => one.Id, step: one => one.StepId),
        Part("RoleDeals", ["StepId", "ActorId"], PartKind.Outcome, s => s.RoleDeals, (s, all) => s with { RoleDeals = all },
            key: one => (one.StepId, one.ActorId), step: one => one.StepId),
        Part("SteadfastDeals", ["Id"], PartKind.Outcome, s => s.SteadfastDeals, (s, all) => s with { SteadfastDeals = all },
            key: one => one.Id, step: one => one.StepId),
        Part("StarredWords", ["WordId", "Version"], PartKind.Outcome, s => s.Words, (s, all) => s with { Words = all },
            key: one => (one.WordId, one.Version)),
        Part("AgreementChecks", ["AgreementId"], PartKind.Outcome, s => s.AgreementChecks, (s, all) => s with { AgreementChecks = all },
            key: one => one.AgreementId),
        Part("AssumptionChecks", ["AssumptionId"], PartKind.Outcome, s => s.AssumptionChecks, (s, all) => s with { AssumptionChecks = all },
            key: one => one.AssumptionId),
        Part("ReportTexts", ["Place"], PartKind.Outcome, s => s.ReportTexts, (s, all) => s with { ReportTexts = all },
            key: one => one.Place),
        Part("LeftOutSections", ["SectionId"], PartKind.Outcome, s => s.LeftOutSections, (s, all) => s with { LeftOutSections = all },
            key: one => one.SectionId),

        Part("ReadyMarks", ["StepId", "ParticipantId", "Round"], PartKind.Mark, s => s.Ready, (s, all) => s with { Ready = all },
            key: one => (one.StepId, one.ParticipantId, one.Round), step: one => one.StepId, person: one => one.ParticipantId),
        Part("SlowMarks", ["StepId", "ParticipantId"], PartKind.Mark, s => s.SlowMarks, (s, all) => s with { SlowMarks = all },
            key: one => (one.StepId, one.ParticipantId), step: one => one.StepId, person: one => one.ParticipantId),
        Part("Hands", ["RecognitionId", "ParticipantId"], PartKind.Mark, s => s.Hands, (s, all) => s with { Hands = all },
            key: one => (one.RecognitionId, one.ParticipantId), person: one => one.ParticipantId),
        Part("DismissedPrompts", ["Key"], PartKind.Mark, s => s.DismissedPrompts, (s, all) => s with { DismissedPrompts = all },
            key: one => one.Key),
        Part("Tallies", ["StepId", "Round", "SubjectId", "Of"], PartKind.Mark, s => s.Tallies, (s, all) => s with { Tallies = all },
            key: one => one.Key, step: one => one.StepId),
        Part("ConsentsShown", ["SubjectId", "Version"], PartKind.Mark, s => s.ConsentsShown, (s, all) => s with { ConsentsShown = all },
            key: one => (one.SubjectId, one.Version)),
        Part("ShownMoves", ["StepId", "ActorId", "Round"], PartKind.Mark, s => s.ShownMoves, (s, all) => s with { ShownMoves = all },
            key: one => (one.StepId, one.ActorId, one.Round), step: one => one.StepId),
        Part("StepResponses", ["StepId"], PartKind.Mark, s => s.StepResponses, (s, all) => s with { StepResponses = all },
            key: one => one.StepId, step: one => one.StepId),
    ];

    /// <summary>The parts whose items are of this kind.</summary>
    public static IEnumerable<SessionPart> Of(PartKind kind) => All.Where(part => part.Kind == kind);

    private static SessionPart Part<TKey, T>(
        string table,
        Seq<string> columns,
        PartKind kind,
        Func<Session, ImmutableDictionary<TKey, T>> get,
        Func<Session, ImmutableDictionary<TKey, T>, Session> put,
        Func<T, TKey> key,
        Func<T, Guid?>? step = null,
        Func<T, Guid?>? person = null)
        where TKey : notnull
        where T : class => new SessionPart<TKey, T>(table, columns, kind, get, put, key, step, person);
}
