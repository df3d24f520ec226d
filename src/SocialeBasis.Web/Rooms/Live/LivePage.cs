using Microsoft.AspNetCore.Components;
using SocialeBasis.Domain;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Hosting.Telemetry;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Rooms.Live;

/// <summary>
/// A page that follows a room. One listener per page; a burst of changes costs a bounded number of renders; the page redraws
/// only when its own view changed; leaving the page stops listening.
/// </summary>
public abstract class LivePage : ComponentBase, IDisposable
{
    private readonly Lock _gate = new();
    private IDisposable? _listening;
    private IDisposable? _counted;
    private IDisposable? _access;
    private Func<Task<bool>>? _mayStill;
    private bool _waiting;
    private bool _gone;
    private Room? _room;
    private Viewer? _viewer;
    private Guid? _stepId;

    /// <summary>What this page may see; null until the room was found.</summary>
    protected SessionView? View { get; private set; }

    /// <summary>True once the talk was removed while this page followed it: its view is gone, and the page says so.</summary>
    protected bool IsRemoved { get; private set; }

    /// <summary>True once the page was left.</summary>
    protected bool IsGone => _gone;

    /// <summary>A burst of changes by others is drawn at most once per this time; what is sent from the page itself is there at once.</summary>
    protected virtual TimeSpan Pace => TimeSpan.FromMilliseconds(60);

    internal Room? Room => _room;

    /// <summary>Begins to follow. After an await in a page, a page that was left in the meantime follows nothing.</summary>
    internal void Follow(Room room, Viewer viewer, Guid? stepId = null)
    {
        if (_gone)
        {
            return;
        }

        IsRemoved = false;
        _listening?.Dispose();
        _room = room;
        _viewer = viewer;
        _stepId = stepId;
        _listening = room.Listen(OnChanged);
        _counted ??= TalkMeter.Counted(viewer);
        View = room.View(viewer, stepId);
    }

    /// <summary>
    /// Asks from then on, before every command and whenever somebody's access changed, whether this page may still be shown. That
    /// it might when it was opened is not enough: it stays open for hours.
    /// </summary>
    internal void Guard(Visitor visitor, Func<Room, Task<bool>> mayStill)
    {
        if (_gone)
        {
            return;
        }

        _mayStill = async () => _room is { } room && await mayStill(room);
        _access ??= visitor.WhenAccessChanges(() => _ = AskAgainAsync());
    }

    /// <summary>Sends a command; when it returns, this page's view is up to date.</summary>
    internal async Task<Reply> SendAsync(Sender sender, SessionCommand command)
    {
        if (!await MayStillAsync())
        {
            return new Reply.Refused(new NotAllowed());
        }

        if (_room is null)
        {
            return Reply.NotStored;
        }

        var reply = await _room.SendAsync(sender, command);
        Refresh();
        return reply;
    }

    /// <summary>Called when the view has changed, before it is drawn.</summary>
    protected virtual void OnViewChanged(SessionView before, SessionView after)
    {
    }

    /// <summary>Called once this page may no longer show what it showed: its view is gone, and it follows nothing.</summary>
    protected virtual void OnAccessLost()
    {
    }

    /// <summary>Called once the talk was removed: the view is gone, and the page follows nothing.</summary>
    protected virtual void OnRemoved()
    {
    }

    /// <summary>Asked after every change of the room: whether what the page shows beside its view has changed too.</summary>
    protected virtual bool HasOtherNews() => false;

    /// <inheritdoc/>
    public void Dispose()
    {
        _gone = true;
        _listening?.Dispose();
        _counted?.Dispose();
        _access?.Dispose();
        Leave();
        GC.SuppressFinalize(this);
    }

    /// <summary>What else a page lets go of.</summary>
    protected virtual void Leave()
    {
    }

    private async Task<bool> MayStillAsync()
    {
        if (_gone || _mayStill is null || _room is null || await _mayStill())
        {
            return true;
        }

        LetGo();
        OnAccessLost();
        return false;
    }

    private void LetGo()
    {
        _listening?.Dispose();
        _counted?.Dispose();
        (_listening, _counted, _room, _viewer, View) = (null, null, null, null, null);
    }

    private async Task AskAgainAsync()
    {
        try
        {
            await InvokeAsync(async () =>
            {
                if (!_gone && !await MayStillAsync())
                {
                    StateHasChanged();
                }
            });
        }
        catch (ObjectDisposedException)
        {
            // The circuit went meanwhile.
        }
        catch (Exception failure) when (!_gone)
        {
            await DispatchExceptionAsync(failure);
        }
    }

    private void OnChanged()
    {
        // What was removed is gone at once, whatever the pace.
        var pace = _room is { IsRemoved: true } ? TimeSpan.Zero : Pace;
        lock (_gate)
        {
            if (_gone || (_waiting && pace > TimeSpan.Zero))
            {
                return;
            }

            _waiting = true;
        }

        // The room's thread must not carry this page's culture, nor wait for its renderer.
        using (ExecutionContext.SuppressFlow())
        {
            _ = Task.Run(() => DrawSoonAsync(pace));
        }
    }

    private async Task DrawSoonAsync(TimeSpan pace)
    {
        await Task.Delay(pace);
        lock (_gate)
        {
            _waiting = false;
        }

        if (_gone)
        {
            return;
        }

        try
        {
            await InvokeAsync(() =>
            {
                if (Refresh())
                {
                    StateHasChanged();
                }
            });
        }
        catch (ObjectDisposedException)
        {
            // The circuit went while we waited.
        }
        catch (Exception failure) when (!_gone)
        {
            await DispatchExceptionAsync(failure);
        }
    }

    private bool Refresh()
    {
        if (_gone || _room is null || _viewer is null || View is null)
        {
            return false;
        }

        if (_room.IsRemoved)
        {
            LetGo();
            IsRemoved = true;
            OnRemoved();
            return true;
        }

        var after = _room.View(_viewer, _stepId);
        var hasOtherNews = HasOtherNews();
        if (after.Equals(View))
        {
            return hasOtherNews;
        }

        var before = View;
        View = after;
        OnViewChanged(before, after);
        return true;
    }
}
