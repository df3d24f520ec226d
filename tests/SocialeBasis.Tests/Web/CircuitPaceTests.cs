using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Web.Look.Screens;

namespace SocialeBasis.Tests.Web;

/// <summary>A page that sends without end is cut off; one that is busy is not.</summary>
public sealed class CircuitPaceTests
{
    [Fact]
    public async Task A_circuit_that_sends_without_end_is_ended_and_a_busy_one_goes_on()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 12, 20, 0, 0, TimeSpan.Zero));
        var handled = 0;
        var handle = new CircuitPace(time, NullLogger<CircuitPace>.Instance).CreateInboundActivityHandler(_ =>
        {
            handled++;
            return Task.CompletedTask;
        });
        for (var ten = 0; ten < 3; ten++)
        {
            for (var i = 0; i < CircuitPace.Most; i++)
            {
                await handle(null!);
            }

            time.Advance(TimeSpan.FromSeconds(10));
        }

        Assert.Equal(3 * CircuitPace.Most, handled);
        for (var i = 0; i < CircuitPace.Most; i++)
        {
            await handle(null!);
        }

        await Assert.ThrowsAsync<InvalidOperationException>(() => handle(null!));
        Assert.Equal(4 * CircuitPace.Most, handled);
    }
}
