using SocialeBasis.Domain.Language;

namespace SocialeBasis.Domain.Shown;

/// <summary>
/// What the facilitator sees besides what everybody saw: who takes part and how far they are, and what they themselves hid, so that it
/// can be brought back. The only place that adds it; of what was not shown yet it tells nothing.
/// </summary>
/// <param name="session">The talk.</param>
/// <param name="step">The step.</param>
internal sealed class LeadPart(Session session, AgendaStep step)
{
    private readonly ShownTalk _talk = ShownTalk.Of(session);

    /// <summary>The step with what was hidden.</summary>
    public StepView AddTo(StepView shown)
    {
        var bare = shown with
        {
            Frame = shown.Frame with
            {
                Notes = session
                    .DifferenceNotes.Values.Where(note => note.StepId == step.Id)
                    .OrderBy(note => note.RecordedUtc)
                    .ThenBy(note => note.SubjectId)
                    .ToSeq(),
            },
        };
        return bare.Match<StepView>(
            arrival: view => view,
            term: view => view with { Texts = With<Definition, TextView>(view.Texts, _talk.AsRead, text => text.Id) },
            actors: Actors,
            spheres: view => view,
            hopes: view => view with { Hopes = With<Hope, HopeView>(view.Hopes, hope => HopesViews.HopeOf(_talk, step, hope), hope => hope.Text.Id) },
            influence: view => view with { Outside = With<OutsideFactor, OutsideView>(view.Outside, _talk.OutsideOf, one => one.Text.Id) },
            roles: view => view with { AddedRoles = AddedRoles().ToSeq() },
            theory: Theory,
            agreements: view => view with { Proposals = With<Proposal, ProposalView>(view.Proposals, Hidden, proposal => proposal.Text.Id) },
            closing: view => view with
            {
                Words = With<ClosingWord, ClosingWordView>(view.Words, given => new ClosingWordView(_talk.AsRead(given), given.TakeHome), word => word.Word.Id),
            });
    }

    private TheoryView Theory(TheoryView view)
    {
        var links = With<TheoryLink, LinkView>(view.Links, link => TheoryViews.LinkOf(_talk, link), link => link.Text.Id);
        return ReferenceEquals(links, view.Links) ? view : view with { Links = links, Rungs = TheoryViews.Ladder(links, view.Groups) };
    }

    private ProposalView Hidden(Proposal given) => StepViews.ProposalOf(_talk, step, given) with { Settled = session.SettlementOf(step.Id, given.Id) };

    /// <summary>What is parked; open items first. A text that its writer took back is nobody's to read any more; that something was parked stays.</summary>
    public Seq<ParkedItem> Parked() => session.Parked.Values
        .Select(item => item.ContributionId is { } id && session.Contributions.GetValueOrDefault(id) is { IsWithdrawn: true }
            ? item with { Text = "Deze tekst is teruggenomen door wie hem schreef." }
            : item)
        .OrderBy(item => item.Resolution is not null)
        .ThenBy(item => item.ParkedUtc)
        .ToSeq();

    /// <summary>Who takes part, how far they are, and the quiet prompts.</summary>
    public LeadView Lead(StepView shown)
    {
        var unshown = session
            .Agenda.Where(one => one.Kind.Traits.IsAnswered && one.RevealedRound == 0)
            .Select(one => (Step: one, HasAnswers: Response.IsAnswered(session, one)))
            .Where(one => one.HasAnswers || Response.HasOfTheGroup(session, one.Step))
            .Select(one => new UnshownStep(one.Step.Title, one.HasAnswers));
        var slower = session.SlowMarks.Keys.Count(key => key.StepId == step.Id);

        // A talk from a file knows numbers of people, and no people.
        var isImported = session.ImportedUtc is not null;
        return new LeadView(session.LeadKey, session.ScreenKey, isImported ? [] : _talk.OfPeople("lines", People), unshown.ToSeq(), session.IsLocked)
        {
            Prompts = QuietPrompts.For(_talk, shown, slower, session.DismissedPrompts.ContainsKey),
            Heard = isImported ? [] : Heard(),
            AskSlower = slower,
            Hopes = _talk.HopeOptions,
            OtherRoles = _talk.OtherRoles,
        };
    }

    private IEnumerable<PersonLine> People()
    {
        var named = session.Setup.Anonymity is Anonymity.Named;
        var perspectives = session.Setup.Perspectives.ToDictionary(perspective => perspective.Id, perspective => perspective.Name);
        return session.Present.Concat(session.Observers)
            .OrderBy(who => who.JoinedUtc)
            .ThenBy(who => who.Id)
            .Select(who => new PersonLine(
                who.Id,
                named ? who.Name : null,
                perspectives.GetValueOrDefault(who.PerspectiveId, who.PerspectiveId),
                who.JoinedUtc,
                who.Observes,
                who.Table
            ));
    }

    private ActorsView Actors(ActorsView view)
    {
        var hidden = session.Actors.Values
            .Where(actor => actor is { IsHidden: true, MergedInto: null } && session.IsShown(actor))
            .Where(actor => actor.AddedBy is null || (step.RevealedRound > 0 && _talk.Mentions(actor.Id) > 0))
            .Select(actor => StepViews.LineIn(_talk, step, actor))
            .ToList();
        return hidden.Count == 0 ? view : view with { Actors = StepViews.InOrder(view.Actors.Concat(hidden)) };
    }

    /// <summary>What everybody reads together with the texts that were shown and hidden since, each where it stood.</summary>
    private Seq<TView> With<T, TView>(Seq<TView> shown, Func<T, TView> asRead, Func<TView, Guid> id)
        where T : Contribution
    {
        var hidden = AnswerIndex.Texts(session.Contributions)[step.Id]
            .OfType<T>()
            .Where(given => given.IsHidden && session.WasShown(given))
            .Select(asRead)
            .ToList();
        return hidden.Count == 0 ? shown : shown.Concat(hidden).OrderBy(one => Shuffle.Key(id(one))).ToSeq();
    }

    private IEnumerable<Role> AddedRoles() => session.Roles.Values
        .Where(role => role.AddedBy is not null && (role.IsHidden || OfferedRoles.IsShown(session, role)))
        .OrderBy(role => role.Name, StringComparer.InvariantCultureIgnoreCase)
        .ThenBy(role => role.Id)
        .Select(role => role with { AddedBy = null });

    /// <summary>Says how many, never who: only of groups that may stand apart, and of tables only when no table tells anything about a perspective.</summary>
    private Seq<HeardLine> Heard()
    {
        if (!step.Kind.Traits.IsAnswered || Response.Heard(session, step) is not { } heard)
        {
            return [];
        }

        return _talk.OfPeople("groups", Groups)
            .Select(group => new HeardLine(group.Name, group.IsTable, group.People.Count, group.People.Count(heard.Contains)))
            .ToSeq();
    }

    private IEnumerable<(string Name, bool IsTable, Seq<Guid> People)> Groups()
    {
        var present = session.Present.ToList();
        var perspectives = session.Setup.Perspectives.Where(perspective => _talk.PresentApart.Contains(perspective.Id))
            .Select(perspective => (
                perspective.Name,
                IsTable: false,
                People: present.Where(who => who.PerspectiveId == perspective.Id).Select(who => who.Id).ToSeq()))
            .ToList();
        var tables = present.Where(who => who.Table.Length > 0)
            .GroupBy(who => who.Table, SameText.Names)
            .OrderBy(table => table.Key, StringComparer.OrdinalIgnoreCase)
            .Select(table => (Name: table.Key, IsTable: true, People: table.Select(who => who.Id).ToSeq()))
            .ToList();
        var groups = perspectives.Concat(tables).Select(group => group.People).Append(present.Select(who => who.Id).ToSeq());
        return perspectives.Concat(Judge.HasNoSmallCell(session, groups) ? tables : []);
    }
}
