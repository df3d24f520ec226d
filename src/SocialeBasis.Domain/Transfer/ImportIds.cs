namespace SocialeBasis.Domain.Transfer;

/// <summary>
/// Ids for the things in a talk from a file: from their numbers, so that they say nothing else. They are unique within the talk, as every key begins
/// with the talk.
/// </summary>
internal static class ImportIds
{
    public static Guid Step(int number) => Of(1, number);

    public static Guid Role(int number) => Of(2, number);

    public static Guid Actor(int number) => Of(3, number);

    public static Guid JoinedActor(int number) => Of(4, number);

    public static Guid Text(int number) => Of(5, number);

    public static Guid Group(int number) => Of(6, number);

    public static Guid Clash(int number) => Of(7, number);

    public static Guid Recognition(int number) => Of(8, number);

    public static Guid SteadfastDeal(int number) => Of(9, number);

    public static Guid Word(int number) => Of(10, number);

    public static Guid Parked(int number) => Of(11, number);

    public static Guid Person(int number) => Of(12, number);

    public static Guid Observer(int number) => Of(13, number);

    public static Guid NamedPerson(int number) => Of(14, number);

    /// <summary>Who wrote what nobody's name stands with. The file does not know who did.</summary>
    public static Guid Anybody { get; } = Of(15, 1);

    /// <summary>Who typed for others. The file does not know who did.</summary>
    public static Guid Typist { get; } = Of(16, 1);

    public static Guid EarlierTalk(int number) => Of(17, number);

    public static Guid EarlierActor(int number) => Of(18, number);

    public static Guid EarlierRole(int number) => Of(19, number);

    public static Guid EarlierAgreement(int number) => Of(20, number);

    public static Guid EarlierAssumption(int number) => Of(21, number);

    // Version 8 of RFC 9562: an id by a rule of our own.
    private static Guid Of(byte kind, int number) => new(number, 0, unchecked((short)0x8000), 0x80, 0, 0, 0, 0, 0, 0, kind);
}
