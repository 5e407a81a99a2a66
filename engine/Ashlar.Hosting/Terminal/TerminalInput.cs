using System.Numerics;
using Ashlar.Input;
using Ashlar.Rendering;

namespace Ashlar.Hosting;

/// <summary>
/// Turns what the terminal sends into input: reads, decodes, and releases the keys whose release is not reported.
/// </summary>
internal sealed class TerminalInput
{
    // A sequence arrives in one piece, or nearly: what has not gone on for so long was the Escape key alone.
    private const long EscapeMilliseconds = 40;

    private readonly TimeProvider _time;
    private readonly KeyDecoder _decoder = new();
    private readonly KeyHolds _holds = new();
    private readonly byte[] _bytes = new byte[1024];
    private long _lastArrival;

    internal TerminalInput(TimeProvider time) => _time = time;

    /// <summary>Adds to <paramref name="input"/> what has arrived since the last call.</summary>
    internal void Poll(TerminalSession session, ref InputState input)
    {
        long now = (long)_time.GetElapsedTime(0, _time.GetTimestamp()).TotalMilliseconds;
        for (int count = session.Read(_bytes); count > 0; count = session.Read(_bytes))
        {
            _lastArrival = now;
            ReadOnlySpan<byte> bytes = _bytes.AsSpan(0, count);
            while (_decoder.TryRead(ref bytes, out TerminalEvent read))
            {
                Apply(read, now, session, ref input);
            }
        }

        if (_decoder.IsPending && now - _lastArrival >= EscapeMilliseconds
            && _decoder.TryFlush(out TerminalEvent flushed))
        {
            Apply(flushed, now, session, ref input);
        }

        _holds.Expire(now, ref input);
    }

    private void Apply(in TerminalEvent read, long now, TerminalSession session, ref InputState input)
    {
        switch (read.Kind)
        {
            case TerminalEventKind.Typed:
                _holds.Type(read.Key, now, ref input);
                break;
            case TerminalEventKind.Press:
                MovePointer(read, ref input);
                input.Press(read.Key);
                break;
            case TerminalEventKind.Repeat:
                input.Repeat(read.Key);
                break;
            case TerminalEventKind.Release:
                MovePointer(read, ref input);
                input.Release(read.Key);
                break;
            case TerminalEventKind.Pointer:
                MovePointer(read, ref input);
                break;
            case TerminalEventKind.Wheel:
                input.TurnWheel(new Vector2(read.Column, read.Row));
                break;
            case TerminalEventKind.FocusGained:
                input.SetFocus(true);
                break;
            case TerminalEventKind.FocusLost:
                _holds.Clear();
                input.SetFocus(false);
                break;
            case TerminalEventKind.Interrupt:
                session.Close();
                break;
        }
    }

    // The middle of the cell, in the pixels that the game draws in. Keys come without a place.
    private static void MovePointer(in TerminalEvent read, ref InputState input)
    {
        if (read.Kind == TerminalEventKind.Pointer || read.Key >= Key.PointerLeft)
        {
            input.MovePointer(new Vector2(
                (read.Column + 0.5f) * BitmapFont.Advance, (read.Row + 0.5f) * BitmapFont.LineHeight));
        }
    }
}
