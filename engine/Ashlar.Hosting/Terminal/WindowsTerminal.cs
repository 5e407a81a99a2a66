using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Ashlar.Hosting;

/// <summary>
/// A console on Windows 10 and later, set to speak the same escape sequences as every other terminal. A console has no
/// read that does not wait, so a thread of its own waits and hands the bytes over.
/// </summary>
internal sealed partial class WindowsTerminal : TerminalDevice
{
    private const int StandardInput = -10;
    private const int StandardOutput = -11;
    private const uint LineInput = 0x0002;
    private const uint EchoInput = 0x0004;
    private const uint QuickEdit = 0x0040;
    private const uint ExtendedFlags = 0x0080;
    private const uint VirtualTerminalInput = 0x0200;
    private const uint VirtualTerminalProcessing = 0x0004;

    private readonly nint _inputHandle = GetStdHandle(StandardInput);
    private readonly nint _outputHandle = GetStdHandle(StandardOutput);
    private readonly Lock _gate = new();
    private readonly byte[] _arrived = new byte[4096];
    private int _arrivedCount;
    private Thread? _reader;
    private uint _savedInputMode;
    private uint _savedOutputMode;
    private Encoding _savedEncoding = Encoding.UTF8;

    /// <inheritdoc/>
    internal override void EnterRawMode()
    {
        if (!GetConsoleMode(_inputHandle, out _savedInputMode) || !GetConsoleMode(_outputHandle, out _savedOutputMode))
        {
            throw new HostUnavailableException("The console's mode cannot be read.");
        }

        _savedEncoding = Console.OutputEncoding;
        uint cooked = LineInput | EchoInput | QuickEdit;
        uint inputMode = (_savedInputMode & ~cooked) | ExtendedFlags | VirtualTerminalInput;
        if (!SetConsoleMode(_inputHandle, inputMode)
            || !SetConsoleMode(_outputHandle, _savedOutputMode | VirtualTerminalProcessing))
        {
            LeaveRawMode();
            throw new HostUnavailableException("This console knows no escape sequences: use Windows Terminal.");
        }

        Console.OutputEncoding = Encoding.UTF8;
        if (_reader is null)
        {
            _reader = new Thread(ReadForever) { IsBackground = true, Name = "terminal input" };
            _reader.Start();
        }
    }

    /// <inheritdoc/>
    internal override void LeaveRawMode()
    {
        SetConsoleMode(_inputHandle, _savedInputMode);
        SetConsoleMode(_outputHandle, _savedOutputMode);
        Console.OutputEncoding = _savedEncoding;
    }

    /// <inheritdoc/>
    internal override int Read(Span<byte> bytes)
    {
        lock (_gate)
        {
            int count = Math.Min(_arrivedCount, bytes.Length);
            _arrived.AsSpan(0, count).CopyTo(bytes);
            _arrived.AsSpan(count, _arrivedCount - count).CopyTo(_arrived);
            _arrivedCount -= count;
            return count;
        }
    }

    private void ReadForever()
    {
        using var input = new FileStream(
            new SafeFileHandle(_inputHandle, ownsHandle: false), FileAccess.Read, bufferSize: 0);
        byte[] bytes = new byte[1024];
        for (int count = input.Read(bytes); count > 0; count = input.Read(bytes))
        {
            lock (_gate)
            {
                // Nobody types four thousand characters a frame: what does not fit is ignored.
                int taken = Math.Min(count, _arrived.Length - _arrivedCount);
                bytes.AsSpan(0, taken).CopyTo(_arrived.AsSpan(_arrivedCount));
                _arrivedCount += taken;
            }
        }
    }

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint GetStdHandle(int which);

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetConsoleMode(nint handle, out uint mode);

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetConsoleMode(nint handle, uint mode);
}
