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
            influence: view => view with { Yours = Rated(step.Round), YoursBefore = Rated(step.Round - 1) },
            roles: Roles,
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
            TypesFor = session.Participants.Values
                .Where(person => person.TypedBy == self && person.Standing is Standing.TakesPart)
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
        Texts = Marked(view.Texts, text => text, Mark),
    };

    private HopesView Hopes(HopesView view) => view with
    {
        Yours = Own<Hope>(step.Round).Select(hope => HopesViews.HopeOf(_talk, step, hope)).Select(Mark).ToSeq(),
        Hopes = view.Hopes.Select(Mark).ToSeq(),
        DotsLeft = Math.Max(0, HopeDot.Each - session.DotsGiven(self, step.Id)),
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

    private AgreementsView Agreements(AgreementsView view) =>
        view with
        {
            Yours = Own<Proposal>(step.Round).Select(_talk.AsRead).Select(Mark).ToSeq(),
            Proposals = view
                .Proposals.Select(proposal => proposal with { Text = Mark(proposal.Text), Support = Support(proposal.Text.Id, proposal.Support) })
                .ToSeq(),
        };

    private ClosingView Closing(ClosingView view) => view with
    {
        Yours = Own<ClosingWord>(step.Round).Select(given => new ClosingWordView(Mark(_talk.AsRead(given)), given.TakeHome)).FirstOrDefault(),
        Words = Marked(view.Words, word => word.Word, word => word with { Word = Mark(word.Word) }),
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
        where T : class =>
        from actor in _talk.Actors
        let given = _talk.IdsOf(actor).Select(answer).FirstOrDefault(found => found is not null)
        where given is not null
        select under(given, actor.Id);

    private IEnumerable<T> Own<T>(int round)
        where T : Contribution => session.Contributions.Values.OfType<T>()
            .Where(given => given.StepId == step.Id && given.Round == round && given.ParticipantId == self && !given.IsWithdrawn)
            .OrderBy(given => given.GivenUtc)
            .ThenBy(given => given.Id);

    private TextView? One<T>(int round, Func<T, bool> isWanted)
        where T : Contribution => Own<T>(round).FirstOrDefault(isWanted) is { } given ? Mark(_talk.AsRead(given)) : null;

    private bool IsOwn(Guid textId) => session.Contributions.GetValueOrDefault(textId)?.ParticipantId == self;

    private TextView Mark(TextView text) => IsOwn(text.Id) ? text with { IsYours = true, SeemsPersonal = PersonalData.FoundIn(text.Text) } : text;

    private HopeView Mark(HopeView hope) => hope with { Text = Mark(hope.Text), YouDotted = session.Dots.ContainsKey((hope.Text.Id, self)) };

    /// <summary>The texts with one's own marked; the same list when none is.</summary>
    private Seq<T> Marked<T>(Seq<T> texts, Func<T, TextView> text, Func<T, T> mark) =>
        texts.Any(one => IsOwn(text(one).Id)) ? texts.Select(mark).ToSeq() : texts;

    private SupportView Support(Guid subjectId, SupportView shown)
    {
        var version = session.ConsentVersion(subjectId);
        return shown with
        {
            Yours = session.Supports.GetValueOrDefault((subjectId, self)) is { } own && own.Version == version ? own : null,
            CountsLater = shown.IsShown && !_talk.CountsConsent(subjectId, self),
        };
    }

    /// <summary>Without who added it: nobody reads that.</summary>
    private static Role Nobodys(Role role) => role with { AddedBy = null };
}
