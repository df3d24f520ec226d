using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    private static Decision Star(Session session, StarWord command, DateTime nowUtc, bool mustBeShown)
    {
        if (Clean(command.Word, TextLimits.Name, mayBeEmpty: false, out var word) is { } refused)
        {
            return refused;
        }

        if (session.Words.ContainsKey((command.WordId, 1)) || session.CurrentWords.Any(known => WordUse.IsSame(known.Word, word)))
        {
            return Decision.Nothing;
        }

        if (mustBeShown && !WordUse.IsShown(ShownTalk.Of(session), word))
        {
            return new WordNotSeen();
        }

        return session.CurrentWords.Count() >= StarredWord.Most ? new TooMany("woorden op de lijst", StarredWord.Most)
            : session.Words.Keys.Count(key => key.Version == 1) >= StarredWord.MostEver ? new TooMany("woorden op de lijst geweest", StarredWord.MostEver)
            : Decision.Accept(new WordDescribed(new StarredWord(command.WordId, 1, word, "", "", "", "", [], false, nowUtc)));
    }

    private static Decision TakeOff(Session session, RemoveWord command, DateTime nowUtc) =>
        session.WordOf(command.WordId) is not { } known ? new UnknownSubject()
        : known.IsRemoved ? Decision.Nothing
        : Decision.Accept(new WordDescribed(known with { IsRemoved = true, Version = known.Version + 1, RecordedUtc = nowUtc }));

    private static Decision Describe(Session session, DescribeWord command, DateTime nowUtc)
    {
        if (session.WordOf(command.WordId) is not { IsRemoved: false } known)
        {
            return new UnknownSubject();
        }

        if (
            (
                Clean(command.Agreed, TextLimits.Settled, mayBeEmpty: true, out _)
                ?? Clean(command.Other, TextLimits.Settled, mayBeEmpty: true, out _)
                ?? Clean(command.Plain, TextLimits.Name, mayBeEmpty: true, out _)
                ?? Clean(command.Demands, TextLimits.Note, mayBeEmpty: true, out _)
                ?? command
                    .Meanings.Select(meaning => Clean(meaning.Text, TextLimits.Contribution, mayBeEmpty: true, out _))
                    .FirstOrDefault(wrong => wrong is not null)
            ) is
            { } refused
        )
        {
            return refused;
        }

        if (command.Meanings.Any(meaning => session.Setup.Perspectives.All(perspective => perspective.Id != meaning.PerspectiveId))
            || command.Meanings.Select(meaning => meaning.PerspectiveId).Distinct().Count() != command.Meanings.Count)
        {
            return new UnknownPerspective();
        }

        var described = known with
        {
            Agreed = TypedText.Lines(command.Agreed),
            Other = TypedText.Lines(command.Other),
            Plain = TypedText.OneLine(command.Plain),
            Demands = TypedText.Lines(command.Demands),
            Meanings = command
                .Meanings.Select(meaning => meaning with { Text = TypedText.Lines(meaning.Text) })
                .Where(meaning => meaning.Text.Length > 0)
                .ToSeq(),
            IsDropped = command.IsDropped,
        };
        return described == known ? Decision.Nothing
            : known.Version >= StarredWord.MostVersions ? new TooMany("versies van dit woord", StarredWord.MostVersions)
            : Decision.Accept(new WordDescribed(described with { Version = known.Version + 1, RecordedUtc = nowUtc }));
    }
}
