using System.Diagnostics;
using System.Text.Unicode;

namespace Swarm;

/// <summary>
/// One line on the terminal that tells how far a headless run is, a few times a second. Written as bytes from the
/// stack: a run that measures garbage must make none.
/// </summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly Stream _terminal;
    private readonly long _frames;
    private long _shown = Stopwatch.GetTimestamp();
    private bool _isLineOpen;

    private Progress(Stream terminal, long frames)
    {
        _terminal = terminal;
        _frames = frames;
    }

    /// <returns>Null when standard error is no terminal: then nobody is watching.</returns>
    public static Progress? OnTerminal(long frames) =>
        Console.IsErrorRedirected ? null : new Progress(Console.OpenStandardError(), frames);

    public void Show(long frame, int entities)
    {
        if (Stopwatch.GetElapsedTime(_shown) < Interval)
        {
            return;
        }

        _shown = Stopwatch.GetTimestamp();
        Span<byte> line = stackalloc byte[96];
        Utf8.TryWrite(line, $"\rframe {frame} of {_frames}, {entities} entities   ", out int written);
        _terminal.Write(line[..written]);
        _isLineOpen = true;
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (_isLineOpen)
        {
            _terminal.Write("\r\u001b[K"u8);
        }

        _terminal.Dispose();
    }
}
