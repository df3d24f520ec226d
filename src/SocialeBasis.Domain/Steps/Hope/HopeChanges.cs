using System.Text.Json.Serialization;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>A dot was given or taken back.</summary>
public sealed record DotGiven(HopeDot Dot, bool Given) : SessionChange;

/// <summary>A group of hopes is new or has another name.</summary>
public sealed record HopeGroupNamed(HopeGroup Group) : SessionChange;

/// <summary>A group of hopes was taken away; its hopes stand on their own again.</summary>
public sealed record HopeGroupDropped(Guid GroupId) : SessionChange;

/// <summary>A hope lies in a group, or in none.</summary>
public sealed record HopeGrouped(Guid HopeId, Guid? GroupId) : SessionChange;

/// <summary>A pair of hopes that rub has this content.</summary>
public sealed record ClashNoted(HopeClash Clash) : SessionChange;

/// <summary>A pair of hopes rubs no longer.</summary>
public sealed record ClashDropped(Guid ClashId) : SessionChange;
