using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    private static Decision NoteGrey(Session session, NoteGreyZone command, DateTime nowUtc)
    {
        if ((ShownStep(session, command.StepId, StepKind.Spheres, out var step)
            ?? Clean(command.For, TextLimits.Settled, mayBeEmpty: true, out _)
            ?? Clean(command.Against, TextLimits.Settled, mayBeEmpty: true, out _)
            ?? Clean(command.WhatChanges, TextLimits.Settled, mayBeEmpty: true, out _)) is { } refused)
        {
            return refused;
        }

        if (!session.Actors.ContainsKey(command.ActorId))
        {
            return new UnknownSubject();
        }

        if (!Enum.IsDefined(command.Asked))
        {
            return new NotPossibleHere();
        }

        var earlier = session.GreyNotes.GetValueOrDefault((step.Id, command.ActorId));
        var note = new GreyNote(
            step.Id,
            command.ActorId,
            TypedText.Lines(command.For),
            TypedText.Lines(command.Against),
            TypedText.Lines(command.WhatChanges),
            command.Asked,
            earlier?.RecordedUtc ?? nowUtc
        );
        return note == earlier ? Decision.Nothing : Decision.Accept(new GreyZoneNoted(note with { RecordedUtc = nowUtc }));
    }
}
