namespace SocialeBasis.Domain.Measures;

/// <summary>How quartiles are cut. The program shows <see cref="Type7"/>; the others explain figures from other software.</summary>
public enum QuartileMethod
{
    /// <summary>Interpolates at <c>(n − 1)p</c>; Hyndman and Fan (1996) type 7, Excel's QUARTILE.INC, the default of R and NumPy.</summary>
    Type7,

    /// <summary>The vote at <c>np</c> rounded up, or the mean of two votes when <c>np</c> is whole; Hyndman and Fan type 2, the default of SAS.</summary>
    Type2,

    /// <summary>Tukey's hinges: the medians of both halves, each with the middle vote when n is odd.</summary>
    TukeyHinges,
}
