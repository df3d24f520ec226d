using System.Net;
using SocialeBasis.Web.Access;

namespace SocialeBasis.Web.TakePart;

/// <summary>
/// How fast new people come into one talk from one network. A hall of 150 behind one address is in at once; who fills a talk
/// with robots does not keep another network out. For a talk as a whole there is <see cref="Domain.SessionRules.MostComingIn"/>.
/// </summary>
internal sealed class NewcomerPace(TimeProvider time) : Budget<(Guid Talk, IPAddress Network)>(time, AtOnce, OneMore)
{
    /// <summary>People at the same moment: a full hall that scans the code together.</summary>
    public const int AtOnce = 160;

    /// <summary>After this long there can be one more. So one network alone never uses up what a talk lets in.</summary>
    public static readonly TimeSpan OneMore = TimeSpan.FromSeconds(1);
}
