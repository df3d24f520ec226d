using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;
using SocialeBasis.Web.Look.Screens;

namespace SocialeBasis.Tests.Web;

public sealed class LoadAgainTests : BunitContext
{
    [Fact]
    public void A_page_of_another_audience_is_asked_for_anew()
    {
        var navigation = Services.GetRequiredService<BunitNavigationManager>();
        navigation.NavigateTo("/scherm/1");

        Render<LoadAgain>();

        var last = navigation.History.First();
        Assert.Equal(navigation.Uri, navigation.ToAbsoluteUri(last.Uri).ToString());
        Assert.True(last.Options.ForceLoad);
        Assert.True(last.Options.ReplaceHistoryEntry);
    }
}
