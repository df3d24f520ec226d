using Microsoft.AspNetCore.Components;

namespace SocialeBasis.Web.Look.Shared;

/// <summary>
/// A part of a page that is drawn again only when what it shows has become another value. One row of a long list: when one text of a
/// hundred changes, a hundred rows are asked and one is drawn.
/// </summary>
/// <typeparam name="TShown">What it shows: a value, as records and tuples of them are.</typeparam>
/// <remarks>Its own events draw it as always. What it only calls (where an answer goes) is not part of what it shows.</remarks>
public abstract class OnlyWhenChanged<TShown> : ComponentBase
{
    private TShown? _drawn;
    private bool _isDrawn;

    /// <summary>Everything on which the drawing depends.</summary>
    protected abstract TShown Shown { get; }

    /// <inheritdoc/>
    public override Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        var shown = Shown;
        if (_isDrawn && EqualityComparer<TShown>.Default.Equals(shown, _drawn))
        {
            return Task.CompletedTask;
        }

        (_drawn, _isDrawn) = (shown, true);
        return base.SetParametersAsync(ParameterView.Empty);
    }
}
