using System.Collections.Immutable;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>
/// One talk as an immutable value: everything that was prepared, said and settled. Only
/// <see cref="SessionRules.Evolve"/> makes the next value; screens see a <see cref="SessionView"/> of it, never this.
/// </summary>
public sealed partial record Session
{
    /// <summary>Stable id; also the address of the talk's pages.</summary>
    public required Guid Id { get; init; }

    /// <summary>The joining code: six characters of <see cref="JoinCode.Alphabet"/>, without a space.</summary>
    public required string Code { get; init; }

    /// <summary>The secret in the link with which others may lead.</summary>
    public required string LeadKey { get; init; }

    /// <summary>The secret in the big screen's own link.</summary>
    public required string ScreenKey { get; init; }

    /// <summary>What was prepared.</summary>
    public required SessionSetup Setup { get; init; }

    /// <summary>True for the talks that come with the program: nothing in them can change.</summary>
    public bool IsExample { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTime CreatedUtc { get; init; }

    /// <summary>When it was closed; null while it is open.</summary>
    public DateTime? ClosedUtc { get; init; }

    /// <summary>When it was read from a file of elsewhere; null for a talk that was held here. Such a talk stays as it came.</summary>
    public DateTime? ImportedUtc { get; init; }

    /// <summary>Whether nobody new can join. Who joined before can come back.</summary>
    public bool IsLocked { get; init; }

    /// <summary>One higher with every change.</summary>
    public long Revision { get; init; }

    /// <summary>The step the group is at.</summary>
    public required Guid CurrentStepId { get; init; }

    /// <summary>The timer of the current step; null when none was set.</summary>
    public StepTimer? Timer { get; init; }

    /// <summary>The steps by id; <see cref="Agenda"/> has them in order.</summary>
    public ImmutableDictionary<Guid, AgendaStep> Steps { get; init; } = ImmutableDictionary<Guid, AgendaStep>.Empty;

    /// <summary>Everybody who ever joined.</summary>
    public ImmutableDictionary<Guid, Participant> Participants { get; init; } = ImmutableDictionary<Guid, Participant>.Empty;

    /// <summary>Every actor that was named, joined ones included.</summary>
    public ImmutableDictionary<Guid, SocialActor> Actors { get; init; } = ImmutableDictionary<Guid, SocialActor>.Empty;

    /// <summary>Who named which actor.</summary>
    public ImmutableDictionary<(Guid ActorId, Guid ParticipantId), ActorMention> Mentions { get; init; } =
        ImmutableDictionary<(Guid, Guid), ActorMention>.Empty;

    /// <summary>Meanings, hopes, proposals and closing words.</summary>
    public ImmutableDictionary<Guid, Contribution> Contributions { get; init; } = ImmutableDictionary<Guid, Contribution>.Empty;

    /// <summary>Where everybody put each actor, per round.</summary>
    public ImmutableDictionary<AnswerKey, Placement> Placements { get; init; } = ImmutableDictionary<AnswerKey, Placement>.Empty;

    /// <summary>Ratings of influence, per round.</summary>
    public ImmutableDictionary<AnswerKey, InfluenceRating> Ratings { get; init; } = ImmutableDictionary<AnswerKey, InfluenceRating>.Empty;

    /// <summary>Which rule or department something outside our hands is about.</summary>
    public ImmutableDictionary<Guid, OutsideNote> OutsideNotes { get; init; } = ImmutableDictionary<Guid, OutsideNote>.Empty;
    /// <summary>How much links of a theory weigh.</summary>
    public ImmutableDictionary<(Guid StepId, Guid ParticipantId, Guid SubjectId), LinkWeight> LinkWeights { get; init; } =
        ImmutableDictionary<(Guid, Guid, Guid), LinkWeight>.Empty;

    /// <summary>Roles seen, per round and moment.</summary>
    public ImmutableDictionary<(AnswerKey Key, RoleMoment Moment), RoleAnswer> RoleAnswers { get; init; } =
        ImmutableDictionary<(AnswerKey, RoleMoment), RoleAnswer>.Empty;

    /// <summary>The roles that can be chosen.</summary>
    public ImmutableDictionary<Guid, Role> Roles { get; init; } = ImmutableDictionary<Guid, Role>.Empty;

    /// <summary>Dots given to hopes.</summary>
    public ImmutableDictionary<(Guid HopeId, Guid ParticipantId), HopeDot> Dots { get; init; } = ImmutableDictionary<(Guid, Guid), HopeDot>.Empty;

    /// <summary>Consent with settled texts and proposals.</summary>
    public ImmutableDictionary<(Guid SubjectId, Guid ParticipantId), Support> Supports { get; init; } = ImmutableDictionary<(Guid, Guid), Support>.Empty;

    /// <summary>Who is done with which round of which step.</summary>
    public ImmutableDictionary<(Guid StepId, Guid ParticipantId, int Round), ReadyMark> Ready { get; init; } =
        ImmutableDictionary<(Guid, Guid, int), ReadyMark>.Empty;

    /// <summary>Every version of everything that was settled.</summary>
    public ImmutableDictionary<(Guid StepId, Guid SubjectId, int Version), Settlement> Settlements { get; init; } =
        ImmutableDictionary<(Guid, Guid, int), Settlement>.Empty;

    /// <summary>The parking lot.</summary>
    public ImmutableDictionary<Guid, ParkedItem> Parked { get; init; } = ImmutableDictionary<Guid, ParkedItem>.Empty;

    /// <summary>Whom the pictures that were shown count, and which groups stand apart in them; see <see cref="Tally"/>.</summary>
    public ImmutableDictionary<(Guid StepId, int Round, Guid SubjectId, PictureOf Of), Tally> Tallies { get; init; } =
        ImmutableDictionary<(Guid, int, Guid, PictureOf), Tally>.Empty;

    /// <summary>What the group found out about a difference.</summary>
    public ImmutableDictionary<(Guid StepId, Guid SubjectId), DifferenceNote> DifferenceNotes { get; init; } =
        ImmutableDictionary<(Guid, Guid), DifferenceNote>.Empty;

    /// <summary>Arguments about actors in the grey zone.</summary>
    public ImmutableDictionary<(Guid StepId, Guid ActorId), GreyNote> GreyNotes { get; init; } = ImmutableDictionary<(Guid, Guid), GreyNote>.Empty;

    /// <summary>Groups of hopes.</summary>
    public ImmutableDictionary<Guid, HopeGroup> HopeGroups { get; init; } = ImmutableDictionary<Guid, HopeGroup>.Empty;

    /// <summary>Which hope lies in which group, by hope.</summary>
    public ImmutableDictionary<Guid, HopeInGroup> GroupedHopes { get; init; } = ImmutableDictionary<Guid, HopeInGroup>.Empty;

    /// <summary>Hopes that are hard to have at once.</summary>
    public ImmutableDictionary<Guid, HopeClash> HopeClashes { get; init; } = ImmutableDictionary<Guid, HopeClash>.Empty;

    /// <summary>"Wie herkent dit?"</summary>
    public ImmutableDictionary<Guid, Recognition> Recognitions { get; init; } = ImmutableDictionary<Guid, Recognition>.Empty;

    /// <summary>Raised hands.</summary>
    public ImmutableDictionary<(Guid RecognitionId, Guid ParticipantId), Hand> Hands { get; init; } = ImmutableDictionary<(Guid, Guid), Hand>.Empty;

    /// <summary>Role agreements per actor.</summary>
    public ImmutableDictionary<(Guid StepId, Guid ActorId), RoleDeal> RoleDeals { get; init; } = ImmutableDictionary<(Guid, Guid), RoleDeal>.Empty;

    /// <summary>Agreements for when pressure comes.</summary>
    public ImmutableDictionary<Guid, SteadfastDeal> SteadfastDeals { get; init; } = ImmutableDictionary<Guid, SteadfastDeal>.Empty;

    /// <summary>Every version of every word of the talk's list.</summary>
    public ImmutableDictionary<(Guid WordId, int Version), StarredWord> Words { get; init; } = ImmutableDictionary<(Guid, int), StarredWord>.Empty;

    /// <summary>Texts whose consent was shown.</summary>
    public ImmutableDictionary<(Guid SubjectId, int Version), ConsentShown> ConsentsShown { get; init; } = ImmutableDictionary<(Guid, int), ConsentShown>.Empty;

    /// <summary>Who asks for a slower pace.</summary>
    public ImmutableDictionary<(Guid StepId, Guid ParticipantId), SlowMark> SlowMarks { get; init; } = ImmutableDictionary<(Guid, Guid), SlowMark>.Empty;

    /// <summary>Quiet prompts that stay away.</summary>
    public ImmutableDictionary<string, DismissedPrompt> DismissedPrompts { get; init; } = ImmutableDictionary<string, DismissedPrompt>.Empty;

    /// <summary>What moved between rounds, in a talk from a file; see <see cref="ShownMove"/>.</summary>
    public ImmutableDictionary<(Guid StepId, Guid ActorId, int Round), ShownMove> ShownMoves { get; init; } =
        ImmutableDictionary<(Guid, Guid, int), ShownMove>.Empty;

    /// <summary>How many people answered each step, in a talk from a file; see <see cref="StepResponse"/>.</summary>
    public ImmutableDictionary<Guid, StepResponse> StepResponses { get; init; } = ImmutableDictionary<Guid, StepResponse>.Empty;

    /// <summary>Sentences of the report that the facilitator wrote, by place.</summary>
    public ImmutableDictionary<string, ReportText> ReportTexts { get; init; } = ImmutableDictionary<string, ReportText>.Empty;

    /// <summary>Sections that the report leaves out.</summary>
    public ImmutableDictionary<string, LeftOutSection> LeftOutSections { get; init; } = ImmutableDictionary<string, LeftOutSection>.Empty;

    /// <summary>That the sentences of the report were found right; null while they are provisional.</summary>
    public ReportConfirmation? ReportConfirmation { get; init; }

    /// <summary>The talk that this one continues, as its group saw it; null in a first talk. Never changes.</summary>
    public EarlierTalk? Earlier { get; init; }

    /// <summary>How the group looked back at earlier agreements.</summary>
    public ImmutableDictionary<Guid, AgreementCheck> AgreementChecks { get; init; } = ImmutableDictionary<Guid, AgreementCheck>.Empty;

    /// <summary>What the group says about earlier assumptions.</summary>
    public ImmutableDictionary<Guid, AssumptionCheck> AssumptionChecks { get; init; } = ImmutableDictionary<Guid, AssumptionCheck>.Empty;

    /// <summary>The subject that the facilitator picked for the wall at the current step; null when the wall shows all.</summary>
    public Guid? OnWall { get; init; }

    /// <summary>True once closed: nothing that was said or settled changes any more, only how the report is worded.</summary>
    public bool IsClosed => ClosedUtc is not null;

    /// <summary>True once the group closed it. A talk from a file that was still open when the file was made is closed here, and stays a concept.</summary>
    public bool IsFinal => IsClosed && ClosedUtc != ImportedUtc;

    /// <summary>The step the group is at.</summary>
    public AgendaStep CurrentStep => Steps[CurrentStepId];

    /// <summary>The steps in order.</summary>
    public IEnumerable<AgendaStep> Agenda => Steps.Values.OrderBy(step => step.Position);

    /// <summary>The people who take part now; who only looks on is not among them.</summary>
    public IEnumerable<Participant> Present => Participants.Values.Where(participant => participant is { Standing: Standing.TakesPart, Observes: false });

    /// <summary>The people who only look on.</summary>
    public IEnumerable<Participant> Observers => Participants.Values.Where(participant => participant is { Standing: Standing.TakesPart, Observes: true });

    /// <summary>
    /// Whether what this participant answers comes into what is shown next: false after they were taken out with it. What the group wrote itself
    /// counts.
    /// </summary>
    public bool Counts(Guid participantId) =>
        participantId == Contribution.ByTheGroup
        || (Participants.TryGetValue(participantId, out var who) && who.Standing is Standing.TakesPart or Standing.Removed);

    /// <summary>What holds now for a word of the list; null when there is no such word.</summary>
    public StarredWord? WordOf(Guid wordId)
    {
        StarredWord? latest = null;
        for (var version = 1; Words.TryGetValue((wordId, version), out var found); version++)
        {
            latest = found;
        }

        return latest;
    }

    /// <summary>The words of the list as they hold now, in the order in which they were starred.</summary>
    public IEnumerable<StarredWord> CurrentWords =>
        Words
            .Values.Where(word => word.Version == 1)
            .OrderBy(word => word.RecordedUtc)
            .ThenBy(word => word.WordId)
            .Select(word => WordOf(word.WordId)!)
            .Where(word => !word.IsRemoved);

    /// <summary>
    /// The version of a text that consent is about: the first settled version with the present words, 0 for a proposal with the
    /// words in which it was made. Another owner or date asks nobody again; other words do.
    /// </summary>
    public int ConsentVersion(Guid subjectId)
    {
        var proposal = Contributions.GetValueOrDefault(subjectId);
        var stepId = proposal?.StepId ?? subjectId;
        if (SettlementOf(stepId, subjectId) is not { } now)
        {
            return 0;
        }

        var version = now.Version;
        while (Settlements.TryGetValue((stepId, subjectId, version - 1), out var earlier) && earlier.Text.Agreed == now.Text.Agreed)
        {
            version--;
        }

        // Words that came back are asked again: of an answer in between only the latest is kept, so the numbers of before are gone.
        return version == 1 && now.Text.Agreed == proposal?.Text ? 0 : version;
    }

    /// <summary>What holds now for a step or for one subject in it; null when nothing was settled.</summary>
    public Settlement? SettlementOf(Guid stepId, Guid? subjectId = null)
    {
        Settlement? latest = null;
        foreach (var settlement in Settlements.Values)
        {
            if (settlement.StepId == stepId && settlement.SubjectId == (subjectId ?? stepId) && settlement.Version > (latest?.Version ?? 0))
            {
                latest = settlement;
            }
        }

        return latest;
    }

    /// <summary>Whether an earlier agreement was carried on into today's agreements; false again when it was taken away there.</summary>
    public bool GoesOn(Guid earlierAgreementId) =>
        AgreementChecks.GetValueOrDefault(earlierAgreementId)?.CarriedAs is { } proposal && Contributions.GetValueOrDefault(proposal) is { IsWithdrawn: false };

    /// <summary>How many dots somebody has on hopes of a step that can be seen: a hope that is gone gives its dots back.</summary>
    public int DotsGiven(Guid participantId, Guid stepId) =>
        AnswerIndex.Dots(Dots)[participantId].Count(dot =>
            Contributions.TryGetValue(dot.HopeId, out var hope)
            && hope.StepId == stepId
            && hope is { IsHidden: false, IsWithdrawn: false }
        );

    /// <summary>Who gave a dot in this step.</summary>
    public IEnumerable<Guid> Dotters(Guid stepId) => Dotters(stepId, Counts);

    /// <summary>
    /// Who gave a dot in this step, of these people; also to a hope that is hidden or gone. The number is read while the dots are hidden: if it
    /// followed what can be seen, hiding one hope after another would tell who chose which (decision 29).
    /// </summary>
    internal IEnumerable<Guid> Dotters(Guid stepId, Func<Guid, bool> isOneOf) => Dots.Values
        .Where(dot => isOneOf(dot.ParticipantId) && Contributions.GetValueOrDefault(dot.HopeId)?.StepId == stepId)
        .Select(dot => dot.ParticipantId)
        .Distinct();

    /// <summary>Follows joins: the actor that stands for this one now.</summary>
    public SocialActor? ActorFor(Guid actorId)
    {
        var actor = Actors.GetValueOrDefault(actorId);
        while (actor?.MergedInto is { } into)
        {
            actor = Actors.GetValueOrDefault(into);
        }

        return actor;
    }
}
