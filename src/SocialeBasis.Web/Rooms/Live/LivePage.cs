using Microsoft.AspNetCore.Components;
using SocialeBasis.Domain;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Hosting.Telemetry;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.Rooms.Live;

/// <summary>
/// A page that follows a room. It is drawn in the room's turn (<see cref="RoomScreens"/>), only when its
/// own view changed and somebody is connected to it; leaving the page stops that.
/// </summary>
public abstract class LivePage : ComponentBase, IDisposable
{
    private IDisposable? _listening;
    private IDisposable? _counted;
    private IDisposable? _access;
    private Func<Task<bool>>? _mayStill;
    private int _waiting;
    private volatile bool _gone;
    private int _missed;
    private Room? _room;
    private Viewer? _viewer;
    private Guid? _stepId;

    /// <summary>What this page may see; null until the room was found.</summary>
    protected SessionView? View { get; private set; }

    /// <summary>True once the talk was removed while this page followed it: its view is gone, and the page says so.</summary>
    protected bool IsRemoved { get; private set; }

    /// <summary>True once the page was left.</summary>
    protected bool IsGone => _gone;

    /// <summary>For a page that takes long to draw: changes by others wait this long, together. The others follow the pace of the room.</summary>
    protected virtual TimeSpan AtMostEvery => TimeSpan.Zero;

    [Inject]
    private CircuitLine Line { get; set; } = null!;

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
        Line.CameBack -= DrawMissed;
        Line.CameBack += DrawMissed;
        _listening = room.Show(DrawAsync, isFirst: viewer is not Viewer.Participant);
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
        Line.CameBack -= DrawMissed;
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

    private Task DrawAsync()
    {
        if (_gone)
        {
            return Task.CompletedTask;
        }

        if (!Line.IsUp)
        {
            Interlocked.Exchange(ref _missed, 1);
            if (!Line.IsUp || Interlocked.Exchange(ref _missed, 0) is 0)
            {
                return Task.CompletedTask;
            }

            // It came back in between, and did not see that something was missed.
        }

        if (AtMostEvery > TimeSpan.Zero && _room is { IsRemoved: false })
        {
            _ = DrawLaterAsync();
            return Task.CompletedTask;
        }

        return DrawNowAsync();
    }

    private async Task DrawLaterAsync()
    {
        if (Interlocked.Exchange(ref _waiting, 1) is 0)
        {
            await Task.Delay(AtMostEvery);
            Interlocked.Exchange(ref _waiting, 0);
            await DrawNowAsync();
        }
    }

    private async Task DrawNowAsync()
    {
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

    private void DrawMissed()
    {
        if (Interlocked.Exchange(ref _missed, 0) is 1)
        {
            _ = DrawNowAsync();
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
