using SocialeBasis.Domain;
using SocialeBasis.Domain.Reference;

namespace SocialeBasis.Tests.Steps;

public class AgendaTemplateTests
{
    public static TheoryData<string> Ids => [.. AgendaTemplates.All.Select(template => template.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_template_begins_with_arriving_and_ends_with_closing(string id)
    {
        var template = AgendaTemplates.All.Single(template => template.Id == id);
        Assert.Equal(StepKind.Arrival, template.Steps[0].Kind);
        Assert.Equal(StepKind.Closing, template.Steps[^1].Kind);
        Assert.Single(template.Steps, step => step.Kind == StepKind.Arrival);
        Assert.Single(template.Steps, step => step.Kind == StepKind.Closing);
        Assert.All(template.Steps, step => Assert.InRange(step.Minutes, 5, 60));
    }

    [Fact]
    public void The_lengths_are_those_that_their_descriptions_promise() =>
        Assert.Equal([60, 180, 75, 120, 120], AgendaTemplates.All.Select(template => template.Minutes));

    [Fact]
    public void Every_kind_of_step_is_in_an_agenda_and_half_a_day_holds_none_twice()
    {
        Assert.Equal(StepKinds.All.Order(), AgendaTemplates.All.SelectMany(template => template.Steps).Select(step => step.Kind).Distinct().Order());
        Assert.Distinct(AgendaTemplates.HalfDay.Steps.Select(step => step.Kind));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_step_has_a_term_when_it_is_about_one_and_the_word_list_knows_it(string id)
    {
        var known = ReferenceContent.Shipped.Terms.Select(term => term.Term).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var step in AgendaTemplates.All.Single(template => template.Id == id).Steps)
        {
            Assert.Equal(step.Kind == StepKind.Term, step.Term is not null);
            if (step.Term is not null)
            {
                Assert.Contains(step.Term, known);
            }
        }
    }

    [Fact]
    public void Actors_are_given_only_where_no_step_collects_them_and_a_step_needs_them()
    {
        Assert.Equal(12, AgendaTemplates.ShortTalk.StarterActorIds.Distinct().Count());
        Assert.Empty(AgendaTemplates.HalfDay.StarterActorIds);
        Assert.Empty(AgendaTemplates.TermsOnly.StarterActorIds);
        Assert.Empty(AgendaTemplates.RolesAndInfluence.StarterActorIds);
    }
}
