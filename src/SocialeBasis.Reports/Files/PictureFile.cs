using SocialeBasis.Reports.Pictures;

namespace SocialeBasis.Reports.Files;

/// <summary>A picture of the report to use elsewhere.</summary>
/// <param name="Id">Unique in the talk; letters, digits and dashes, also part of its address.</param>
/// <param name="Group">Under which heading of the list it stands.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Drawing">The picture; its sentence is the text alternative.</param>
public sealed record PictureFile(string Id, string Group, string Title, Drawing Drawing);
