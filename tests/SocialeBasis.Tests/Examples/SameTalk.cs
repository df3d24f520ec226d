using System.Collections;
using SocialeBasis.Domain;

namespace SocialeBasis.Tests.Examples;

/// <summary>What both examples must be.</summary>
internal static class SameTalk
{
    /// <summary>Field by field: dictionaries by their pairs, everything else by value.</summary>
    public static void Check(Session one, Session other)
    {
        foreach (var property in typeof(Session).GetProperties().Where(property => property.CanWrite))
        {
            var (left, right) = (property.GetValue(one), property.GetValue(other));
            if (left is IDictionary pairs)
            {
                var others = (IDictionary)right!;
                Assert.Equal(pairs.Count, others.Count);
                Assert.All(pairs.Keys.Cast<object>(), key => Assert.Equal(pairs[key], others[key]));
            }
            else
            {
                Assert.Equal(left, right);
            }
        }
    }

    public static void CheckLimits(Session talk)
    {
        Assert.All(
            talk.Contributions.Values,
            given => Assert.InRange(given.Text.Length, 1, given is ClosingWord ? TextLimits.Reason : TextLimits.Contribution)
        );
        Assert.All(talk.Contributions.Values.OfType<ClosingWord>(), given => Assert.InRange(given.TakeHome.Length, 0, TextLimits.Contribution));
        Assert.All(talk.Placements.Values, placement => Assert.InRange(placement.Reason.Length, 0, TextLimits.Reason));
        Assert.All(talk.Supports.Values, support => Assert.InRange(support.Reason.Length, 0, TextLimits.Reason));
        Assert.All(talk.Actors.Values, actor => Assert.InRange(actor.Name.Length, 1, TextLimits.Name));
        Assert.All(talk.Roles.Values, role => Assert.InRange(role.Name.Length, 1, TextLimits.Name));
        Assert.All(
            talk.Settlements.Values,
            settlement => Assert.InRange(Math.Max(settlement.Text.Agreed.Length, settlement.Text.OtherVoice.Length), 0, TextLimits.Settled)
        );
        Assert.InRange(talk.Setup.Occasion.Length, 0, TextLimits.Note);
    }
}
