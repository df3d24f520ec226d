namespace SocialeBasis.Web.Look.Shared;

/// <summary>
/// A button that makes a talk and goes on to it: the second half of a double click would make a second one. Once it was made the
/// button does nothing more, because the page stays until the browser has gone on.
/// </summary>
public sealed class MadeOnce
{
    private bool _isBusy;

    /// <summary>Makes it, unless it is being made or was made.</summary>
    /// <param name="make">True when it was made.</param>
    public async Task PressAsync(Func<Task<bool>> make)
    {
        if (_isBusy)
        {
            return;
        }

        _isBusy = true;
        var made = false;
        try
        {
            made = await make();
        }
        finally
        {
            _isBusy = made;
        }
    }

    /// <summary>The same page shows another talk: from there another may be made.</summary>
    public void Again() => _isBusy = false;
}
