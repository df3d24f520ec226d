namespace SocialeBasis.Reports.Pictures;

/// <summary>Something shapes refer to by id; the closed family. Ids need only differ within one drawing.</summary>
public abstract record Definition
{
    private protected Definition(string id) => Id = id;

    /// <summary>Letters and digits only; a writer puts a prefix before it.</summary>
    public string Id { get; }
}

/// <summary>A repeated pattern. At <paramref name="Scale"/> 1 it repeats every 14 (dots) or 12 (lines) units.</summary>
internal sealed record PatternDefinition(string Id, PatternKind Kind, double Scale, Ink Ink) : Definition(Id);

/// <summary>Only what lies inside this circle is seen.</summary>
internal sealed record ClipDefinition(string Id, double X, double Y, double Radius) : Definition(Id);

/// <summary>A line to write along; <paramref name="Data"/> is SVG path data.</summary>
internal sealed record ArcDefinition(string Id, string Data) : Definition(Id);
