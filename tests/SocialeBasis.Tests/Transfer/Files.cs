using SocialeBasis.Domain;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;

namespace SocialeBasis.Tests.Transfer;

/// <summary>Talks as files in tests: written, read again, and what is said about a file that is refused.</summary>
internal static class Files
{
    /// <summary>The time of reading in every test.</summary>
    public static DateTime Now { get; } = new(2026, 12, 1, 9, 0, 0, DateTimeKind.Utc);

    public static DateOnly Today { get; } = new(2026, 12, 1);

    /// <summary>The talk of a file, which must be taken in.</summary>
    public static Session Read(byte[] file)
    {
        var problem = TalkImport.Read(file, Now, Today, out var talk);
        Assert.Equal("", problem?.Message ?? "");
        return talk! with { Id = new Guid("0197f000-0000-7000-8000-000000000001"), Code = "ACDEFG" };
    }

    /// <summary>Why a file is refused; it must be, and leave nothing.</summary>
    public static ImportProblem Refusal(byte[] file)
    {
        var problem = TalkImport.Read(file, Now, Today, out var talk);
        Assert.NotNull(problem);
        Assert.Null(talk);
        return problem;
    }

    public static Session ThereAndBack(Session session) => Read(TalkExport.Of(ShownTalk.Of(session)));

    public static string Text(byte[] file) => System.Text.Encoding.UTF8.GetString(file);
}
