using System.Collections.Immutable;

namespace SocialeBasis.Domain;

public static partial class SessionRules
{
    /// <summary>The session after a change. Total: never fails, whatever the change; a change about something unknown changes only the revision.</summary>
    public static Session Evolve(Session session, SessionChange change) => Apply(session, change) with { Revision = session.Revision + 1 };

    private static Session Apply(Session s, SessionChange change) =>
        change switch
        {
            ParticipantJoined { Participant: var who } => s with { Participants = s.Participants.SetItem(who.Id, who) },
            HatChosen c => Changed(s.Participants, c.ParticipantId, who => who with { HatId = c.HatId }, all => s with { Participants = all }),
            ParticipantRemoved c => Changed(
                s.Participants,
                c.ParticipantId,
                who => who with { Standing = c.WithAnswers ? Standing.RemovedWithUnshown : Standing.Removed },
                all => s with { Participants = all }
            ),
            ReadySet c => s with { Ready = c.Ready ? s.Ready.SetItem(KeyOf(c.Mark), c.Mark) : s.Ready.Remove(KeyOf(c.Mark)) },
            ContributionGiven c => s with { Contributions = s.Contributions.SetItem(c.Contribution.Id, c.Contribution) },
            ContributionHidden c => Changed(
                s.Contributions,
                c.ContributionId,
                given => given with { IsHidden = c.Hidden },
                all => s with { Contributions = all }
            ),
            ContributionWithdrawn c => Changed(
                s.Contributions,
                c.ContributionId,
                given => given with { IsWithdrawn = true },
                all => s with { Contributions = all }
            ),
            ActorAdded c => s with { Actors = s.Actors.SetItem(c.Actor.Id, c.Actor) },
            ActorChanged c => Changed(
                s.Actors,
                c.ActorId,
                actor => actor with { Name = c.Name, InScope = c.InScope, IsHidden = c.IsHidden },
                all => s with { Actors = all }
            ),
            ActorNamed c => s with { Mentions = s.Mentions.SetItem((c.Mention.ActorId, c.Mention.ParticipantId), c.Mention) },
            ActorUnnamed c => s with { Mentions = s.Mentions.Remove((c.ActorId, c.ParticipantId)) },
            ActorsMerged c => Merged(s, c),
            ActorPlaced c => s with { Placements = s.Placements.SetItem(KeyOf(c.Placement), c.Placement) },
            PlacementCleared c => s with { Placements = s.Placements.Remove(c.Key) },
            DotGiven c => s with
            {
                Dots = c.Given ? s.Dots.SetItem((c.Dot.HopeId, c.Dot.ParticipantId), c.Dot) : s.Dots.Remove((c.Dot.HopeId, c.Dot.ParticipantId)),
            },
            InfluenceRated c => s with { Ratings = s.Ratings.SetItem(KeyOf(c.Rating), c.Rating) },
            RatingCleared c => s with { Ratings = s.Ratings.Remove(c.Key) },
            OutsideNoted c => s with
            {
                OutsideNotes = c.Note.Concerns.Length > 0
                    ? s.OutsideNotes.SetItem(c.Note.ContributionId, c.Note)
                    : s.OutsideNotes.Remove(c.Note.ContributionId),
            },
            LinkWeighed c => s with { LinkWeights = s.LinkWeights.SetItem(c.Weight.Key, c.Weight) },
            WeightCleared c => s with { LinkWeights = s.LinkWeights.Remove((c.StepId, c.ParticipantId, c.SubjectId)) },
            RolesChosen c => s with { RoleAnswers = s.RoleAnswers.SetItem((KeyOf(c.Answer), c.Answer.Moment), c.Answer) },
            RolesCleared c => s with { RoleAnswers = s.RoleAnswers.Remove((c.Key, c.Moment)) },
            RoleAdded c => s with { Roles = s.Roles.SetItem(c.Role.Id, c.Role) },
            RoleChanged c => s with { Roles = s.Roles.SetItem(c.Role.Id, c.Role) },
            RoleTakenBack c => s with
            {
                Roles = s.Roles.Remove(c.RoleId),
                RoleAnswers = s
                    .RoleAnswers.RemoveRange(s.RoleAnswers.Where(one => one.Value.RoleIds is [var only] && only == c.RoleId).Select(one => one.Key))
                    .SetItems(
                        s.RoleAnswers.Where(one => one.Value.RoleIds.Count > 1 && one.Value.RoleIds.Contains(c.RoleId))
                            .Select(one => KeyValuePair.Create(one.Key, one.Value with { RoleIds = one.Value.RoleIds.Where(id => id != c.RoleId).ToSeq() }))
                    ),
            },
            RolesJoined c => s with
            {
                Roles = s.Roles.Remove(c.RoleId),
                RoleAnswers = s.RoleAnswers.SetItems(
                    s.RoleAnswers.Where(one => one.Value.RoleIds.Contains(c.RoleId))
                        .Select(one =>
                            KeyValuePair.Create(
                                one.Key,
                                one.Value with
                                {
                                    RoleIds = one
                                        .Value.RoleIds.Select(id => id == c.RoleId ? c.IntoId : id)
                                        .Distinct()
                                        .OrderBy(id => s.Roles.GetValueOrDefault(id)?.Position)
                                        .ToSeq(),
                                }
                            )
                        )
                ),
            },
            SupportGiven c => s with { Supports = s.Supports.SetItem((c.Support.SubjectId, c.Support.ParticipantId), c.Support) },
            SupportTakenBack c => s with { Supports = s.Supports.Remove((c.SubjectId, c.ParticipantId)) },
            StepReached c => Changed(
                s.Steps,
                c.StepId,
                step => step with { StartedUtc = step.StartedUtc ?? c.AtUtc },
                all => s with { Steps = all, CurrentStepId = all.ContainsKey(c.StepId) ? c.StepId : s.CurrentStepId, OnWall = null }
            ),
            StepChanged c => s with { Steps = s.Steps.SetItem(c.Step.Id, c.Step) },
            StepRemoved c when c.StepId == s.CurrentStepId => s,
            StepRemoved c => SessionParts
                .Of(PartKind.Mark)
                .Aggregate(s with { Steps = s.Steps.Remove(c.StepId) }, (left, part) => part.Without(left, c.StepId)),
            TimerSet c => s with { Timer = c.Timer },
            Settled c => s with { Settlements = s.Settlements.SetItem((c.Settlement.StepId, c.Settlement.SubjectId, c.Settlement.Version), c.Settlement) },
            ItemParked c => s with { Parked = s.Parked.SetItem(c.Item.Id, c.Item) },
            SetupChanged c => s with { Setup = c.Setup },
            DoorLocked c => s with { IsLocked = c.Locked },
            SessionClosed c => s with { ClosedUtc = c.AtUtc, Timer = null },
            SessionReopened => s with { ClosedUtc = null },
            TalliesFixed c => s with { Tallies = s.Tallies.SetItems(c.Tallies.Select(tally => KeyValuePair.Create(tally.Key, tally))) },
            OnWallChosen c => s with { OnWall = c.SubjectId },
            _ => ApplyOutcome(s, change),
        };

    /// <summary>What the group found out and agreed.</summary>
    private static Session ApplyOutcome(Session s, SessionChange change) =>
        change switch
        {
            SlowAsked c => s with
            {
                SlowMarks = c.Wished
                    ? s.SlowMarks.SetItem((c.Mark.StepId, c.Mark.ParticipantId), c.Mark)
                    : s.SlowMarks.Remove((c.Mark.StepId, c.Mark.ParticipantId)),
            },
            SlowSeen c => s with { SlowMarks = s.SlowMarks.RemoveRange(s.SlowMarks.Keys.Where(key => key.StepId == c.StepId)) },
            HandRaised c => s with
            {
                Hands = c.Raised
                    ? s.Hands.SetItem((c.Hand.RecognitionId, c.Hand.ParticipantId), c.Hand)
                    : s.Hands.Remove((c.Hand.RecognitionId, c.Hand.ParticipantId)),
            },
            DifferenceNoted c => s with { DifferenceNotes = s.DifferenceNotes.SetItem((c.Note.StepId, c.Note.SubjectId), c.Note) },
            DifferenceCleared c => s with { DifferenceNotes = s.DifferenceNotes.Remove((c.StepId, c.SubjectId)) },
            GreyZoneNoted c => s with { GreyNotes = s.GreyNotes.SetItem((c.Note.StepId, c.Note.ActorId), c.Note) },
            FundingSet c => Changed(s.Actors, c.ActorId, actor => actor with { Funding = c.Funding }, all => s with { Actors = all }),
            HopeGroupNamed c => s with { HopeGroups = s.HopeGroups.SetItem(c.Group.Id, c.Group) },
            HopeGroupDropped c => s with
            {
                HopeGroups = s.HopeGroups.Remove(c.GroupId),
                GroupedHopes = s.GroupedHopes.RemoveRange(
                    s.GroupedHopes.Values.Where(grouped => grouped.GroupId == c.GroupId).Select(grouped => grouped.HopeId)
                ),
                HopeClashes = s.HopeClashes.RemoveRange(
                    s.HopeClashes.Values.Where(clash => clash.FirstId == c.GroupId || clash.SecondId == c.GroupId).Select(clash => clash.Id)
                ),
                DifferenceNotes = s.DifferenceNotes.RemoveRange(s.DifferenceNotes.Keys.Where(key => key.SubjectId == c.GroupId)),
                Steps = s.Steps.SetItems(
                    s.Steps.Where(step => step.Value.Weighs.Contains(c.GroupId))
                        .Select(step => KeyValuePair.Create(step.Key, step.Value with { Weighs = step.Value.Weighs.Where(id => id != c.GroupId).ToSeq() }))
                ),
                OnWall = s.OnWall == c.GroupId ? null : s.OnWall,
            },
            HopeGrouped { GroupId: { } group } c => s with { GroupedHopes = s.GroupedHopes.SetItem(c.HopeId, new HopeInGroup(c.HopeId, group)) },
            HopeGrouped c => s with { GroupedHopes = s.GroupedHopes.Remove(c.HopeId) },
            ClashNoted c => s with { HopeClashes = s.HopeClashes.SetItem(c.Clash.Id, c.Clash) },
            ClashDropped c => s with { HopeClashes = s.HopeClashes.Remove(c.ClashId) },
            RecognitionAsked c => s with { Recognitions = s.Recognitions.SetItem(c.Recognition.Id, c.Recognition) },
            RoleAgreed c => s with { RoleDeals = s.RoleDeals.SetItem((c.Deal.StepId, c.Deal.ActorId), c.Deal) },
            SteadfastAgreed c => s with { SteadfastDeals = s.SteadfastDeals.SetItem(c.Deal.Id, c.Deal) },
            WordDescribed c => s with { Words = s.Words.SetItem((c.Word.WordId, c.Word.Version), c.Word) },
            ConsentWasShown c => s with { ConsentsShown = s.ConsentsShown.SetItem((c.Shown.SubjectId, c.Shown.Version), c.Shown) },
            ReportTextWritten c => s with { ReportTexts = s.ReportTexts.SetItem(c.Text.Place, c.Text) },
            ReportTextTakenBack c => s with { ReportTexts = s.ReportTexts.Remove(c.Place) },
            ReportSectionChosen c => s with
            {
                LeftOutSections = c.Shown ? s.LeftOutSections.Remove(c.SectionId) : s.LeftOutSections.SetItem(c.SectionId, new LeftOutSection(c.SectionId)),
            },
            ReportConfirmed c => s with { ReportConfirmation = c.Confirmation },
            AgreementChecked c => s with { AgreementChecks = s.AgreementChecks.SetItem(c.Check.AgreementId, c.Check) },
            AssumptionChecked c => s with { AssumptionChecks = s.AssumptionChecks.SetItem(c.Check.AssumptionId, c.Check) },
            PromptDismissed c => s with { DismissedPrompts = s.DismissedPrompts.SetItem(c.Key, new DismissedPrompt(c.Key)) },
            _ => s,
        };

    /// <summary>
    /// Who named the first actor now named the second; answers about the first stay with it and are read as the second's where there is none.
    /// </summary>
    private static Session Merged(Session s, ActorsMerged change)
    {
        // An actor joined with itself, straight or by a detour, would never be found again.
        if (!s.Actors.TryGetValue(change.From, out var joined) || s.ActorFor(change.Into) is not { } into || into.Id == change.From)
        {
            return s;
        }

        var mentions = s.Mentions;
        var twice = 0;
        foreach (var mention in s.Mentions.Values.Where(mention => mention.ActorId == change.From))
        {
            mentions = mentions.Remove((mention.ActorId, mention.ParticipantId));
            if (!mentions.ContainsKey((change.Into, mention.ParticipantId)))
            {
                mentions = mentions.Add((change.Into, mention.ParticipantId), mention with { ActorId = change.Into });
            }
            else if (s.IsShown(mention))
            {
                twice++;
            }
        }

        return s with
        {
            Mentions = mentions,
            Actors = s
                .Actors.SetItem(joined.Id, joined with { MergedInto = change.Into })
                .SetItem(into.Id, into with { AlsoNamed = into.AlsoNamed + joined.AlsoNamed + twice }),
        };
    }

    private static Session Changed<T>(
        ImmutableDictionary<Guid, T> items, Guid id, Func<T, T> change, Func<ImmutableDictionary<Guid, T>, Session> put) =>
        put(items.TryGetValue(id, out var item) ? items.SetItem(id, change(item)) : items);

    private static (Guid StepId, Guid ParticipantId, int Round) KeyOf(ReadyMark mark) => (mark.StepId, mark.ParticipantId, mark.Round);
}
