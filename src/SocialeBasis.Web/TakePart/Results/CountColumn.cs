namespace SocialeBasis.Web.TakePart.Results;

/// <summary>A column of a <see cref="CountTable"/>.</summary>
/// <param name="Name">Its head: <c>Nu</c>, <c>Eerst</c>, the name of a group.</param>
/// <param name="Counts">A number for every row; null where it is not known.</param>
public sealed record CountColumn(string Name, IReadOnlyList<int?> Counts);
