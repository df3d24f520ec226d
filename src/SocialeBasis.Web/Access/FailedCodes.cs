namespace SocialeBasis.Web.Access;

/// <summary>Wrong joining codes. Right ones are never counted, because a whole town hall sits behind one address.</summary>
internal sealed class FailedCodes(TimeProvider time, ILogger<FailedCodes> log) : FailedTries(time, log, "codes", MostFromOneAddress, MostInAll)
{
    /// <summary>Wrong codes a minute from one address. A hall of 150 people on one network mistypes about fifteen.</summary>
    public const int MostFromOneAddress = 30;

    /// <summary>Wrong codes a minute in all: with 100 open talks, many addresses together need about nine days for one hit.</summary>
    public const int MostInAll = 300;
}
