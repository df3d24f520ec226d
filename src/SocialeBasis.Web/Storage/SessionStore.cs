using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SocialeBasis.Domain.Actors;
using SocialeBasis.Domain.Answers;
using SocialeBasis.Domain.Changes;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Outcomes;
using SocialeBasis.Domain.People;
using SocialeBasis.Domain.Rules;
using SocialeBasis.Domain.Sessions;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Web.Accounts;

namespace SocialeBasis.Web.Storage;

/// <summary>Reads a talk from its rows, and writes what differs between two values of it, with the journal, in one transaction.</summary>
internal sealed class SessionStore(IDbContextFactory<SocialeBasisDb> contexts)
{
    /// <summary>The talk, or null when there is none of that id.</summary>
    public async Task<Session?> LoadAsync(Guid id, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var moment = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.Sessions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellation) is not { } row)
        {
            return null;
        }

        Task<List<T>> All<T>()
            where T : class => db.Set<T>().AsNoTracking().Where(part => EF.Property<Guid>(part, SocialeBasisDb.SessionId) == id).ToListAsync(cancellation);

        return row.ToSession() with
        {
            Steps = (await All<AgendaStep>()).ToImmutableDictionary(step => step.Id),
            Participants = (await All<Participant>()).ToImmutableDictionary(who => who.Id),
            Actors = (await All<SocialActor>()).ToImmutableDictionary(actor => actor.Id),
            Mentions = (await All<ActorMention>()).ToImmutableDictionary(mention => (mention.ActorId, mention.ParticipantId)),
            Contributions = (await All<Contribution>()).ToImmutableDictionary(given => given.Id),
            Placements = (await All<Placement>()).ToImmutableDictionary(SessionRules.KeyOf),
            Ratings = (await All<InfluenceRating>()).ToImmutableDictionary(SessionRules.KeyOf),
            RoleAnswers = (await All<RoleAnswer>()).ToImmutableDictionary(answer => (SessionRules.KeyOf(answer), answer.Moment)),
            Roles = (await All<Role>()).ToImmutableDictionary(role => role.Id),
            Dots = (await All<HopeDot>()).ToImmutableDictionary(dot => (dot.HopeId, dot.ParticipantId)),
            Supports = (await All<Support>()).ToImmutableDictionary(support => (support.SubjectId, support.ParticipantId)),
            Ready = (await All<ReadyMark>()).ToImmutableDictionary(mark => (mark.StepId, mark.ParticipantId, mark.Round)),
            Settlements = (await All<Settlement>()).ToImmutableDictionary(row => (row.StepId, row.SubjectId, row.Version)),
            Parked = (await All<ParkedItem>()).ToImmutableDictionary(item => item.Id),
            Tallies = (await All<Tally>()).ToImmutableDictionary(tally => tally.Key),
            ShownMoves = (await All<ShownMove>()).ToImmutableDictionary(move => (move.StepId, move.ActorId, move.Round)),
            StepResponses = (await All<StepResponse>()).ToImmutableDictionary(response => response.StepId),
            SlowMarks = (await All<SlowMark>()).ToImmutableDictionary(mark => (mark.StepId, mark.ParticipantId)),
            DismissedPrompts = (await All<DismissedPrompt>()).ToImmutableDictionary(prompt => prompt.Key),
            ConsentsShown = (await All<ConsentShown>()).ToImmutableDictionary(shown => (shown.SubjectId, shown.Version)),
            DifferenceNotes = (await All<DifferenceNote>()).ToImmutableDictionary(note => (note.StepId, note.SubjectId)),
            GreyNotes = (await All<GreyNote>()).ToImmutableDictionary(note => (note.StepId, note.ActorId)),
            HopeGroups = (await All<HopeGroup>()).ToImmutableDictionary(group => group.Id),
            GroupedHopes = (await All<HopeInGroup>()).ToImmutableDictionary(grouped => grouped.HopeId),
            HopeClashes = (await All<HopeClash>()).ToImmutableDictionary(clash => clash.Id),
            Recognitions = (await All<Recognition>()).ToImmutableDictionary(asked => asked.Id),
            Hands = (await All<Hand>()).ToImmutableDictionary(hand => (hand.RecognitionId, hand.ParticipantId)),
            RoleDeals = (await All<RoleDeal>()).ToImmutableDictionary(deal => (deal.StepId, deal.ActorId)),
            SteadfastDeals = (await All<SteadfastDeal>()).ToImmutableDictionary(deal => deal.Id),
            Words = (await All<StarredWord>()).ToImmutableDictionary(word => (word.WordId, word.Version)),
            ReportTexts = (await All<ReportText>()).ToImmutableDictionary(text => text.Place),
            LeftOutSections = (await All<LeftOutSection>()).ToImmutableDictionary(section => section.SectionId),
            Earlier = (await db.Set<EarlierRow>().AsNoTracking().FirstOrDefaultAsync(earlier => earlier.SessionId == id, cancellation))?.Talk,
            AgreementChecks = (await All<AgreementCheck>()).ToImmutableDictionary(check => check.AgreementId),
            AssumptionChecks = (await All<AssumptionCheck>()).ToImmutableDictionary(check => check.AssumptionId),
        };
    }

    /// <summary>Stores a new talk with everything in it, and whose it is when accounts are used: never a talk without its owner.</summary>
    public async Task AddAsync(Session session, Guid? owner = null, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.Sessions.Add(SessionRow.Of(session));
        WriteParts(db, Empty(session), session);
        if (owner is { } account) db.Add(new TalkAccess { SessionId = session.Id, AccountId = account, Role = TalkRole.Owner });
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Stores what changed. When this returns it is on the disk; when it throws nothing of it is.</summary>
    /// <param name="before">The value as it is stored.</param>
    /// <param name="after">The value to store.</param>
    /// <param name="changes">What led from one to the other, in order; each raised the revision by one.</param>
    /// <param name="atUtc">When.</param>
    /// <param name="cancellation">Stops waiting; not used once writing began.</param>
    public async Task SaveAsync(Session before, Session after, IReadOnlyList<SessionChange> changes, DateTime atUtc, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.Update(SessionRow.Of(after));
        WriteParts(db, before, after);
        for (var i = 0; i < changes.Count; i++)
        {
            db.Journal.Add(new JournalEntry(after.Id, before.Revision + i + 1, atUtc, JsonSerializer.Serialize(changes[i], JsonSerializerOptions.Default)));
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The id of the open talk with this code, or null.</summary>
    public async Task<Guid?> FindByCodeAsync(string code, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var id = await db.Sessions.AsNoTracking().Where(row => row.Code == code).Select(row => row.Id).FirstOrDefaultAsync(cancellation);
        return id == Guid.Empty ? null : id;
    }

    /// <summary>All talks, newest day first; of one account when given: its own, those shared with it, and the examples.</summary>
    public async Task<IReadOnlyList<SessionLine>> ListAsync(Guid? account = null, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var people = db.Set<Participant>().Where(who => who.Standing == Standing.TakesPart && !who.Observes);
        var followUps = db.Set<EarlierRow>();
        var shared = db.Set<TalkAccess>().Where(access => access.AccountId == account);
        return await db.Sessions.AsNoTracking()
            .Where(row => account == null || row.IsExample || shared.Any(access => access.SessionId == row.Id))
            .OrderByDescending(row => row.Date).ThenByDescending(row => row.CreatedUtc)
            .Select(row => new SessionLine(
                row.Id, row.Title, row.Area, row.Date, row.Code, row.IsExample, row.ClosedUtc, row.ImportedUtc, row.DataEndsOn, row.ReviewOn,
                followUps.Any(next => next.TalkId == row.Id),
                people.Count(who => EF.Property<Guid>(who, SocialeBasisDb.SessionId) == row.Id)))
            .ToListAsync(cancellation);
    }

    private static Session Empty(Session like) => new()
    {
        Id = like.Id,
        Code = like.Code,
        LeadKey = like.LeadKey,
        ScreenKey = like.ScreenKey,
        Setup = like.Setup,
        CreatedUtc = like.CreatedUtc,
        CurrentStepId = like.CurrentStepId,
    };

    private static void WriteParts(SocialeBasisDb db, Session before, Session after)
    {
        Write(db, after.Id, before.Steps, after.Steps);
        Write(db, after.Id, before.Participants, after.Participants);
        Write(db, after.Id, before.Actors, after.Actors);
        Write(db, after.Id, before.Mentions, after.Mentions);
        Write(db, after.Id, before.Contributions, after.Contributions);
        Write(db, after.Id, before.Placements, after.Placements);
        Write(db, after.Id, before.Ratings, after.Ratings);
        Write(db, after.Id, before.RoleAnswers, after.RoleAnswers);
        Write(db, after.Id, before.Roles, after.Roles);
        Write(db, after.Id, before.Dots, after.Dots);
        Write(db, after.Id, before.Supports, after.Supports);
        Write(db, after.Id, before.Ready, after.Ready);
        Write(db, after.Id, before.Settlements, after.Settlements);
        Write(db, after.Id, before.Parked, after.Parked);
        Write(db, after.Id, before.Tallies, after.Tallies);
        Write(db, after.Id, before.ShownMoves, after.ShownMoves);
        Write(db, after.Id, before.StepResponses, after.StepResponses);
        Write(db, after.Id, before.SlowMarks, after.SlowMarks);
        Write(db, after.Id, before.DismissedPrompts, after.DismissedPrompts);
        Write(db, after.Id, before.ConsentsShown, after.ConsentsShown);
        Write(db, after.Id, before.DifferenceNotes, after.DifferenceNotes);
        Write(db, after.Id, before.GreyNotes, after.GreyNotes);
        Write(db, after.Id, before.HopeGroups, after.HopeGroups);
        Write(db, after.Id, before.GroupedHopes, after.GroupedHopes);
        Write(db, after.Id, before.HopeClashes, after.HopeClashes);
        Write(db, after.Id, before.Recognitions, after.Recognitions);
        Write(db, after.Id, before.Hands, after.Hands);
        Write(db, after.Id, before.RoleDeals, after.RoleDeals);
        Write(db, after.Id, before.SteadfastDeals, after.SteadfastDeals);
        Write(db, after.Id, before.Words, after.Words);
        Write(db, after.Id, before.ReportTexts, after.ReportTexts);
        Write(db, after.Id, before.LeftOutSections, after.LeftOutSections);
        Write(db, after.Id, before.AgreementChecks, after.AgreementChecks);
        Write(db, after.Id, before.AssumptionChecks, after.AssumptionChecks);
        if (before.Earlier is null && after.Earlier is { } earlier) db.Add(new EarlierRow { SessionId = after.Id, TalkId = earlier.Talk.Id, Talk = earlier });
    }

    /// <summary>Rows follow from the two values: new keys are added, other objects updated, missing keys deleted. Untouched tables cost nothing.</summary>
    private static void Write<TKey, T>(SocialeBasisDb db, Guid sessionId, ImmutableDictionary<TKey, T> before, ImmutableDictionary<TKey, T> after)
        where TKey : notnull
        where T : class
    {
        if (ReferenceEquals(before, after))
        {
            return;
        }

        void Mark(T item, EntityState state)
        {
            var entry = db.Entry(item);
            entry.Property(SocialeBasisDb.SessionId).CurrentValue = sessionId;
            entry.State = state;
        }

        foreach (var (key, item) in after)
        {
            if (!before.TryGetValue(key, out var earlier))
            {
                Mark(item, EntityState.Added);
            }
            else if (!ReferenceEquals(earlier, item))
            {
                Mark(item, EntityState.Modified);
            }
        }

        foreach (var (key, item) in before)
        {
            if (!after.ContainsKey(key))
            {
                Mark(item, EntityState.Deleted);
            }
        }
    }
}

/// <summary>A talk in the facilitator's list.</summary>
internal sealed record SessionLine(
    Guid Id, string Title, string Area, DateOnly Date, string Code, bool IsExample, DateTime? ClosedUtc, DateTime? ImportedUtc, DateOnly DataEndsOn, DateOnly? ReviewOn, bool IsContinued, int People);
