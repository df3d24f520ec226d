namespace SocialeBasis.Web.Hosting.Storage;

/// <summary>That the program deleted something because its time had come: proof that it was done, with nothing of what it was.</summary>
/// <param name="Id">In order; made by the database.</param>
/// <param name="AtUtc">When.</param>
/// <param name="Talks">How many talks, with everything in them.</param>
/// <param name="Backups">How many files of backups.</param>
internal sealed record Deletion(long Id, DateTime AtUtc, int Talks, int Backups);
