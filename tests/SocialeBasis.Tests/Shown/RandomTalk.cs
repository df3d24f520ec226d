using System.Text.Json.Nodes;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Measures;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;

namespace SocialeBasis.Tests.Shown;

/// <summary>One picture that somebody could see: of which question, in which form, and the numbers in it.</summary>
/// <param name="Question">What was asked: the step, the actor, the moment.</param>
/// <param name="Form">Where it stood: a screen or a file, the round, all or a group.</param>
/// <param name="Numbers">Everything in it that people answered.</param>
internal sealed record Picture(string Question, string Form, string Numbers);

/// <summary>
/// A talk in which people come late, change hats, are taken out, are typed for and sit at tables, while actors are joined and rounds
/// are shown: from a seed always the same. One person can be made to answer something else throughout; whichever picture then looks
/// different counts that person.
/// </summary>
internal sealed class RandomTalk
{
    /// <summary>The most people who come.</summary>
    public const int Most = 26;

    private static readonly Guid[] Steps = [.. Enumerable.Range(1, 6).Select(number => IdOf(1, number))];
    private static readonly Sender Leader = new Sender.Facilitator();
    private readonly Random _random;
    private readonly int? _other;
    private readonly int? _onlyIn;
    private readonly List<Picture> _seen = [];
    private DateTime _now = new(2026, 3, 12, 18, 0, 0, DateTimeKind.Utc);
    private int _joined;
    private int _hopes;

    private RandomTalk(int seed, int? other, int? onlyIn)
    {
        (_random, _other, _onlyIn) = (new Random(seed), other, onlyIn);
        var setup = new SessionSetup
        {
            Title = "Toeval",
            QuestionOfTheDay = "Wat nu?",
            Date = new DateOnly(2026, 3, 12),
            DataEndsOn = new DateOnly(2027, 3, 12),
            GroupThreshold = 3 + (seed % 3),
        };
        StepKind[] kinds = [StepKind.Spheres, StepKind.Influence, StepKind.Roles, StepKind.Hope, StepKind.Agreements, StepKind.Actors];
        var create = new CreateSession(
            IdOf(2, 1), "KM4T7R", "leidsleutel", "schermsleutel", setup,
            kinds.Select((kind, i) => new PlannedStep(Steps[i], kind, 10, kind is StepKind.Influence ? "op eenzaamheid" : null)).ToSeq(),
            Enumerable.Range(1, 3).Select(i => new PlannedActor(IdOf(3, i), $"Actor {i}")).ToSeq(),
            [new Role(IdOf(4, 1), 0, "Maakt mogelijk", "", null), new Role(IdOf(4, 2), 1, "Voert uit", "", null)]);
        Assert.Null(SessionRules.Create(create, _now, out var session));
        Now = session!;
    }

    public Session Now { get; private set; }

    /// <summary>Everything that was seen in the talk of this seed, in order.</summary>
    /// <param name="seed">Which talk.</param>
    /// <param name="other">Who answers otherwise than they would; null for nobody.</param>
    /// <param name="onlyIn">In which round of each step they do; null for all.</param>
    public static (IReadOnlyList<Picture> Seen, Session End) Held(int seed, int? other = null, int? onlyIn = null)
    {
        var talk = new RandomTalk(seed, other, onlyIn);
        talk.Hold();
        return (talk._seen, talk.Now);
    }

    /// <summary>The id of a person.</summary>
    public static Guid Person(int number) => IdOf(5, number);

    private void Hold()
    {
        for (var i = 0; i < 14; i++)
        {
            Join();
        }

        foreach (var step in Now.Agenda.ToList())
        {
            Do(Leader, new GoToStep(step.Id));
            for (var round = 1; round <= 3; round++)
            {
                Answer(round == 1 ? 0.8 : 0.35);
                Disturb();
                Answer(0.2);
                Do(Leader, new RevealAnswers(step.Id, EvenFew: _random.Next(2) == 0));
                Look();
                for (var more = 0; more < 3; more++)
                {
                    Disturb();
                    Answer(0.15);
                }

                Look();

                if (step.Kind is StepKind.Hope)
                {
                    Do(Leader, new ShowDots(step.Id));
                }

                foreach (var proposal in Now.Contributions.Values.OfType<Proposal>().OrderBy(given => given.Id).ToList())
                {
                    Do(Leader, new ShowConsent(proposal.Id, EvenFew: true));
                }

                Answer(0.15);
                if (step.Kind is StepKind.Hope or StepKind.Agreements)
                {
                    Look();
                }

                Do(Leader, new StartRound(step.Id, round + 1));
            }
        }

        // What was hidden or left out comes back: its pictures are those that were judged.
        for (var actor = 1; actor <= 3; actor++)
        {
            Do(Leader, new HideActor(IdOf(3, actor), false));
            Do(Leader, new SetActorScope(IdOf(3, actor), true));
        }

        Look();
        Do(Leader, new CloseSession());
        Do(Leader, new ReopenSession());
        for (var number = 1; number <= _joined; number++)
        {
            Do(Leader, new RemoveParticipant(Person(number), WithAnswers: true));
            if (number % 5 == 0)
            {
                Look();
            }
        }
    }

    private void Disturb()
    {
        var somebody = 1 + _random.Next(_joined);
        switch (_random.Next(11))
        {
            case 0 or 1:
                Join();
                break;
            case 2 or 3:
                Do(
                    Person(somebody),
                    new Join(_random.Next(2) == 0 ? "inwoner" : "gemeente", null)
                    {
                        Hats = ["inwoner", "gemeente", "gemeente/inkoop"],
                        Table = $"{_random.Next(3)}",
                    }
                );
                break;
            case 4:
                Do(Person(somebody), new ChooseHat(_random.Next(2) == 0 ? "gemeente/inkoop" : "inwoner"));
                break;
            case 5:
                Do(Leader, new RemoveParticipant(Person(somebody), WithAnswers: _random.Next(3) > 0));
                break;
            case 7:
                Do(Leader, new SetActorScope(IdOf(3, 1 + _random.Next(3)), _random.Next(2) == 0));
                break;
            case 8:
                Do(Leader, new HideActor(IdOf(3, 1 + _random.Next(3)), _random.Next(2) == 0));
                break;
            case 9:
                Do(Leader, new Settle(Now.CurrentStepId, IdOf(7, 1), Outcome.Agreed, _random.Next(2) == 0 ? "Samen koffie." : "Samen thee."));
                break;
            case 6:
                Do(Leader, new MergeActors(IdOf(3, 1 + _random.Next(3)), IdOf(3, 1 + _random.Next(3))));
                break;
            default:
                if (_joined < Most)
                {
                    Do(Person(somebody), new TypeFor(Person(++_joined), _random.Next(2) == 0 ? "inwoner" : "gemeente"));
                }

                break;
        }
    }

    private void Join()
    {
        if (_joined < Most)
        {
            var perspective = _random.Next(3) switch
            {
                0 => "gemeente",
                1 => "welzijn",
                _ => "inwoner",
            };
            Do(
                Person(++_joined),
                new Join(perspective, null)
                {
                    Hats = perspective == "gemeente" && _random.Next(2) == 0 ? ["gemeente/inkoop"] : [],
                    Table = $"{_random.Next(3)}",
                }
            );
        }
    }

    // Who answers what is drawn for everybody, also for who is not there: the draws must not depend on what is possible.
    private void Answer(double chance)
    {
        var step = Now.CurrentStep;
        for (var number = 1; number <= Most; number++)
        {
            if (_random.NextDouble() >= chance)
            {
                _ = (_random.Next(), _random.Next(), _random.Next());
                continue;
            }

            var (value, actor, chosen) = (_random.Next(), IdOf(3, 1 + (_random.Next() % 3)), _random.Next());
            // Somebody else's mind: another answer to the same question at the same moment.
            value = number == _other && (_onlyIn is null || _onlyIn == step.Round) ? value + 1 : value;
            foreach (var about in chosen % 3 == 0 ? [IdOf(3, 1), IdOf(3, 2), IdOf(3, 3)] : new[] { actor })
            {
                Say(number, CommandOf(step, about, value, chosen));
            }
        }
    }

    private SessionCommand CommandOf(AgendaStep step, Guid actor, int value, int chosen) =>
        step.Kind switch
        {
            StepKind.Spheres => new PlaceActor(
                step.Id,
                actor,
                (value % 4) switch
                {
                    0 => Spheres.Personal,
                    1 => Spheres.Community,
                    2 => Spheres.None,
                    _ => null,
                }
            ),
            StepKind.Influence => new RateInfluence(step.Id, actor, 1 + (value % 5), (value % 2) == 0 ? InfluenceKinds.Money : InfluenceKinds.Room),
            StepKind.Roles => new ChooseRoles(
                step.Id,
                actor,
                chosen % 2 == 0 ? RoleMoment.Now : RoleMoment.Wished,
                RoleAnswerKind.Roles,
                [IdOf(4, 1 + (value % 2))]
            ),
            // With one hope there is nothing to choose: who would choose the other gave no dot.
            StepKind.Hope when step.IsRevealed && Now.Contributions.Values.OfType<Hope>().Count(Now.IsRevealed) < 2 => new SetReady(step.Id, true),
            StepKind.Hope when step.IsRevealed => new GiveDot(IdOf(6, 1 + (value % 2)), true),
            StepKind.Hope => new GiveHope(IdOf(6, 1 + Math.Min(1, _hopes++)), step.Id, "Dat het goed gaat.", Spheres.Personal, null, HopeReasons.None),
            // A name that comes later is read at once, as a text is.
            StepKind.Actors when step.IsRevealed => new SetReady(step.Id, true),
            StepKind.Actors => new NameActor(IdOf(3, 9), step.Id, $"Actor {1 + (value % 3)}", JoinExisting: true),
            _ when step.IsRevealed => new GiveSupport(IdOf(7, 1), (value % 2) == 0 ? SupportLevel.Behind : SupportLevel.CanLiveWith),
            _ => new GiveProposal(IdOf(7, 1), step.Id, "Samen koffie.") { People = 1 },
        };

    private void Say(int number, SessionCommand command)
    {
        var id = Person(number);
        var typist = Now.Participants.GetValueOrDefault(id)?.TypedBy;
        Do(typist ?? id, typist is null ? command : new OnBehalfOf(id, command));
    }

    private void Do(Guid who, SessionCommand command) => Do(new Sender.Participant(who), command);

    private void Do(Sender sender, SessionCommand command)
    {
        _now = _now.AddSeconds(1);
        if (SessionRules.Decide(Now, sender, command, _now) is Decision.Accepted accepted)
        {
            Now = accepted.Changes.Aggregate(Now, SessionRules.Evolve);
        }
    }

    /// <summary>Everything that facilitator, participants and readers can get now.</summary>
    private void Look()
    {
        var before = _seen.Count;
        foreach (var step in Now.Agenda)
        {
            foreach (Viewer viewer in new Viewer[] { new Viewer.BigScreen(), new Viewer.Facilitator() })
            {
                See(step, SessionView.For(Now, viewer, step.Id).Step, viewer.GetType().Name);
            }
        }

        SeeFile(JsonNode.Parse(TalkExport.Of(ShownTalk.Of(Now)))!);

        // What differs most stands on top: the order of the pictures follows from the answers, their places here must not.
        var now = _seen[before..].OrderBy(picture => picture.Question, StringComparer.Ordinal).ThenBy(picture => picture.Form, StringComparer.Ordinal).ToList();
        _seen.RemoveRange(before, now.Count);
        _seen.AddRange(now);
    }

    private void See(AgendaStep step, StepView view, string where)
    {
        var round = step.RevealedRound;
        switch (view)
        {
            case SpheresView spheres:
                foreach (var one in spheres.Results)
                {
                    var question = $"{step.Kind}/{one.Name}";
                    Add(question, $"{where}/{round}", $"{string.Join(',', one.Counts)},{one.Unknown}");
                    foreach (var group in one.ByGroup)
                    {
                        Add(question, $"{where}/{round}/groep {group.Group.HatId}", $"{string.Join(',', group.Counts)},{group.Unknown}");
                    }
                }

                break;
            case InfluenceView influence:
                foreach (var one in influence.Results)
                {
                    var question = $"{step.Kind}/{one.Name}";
                    Add(question, $"{where}/{round}", $"{Of(one.Counts)};{string.Join(',', one.Kinds)}");
                    for (var before = 0; before < one.Rounds.Count; before++)
                    {
                        Add(question, $"{where}/{round - one.Rounds.Count + 1 + before}", Of(one.Rounds[before]));
                    }

                    foreach (
                        var (hat, counts) in one
                            .ByPerspective.Select(group => (group.Perspective.Id, group.Counts))
                            .Concat(one.ByPart.Select(group => (group.Group.HatId, group.Counts)))
                    )
                    {
                        Add(question, $"{where}/{round}/groep {hat}", Of(counts));
                    }
                }

                break;
            case RolesView roles:
                foreach (var one in roles.Results)
                {
                    Add($"nu/{one.Name}", $"{where}/{round}", $"{string.Join(',', one.Roles.Select(role => role.Now))};{one.NowAnswered};{one.UnknownNow}");
                    Add(
                        $"gewenst/{one.Name}",
                        $"{where}/{round}",
                        $"{string.Join(',', one.Roles.Select(role => role.Wished))};{one.WishedAnswered};{one.UnknownWished}"
                    );
                    foreach (var group in one.ByGroup)
                    {
                        Add(
                            $"nu/{one.Name}",
                            $"{where}/{round}/groep {group.Group.HatId}",
                            $"{string.Join(',', group.Roles.Select(role => role.Now))};{group.NowAnswered}"
                        );
                        Add(
                            $"gewenst/{one.Name}",
                            $"{where}/{round}/groep {group.Group.HatId}",
                            $"{string.Join(',', group.Roles.Select(role => role.Wished))};{group.WishedAnswered}"
                        );
                    }
                }

                break;
            case ActorsView actors:
                Add("namen", where, string.Join(',', actors.Actors.OrderBy(actor => actor.Id).Select(actor => actor.Mentions)));
                break;
            case HopesView hopes:
                Add("stippen", $"{where}", string.Join(',', hopes.Hopes.OrderBy(hope => hope.Text.Id).Select(hope => hope.Dots)));
                break;
            case AgreementsView agreements:
                foreach (var one in agreements.Proposals)
                {
                    Add(
                        $"instemming/{one.Text.Text}/{Now.ConsentVersion(one.Text.Id)}",
                        where,
                        $"{one.Support.Behind},{one.Support.CanLiveWith};{one.Support.Late}"
                    );
                }

                break;
        }
    }

    private static string Of(RatingCounts counts) => $"{string.Join(',', counts.Votes)},{counts.Unknown}";

    private void SeeFile(JsonNode file)
    {
        var names = (file["actors"] as JsonArray ?? []).ToDictionary(actor => (int)actor!["id"]!, actor => (string)actor!["name"]!);
        foreach (var step in file["steps"]!.AsArray())
        {
            foreach (var (member, question) in new[] { ("places", nameof(StepKind.Spheres)), ("ratings", nameof(StepKind.Influence)) })
            {
                foreach (var row in step![member] as JsonArray ?? [])
                {
                    var about = $"{question}/{names[(int)row!["actor"]!]}";
                    Add(
                        about,
                        $"bestand/{row["round"]}",
                        $"{(row["answers"] ?? row["votes"])!.ToJsonString()};{row["unknown"]};{row["kinds"]?.ToJsonString()}"
                    );
                    foreach (var group in row["groups"] as JsonArray ?? [])
                    {
                        Add(about, $"bestand/{row["round"]}/groep {group!["group"]}", group.ToJsonString());
                    }
                }
            }

            foreach (var row in step!["roles"] as JsonArray ?? [])
            {
                foreach (var (member, question) in new[] { ("now", "nu"), ("wished", "gewenst") })
                {
                    var about = $"{question}/{names[(int)row!["actor"]!]}";
                    Add(about, $"bestand/{row["round"]}", row[member]!.ToJsonString());
                    foreach (var group in row["groups"] as JsonArray ?? [])
                    {
                        Add(about, $"bestand/{row["round"]}/groep {group!["group"]}", group[member]!.ToJsonString());
                    }
                }
            }
        }
    }

    private void Add(string question, string form, string numbers) => _seen.Add(new Picture(question, form, numbers));

    private static Guid IdOf(byte kind, int number) => new(number, 0x1200, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, kind);
}
