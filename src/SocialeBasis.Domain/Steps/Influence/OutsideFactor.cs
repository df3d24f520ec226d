namespace SocialeBasis.Domain;

/// <summary>
/// What has influence too without anybody at the table having it in hand: rents, work, traffic, a rule of the state. It goes on the list
/// <em>Niet aan ons</em> (H7 §7.1: structural problems ask for other policy).
/// </summary>
/// <param name="Id"><inheritdoc cref="Contribution"/></param>
/// <param name="StepId"><inheritdoc cref="Contribution"/></param>
/// <param name="ParticipantId"><inheritdoc cref="Contribution"/></param>
/// <param name="Round"><inheritdoc cref="Contribution"/></param>
/// <param name="Text"><inheritdoc cref="Contribution"/></param>
/// <param name="GivenUtc"><inheritdoc cref="Contribution"/></param>
/// <param name="IsHidden"><inheritdoc cref="Contribution"/></param>
/// <param name="IsWithdrawn"><inheritdoc cref="Contribution"/></param>
public sealed record OutsideFactor(
    Guid Id, Guid StepId, Guid ParticipantId, int Round, string Text, DateTime GivenUtc, bool IsHidden = false, bool IsWithdrawn = false)
    : Contribution(Id, StepId, ParticipantId, Round, Text, GivenUtc, IsHidden, IsWithdrawn)
{
    /// <summary>The most that one participant may give in one round.</summary>
    public const int MostEach = 5;

    /// <summary>The id of the proposal that it becomes at Afspraken, and of a proposal what it came from: so the proposal goes with it.</summary>
    internal static Guid TwinOf(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes);
        bytes[^1] ^= 0xA5;
        bytes[^2] ^= 0x5A;
        return new(bytes);
    }
}

/// <summary>Which rule or department something on the list <em>Niet aan ons</em> is about, as the facilitator wrote it down.</summary>
/// <param name="ContributionId">The <see cref="OutsideFactor"/>.</param>
/// <param name="StepId">The step in which it was said.</param>
/// <param name="Concerns">The rule or department; never empty.</param>
/// <param name="RecordedUtc">When it was last written.</param>
public sealed record OutsideNote(Guid ContributionId, Guid StepId, string Concerns, DateTime RecordedUtc);

/// <summary>Something on the list <em>Niet aan ons</em>.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Concerns">Which rule or department it is about; empty while nobody knows.</param>
public sealed record OutsideView(TextView Text, string Concerns);
