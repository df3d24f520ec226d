namespace SocialeBasis.Web.TakePart.Parts;

/// <summary>How far something that was sent is. Only a reply of the server makes it <see cref="Stored"/>.</summary>
public enum DeliveryState
{
    Nothing,
    Sending,
    Stored,
    Refused,
    Failed,
}
