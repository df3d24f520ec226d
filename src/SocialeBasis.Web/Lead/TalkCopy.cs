using SocialeBasis.Domain;
using SocialeBasis.Domain.Commands;
using SocialeBasis.Domain.Sessions;

namespace SocialeBasis.Web.Lead;

/// <summary>A new talk like another: its preparation, agenda, actors and roles, and nothing that anybody said.</summary>
internal static class TalkCopy
{
    private const string Mark = " (kopie)";

    public static CreateSession Of(Session source, Guid id, string code, string leadKey, string screenKey, DateOnly today) => new(
        id,
        code,
        leadKey,
        screenKey,
        source.Setup with
        {
            Title = source.Setup.Title[..Math.Min(source.Setup.Title.Length, TextLimits.Title - Mark.Length)] + Mark,
            Date = today,
            DataEndsOn = today.AddYears(1),
            ReviewOn = null,
        },
        source.Agenda.Select(step => new PlannedStep(Guid.CreateVersion7(), step.Kind, step.Minutes, step.Subject)).ToSeq(),
        source.ActorsInScope.Select(actor => new PlannedActor(Guid.CreateVersion7(), actor.Name, actor.ReferenceId)).ToSeq(),
        source.KnownRoles.Select(role => role with { Id = Guid.CreateVersion7() }).ToSeq());
}
