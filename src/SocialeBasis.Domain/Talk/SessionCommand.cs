namespace SocialeBasis.Domain;

/// <summary>
/// Something somebody wants. A command states the wished end ("my rating is 4"), never an increment, and its ids are
/// made by the sender: sending it twice changes nothing.
/// </summary>
public abstract record SessionCommand;
