using SocialeBasis.Domain;

namespace SocialeBasis.Web.BigScreen;

/// <summary>What stands on the screen at the end; the closed family of pages.</summary>
public abstract record ClosingPage
{
    private ClosingPage()
    {
    }

    /// <summary>The question, while everybody writes.</summary>
    public sealed record Alone : ClosingPage;

    /// <summary>Nobody wrote a word.</summary>
    public sealed record Nothing : ClosingPage;

    /// <summary>Closing words.</summary>
    public sealed record Words(IReadOnlyList<VoiceRow<ClosingWordView>> Rows) : ClosingPage;

    /// <summary>The draft of the shared language.</summary>
    public sealed record Language(IReadOnlyList<WordView> Shared) : ClosingPage;
}
