using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    private static Decision Dismiss(Session session, DismissPrompt command)
    {
        if (command.Key is not { Length: > 0 and <= TextLimits.Title } || TypedText.OneLine(command.Key) != command.Key)
        {
            return new NotPossibleHere();
        }

        return session.DismissedPrompts.ContainsKey(command.Key) ? Decision.Nothing
            : session.DismissedPrompts.Count >= 500 ? new TooMany("tips die u wegdeed", 500)
            : Decision.Accept(new PromptDismissed(command.Key));
    }
}
