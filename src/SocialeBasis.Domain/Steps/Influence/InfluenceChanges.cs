using System.Text.Json.Serialization;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>An actor's influence was rated.</summary>
internal sealed record InfluenceRated(InfluenceRating Rating) : SessionChange;

/// <summary>Which rule or department something outside our hands is about, was written down; empty: not any more.</summary>
internal sealed record OutsideNoted(OutsideNote Note) : SessionChange;

/// <summary>A rating was taken back.</summary>
internal sealed record RatingCleared(AnswerKey Key) : SessionChange;
