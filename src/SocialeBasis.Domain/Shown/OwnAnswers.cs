using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain.Shown;

/// <summary>Everything that one participant gave in a talk, for themselves alone: all rounds, in the order of the agenda.</summary>
/// <param name="Steps">The steps in which they gave something.</param>
public sealed record OwnAnswers(Seq<OwnStep> Steps)
{
    /// <summary>What this participant gave and did not take back.</summary>
    /// <param name="session">The talk.</param>
    /// <param name="participantId">Whose; somebody unknown gave nothing.</param>
    /// <param name="nowUtc">For asking the rules what can be taken back now.</param>
    public static OwnAnswers For(Session session, Guid participantId, DateTime nowUtc)
    {
        var found = new OwnAnswersFinder(
            session,
            participantId,
            command => SessionRules.Decide(session, new Sender.Participant(participantId), command, nowUtc) is Decision.Accepted { Changes.Length: > 0 }
        );
        return new OwnAnswers(session.Agenda.Select(found.In).Where(step => step.Answers.Count > 0).ToSeq());
    }

    /// <summary>Whether this text, as somebody typed it, is among what they gave in this step.</summary>
    /// <param name="stepId">The step.</param>
    /// <param name="typed">What stands in the field; spaces around it do not count.</param>
    public bool Holds(Guid stepId, string typed)
    {
        var text = TypedText.Lines(typed);
        return Steps.Any(step => step.StepId == stepId && step.Answers.Any(answer => answer switch
        {
            OwnContribution { Given: ClosingWord word } => word.Text == text || word.TakeHome == text,
            OwnContribution { Given: TheoryLink link } =>
                link.If == LinkSentence.If(typed) || link.Then == LinkSentence.Then(typed) || link.Because == LinkSentence.Because(typed)
                || link.Provided == LinkSentence.Provided(typed) || link.Differed == text,
            OwnContribution given => given.Given.Text == text || given.Given.Differed == text,
            OwnMention mention => SameText.IsSameName(mention.ActorName, typed),
            OwnPlacement placement => placement.Reason == text,
            OwnAddedRole added => SameText.IsSameName(added.Role.Name, typed),
            OwnSupport support => support.Reason == text,
            _ => false,
        }));
    }
}

/// <summary>What one gave in one step.</summary>
/// <param name="StepId">The step.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Title">Its title.</param>
/// <param name="Rounds">How many rounds it had; with one, the rounds of the answers need not be named.</param>
/// <param name="Answers">By round.</param>
public sealed record OwnStep(Guid StepId, StepKind Kind, string Title, int Rounds, Seq<OwnAnswer> Answers);

/// <summary>One thing that one gave.</summary>
/// <param name="Round">1-based.</param>
/// <param name="TakeBack">What takes it back; null when the rules do not let that happen now.</param>
public abstract record OwnAnswer(int Round, SessionCommand? TakeBack);

/// <summary>A text.</summary>
/// <param name="Round"><inheritdoc cref="OwnAnswer"/></param>
/// <param name="Given">The contribution.</param>
/// <param name="ActorName">The actor a hope is about, or null.</param>
/// <param name="TakeBack"><inheritdoc cref="OwnAnswer"/></param>
public sealed record OwnContribution(int Round, Contribution Given, string? ActorName, SessionCommand? TakeBack) : OwnAnswer(Round, TakeBack);

/// <summary>That one named an actor.</summary>
public sealed record OwnMention(string ActorName, SessionCommand? TakeBack) : OwnAnswer(1, TakeBack);

/// <summary>Where one put an actor, and why.</summary>
public sealed record OwnPlacement(int Round, string ActorName, Spheres? Area, string Reason, SessionCommand? TakeBack) : OwnAnswer(Round, TakeBack);

/// <summary>How one rated an actor, and whose influence that is about.</summary>
public sealed record OwnRating(int Round, string ActorName, int? Value, InfluenceKinds Kinds, WhoseInfluence Whose, SessionCommand? TakeBack)
    : OwnAnswer(Round, TakeBack);

/// <summary>How much one thinks a link weighs; the words of one that was taken away are null.</summary>
public sealed record OwnWeight(int Round, string? Words, LinkWeight Weight, SessionCommand? TakeBack) : OwnAnswer(Round, TakeBack);

/// <summary>Which roles one sees for an actor.</summary>
public sealed record OwnRoles(int Round, string ActorName, RoleMoment Moment, RoleAnswerKind Kind, Seq<string> Roles, SessionCommand? TakeBack)
    : OwnAnswer(Round, TakeBack);

/// <summary>A role that one added to the list.</summary>
public sealed record OwnAddedRole(int Round, Role Role, SessionCommand? TakeBack) : OwnAnswer(Round, TakeBack);

/// <summary>A dot for a hope; the text of a hope that was taken away is null.</summary>
public sealed record OwnDot(int Round, string? Hope, SessionCommand? TakeBack) : OwnAnswer(Round, TakeBack);

/// <summary>How far one goes along with a proposal, or with what was settled: then <paramref name="Proposal"/> is null.</summary>
public sealed record OwnSupport(int Round, string? Proposal, SupportLevel Level, string Reason, SessionCommand? TakeBack) : OwnAnswer(Round, TakeBack);
