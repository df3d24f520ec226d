namespace SocialeBasis.Web.Access.Accounts;

/// <summary>Which account may lead which talk. Not part of the talk itself: the rules know one facilitator, whoever it is.</summary>
internal sealed class TalkAccess
{
    public Guid SessionId { get; set; }

    public Guid AccountId { get; set; }

    public TalkRole Role { get; set; }
}

/// <summary>What an account is in a talk.</summary>
internal enum TalkRole
{
    /// <summary>Made it, or took it over: leads it, and shares it with others.</summary>
    Owner = 1,

    /// <summary>Leads it together with the owner: a co-gespreksleider.</summary>
    CoFacilitator = 2,
}

/// <summary>A talk that can be led with its secret link alone, although facilitators have accounts: the owner turned that on.</summary>
internal sealed class OpenLink
{
    public Guid SessionId { get; set; }

    /// <summary>What stands in the link: 128 random bits, new each time it is turned on.</summary>
    public required string Key { get; set; }
}
