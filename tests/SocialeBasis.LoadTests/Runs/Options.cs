using System.Globalization;

namespace SocialeBasis.LoadTests.Runs;

/// <summary>What was asked on the command line.</summary>
internal sealed record Options
{
    /// <summary>What one network may bring into a talk at once.</summary>
    public const int MostPeople = 150;

    public const string Usage = """
        What a server carries: people without a browser, over the connection that a browser would have.

          hall      one full talk: people join, write, rate; the answers are shown; everybody changes their text at once
          steady    many talks at the same time, so many changed texts a second

        dotnet run --project tests/SocialeBasis.LoadTests -c Release -- hall --people 100 --actors 40

          --people N       in each talk; 100 (hall) or 50 (steady), 150 at most
          --actors M       hall: actors to rate; 40
          --rated M        hall: how many of them each person rates; all
          --changes N      hall: how often somebody changes a text; 10
          --rooms R        steady: talks; 4
          --acts N         steady: changed texts a second, over all talks; 10
          --seconds N      steady: how long; 20
          --program FILE   a published SocialeBasis.Web.dll to start instead of the one built beside this
          --address URL    a program that runs already, where new talks can be made without signing in: on the same computer
          --lead URL       hall: the secret link to lead a talk that is there, with the steps Begrip and Invloed still to come
          --pid N          the process of the program at --address, on the same computer: for its processor and memory

        Without --address and --lead a program is started on an empty database, on a port of its own, and ended afterwards.
        Exit code: 0, 1 when the run failed, 2 when the question was not understood.
        """;

    public string Run { get; private init; } = "";

    public int People { get; private init; }

    public int Actors { get; private init; } = 40;

    public int Rated { get; private init; } = int.MaxValue;

    public int Changes { get; private init; } = 10;

    public int Rooms { get; private init; } = 4;

    public int Acts { get; private init; } = 10;

    public int Seconds { get; private init; } = 20;

    public string? Program { get; private init; }

    public Uri? Address { get; private init; }

    public Uri? Lead { get; private init; }

    public int? Pid { get; private init; }

    /// <summary>Null when the question was not understood.</summary>
    public static Options? Of(string[] args)
    {
        if (args is not [("hall" or "steady") and var run, .. var rest] || rest.Length % 2 != 0)
        {
            return null;
        }

        var options = new Options { Run = run, People = run == "hall" ? 100 : 50 };
        foreach (var pair in rest.Chunk(2))
        {
            if (options.With(pair[0], pair[1]) is not { } more)
            {
                return null;
            }

            options = more;
        }

        return options.People is > 1 and <= MostPeople ? options : null;
    }

    private Options? With(string name, string value)
    {
        int? number = int.TryParse(value, CultureInfo.InvariantCulture, out var parsed) && parsed > 0 ? parsed : null;
        var address = Uri.TryCreate(value, UriKind.Absolute, out var uri) ? uri : null;
        return (name, number, address) switch
        {
            ("--people", { } n, _) => this with { People = n },
            ("--actors", { } n, _) => this with { Actors = n },
            ("--rated", { } n, _) => this with { Rated = n },
            ("--changes", { } n, _) => this with { Changes = n },
            ("--rooms", { } n, _) => this with { Rooms = n },
            ("--acts", { } n, _) => this with { Acts = n },
            ("--seconds", { } n, _) => this with { Seconds = n },
            ("--pid", { } n, _) => this with { Pid = n },
            ("--program", _, _) when File.Exists(value) => this with { Program = Path.GetFullPath(value) },
            ("--address", _, { } url) => this with { Address = url },
            ("--lead", _, { } url) => this with { Lead = url, Address = new Uri(url.GetLeftPart(UriPartial.Authority)) },
            _ => null,
        };
    }
}
