namespace SocialeBasis.Web.Rooms;

/// <summary>
/// Draws as soon as it is asked, and what is asked meanwhile in one go after that: the first of a burst never waits, and a burst costs
/// a bounded number of passes. Safe from every thread.
/// </summary>
/// <param name="pass">Draws everything once.</param>
/// <param name="between">The least time from the beginning of one pass to the next.</param>
/// <param name="time">The clock of the pauses.</param>
internal sealed class DrawLoop(Func<Task> pass, Func<TimeSpan> between, TimeProvider time)
{
    private const int Rests = 0;
    private const int Draws = 1;
    private const int Asked = 2;

    // Whoever draws leaves as much time again to what is sent meanwhile; but a slow pass, as the first ones are, does not hold up the next.
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(150);

    private int _state;

    /// <summary>Something changed.</summary>
    public void Ask()
    {
        while (true)
        {
            var was = Interlocked.CompareExchange(ref _state, Draws, Rests);
            if (was is Rests)
            {
                // The pass carries nobody's culture, request or log scope.
                using (ExecutionContext.SuppressFlow())
                {
                    _ = Task.Run(RunAsync);
                }

                return;
            }

            if (was is Asked || Interlocked.CompareExchange(ref _state, Asked, Draws) is not Rests)
            {
                return;
            }
        }
    }

    private async Task RunAsync()
    {
        do
        {
            Interlocked.Exchange(ref _state, Draws);
            var began = time.GetTimestamp();
            try
            {
                await pass();
            }
            catch (Exception)
            {
                // A pass says itself what goes wrong in it. Whatever else there is, the next change is drawn.
            }

            var took = time.GetElapsedTime(began);
            var rest = between() - took;
            var pause = rest > took ? rest : took < LongestPause ? took : LongestPause;
            if (pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, time);
            }
        }
        while (Interlocked.CompareExchange(ref _state, Rests, Draws) is Asked);
    }
}
