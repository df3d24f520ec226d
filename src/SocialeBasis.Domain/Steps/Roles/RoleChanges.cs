using System.Text.Json.Serialization;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>Roles were chosen.</summary>
internal sealed record RolesChosen(RoleAnswer Answer) : SessionChange;

/// <summary>A choice of roles was taken back.</summary>
internal sealed record RolesCleared(AnswerKey Key, RoleMoment Moment) : SessionChange;

/// <summary>A local role can be chosen.</summary>
internal sealed record RoleAdded(Role Role) : SessionChange;

/// <summary>A role was hidden or shown again.</summary>
internal sealed record RoleChanged(Role Role) : SessionChange;

/// <summary>Who added a role took it back: it is gone, also from what was chosen. A choice of that role alone is no answer any more.</summary>
internal sealed record RoleTakenBack(Guid RoleId) : SessionChange;

/// <summary>Two people had added the same role: who chose the one has chosen the other, and the one is gone.</summary>
internal sealed record RolesJoined(Guid RoleId, Guid IntoId) : SessionChange;

/// <summary>An actor's role agreement has this content.</summary>
internal sealed record RoleAgreed(RoleDeal Deal) : SessionChange;

/// <summary>An agreement for pressure has this content, or was withdrawn.</summary>
internal sealed record SteadfastAgreed(SteadfastDeal Deal) : SessionChange;
