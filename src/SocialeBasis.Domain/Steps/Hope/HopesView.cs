using SocialeBasis.Domain.Earlier;

namespace SocialeBasis.Domain;

/// <summary>Hoop.</summary>
public sealed record HopesView : StepView
{
    /// <inheritdoc/>
    public override IEnumerable<TextView> AllTexts() => Hopes.Select(hope => hope.Text);

    /// <inheritdoc/>
    public override string? NameOf(Guid subjectId) =>
        Hopes.FirstOrDefault(hope => hope.Text.Id == subjectId)?.Text.Text ?? Groups.FirstOrDefault(group => group.Id == subjectId)?.Name;

    /// <inheritdoc/>
    public override IEnumerable<(Guid Id, string Name)> TextGroups() => Groups.Select(group => (group.Id, group.Name));

    /// <summary>The actors a hope can be about.</summary>
    public required Seq<ActorLine> Actors { get; init; }

    /// <summary>One's own hopes in this round.</summary>
    public Seq<HopeView> Yours { get; init; } = [];

    /// <summary>Everybody's hopes once shown, in an order that tells nothing.</summary>
    public required Seq<HopeView> Hopes { get; init; }

    /// <summary>How many dots the viewer has left; 0 for who does not take part.</summary>
    public int DotsLeft { get; init; }

    /// <summary>Whether the dots were shown: before that nobody knows which hopes have any, and after it they stay as they are.</summary>
    public required bool DotsAreShown { get; init; }

    /// <summary>How many people gave a dot.</summary>
    public required int Dotters { get; init; }

    /// <summary>The groups that were made, in that order, empty ones included; dots are those of the hopes in it.</summary>
    public required Seq<HopeGroupView> Groups { get; init; }

    /// <summary>Pairs that are hard to have at once.</summary>
    public required Seq<HopeClashView> Clashes { get; init; }

    /// <summary>How many shown hopes give each reason, in the order of <see cref="HopeReasons"/>; the last is how many give none.</summary>
    public required Seq<int> ByReason { get; init; }
}

/// <summary>A group of hopes.</summary>
/// <param name="Id">The group.</param>
/// <param name="Name">Its name.</param>
/// <param name="HopeIds">The shown hopes in it, most dots first.</param>
/// <param name="Dots">The dots of those hopes together.</param>
public sealed record HopeGroupView(Guid Id, string Name, Seq<Guid> HopeIds, int Dots);

/// <summary>A pair of hopes or groups that rub.</summary>
/// <param name="Id">The pair.</param>
/// <param name="FirstId">A hope or group.</param>
/// <param name="First">Its text or name.</param>
/// <param name="SecondId">Another hope or group.</param>
/// <param name="Second">Its text or name.</param>
/// <param name="Note">What rubs; may be empty.</param>
public sealed record HopeClashView(Guid Id, Guid FirstId, string First, Guid SecondId, string Second, string Note);

/// <summary>A hope.</summary>
/// <param name="Text">What it says and whose.</param>
/// <param name="Sphere">The area it is about; null when about an actor.</param>
/// <param name="ActorId">The actor it is about, or null.</param>
/// <param name="ActorName">That actor's name, or null.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Dots">How many dots it has.</param>
/// <param name="YouDotted">Whether the viewer gave one.</param>
public sealed record HopeView(TextView Text, Spheres? Sphere, Guid? ActorId, string? ActorName, HopeReasons Reasons, int Dots, bool YouDotted)
{
    /// <summary>The group it lies in, or null.</summary>
    public Guid? GroupId { get; init; }
}
