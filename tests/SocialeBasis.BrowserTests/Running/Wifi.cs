using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace SocialeBasis.BrowserTests.Running;

/// <summary>The way between a device and the program: passes everything on, late when it is slow, until it drops and nothing gets through.</summary>
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

    /// <summary>How long everything takes, each way.</summary>
    public TimeSpan Takes { get; set; }

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
            await Task.WhenAny(CarryAsync(here, there), CarryAsync(there, here));
        }
        catch (Exception cut) when (cut is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // That is what a cut connection looks like.
        }
        finally
        {
            device.Dispose();
            program.Dispose();
        }
    }

    // What was sent first arrives first, however long it takes.
    private async Task CarryAsync(NetworkStream from, NetworkStream to)
    {
        var underway = Channel.CreateUnbounded<(byte[] Piece, long Due)>();
        var arriving = ArriveAsync();
        var buffer = new byte[16384];
        while (await from.ReadAsync(buffer, _gone.Token) is > 0 and var read)
        {
            underway.Writer.TryWrite((buffer[..read], Environment.TickCount64 + (long)Takes.TotalMilliseconds));
        }

        underway.Writer.Complete();
        await arriving;

        async Task ArriveAsync()
        {
            await foreach (var (piece, due) in underway.Reader.ReadAllAsync(_gone.Token))
            {
                if (due - Environment.TickCount64 is > 0 and var left)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(left), _gone.Token);
                }

                await to.WriteAsync(piece, _gone.Token);
            }
        }
    }
}
