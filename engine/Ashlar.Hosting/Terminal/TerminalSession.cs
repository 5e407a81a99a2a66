using System.Runtime.InteropServices;
using System.Text;

namespace Ashlar.Hosting;

/// <summary>
/// The time during which the terminal is ours: entered once, and restored at the end, whatever ends the program.
/// Signals that ask to end (Ctrl-C, SIGTERM, SIGHUP, SIGQUIT) close the game in good order the first time and end the
/// process the second time; an unhandled exception finds the terminal restored before its message is printed. Only
/// SIGKILL and a runtime that dies by itself leave it as it is.
/// </summary>
internal sealed class TerminalSession : IDisposable
{
    private readonly TerminalDevice _device;
    private readonly Lock _gate = new();
    private readonly List<PosixSignalRegistration> _signals = [];
    private bool _isEntered;
    private volatile bool _isClosing;

    /// <summary>Takes the terminal over.</summary>
    /// <exception cref="HostUnavailableException">It does not let itself be taken.</exception>
    internal TerminalSession(TerminalDevice device, string title)
    {
        _device = device;
        Enter(title);
        AppDomain.CurrentDomain.UnhandledException += Leave;
        AppDomain.CurrentDomain.ProcessExit += Leave;
        Handle(PosixSignal.SIGINT, CloseOrEnd);
        Handle(PosixSignal.SIGTERM, CloseOrEnd);
        Handle(PosixSignal.SIGHUP, CloseOrEnd);
        Handle(PosixSignal.SIGQUIT, CloseOrEnd);
    }

    /// <summary>Whether the user, or the system, wants the program to end.</summary>
    internal bool IsClosing => _isClosing;

    private static ReadOnlySpan<byte> LeaveSequence =>
        "\e[0m\e[?2026l\e[<u\e[?1004l\e[?1006l\e[?1003l\e[?7h\e[23;0t\e[?25h\e[?1049l"u8;

    /// <summary>Asks for the program to end, as Ctrl-C does.</summary>
    internal void Close() => _isClosing = true;

    /// <summary>Takes what was typed, without waiting.</summary>
    internal int Read(Span<byte> bytes)
    {
        try
        {
            return _device.Read(bytes);
        }
        catch (IOException)
        {
            Close();
            return 0;
        }
    }

    /// <summary>Sends bytes, unless the terminal is restored or gone.</summary>
    internal void Write(ReadOnlySpan<byte> bytes)
    {
        lock (_gate)
        {
            if (_isEntered)
            {
                WriteOrClose(bytes);
            }
        }
    }

    /// <summary>Restores the terminal.</summary>
    public void Dispose()
    {
        AppDomain.CurrentDomain.UnhandledException -= Leave;
        AppDomain.CurrentDomain.ProcessExit -= Leave;
        foreach (PosixSignalRegistration signal in _signals)
        {
            signal.Dispose();
        }

        Leave();
        _device.Dispose();
    }

    // The alternate screen; no cursor; no wrapping at the right edge; pointer and focus reports; key releases where the
    // terminal knows them (and a question whether it does); an empty screen.
    private static byte[] EnterSequence(string title)
    {
        var sequence = new StringBuilder("\e[?1049h\e[22;0t");
        if (title.Length > 0)
        {
            sequence.Append("\e]0;");
            foreach (char character in title)
            {
                sequence.Append(char.IsControl(character) ? ' ' : character);
            }

            sequence.Append('\a');
        }

        sequence.Append("\e[?25l\e[?7l\e[?1003h\e[?1006h\e[?1004h\e[>11u\e[?u\e[2J");
        return Encoding.UTF8.GetBytes(sequence.ToString());
    }

    private void Handle(PosixSignal signal, Action<PosixSignalContext> handler) =>
        _signals.Add(PosixSignalRegistration.Create(signal, handler));

    private void CloseOrEnd(PosixSignalContext context)
    {
        if (_isClosing)
        {
            Leave();
            return;
        }

        context.Cancel = true;
        Close();
    }

    private void Enter(string title)
    {
        lock (_gate)
        {
            _device.EnterRawMode();
            _isEntered = true;
            WriteOrClose(EnterSequence(title));
        }
    }

    private void Leave()
    {
        lock (_gate)
        {
            if (_isEntered)
            {
                _isEntered = false;
                WriteOrClose(LeaveSequence);
                _device.LeaveRawMode();
            }
        }
    }

    private void Leave(object? sender, EventArgs arguments) => Leave();

    // A terminal that is gone ends the game: so is its player.
    private void WriteOrClose(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _device.Write(bytes);
        }
        catch (IOException)
        {
            Close();
        }
    }
}
