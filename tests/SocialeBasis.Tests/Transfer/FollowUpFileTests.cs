using SocialeBasis.Domain;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;
using SocialeBasis.Domain.Transfer;
using SocialeBasis.Reports.Content;
using SocialeBasis.Reports.Document;
using SocialeBasis.Tests.Earlier;
using SocialeBasis.Tests.Reports;

namespace SocialeBasis.Tests.Transfer;

/// <summary>A talk that continues another, and the facilitator's own words, in a file.</summary>
public sealed class FollowUpFileTests
{
    private static readonly Session Held = WholeFollowUp.Make().Value;

    [Fact]
    public void The_earlier_talks_come_along_with_what_was_agreed_in_them_and_how_it_went()
    {
        var (before, after) = (Held.Earlier!, Files.ThereAndBack(Held).Earlier!);
        Assert.Equal(
            [.. before.Before.Append(before.Talk).Select(talk => (talk.Title, talk.Date))],
            after.Before.Append(after.Talk).Select(talk => (talk.Title, talk.Date))
        );
        Assert.Equal(2, before.Before.Count + 1);
        Assert.Equal(before.People, after.People);
        Assert.Equal(Told(before), Told(after));
        Assert.Contains(before.Agreements, agreement => agreement.History.Count > 0);
        Assert.Equal(
            before.Terms.Select(term =>
                string.Join('|', term.Meanings.Select(meaning => $"{meaning.Agreed}{meaning.OtherVoice}{meaning.Why}{meaning.Talk.Date}"))
            ),
            after.Terms.Select(term =>
                string.Join('|', term.Meanings.Select(meaning => $"{meaning.Agreed}{meaning.OtherVoice}{meaning.Why}{meaning.Talk.Date}"))
            )
        );
        Assert.Equal(2, before.Terms[0].Meanings.Count);

        static IEnumerable<string> Told(EarlierTalk talk) =>
            talk
                .Agreements.Select(agreement =>
                    $"{agreement.Text}/{agreement.OtherVoice}/{agreement.Owner}/{agreement.DueOn}/{agreement.From.Title}/{string.Join(',', agreement.History.Select(moment => (moment.Talk.Title, moment.Status, moment.Note)))}"
                )
                .Concat(
                    talk.Assumptions.Select(assumption =>
                        $"{assumption.Text}/{assumption.Agreement}/{assumption.From.Title}/{string.Join(',', assumption.History.Select(moment => (moment.Talk.Title, moment.Verdict, moment.Note)))}"
                    )
                );
    }

    [Fact]
    public void A_talk_that_continues_one_from_a_file_takes_along_what_it_would_have_taken_from_the_talk_itself()
    {
        var (from, fromFile) = (EarlierTalk.Of(ShownTalk.Of(Held)), EarlierTalk.Of(ShownTalk.Of(Files.ThereAndBack(Held))));
        Assert.Equal(
            from.Agreements.Select(one => (one.Text, one.Owner, one.DueOn, one.From.Title, one.IsOver, one.History.Count)),
            fromFile.Agreements.Select(one => (one.Text, one.Owner, one.DueOn, one.From.Title, one.IsOver, one.History.Count))
        );
        Assert.Equal(
            from.Assumptions.Select(one => (one.Text, one.From.Title, one.IsKnown)),
            fromFile.Assumptions.Select(one => (one.Text, one.From.Title, one.IsKnown))
        );
        Assert.Equal(
            from.Terms.Select(one => (one.Word, one.Meanings.Count, one.Latest.Agreed)),
            fromFile.Terms.Select(one => (one.Word, one.Meanings.Count, one.Latest.Agreed))
        );
        Assert.Equal(
            from.Actors.Select(one => (one.Name, one.Place?.Area, one.Place?.N)),
            fromFile.Actors.Select(one => (one.Name, one.Place?.Area, one.Place?.N))
        );
        Assert.Equal(from.Words.Select(one => (one.Word, one.Agreed)), fromFile.Words.Select(one => (one.Word, one.Agreed)));
        Assert.Equal(3, fromFile.Before.Count + 1);

        // And it goes on with them: an assumption still belongs to its agreement.
        var next = Given.Continuing(Files.ThereAndBack(WholeFollowUp.Second().Value)).Joined(3).At(StepKind.Agreements);
        var open = next.Value.Earlier!.OpenAgreements.Single();
        next.Lead(step => new CarryOn(open.Id, step, next.NewId()));
        Assert.Equal("er een kluisje komt", Assert.Single(next.Value.Settlements.Values).Plan.Assumption);
    }

    [Fact]
    public void What_was_answered_then_about_what_was_not_shown_today_is_not_in_the_file()
    {
        var given = YearLater.Next(YearLater.First());
        var file = TalkExport.FileOf(ShownTalk.Of(given.Value)).Earlier!;
        Assert.Null(file.Terms);
        Assert.Null(file.Influence);
        Assert.All(file.Actors!, actor => Assert.True(actor is { Place: null, Roles: null, Today: not null }));
        Assert.Equal([YearLater.KeyAgreement, YearLater.FeastAgreement], file.Agreements!.Select(agreement => agreement.Text));
        Assert.DoesNotContain(YearLater.MeaningThen, Files.Text(TalkExport.Of(ShownTalk.Of(given.Value))), StringComparison.Ordinal);

        given.Placed((YearLater.Place, Domain.Spheres.Community));
        Assert.All(TalkExport.FileOf(ShownTalk.Of(given.Value)).Earlier!.Actors!, actor => Assert.True(actor is { Place: not null, Roles: null }));
        given.Rated((YearLater.Clubs, 3));
        Assert.NotNull(TalkExport.FileOf(ShownTalk.Of(given.Value)).Earlier!.Influence![0].Ratings);
        given.Meant(YearLater.MeaningNow, "", YearLater.Why);
        Assert.Equal(YearLater.MeaningThen, TalkExport.FileOf(ShownTalk.Of(given.Value)).Earlier!.Terms![0].Meanings[0].Agreed);
    }

    [Fact]
    public void The_ratings_of_a_question_that_was_not_asked_again_stay_out_and_the_question_is_told()
    {
        var given = YearLater
            .Next(
                YearLater.First(),
                change: create =>
                    create with
                    {
                        Steps = create.Steps.Select(step => step.Kind is StepKind.Influence ? step with { Subject = "op iets anders" } : step).ToSeq(),
                    }
            )
            .Rated((YearLater.Clubs, 3));
        var asked = Assert.Single(TalkExport.FileOf(ShownTalk.Of(given.Value)).Earlier!.Influence!);
        Assert.Null(asked.Ratings);
        Assert.Equal("op wat deze actor doet tegen eenzaamheid", asked.Question);
        Assert.Equal(
            Report.TextOf(Report.Of(given)).Split('\n').Where(line => line.Contains("de vraag anders", StringComparison.Ordinal)),
            Report.TextOf(Report.Of(Files.ThereAndBack(given.Value))).Split('\n').Where(line => line.Contains("de vraag anders", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_word_that_is_asked_again_and_was_not_shown_keeps_its_old_meaning_to_itself()
    {
        var text = Files.Text(TalkExport.Of(ShownTalk.Of(Held)));
        Assert.Contains("preventie", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Eerder zien wat er speelt.", text, StringComparison.Ordinal);

        // Added during the talk: the word came along before anybody knew that it would be asked again.
        var given = Given.Continuing(WholeFollowUp.Second().Value).Joined(3);
        Assert.Contains("Eerder zien wat er speelt.", Files.Text(TalkExport.Of(ShownTalk.Of(given.Value))), StringComparison.Ordinal);
        given.Lead(new AddStep(given.NewId(), StepKind.Term, "preventie", 5, given.Value.Steps.Count - 1));
        Assert.DoesNotContain("Eerder zien wat er speelt.", Files.Text(TalkExport.Of(ShownTalk.Of(given.Value))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_own_sentences_the_left_out_section_and_that_they_were_found_right_come_along()
    {
        var back = Files.ThereAndBack(Held);
        var report = Report.TextOf(Report.Of(back));
        Assert.Contains("Wij spraken elkaar voor de derde keer.", report, StringComparison.Ordinal);
        Assert.Contains("Hier denken we nu anders over.", report, StringComparison.Ordinal);
        Assert.Equal("woordenlijst", Assert.Single(back.LeftOutSections.Keys));

        var (before, after) = (EditableReport.Of(ShownTalk.Of(Held), Report.Context), EditableReport.Of(ShownTalk.Of(back), Report.Context));
        Assert.Equal((before.Adjusted, before.ChangedSince, before.ConfirmedUtc), (after.Adjusted, after.ChangedSince, after.ConfirmedUtc));
        Assert.Equal((2, 0), (after.Adjusted, after.ChangedSince));
        Assert.DoesNotContain(after.Shown, sentence => sentence.IsOutdated);
        Assert.Equal(before.Marks, after.Marks);
    }

    [Fact]
    public void An_own_sentence_about_what_is_no_longer_shown_stays_out()
    {
        var given = WholeFollowUp.Make(closed: false);
        Assert.Equal(2, TalkExport.FileOf(ShownTalk.Of(given.Value)).Report!.Sentences!.Count);
        given.Lead(
            new HideActor(
                given
                    .Value.Actors.Values.Single(actor =>
                        actor.Id
                        == ReportText.PartsOf(given.Value.ReportTexts.Keys.Single(place => place.StartsWith("invloed", StringComparison.Ordinal))).SubjectId
                    )
                    .Id,
                true
            )
        );
        Assert.Equal("Wij spraken elkaar voor de derde keer.", Assert.Single(TalkExport.FileOf(ShownTalk.Of(given.Value)).Report!.Sentences!).Text);
    }

    [Fact]
    public void An_own_sentence_about_an_actor_that_was_put_aside_stays_out()
    {
        var given = WholeFollowUp.Make(closed: false);
        var actor = ReportText.PartsOf(given.Value.ReportTexts.Keys.Single(place => place.StartsWith("invloed", StringComparison.Ordinal))).SubjectId!.Value;
        given.Lead(new SetActorScope(actor, false));
        Assert.Single(TalkExport.FileOf(ShownTalk.Of(given.Value)).Report!.Sentences!);
    }

    [Fact]
    public void An_actor_that_is_hidden_today_is_named_nowhere_any_more()
    {
        var given = WholeFollowUp.Make(closed: false);
        Assert.Contains(YearLater.Doctor, Files.Text(TalkExport.Of(ShownTalk.Of(given.Value))), StringComparison.Ordinal);
        Assert.Contains(YearLater.Doctor, Report.TextOf(Report.Of(given)), StringComparison.Ordinal);
        given.Lead(new HideActor(given.Actor(YearLater.Doctor), true));
        Assert.DoesNotContain(YearLater.Doctor, Files.Text(TalkExport.Of(ShownTalk.Of(given.Value))), StringComparison.Ordinal);
        Assert.DoesNotContain(YearLater.Doctor, Report.TextOf(Report.Of(given)), StringComparison.Ordinal);
        Assert.Equal(Files.Text(TalkExport.Of(ShownTalk.Of(given.Value))), Files.Text(TalkExport.Of(ShownTalk.Of(Files.ThereAndBack(given.Value)))));
    }

    [Fact]
    public void Also_when_another_was_joined_with_it()
    {
        var given = WholeFollowUp.Make(closed: false);
        given.Lead(new HideActor(given.Actor(YearLater.Place), true));
        Assert.Equal(Files.Text(TalkExport.Of(ShownTalk.Of(given.Value))), Files.Text(TalkExport.Of(ShownTalk.Of(Files.ThereAndBack(given.Value)))));
        Assert.DoesNotContain(TalkExport.FileOf(ShownTalk.Of(given.Value)).Earlier!.Actors!, actor => actor.Name is YearLater.Place or YearLater.Church);
    }

    [Fact]
    public void An_actor_of_then_has_its_name_of_today()
    {
        var given = WholeFollowUp.Make(closed: false);
        given.Lead(new RenameActor(given.Actor(YearLater.Clubs), "De clubs"));
        Assert.DoesNotContain(YearLater.Clubs, Files.Text(TalkExport.Of(ShownTalk.Of(given.Value))), StringComparison.Ordinal);
        given.Lead(new SetActorScope(given.Actor("De clubs"), false));
        Assert.Contains("De clubs", Report.TextOf(Report.Of(given)), StringComparison.Ordinal);
        Assert.DoesNotContain(YearLater.Clubs, Report.TextOf(Report.Of(given)), StringComparison.Ordinal);
    }

    [Fact]
    public void Ratings_and_roles_of_then_are_in_it_only_for_who_is_rated_today()
    {
        var given = YearLater.Next(YearLater.First()).Rated((YearLater.Clubs, 3)).Roled(role: 0, wished: 0);
        given.Lead(new SetActorScope(given.Actor(YearLater.Church), false));
        var file = TalkExport.FileOf(ShownTalk.Of(given.Value)).Earlier!;
        Assert.Equal(YearLater.Clubs, file.Actors![Assert.Single(file.Influence![0].Ratings!).Actor - 1].Name);
        Assert.Equal(["gemeente", "inwoner"], file.Influence[0].Ratings![0].Groups!.Select(group => group.Group).Order(StringComparer.Ordinal));
        Assert.Null(file.Actors.Single(actor => actor.Name == YearLater.Church).Roles);

        // Everybody of one perspective goes: what was shown stays, and what they chose then stands beside it.
        foreach (var who in given.People.Take(4).ToList())
        {
            given.Lead(new RemoveParticipant(who, WithAnswers: true));
        }

        Assert.NotNull(TalkExport.FileOf(ShownTalk.Of(given.Value)).Earlier!.Influence![0].Ratings![0].Groups);
    }

    [Fact]
    public void A_long_agreement_that_goes_on_is_cut_so_that_its_file_can_be_read()
    {
        foreach (var end in new[] { " b", "\nb", "🙂" })
        {
            var first = YearLater.First().Lead(new ReopenSession());
            var step = first.Value.Agenda.Single(one => one.Kind is StepKind.Agreements).Id;
            first.Lead(
                new Settle(step, first.Text("Minder formulieren."), Outcome.Agreed, new string('a', TextLimits.Contribution - 1) + end + " en de rest.")
            );
            var next = YearLater.Next(first).At(StepKind.Agreements);
            next.Lead(now => new CarryOn(
                    next.Value.Earlier!.OpenAgreements.Single(one => one.Text.Contains("en de rest", StringComparison.Ordinal)).Id,
                    now,
                    next.NewId()
                ))
                .Revealed();
            Assert.EndsWith("a", Assert.Single(next.Value.Contributions.Values).Text, StringComparison.Ordinal);
            Assert.NotNull(Files.ThereAndBack(next.Value));
        }
    }

    [Fact]
    public void A_word_that_was_described_before_it_is_asked_again_keeps_its_old_meaning_to_itself()
    {
        var given = Given.Continuing(WholeFollowUp.Second().Value).Joined(3);
        var word = given.Value.CurrentWords.Single(one => one.Word == "preventie");
        given.Lead(new DescribeWord(word.WordId, word.Agreed, word.Other, "op tijd", word.Demands, word.Meanings))
            .Lead(new AddStep(given.NewId(), StepKind.Term, "preventie", 5, given.Value.Steps.Count - 1));
        Assert.Equal(2, given.Value.WordOf(word.WordId)!.Version);
        foreach (var text in new[] { Files.Text(TalkExport.Of(ShownTalk.Of(given.Value))), Report.TextOf(Report.Of(given)) })
        {
            Assert.DoesNotContain("Eerder zien wat er speelt.", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Niet wachten.", text, StringComparison.Ordinal);
            Assert.Contains("op tijd", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_of_the_first_version_is_still_read_and_says_the_same_in_the_newest()
    {
        using var stream = typeof(FollowUpFileTests).Assembly.GetManifestResourceStream("gesprek-1.json")!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var older = memory.ToArray();
        Assert.Contains("\"version\": 1,", Files.Text(older), StringComparison.Ordinal);
        Assert.Equal(
            Files.Text(older).ReplaceLineEndings("\n").Replace("\"version\": 1,", $"\"version\": {TalkFile.NewestVersion},", StringComparison.Ordinal),
            Files.Text(TalkExport.Of(ShownTalk.Of(Files.Read(older))))
        );
    }
}
