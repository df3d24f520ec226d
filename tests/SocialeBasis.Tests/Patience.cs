using System.Runtime.CompilerServices;
using Bunit;

namespace SocialeBasis.Tests;

/// <summary>A screen that waits for the server gets all the time it needs: on a busy machine a second is nothing, and no test may fail on a clock.</summary>
internal static class Patience
{
    [ModuleInitializer]
    internal static void Take() => BunitContext.DefaultWaitTimeout = TimeSpan.FromMinutes(2);
}
