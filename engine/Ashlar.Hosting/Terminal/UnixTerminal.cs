using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace Ashlar.Hosting;

/// <summary>
/// A terminal on Linux, macOS and the BSDs. Its mode is set by the system's own <c>stty</c>: the layout of
/// <c>struct termios</c> differs from system to system, the command's arguments do not, and it runs twice in a game's
/// life. With <c>min 0 time 0</c> a read returns at once with what is there, so that no thread waits for keys and
/// nothing has to be handed over. <see cref="Console.ReadKey()"/> would set the mode anew at each call and knows
/// neither pointer nor key release.
/// </summary>
internal sealed class UnixTerminal : TerminalDevice
{
    // Ctrl-Z is undefined: a program that handles the signal cannot stop itself as the shell expects, and one that does
    // not is stopped in the middle of a frame with the terminal still ours.
    private const string RawMode = "-icanon -echo -ixon -iexten susp undef min 0 time 0";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly FileStream _input = new(new SafeFileHandle(0, ownsHandle: false), FileAccess.Read, bufferSize: 0);
    private string _savedMode = "";

    /// <inheritdoc/>
    internal override void EnterRawMode()
    {
        _savedMode = SetTerminal("-g")
            ?? throw new HostUnavailableException("The terminal's mode cannot be read: \"stty -g\" fails here.");
        if (SetTerminal(RawMode) is null)
        {
            throw new HostUnavailableException("The terminal cannot be set to send keys at once: \"stty\" fails here.");
        }
    }

    /// <inheritdoc/>
    internal override void LeaveRawMode() => SetTerminal(_savedMode);

    /// <inheritdoc/>
    internal override int Read(Span<byte> bytes) => _input.Read(bytes);

    /// <inheritdoc/>
    public override void Dispose()
    {
        _input.Dispose();
        base.Dispose();
    }

    // The child inherits standard input, which is the terminal it sets. Null when it fails.
    private static string? SetTerminal(string arguments)
    {
        var start = new ProcessStartInfo("stty", arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process? child = Process.Start(start);
            if (child is null || !child.WaitForExit(Patience) || child.ExitCode != 0)
            {
                return null;
            }

            return child.StandardOutput.ReadToEnd().Trim();
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
