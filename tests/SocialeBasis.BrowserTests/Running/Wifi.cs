using System.Net;
using System.Net.Sockets;

namespace SocialeBasis.BrowserTests.Running;

/// <summary>The way between a device and the program: passes everything on, until it drops and nothing gets through.</summary>
public sealed class Wifi : IAsyncDisposable
{
    private readonly int _target;
    private readonly CancellationTokenSource _gone = new();
    private readonly List<Socket> _open = [];
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _accepting;
    private bool _dropped;

    /// <param name="address">Where the program is.</param>
    public Wifi(string address)
    {
        _target = new Uri(address).Port;
        _listener.Start();
        Address = $"http://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _accepting = AcceptAsync();
    }

    /// <summary>Where a device finds the program.</summary>
    public string Address { get; }

    /// <summary>Cuts every connection; new ones get no answer.</summary>
    public void Drop()
    {
        lock (_open)
        {
            _dropped = true;
            _open.ForEach(socket => socket.Dispose());
            _open.Clear();
        }
    }

    /// <summary>Lets everything through again.</summary>
    public void Return()
    {
        lock (_open)
        {
            _dropped = false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _gone.CancelAsync();
        _listener.Stop();
        Drop();
        await _accepting;
        _gone.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_gone.IsCancellationRequested)
        {
            try
            {
                var device = await _listener.AcceptSocketAsync(_gone.Token);
                _ = PassOnAsync(device);
            }
            catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // Over, or one device went away before it was let in: the next may still come.
            }
        }
    }

    private async Task PassOnAsync(Socket device)
    {
        var program = new Socket(SocketType.Stream, ProtocolType.Tcp);
        lock (_open)
        {
            if (_dropped)
            {
                device.Dispose();
                program.Dispose();
                return;
            }

            _open.AddRange([device, program]);
        }

        try
        {
            await program.ConnectAsync(IPAddress.Loopback, _target);
            await using var there = new NetworkStream(program);
            await using var here = new NetworkStream(device);
            await Task.WhenAny(here.CopyToAsync(there), there.CopyToAsync(here));
        }
        catch (Exception cut) when (cut is IOException or SocketException or ObjectDisposedException)
        {
            // That is what a cut connection looks like.
        }
        finally
        {
            device.Dispose();
            program.Dispose();
        }
    }
}
