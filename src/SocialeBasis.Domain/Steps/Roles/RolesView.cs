using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Domain;

/// <summary>Rollen.</summary>
public sealed record RolesView : StepView
{
    /// <inheritdoc/>
    public override IEnumerable<TextView> AllTexts() => [];

    /// <inheritdoc/>
    public override string? NameOf(Guid subjectId) => Results.FirstOrDefault(result => result.ActorId == subjectId)?.Name;

    /// <summary>The actors, in order.</summary>
    public required Seq<ActorLine> Actors { get; init; }

    /// <summary>The roles to choose from, in order.</summary>
    public required Seq<Role> Roles { get; init; }

    /// <summary>The roles that one added oneself and can still take back; nobody else knows of them.</summary>
    public Seq<Role> YourRoles { get; init; } = [];

    /// <summary>For the facilitator only: roles that participants added and that were shown, those that were hidden since too.</summary>
    public Seq<Role> AddedRoles { get; init; } = [];

    /// <summary>One's own answers in this round.</summary>
    public Seq<RoleAnswer> Yours { get; init; } = [];

    /// <summary>One's own answers in the round before, for oneself only.</summary>
    public Seq<RoleAnswer> YoursBefore { get; init; } = [];

    /// <summary>What was agreed for when pressure comes.</summary>
    public required Seq<SteadfastDeal> Steadfast { get; init; }

    /// <summary>Per actor what the group chose, in the latest round shown; empty when none was.</summary>
    public required Seq<RoleResult> Results { get; init; }

    /// <summary>In a talk that continues, once shown: which roles differ from then; null when nobody was asked then.</summary>
    public RolesThen? Then { get; init; }
}

/// <summary>The roles the group sees for one actor.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Roles">Per role how many people see it now and wish it, in the talk's order; all roles of the talk.</param>
/// <param name="NowAnswered">How many people answered about now, "weet niet" left out.</param>
/// <param name="WishedAnswered">How many people answered about the wish, "weet niet" left out.</param>
/// <param name="NoRoleNow">How many say: on purpose no role, now.</param>
/// <param name="NoRoleWished">How many say: on purpose no role, wished.</param>
/// <param name="UnknownNow">How many do not know about now.</param>
/// <param name="UnknownWished">How many do not know about the wish.</param>
/// <param name="Settled">What the group settled about it, or null.</param>
public sealed record RoleResult(
    Guid ActorId,
    string Name,
    Seq<RoleCount> Roles,
    int NowAnswered,
    int WishedAnswered,
    int NoRoleNow,
    int NoRoleWished,
    int UnknownNow,
    int UnknownWished,
    Settlement? Settled
)
{
    /// <summary>Per group that may be shown apart what it sees and wishes; empty when none may.</summary>
    public Seq<GroupRoles> ByGroup { get; init; } = [];

    /// <summary>The same counts after the round before; null without one.</summary>
    public Seq<RoleCount>? Before { get; init; }

    /// <summary>What moved since the round before; null without one.</summary>
    public RoundMove? Move { get; init; }

    /// <summary>What was agreed about the role, or null.</summary>
    public RoleDeal? Deal { get; init; }

    /// <summary>Tensions between roles that the group as a whole sees or wishes for it.</summary>
    internal Seq<RoleTension> Tensions { get; init; } = [];

    /// <summary>Titles of tensions between roles that the group sees or wishes together.</summary>
    public Seq<string> Clashes => Tensions.Select(tension => tension.Title).ToSeq();

    /// <summary>Where its money comes from.</summary>
    public Funding Funding { get; init; }

    /// <inheritdoc cref="SocialActor.IsSteerable"/>
    public bool IsSteerable => Funding is not Funding.Own;

    /// <summary>The cell on which people agree least, now or wished; null when nothing was chosen.</summary>
    public DividedCell? MostDivided { get; init; }
}

/// <summary>How many people see a role now, and wish it.</summary>
public sealed record RoleCount(Guid RoleId, string Name, int Now, int Wished);

/// <summary>What one group that may be shown apart sees and wishes.</summary>
/// <param name="Group">The group.</param>
/// <param name="Roles">Per role, in the talk's order.</param>
/// <param name="NowAnswered">How many answered about now, "weet niet" left out.</param>
/// <param name="WishedAnswered">How many answered about the wish, "weet niet" left out.</param>
public sealed record GroupRoles(GroupView Group, Seq<RoleCount> Roles, int NowAnswered, int WishedAnswered);

/// <summary>A cell of the matrix that divides the group.</summary>
/// <param name="RoleId">The role.</param>
/// <param name="Moment">Now or wished.</param>
/// <param name="Agreement">Chance that two people agree about it, 0–1.</param>
public sealed record DividedCell(Guid RoleId, RoleMoment Moment, double Agreement);
