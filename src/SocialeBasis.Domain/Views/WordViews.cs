using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Sessions;

namespace SocialeBasis.Domain.Views;

/// <summary>Begrip.</summary>
public sealed record TermView : StepView
{
    /// <summary>One's own meaning in this round; null for others and when not given.</summary>
    public required TextView? Yours { get; init; }

    /// <summary>Everybody's meanings of the rounds shown, in an order that tells nothing.</summary>
    public required Seq<TextView> Texts { get; init; }
}

/// <summary>Hoop.</summary>
public sealed record HopesView : StepView
{
    /// <summary>The actors a hope can be about.</summary>
    public required Seq<ActorLine> Actors { get; init; }

    /// <summary>One's own hopes in this round.</summary>
    public required Seq<HopeView> Yours { get; init; }

    /// <summary>Everybody's hopes once shown, in an order that tells nothing.</summary>
    public required Seq<HopeView> Hopes { get; init; }

    /// <summary>How many dots the viewer has left; 0 for who does not take part.</summary>
    public required int DotsLeft { get; init; }
}

/// <summary>A hope.</summary>
/// <param name="Text">What it says and whose.</param>
/// <param name="Sphere">The area it is about; null when about an actor.</param>
/// <param name="ActorId">The actor it is about, or null.</param>
/// <param name="ActorName">That actor's name, or null.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Dots">How many dots it has.</param>
/// <param name="YouDotted">Whether the viewer gave one.</param>
public sealed record HopeView(TextView Text, Spheres? Sphere, Guid? ActorId, string? ActorName, HopeReasons Reasons, int Dots, bool YouDotted);

/// <summary>Afspraken.</summary>
public sealed record AgreementsView : StepView
{
    /// <summary>One's own proposals in this round.</summary>
    public required Seq<TextView> Yours { get; init; }

    /// <summary>Everybody's proposals once shown, with consent and what was settled.</summary>
    public required Seq<ProposalView> Proposals { get; init; }
}

/// <summary>A proposal with consent.</summary>
public sealed record ProposalView(TextView Text, SupportView Support, Settlement? Settled);

/// <summary>Afronden.</summary>
public sealed record ClosingView : StepView
{
    /// <summary>One's own closing word, or null.</summary>
    public required ClosingWordView? Yours { get; init; }

    /// <summary>Everybody's closing words once shown.</summary>
    public required Seq<ClosingWordView> Words { get; init; }
}

/// <summary>A closing word and what somebody takes home.</summary>
public sealed record ClosingWordView(TextView Word, string TakeHome);
