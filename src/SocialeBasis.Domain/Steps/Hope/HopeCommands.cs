namespace SocialeBasis.Domain;

/// <summary>My hope, its subject and the reason behind it.</summary>
/// <param name="ContributionId">New, or mine to change.</param>
/// <param name="StepId">The step.</param>
/// <param name="Text">The hope.</param>
/// <param name="Sphere">What it is about: an area, or null with <paramref name="ActorId"/>.</param>
/// <param name="ActorId">The actor it is about, or null with <paramref name="Sphere"/>.</param>
/// <param name="Reasons">Why.</param>
public sealed record GiveHope(Guid ContributionId, Guid StepId, string Text, Spheres? Sphere, Guid? ActorId, HopeReasons Reasons) : SessionCommand
{
    /// <inheritdoc cref="GiveDefinition.People"/>
    public int People { get; init; } = 1;

    /// <inheritdoc cref="GiveDefinition.Differed"/>
    public string Differed { get; init; } = "";
}

/// <summary>A dot of mine lies with this hope, or not.</summary>
public sealed record GiveDot(Guid HopeId, bool Given) : SessionCommand;

/// <summary>The dots on the hopes of this step are shown; they stay as they are from then on.</summary>
/// <param name="StepId">The step; of the kind Hoop.</param>
/// <param name="EvenFew">Also when fewer people gave dots than the threshold and others still can.</param>
public sealed record ShowDots(Guid StepId, bool EvenFew = false) : SessionCommand;

/// <summary>A group of hopes has this name.</summary>
public sealed record NameHopeGroup(Guid GroupId, Guid StepId, string Name) : SessionCommand;

/// <summary>A group of hopes is no longer there; its hopes stay.</summary>
public sealed record DropHopeGroup(Guid GroupId) : SessionCommand;

/// <summary>A hope lies in this group; null takes it out.</summary>
public sealed record GroupHope(Guid HopeId, Guid? GroupId) : SessionCommand;

/// <summary>Two hopes, or groups of hopes, are hard to have at once.</summary>
public sealed record NoteClash(Guid ClashId, Guid StepId, Guid FirstId, Guid SecondId, string Note) : SessionCommand;

/// <summary>A pair is no longer a clash.</summary>
public sealed record DropClash(Guid ClashId) : SessionCommand;
