using SocialeBasis.Domain.Shown;
using static SocialeBasis.Domain.Transfer.FileWords;

namespace SocialeBasis.Domain.Transfer;

/// <summary>One step for a file, from what everybody saw of it.</summary>
internal static class StepExport
{
    public static FileStep Of(ShownTalk talk, AgendaStep step, StepView view, FileNumbers numbers)
    {
        var bare = new FileStep
        {
            Kind = step.Kind,
            Minutes = step.Minutes,
            Subject = NullIfEmpty(step.Subject),
            Whose = FileWords.Of(step.Whose),
            Method = step.Method,
            Phase = step.Phase,
            Round = step.Round,
            StartedUtc = step.StartedUtc,
            Answered = talk.Answered(step),
            LaterRoundUnseen = talk.LaterRoundUnseen(step),
        };
        return step.RevealedRound == 0
            ? bare
            : bare with
            {
                Meanings = view is TermView term
                    ? NullIfEmpty(
                        term.Texts.Select(text =>
                            WithText(
                                new FileMeaning
                                {
                                    Id = numbers.Texts[text.Id],
                                    Round = text.Round,
                                    Text = text.Text,
                                },
                                text
                            )
                        )
                    )
                    : null,
                Hopes = view is HopesView hopes ? NullIfEmpty(hopes.Hopes.Select(hope => HopeOf(hope, numbers))) : null,
                Outside = view is InfluenceView influence
                    ? NullIfEmpty(
                        influence.Outside.Select(one =>
                            WithText(
                                new FileOutside
                                {
                                    Id = numbers.Texts[one.Text.Id],
                                    Round = one.Text.Round,
                                    Text = one.Text.Text,
                                    Concerns = NullIfEmpty(one.Concerns),
                                },
                                one.Text
                            )
                        )
                    )
                    : null,
                Links = view is TheoryView theory ? NullIfEmpty(theory.Links.Select(link => LinkOf(link, numbers))) : null,
                Weighed = view is TheoryView weighing ? NullIfEmpty(weighing.Weighs.Select(item => WeighedOf(weighing, item, numbers))) : null,
                Proposals = view is AgreementsView agreements ? NullIfEmpty(agreements.Proposals.Select(proposal => ProposalOf(proposal, numbers))) : null,
                ClosingWords = view is ClosingView closing ? NullIfEmpty(closing.Words.Select(word => WordOf(word, numbers))) : null,
                Places = step.Kind is StepKind.Spheres ? ChoiceExport.Places(talk, step, numbers) : null,
                Ratings = step.Kind is StepKind.Influence ? ChoiceExport.Ratings(talk, step, numbers) : null,
                Roles = step.Kind is StepKind.Roles ? ChoiceExport.Roles(talk, step, numbers) : null,
                Settled = NullIfEmpty(OutcomeExport.Settled(talk, step, numbers)),
                Consent = ConsentOf(view.Settled?.Support),
                Differences = NullIfEmpty(OutcomeExport.Differences(view, numbers)),
                GreyNotes = NullIfEmpty(OutcomeExport.GreyNotes(talk, step, numbers)),
                HopeGroups = NullIfEmpty(view.TextGroups().Select(group => new FileHopeGroup { Id = numbers.Groups[group.Id], Name = group.Name })),
                HopeClashes = view is HopesView clashing ? NullIfEmpty(clashing.Clashes.Select(clash => OutcomeExport.Clash(clash, numbers))) : null,
                Recognitions = NullIfEmpty(OutcomeExport.Recognitions(view)),
                RoleDeals = NullIfEmpty(OutcomeExport.RoleDeals(talk, step, numbers)),
                SteadfastDeals = view is RolesView roles
                    ? NullIfEmpty(
                        roles.Steadfast.Select(deal => new FileSteadfastDeal
                        {
                            Scenario = deal.Scenario,
                            WeDo = deal.WeDo,
                            FirstContact = deal.FirstContact,
                        })
                    )
                    : null,
            };
    }

    private static T WithText<T>(T made, TextView text)
        where T : FileText => made with
        {
            By = NullIfEmpty(text.By),
            From = text.From?.HatId,
            People = text.People > 1 ? text.People : null,
            Differed = NullIfEmpty(text.Differed),
        };

    private static FileHope HopeOf(HopeView hope, FileNumbers numbers) => WithText(
        new FileHope
        {
            Id = numbers.Texts[hope.Text.Id],
            Round = hope.Text.Round,
            Text = hope.Text.Text,
            Area = hope.Sphere is { } area ? FileWords.Of(area) : null,
            Actor = FileNumbers.Of(numbers.Actors, hope.ActorId),
            Reasons = FileWords.Of(hope.Reasons),
            Dots = hope.Dots,
            Group = FileNumbers.Of(numbers.Groups, hope.GroupId),
        },
        hope.Text);

    private static FileLink LinkOf(LinkView link, FileNumbers numbers) => WithText(
        new FileLink
        {
            Id = numbers.Texts[link.Text.Id],
            Round = link.Text.Round,
            Text = link.Text.Text,
            If = link.If,
            Then = link.Then,
            Because = NullIfEmpty(link.Because),
            Provided = NullIfEmpty(link.Provided),
            Level = link.Level,
            Group = FileNumbers.Of(numbers.Groups, link.GroupId),
        },
        link.Text);

    private static FileWeighed WeighedOf(TheoryView view, RungItem item, FileNumbers numbers)
    {
        var about = new FileWeighed { Text = FileNumbers.Of(numbers.Texts, item.Id), Group = FileNumbers.Of(numbers.Groups, item.Id) };
        return view.Weighed.FirstOrDefault(one => one.Item.Id == item.Id) is not { } weighed ? about : about with
        {
            Answers = Pairs(weighed.Pairs),
            Groups = NullIfEmpty(weighed.Groups.Select(group => new FileWeighedGroup { Group = group.Group.HatId, Answers = Pairs(group.Pairs) })),
            KnownFrom = [.. weighed.KnownFrom],
            DependsOn = [.. weighed.DependsOn],
        };

        static IReadOnlyList<FileWeighedPair> Pairs(Seq<WeighedPair> pairs) =>
            [.. pairs.Select(pair => new FileWeighedPair { Importance = pair.Importance, Certainty = pair.Certainty, People = pair.People })];
    }

    private static FileProposal ProposalOf(ProposalView proposal, FileNumbers numbers) => WithText(
        new FileProposal
        {
            Id = numbers.Texts[proposal.Text.Id],
            Round = proposal.Text.Round,
            Text = proposal.Text.Text,
            OfTheGroup = proposal.IsOfTheGroup,
            Consent = ConsentOf(proposal.Support),
        },
        proposal.Text);

    private static FileClosingWord WordOf(ClosingWordView word, FileNumbers numbers) =>
        WithText(
            new FileClosingWord
            {
                Id = numbers.Texts[word.Word.Id],
                Round = word.Word.Round,
                Text = word.Word.Text,
                TakeHome = NullIfEmpty(word.TakeHome),
            },
            word.Word
        );

    private static FileConsent? ConsentOf(SupportView? support) => support is not { IsShown: true } ? null : new FileConsent
    {
        Behind = support.Behind,
        CanLiveWith = support.CanLiveWith,
        Concerns = NullIfEmpty(support.Concerns),
        Objections = NullIfEmpty(support.Objections),
    };
}
