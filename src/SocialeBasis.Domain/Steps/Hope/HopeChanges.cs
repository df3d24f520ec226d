using System.Text.Json.Serialization;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>A dot was given or taken back.</summary>
internal sealed record DotGiven(HopeDot Dot, bool Given) : SessionChange;

/// <summary>A group of hopes is new or has another name.</summary>
internal sealed record HopeGroupNamed(HopeGroup Group) : SessionChange;

/// <summary>A group of hopes was taken away; its hopes stand on their own again.</summary>
internal sealed record HopeGroupDropped(Guid GroupId) : SessionChange;

/// <summary>A hope lies in a group, or in none.</summary>
internal sealed record HopeGrouped(Guid HopeId, Guid? GroupId) : SessionChange;

/// <summary>A pair of hopes that rub has this content.</summary>
internal sealed record ClashNoted(HopeClash Clash) : SessionChange;

/// <summary>A pair of hopes rubs no longer.</summary>
internal sealed record ClashDropped(Guid ClashId) : SessionChange;
