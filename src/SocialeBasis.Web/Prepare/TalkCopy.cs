using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Web.Lead;

namespace SocialeBasis.Web.Prepare;

/// <summary>A new talk like another: its preparation, agenda, actors and roles, and nothing that anybody said.</summary>
internal static class TalkCopy
{
    private const string Mark = " (kopie)";

    public static CreateSession Of(ShownTalk source, Guid id, string code, string leadKey, string screenKey, DateOnly today)
    {
        var actors = source.Actors;
        var ids = actors.ToDictionary(actor => actor.Id, _ => Guid.CreateVersion7());
        return new(
            id,
            code,
            leadKey,
            screenKey,
            source.Setup with
            {
                Title = TypedText.Cut(source.Setup.Title, TextLimits.Title - Mark.Length) + Mark,
                Date = today,
                DataEndsOn = today.AddYears(1),
                ReviewOn = null,
            },
            source.Agenda.Select(step => PlannedStep.Again(step, Guid.CreateVersion7())).ToSeq(),
            actors.Select(actor => PlannedActor.Again(source, actor, ids[actor.Id], ids)).ToSeq(),
            source.PreparedRoles.Select(role => role with { Id = Guid.CreateVersion7() }).ToSeq());
    }
}
