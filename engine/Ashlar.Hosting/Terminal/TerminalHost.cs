using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Hosting;

/// <summary>
/// A host in a terminal, over any SSH session: two true-colour half blocks a cell, real characters for text, keys and
/// pointer from the terminal. A cell is one glyph of <see cref="BitmapFont"/>, so a 100 × 30 terminal is a drawable
/// area of 600 × 300 pixels in which text of scale 1 that starts on any pixel is readable.
/// Only cells that changed are sent, in one write a frame; a frame allocates nothing. The terminal is restored when
/// the host is disposed, and also after Ctrl-C, SIGTERM, SIGHUP and an unhandled exception.
/// <para>
/// Terminals with the kitty keyboard protocol (kitty, foot, Ghostty, WezTerm, Alacritty and more) tell when a key goes
/// up. With others a key counts as down until it would have repeated, so a tap lasts about half a second.
/// On Windows it needs Windows Terminal or a console that knows escape sequences.
/// </para>
/// The picture's memory is counted under "terminal" in the allocator tree.
/// </summary>
/// <example><code>
/// using var host = new TerminalHost(memory, "Swarm");
/// new GameLoop(memory, host).Run(game);
/// </code></example>
public sealed class TerminalHost : IHost
{
    private const int MaximumColumns = 640;
    private const int MaximumRows = 240;
    private const int MaximumCells = MaximumColumns * MaximumRows;
    private const int LocalDrawsPerSecond = 60;
    private const int RemoteDrawsPerSecond = 30;

    private readonly AllocatorGroup _memory;
    private readonly NativeTable<Cell> _firstCells;
    private readonly NativeTable<Cell> _secondCells;
    private readonly NativeTable<byte> _output;
    private readonly CellPainter _painter;
    private readonly TerminalDevice _device;
    private readonly TerminalSession _session;
    private readonly TerminalInput _input;
    private NativeTable<Cell> _shown;
    private NativeTable<Cell> _wanted;
    private int _columns;
    private int _rows;

    /// <summary>Takes over the terminal that this process is attached to.</summary>
    /// <param name="memory">Where the picture lives.</param>
    /// <param name="title">The terminal's title while the host lives; empty leaves it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="HostUnavailableException">There is no terminal, or it does not let itself be set.</exception>
    public TerminalHost(MemorySystem memory, string title = "")
        : this(memory, title, OpenDevice(), TimeProvider.System)
    {
    }

    internal TerminalHost(MemorySystem memory, string title, TerminalDevice device, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(title);
        _memory = new AllocatorGroup(memory, "terminal");
        _firstCells = new NativeTable<Cell>(_memory, "cells, even frames", MaximumCells);
        _secondCells = new NativeTable<Cell>(_memory, "cells, odd frames", MaximumCells);
        _output = new NativeTable<byte>(_memory, "output", CellEncoder.MaximumBytes(MaximumCells));
        _painter = new CellPainter(_memory, MaximumCells);
        _shown = _firstCells;
        _wanted = _secondCells;
        _device = device;
        _input = new TerminalInput(time);
        DrawsPerSecond = IsRemote ? RemoteDrawsPerSecond : LocalDrawsPerSecond;
        NoticeSize();
        try
        {
            _session = new TerminalSession(device, title);
        }
        catch
        {
            DisposeMemory();
            throw;
        }
    }

    /// <summary>How a host picker makes one.</summary>
    public static HostProvider Provider { get; } = new(
        "terminal",
        static () => WhyUnavailable(
            Console.IsInputRedirected,
            Console.IsOutputRedirected,
            OperatingSystem.IsWindows() ? "windows" : Environment.GetEnvironmentVariable("TERM")),
        static (memory, request) => new TerminalHost(memory, request.Title));

    /// <inheritdoc/>
    public string Name => "terminal";

    /// <inheritdoc/>
    public int Width => _columns * CellPainter.CellWidth;

    /// <inheritdoc/>
    public int Height => _rows * CellPainter.CellHeight;

    /// <inheritdoc/>
    public bool IsInteractive => true;

    /// <summary>60, or 30 over SSH.</summary>
    public int DrawsPerSecond { get; }

    private static bool IsRemote => Environment.GetEnvironmentVariable("SSH_CONNECTION") is not null;

    /// <inheritdoc/>
    public bool Poll(ref InputState input)
    {
        NoticeSize();
        _input.Poll(_session, ref input);
        return !_session.IsClosing;
    }

    /// <inheritdoc/>
    public void Present(DrawList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        int cells = _columns * _rows;
        Span<Cell> wanted = _wanted.Span[..cells];
        _painter.Paint(list, _columns, _rows, wanted);

        Span<byte> output = _output.Span;
        int length = CellEncoder.Encode(_shown.Span[..cells], wanted, _columns, output);
        if (length > 0)
        {
            _session.Write(output[..length]);
            (_shown, _wanted) = (_wanted, _shown);
        }
    }

    /// <summary>Sleeps, in whole milliseconds: the next that is not before the end.</summary>
    public void Wait(TimeSpan duration)
    {
        if (duration > TimeSpan.Zero)
        {
            Thread.Sleep((int)Math.Ceiling(duration.TotalMilliseconds));
        }
    }

    /// <summary>Restores the terminal.</summary>
    public void Dispose()
    {
        _session.Dispose();
        DisposeMemory();
    }

    /// <summary>Null when a terminal can be used, else why not, as the end of a sentence.</summary>
    internal static string? WhyUnavailable(bool isInputRedirected, bool isOutputRedirected, string? term)
    {
        if (isInputRedirected)
        {
            return "its input does not come from a terminal";
        }

        if (isOutputRedirected)
        {
            return "its output does not go to a terminal";
        }

        return term switch
        {
            null or "" => "TERM is unset",
            "dumb" => "TERM is \"dumb\"",
            _ => null,
        };
    }

    private static TerminalDevice OpenDevice() => Provider.WhyUnavailable is not { } reason
        ? TerminalDevice.Open()
        : throw new HostUnavailableException($"The host \"terminal\" cannot run here: {reason}.");

    private void NoticeSize()
    {
        // A terminal that does not know its size says 0.
        int columns = Math.Clamp(_device.Columns, 1, MaximumColumns);
        int rows = Math.Clamp(_device.Rows, 1, MaximumRows);
        if (columns == _columns && rows == _rows)
        {
            return;
        }

        _columns = columns;
        _rows = rows;
        int cells = columns * rows;
        _firstCells.EnsureCount(cells);
        _secondCells.EnsureCount(cells);
        _output.EnsureCount(CellEncoder.MaximumBytes(cells));
        InvalidateShown();
    }

    private void InvalidateShown() => _shown.Span[..(_columns * _rows)].Fill(Cell.Unknown);

    private void DisposeMemory()
    {
        _painter.Dispose();
        _output.Dispose();
        _secondCells.Dispose();
        _firstCells.Dispose();
        _memory.Dispose();
    }
}
