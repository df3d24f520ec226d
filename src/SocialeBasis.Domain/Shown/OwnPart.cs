namespace SocialeBasis.Domain.Shown;

/// <summary>
/// What one participant sees besides what everybody saw: who they are, and what they themselves gave in this step. The only place that
/// adds it; of others it reads nothing.
/// </summary>
/// <param name="session">The talk.</param>
/// <param name="step">The step.</param>
/// <param name="self">The participant.</param>
internal sealed class OwnPart(Session session, AgendaStep step, Guid self)
{
    private readonly ShownTalk _talk = ShownTalk.Of(session);
    private readonly Contribution[] _own = [.. AnswerIndex.Texts(session.Contributions)[step.Id].Where(given => given.ParticipantId == self)];

    /// <summary>The step with one's own answers.</summary>
    public StepView AddTo(StepView shown)
    {
        var bare = shown with { Frame = Frame(shown.Frame) };
        return bare.Match<StepView>(
            arrival: view => view,
            term: Term,
            actors: view => view with { Yours = Named().ToSeq() },
            spheres: view => view with { Yours = Placed(step.Round), YoursBefore = Placed(step.Round - 1) },
            hopes: Hopes,
            influence: Influence,
            roles: Roles,
            theory: Theory,
            agreements: Agreements,
            closing: Closing);
    }

    /// <summary>Who one is; null for somebody unknown.</summary>
    public YouView? You()
    {
        if (!session.Participants.TryGetValue(self, out var who))
        {
            return null;
        }

        var perspective =
            session.Setup.Perspectives.FirstOrDefault(one => one.Id == who.PerspectiveId)
            ?? new Perspective(who.PerspectiveId, who.PerspectiveId, PerspectiveShape.Circle);
        bool IsReady(Guid person) => session.Ready.ContainsKey((step.Id, person, step.Round));
        return new YouView(self, perspective, who.Name, who.Standing is not Standing.TakesPart, IsReady(self))
        {
            Hats = (who.Hats.Count > 0 ? who.Hats : [who.PerspectiveId]).Select(hat => new HatView(hat, HatId.NameOf(session.Setup, hat))).ToSeq(),
            HatId = who.Hat,
            Observes = who.Observes,
            AsksSlower = session.SlowMarks.ContainsKey((step.Id, self)),
            TypesFor = AnswerIndex.TypedFor(session.Participants)[self]
                .Where(person => person.Standing is Standing.TakesPart)
                .OrderBy(person => person.JoinedUtc)
                .ThenBy(person => person.Id)
                .Select(person => new TypedForView(person.Id, person.Name, HatId.NameOf(session.Setup, person.PerspectiveId), IsReady(person.Id)))
                .ToSeq(),
            IsTypedFor = who.TypedBy is not null,
            Table = who.Table,
            People = who.People,
        };
    }

    private StepFrame Frame(StepFrame frame) => frame with
    {
        Settled = frame.Settled is { } settled ? settled with { Support = Support(step.Id, settled.Support) } : null,
        Recognitions = frame.Recognitions.Any(asked => session.Hands.ContainsKey((asked.Id, self)))
            ? frame.Recognitions.Select(asked => asked with { YouRaised = session.Hands.ContainsKey((asked.Id, self)) }).ToSeq()
            : frame.Recognitions,
        CountsLater = _talk.CountsLater(step, self),
    };

    private TermView Term(TermView view) => view with
    {
        Yours = One<Definition>(step.Round, given => given.People == 1),
        YoursTogether = One<Definition>(step.Round, given => given.People > 1),
        YoursBefore = One<Definition>(step.Round - 1, given => given.People == 1),
        Texts = Marked(view.Texts, Mark),
    };

    private HopesView Hopes(HopesView view) => view with
    {
        Yours = Own<Hope>(step.Round).Select(hope => HopesViews.HopeOf(_talk, step, hope)).Select(Mark).ToSeq(),
        Hopes = Marked(view.Hopes, Mark),
        DotsLeft = Math.Max(0, HopeDot.Each - session.DotsGiven(self, step.Id)),
    };

    private InfluenceView Influence(InfluenceView view) => view with
    {
        Yours = Rated(step.Round),
        YoursBefore = Rated(step.Round - 1),
        YourOutside = Own<OutsideFactor>(step.Round).Select(_talk.AsRead).Select(Mark).ToSeq(),
        Outside = Marked(view.Outside, one => Mark(one.Text) is var own && own == one.Text ? one : one with { Text = own }),
    };

    private RolesView Roles(RolesView view)
    {
        var own = session
            .Roles.Values.Where(role => role.AddedBy == self && role.StepId == step.Id && role.Round > step.RevealedRound)
            .OrderBy(role => role.Position)
            .ToList();
        return view with
        {
            Roles = own.Count == 0 ? view.Roles : OfferedRoles.To(session, self, step.Id).Select(Nobodys).ToSeq(),
            YourRoles = own.Select(Nobodys).ToSeq(),
            Yours = RolesSeen(step.Round),
            YoursBefore = RolesSeen(step.Round - 1),
        };
    }

    private TheoryView Theory(TheoryView view) => view with
    {
        Yours = Own<TheoryLink>(step.Round).Select(link => TheoryViews.LinkOf(_talk, link)).Select(Mark).ToSeq(),
        Links = Marked(view.Links, Mark),
        Rungs = Marked(view.Rungs, rung => Marked(rung.Items, MarkIn) is var items && ReferenceEquals(items, rung.Items) ? rung : rung with { Items = items }),
        YourWeights = step.Weighs.Select(id => session.LinkWeights.GetValueOrDefault((step.Id, self, id))).OfType<LinkWeight>().ToSeq(),
    };

    private RungItem MarkIn(RungItem item) => Marked(item.Links, Mark) is var links && ReferenceEquals(links, item.Links) ? item : item with { Links = links };

    private AgreementsView Agreements(AgreementsView view) =>
        view with
        {
            Yours = Own<Proposal>(step.Round).Select(_talk.AsRead).Select(Mark).ToSeq(),
            Proposals = Marked(view.Proposals, Mark),
        };

    private ClosingView Closing(ClosingView view) => view with
    {
        Yours = Own<ClosingWord>(step.Round).Select(given => new ClosingWordView(Mark(_talk.AsRead(given)), given.TakeHome)).FirstOrDefault(),
        Words = Marked(view.Words, word => Mark(word.Word) is var own && own == word.Word ? word : word with { Word = own }),
    };

    private IEnumerable<ActorLine> Named() =>
        from mention in session.Mentions.Values
        where mention.ParticipantId == self && session.Actors.TryGetValue(mention.ActorId, out var named) && named.MergedInto is null
        orderby mention.GivenUtc, mention.ActorId
        let actor = session.Actors[mention.ActorId]
        select StepViews.Line(actor, 0) with { Name = session.NameFor(mention, ActorNames.ToOwner(session, actor.Id, self)) };

    private Seq<Placement> Placed(int round) =>
        About(id => session.Placements.GetValueOrDefault(new AnswerKey(step.Id, self, id, round)), (given, actor) => given with { ActorId = actor }).ToSeq();

    private Seq<InfluenceRating> Rated(int round) =>
        About(id => session.Ratings.GetValueOrDefault(new AnswerKey(step.Id, self, id, round)), (given, actor) => given with { ActorId = actor }).ToSeq();

    private Seq<RoleAnswer> RolesSeen(int round) =>
        Enum.GetValues<RoleMoment>()
            .SelectMany(moment =>
                About(
                    id => session.RoleAnswers.GetValueOrDefault((new AnswerKey(step.Id, self, id, round), moment)),
                    (given, actor) => given with { ActorId = actor }
                )
            )
            .OrderBy(given => given.ActorId)
            .ThenBy(given => given.Moment)
            .ToSeq();

    /// <summary>One's answers about the actors of today: the first that is found under any id that an actor has had.</summary>
    private IEnumerable<T> About<T>(Func<Guid, T?> answer, Func<T, Guid, T> under)
        where T : class
    {
        foreach (var actor in _talk.Actors)
        {
            if (answer(actor.Id) is { } given)
            {
                yield return given;
            }
            else if (_talk.IdsOf(actor).Select(answer).FirstOrDefault(found => found is not null) is { } joined)
            {
                yield return under(joined, actor.Id);
            }
        }
    }

    private IEnumerable<T> Own<T>(int round)
        where T : Contribution => _own.OfType<T>()
            .Where(given => given.Round == round && !given.IsWithdrawn)
            .OrderBy(given => given.GivenUtc)
            .ThenBy(given => given.Id);

    private TextView? One<T>(int round, Func<T, bool> isWanted)
        where T : Contribution => Own<T>(round).FirstOrDefault(isWanted) is { } given ? Mark(_talk.AsRead(given)) : null;

    // Asked of every text for every phone: without making anything for it.
    private bool IsOwn(Guid textId)
    {
        foreach (var given in _own)
        {
            if (given.Id == textId)
            {
                return true;
            }
        }

        return false;
    }

    private TextView Mark(TextView text) => IsOwn(text.Id) ? text with { IsYours = true, SeemsPersonal = PersonalData.FoundIn(text.Text) } : text;

    private HopeView Mark(HopeView hope) => (Text: Mark(hope.Text), YouDotted: session.Dots.ContainsKey((hope.Text.Id, self))) is var own
        && own == (hope.Text, hope.YouDotted) ? hope : hope with { Text = own.Text, YouDotted = own.YouDotted };

    private LinkView Mark(LinkView link) => Mark(link.Text) is var own && own == link.Text ? link : link with { Text = own };

    private ProposalView Mark(ProposalView proposal) => (Text: Mark(proposal.Text), Support: Support(proposal.Text.Id, proposal.Support)) is var own
        && own == (proposal.Text, proposal.Support) ? proposal : proposal with { Text = own.Text, Support = own.Support };

    /// <summary>A list with one's own in it marked; the same list when none is.</summary>
    private static Seq<T> Marked<T>(Seq<T> shown, Func<T, T> mark)
        where T : class
    {
        T[]? own = null;
        for (var i = 0; i < shown.Count; i++)
        {
            if (mark(shown[i]) is var marked && !ReferenceEquals(marked, shown[i]))
            {
                (own ??= [.. shown])[i] = marked;
            }
        }

        return own is null ? shown : new Seq<T>(own);
    }

    private SupportView Support(Guid subjectId, SupportView shown)
    {
        var yours = session.Supports.GetValueOrDefault((subjectId, self)) is { } own && own.Version == _talk.ConsentVersion(subjectId) ? own : null;
        var later = shown.IsShown && !_talk.CountsConsent(subjectId, self);
        return (yours, later) == (shown.Yours, shown.CountsLater) ? shown : shown with { Yours = yours, CountsLater = later };
    }

    /// <summary>Without who added it: nobody reads that.</summary>
    private static Role Nobodys(Role role) => role with { AddedBy = null };
}
