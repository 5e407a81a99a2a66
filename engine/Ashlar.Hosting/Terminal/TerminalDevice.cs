namespace Ashlar.Hosting;

/// <summary>
/// A terminal as the operating system gives it: bytes in, bytes out, a size, and a mode in which every byte arrives at
/// once and unechoed.
/// </summary>
internal abstract class TerminalDevice : IDisposable
{
    private readonly Stream _output = Console.OpenStandardOutput();

    /// <summary>Columns of characters.</summary>
    internal virtual int Columns => Console.WindowWidth;

    /// <summary>Rows of characters.</summary>
    internal virtual int Rows => Console.WindowHeight;

    /// <summary>The terminal this process is attached to.</summary>
    internal static TerminalDevice Open() => OperatingSystem.IsWindows() ? new WindowsTerminal() : new UnixTerminal();

    /// <summary>Remembers the terminal's mode and makes bytes arrive at once and unechoed.</summary>
    /// <exception cref="HostUnavailableException">The terminal does not let itself be set.</exception>
    internal abstract void EnterRawMode();

    /// <summary>Puts back the mode that <see cref="EnterRawMode"/> found.</summary>
    internal abstract void LeaveRawMode();

    /// <summary>Takes what has arrived, without waiting.</summary>
    /// <returns>How many bytes; 0 when nothing has arrived.</returns>
    internal abstract int Read(Span<byte> bytes);

    /// <summary>Sends bytes in one go.</summary>
    /// <exception cref="IOException">The terminal is gone.</exception>
    internal virtual void Write(ReadOnlySpan<byte> bytes) => _output.Write(bytes);

    /// <summary>Closes the streams; the mode is not touched.</summary>
    public virtual void Dispose() => _output.Dispose();
}
