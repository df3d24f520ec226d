namespace SocialeBasis.Tests.Steps;

/// <summary>
/// What a new kind of step costs in files that exist, so that the number is seen and does not grow by accident. When one of these fails:
/// a trait belongs in a row of <see cref="Domain.StepKinds"/>, and what a view has to say in the view. When it got less, lower the number.
/// </summary>
public sealed class CostOfANewKindTests
{
    /// <summary>Each has to be given an answer for a new kind. They stand in docs/decisions/0027-one-table-of-kinds.md.</summary>
    [Fact]
    public void Few_files_answer_for_every_kind()
    {
        string[] known =
        [
            "SocialeBasis.Domain/Examples/ExampleVoorbeeld.cs",
            "SocialeBasis.Domain/Shown/Counted.cs",
            "SocialeBasis.Domain/Shown/LeadPart.cs",
            "SocialeBasis.Domain/Shown/OwnAnswersFinder.cs",
            "SocialeBasis.Domain/Shown/OwnPart.cs",
            "SocialeBasis.Domain/Shown/Response.cs",
            "SocialeBasis.Domain/Talk/Agenda/AgendaTemplates.cs",
            "SocialeBasis.Domain/Talk/Agenda/StepKinds.cs",
            "SocialeBasis.Domain/Talk/Agenda/DiscussViews.cs",
            "SocialeBasis.Domain/Talk/Agenda/StepView.cs",
            "SocialeBasis.Domain/Talk/Agenda/StepViews.cs",
            "SocialeBasis.Reports/Content/AnnexSection.cs",
            "SocialeBasis.Reports/Content/GroupTexts.cs",
            "SocialeBasis.Web/BigScreen/StepOnWall.razor",
            "SocialeBasis.Web/BigScreen/StripPage.cs",
            "SocialeBasis.Web/Lead/StepContent.razor",
            "SocialeBasis.Web/Look/Shared/Then/ThenResults.razor",
            "SocialeBasis.Web/TakePart/StepScreen.razor",
        ];
        var answering = SourceOfKinds.Files.Where(file => SourceOfKinds.NamesEveryKind(file.Value)).Select(file => file.Key);
        Assert.Equal("", string.Join('\n', answering.Except(known)));
        Assert.Equal(18, known.Length);
    }

    /// <summary>Also those that mean one kind: its part of a file, what a prompt asks about it. Without the folders of the kinds themselves.</summary>
    [Fact]
    public void Few_files_name_a_kind()
    {
        var named = SourceOfKinds.Files.Where(file => !file.Key.StartsWith("SocialeBasis.Domain/Steps/", StringComparison.Ordinal) && SourceOfKinds.NamesKind(file.Value)).Select(file => file.Key).Order(StringComparer.Ordinal).ToList();
        Assert.True(named.Count <= 26, $"{named.Count} files name a kind of step:\n{string.Join('\n', named)}");
    }
}
