using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SocialeBasis.Reports.Pdf;

/// <summary>
/// Talks with one browser in the words of its DevTools protocol over two pipes that nobody else holds: each message is JSON and
/// ends with a zero byte. Safe from every thread.
/// </summary>
internal sealed class DevToolsPipe
{
    private const int LongestMessage = 1 << 28;

    // The page goes as base64: without this every + would become six characters.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _asked = new();
    private readonly ConcurrentDictionary<string, Action<string, JsonElement>> _sessions = new();
    private readonly Lock _writing = new();
    private readonly Stream _toBrowser;
    private readonly Stream _fromBrowser;
    private volatile bool _isLost;
    private int _number;

    public DevToolsPipe(Stream toBrowser, Stream fromBrowser)
    {
        (_toBrowser, _fromBrowser) = (toBrowser, fromBrowser);

        // A kept browser is silent most of the time: that must not cost a thread of the pool.
        new Thread(Read) { IsBackground = true, Name = "pdf browser" }.Start();
    }

    /// <summary>The browser closed its end: it will never answer again.</summary>
    public bool IsLost => _isLost;

    /// <summary>Asks the browser, or one page of it, and waits for the answer.</summary>
    /// <exception cref="BrowserFailedException">It refused, or is gone.</exception>
    public async Task<JsonElement> AskAsync(string method, JsonObject words, string? session, CancellationToken limit)
    {
        var number = Interlocked.Increment(ref _number);
        var message = new JsonObject { ["id"] = number, ["method"] = method, ["params"] = words };
        if (session is not null)
        {
            message["sessionId"] = session;
        }

        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        _asked[number] = answer;
        try
        {
            if (_isLost)
            {
                throw new BrowserFailedException("The browser is gone.");
            }

            // A browser that does not read would hold up whoever writes: the time limit must not depend on that.
            await Task.Run(() => Write(JsonSerializer.SerializeToUtf8Bytes(message, Plain)), CancellationToken.None).WaitAsync(limit).ConfigureAwait(false);
            return await answer.Task.WaitAsync(limit).ConfigureAwait(false);
        }
        finally
        {
            _asked.TryRemove(number, out _);
        }
    }

    /// <summary>Hears what happens in one page, on the thread that reads: it must be quick.</summary>
    public void Hear(string session, Action<string, JsonElement> happened) => _sessions[session] = happened;

    /// <summary>Hears no more of it.</summary>
    public void Leave(string session) => _sessions.TryRemove(session, out _);

    private void Write(byte[] message)
    {
        try
        {
            lock (_writing)
            {
                _toBrowser.Write(message);
                _toBrowser.WriteByte(0);
                _toBrowser.Flush();
            }
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException)
        {
            throw new BrowserFailedException("The browser is gone.");
        }
    }

    private void Read()
    {
        try
        {
            var buffer = new byte[1 << 16];
            var message = new MemoryStream();
            for (int read; message.Length < LongestMessage && (read = _fromBrowser.Read(buffer)) > 0;)
            {
                var rest = buffer.AsSpan(0, read);
                for (var end = rest.IndexOf((byte)0); end >= 0; end = rest.IndexOf((byte)0))
                {
                    message.Write(rest[..end]);
                    Take(message.ToArray());
                    message = new MemoryStream();
                    rest = rest[(end + 1)..];
                }

                message.Write(rest);
            }
        }
        catch (Exception)
        {
            // It ended in the middle of a word, or said what is no answer: of such a browser nothing more is believed. Nothing may leave
            // this thread, for that would end the program.
        }

        _isLost = true;
        _fromBrowser.Dispose();
        foreach (var answer in _asked.Values)
        {
            answer.TrySetException(new BrowserFailedException("The browser ended."));
        }

        foreach (var happened in _sessions.Values)
        {
            happened(PagePrint.Crashed, default);
        }
    }

    private void Take(byte[] message)
    {
        var root = JsonDocument.Parse(message).RootElement;
        if (root.TryGetProperty("id", out var id))
        {
            if (!_asked.TryGetValue(id.GetInt32(), out var answer))
            {
                return;
            }

            if (root.TryGetProperty("error", out var error))
            {
                answer.TrySetException(new BrowserFailedException(error.ToString()));
            }
            else
            {
                answer.TrySetResult(root.GetProperty("result"));
            }
        }
        else if (root.TryGetProperty("sessionId", out var session) && _sessions.TryGetValue(session.GetString()!, out var happened))
        {
            happened(root.GetProperty("method").GetString()!, root.GetProperty("params"));
        }
    }
}
