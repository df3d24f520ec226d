using SocialeBasis.Domain.Earlier;

namespace SocialeBasis.Domain;

/// <summary>Afronden.</summary>
public sealed record ClosingView : StepView
{
    /// <inheritdoc/>
    public override IEnumerable<TextView> AllTexts() => Words.Select(word => word.Word);

    /// <inheritdoc/>
    public override IEnumerable<WrittenText> Written() =>
        Words.Select(word => new WrittenText(word.Word.Id, word.Word.Id, word.TakeHome.Length > 0 ? $"{word.Word.Text} {word.TakeHome}" : word.Word.Text));

    /// <inheritdoc/>
    public override string? NameOf(Guid subjectId) => null;

    /// <summary>One's own closing word, or null.</summary>
    public ClosingWordView? Yours { get; init; }

    /// <summary>Everybody's closing words once shown.</summary>
    public required Seq<ClosingWordView> Words { get; init; }
}

/// <summary>A closing word and what somebody takes home.</summary>
public sealed record ClosingWordView(TextView Word, string TakeHome);
