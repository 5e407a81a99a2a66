using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Hosting;

/// <summary>
/// Runs a game: simulated steps of one fixed length, drawing at the host's own rate, frame memory opened and closed
/// around them.
/// A frame, in order: <see cref="MemorySystem.BeginFrame"/>, input, update, draw, present,
/// <see cref="MemorySystem.EndFrame"/>. A <em>memory</em> frame is one simulated step, whatever the drawing does: a
/// drawing without a step uses the frame that is open, and a step that catches up opens its own. So what is reclaimed
/// when, and which identifiers come back, depends on the steps alone and not on the speed of the machine.
/// <para>
/// A frame that is late catches up with the steps that are due while another one, at the measured time of those before,
/// ends within half a step's length (more on a display that is slower than the steps): the rest is left for drawing. What
/// does not fit is dropped at once, so that the game runs slower than the clock, and no frame makes the next one late.
/// <see cref="FrameTimings.DroppedSteps"/> counts them, <see cref="FrameTimings.Pace"/> says how far the game is behind.
/// </para>
/// <para>
/// With an interactive host the loop sleeps between frames. With another it simulates exactly one step a frame, as fast
/// as it can. It allocates nothing while it runs, and calls the host and the game on the thread that called
/// <see cref="Run"/>.
/// </para>
/// </summary>
/// <example><code>
/// using var memory = new MemorySystem();
/// using IHost host = new HeadlessHost(1280, 720);
/// var loop = new GameLoop(memory, host, new LoopOptions { MaximumFrames = 600 });
/// loop.Run(new Pong());
/// double worst = loop.Timings.Total.Maximum;
/// </code></example>
public sealed class GameLoop
{
    private readonly MemorySystem _memory;
    private readonly IHost _host;
    private readonly LoopOptions _options;
    private readonly TimeProvider _time;
    private readonly DrawList _list = new();
    private readonly StepClock _clock;
    private readonly DrawPacer _pacer;
    private InputState _input;
    private ArenaMark _beforeDrawing;
    private bool _isFrameOpen;
    private bool _isRunning;
    private long _steps;
    private long _draws;

    /// <summary>Makes a loop that runs on <paramref name="memory"/> and shows on <paramref name="host"/>.</summary>
    /// <param name="memory">Whose frames the loop begins and ends.</param>
    /// <param name="host">Where the game is seen. Stays the caller's to dispose.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="time">Null for the system's clock.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="memory"/> or <paramref name="host"/> is null.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is negative, or a rate is zero.</exception>
    public GameLoop(MemorySystem memory, IHost host, LoopOptions? options = null, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(host);
        _options = options ?? new LoopOptions();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_options.StepsPerSecond, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_options.MaximumStepsPerFrame, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(_options.MaximumFrames, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(_options.WarmUpFrames, nameof(options));
        _memory = memory;
        _host = host;
        _time = time ?? TimeProvider.System;
        _clock = new StepClock(
            _time.TimestampFrequency, _options.StepsPerSecond, _options.MaximumStepsPerFrame, host.DrawsPerSecond);
        _pacer = new DrawPacer(_time.TimestampFrequency, host.DrawsPerSecond);
        Timings = new FrameTimings(_options.WarmUpFrames, _time) { Memory = memory };
    }

    /// <summary>How long the frames took, and what garbage they made.</summary>
    public FrameTimings Timings { get; }

    /// <summary>How many steps were simulated.</summary>
    public long Steps => _steps;

    /// <summary>
    /// What was drawn last: for a screenshot, on any host. Its memory lives until
    /// <see cref="MemorySystem.BeginFrame"/> has been called as often as there are frames in flight.
    /// </summary>
    public DrawList LastFrame => _list;

    /// <summary>
    /// Runs <paramref name="game"/> until it ends, the user closes the host, or the last frame is done.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The loop is running already.</exception>
    public LoopEnd Run(IGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        if (_isRunning)
        {
            throw new InvalidOperationException("This loop runs already: a game cannot run itself inside a step.");
        }

        _isRunning = true;
        try
        {
            LoopEnd? end;
            do
            {
                end = RunFrame(game);
            }
            while (end is null);
            return end.Value;
        }
        finally
        {
            CloseMemoryFrame();
            _isRunning = false;
        }
    }

    private LoopEnd? RunFrame(IGame game)
    {
        WaitUntilDue();
        Timings.BeginFrame();
        int due = _host.IsInteractive ? _clock.Advance(_time.GetTimestamp()) : 1;
        if (due > 0)
        {
            OpenMemoryFrame();
        }

        if (!_host.Poll(ref _input))
        {
            return LoopEnd.HostClosed;
        }

        LoopEnd? end = Simulate(game, due, out int simulated);
        Timings.EndUpdate(simulated, (int)Math.Min(_clock.Dropped - Timings.DroppedSteps, int.MaxValue));

        Draw(game, hasStepped: simulated > 0);
        Timings.EndDraw();

        _host.Present(_list);
        Timings.EndFrame();
        return end;
    }

    private LoopEnd? Simulate(IGame game, int due, out int simulated)
    {
        float seconds = 1f / _options.StepsPerSecond;
        long began = _time.GetTimestamp();
        for (simulated = 0; simulated < due;)
        {
            if (simulated > 0)
            {
                if (!_clock.HasTimeForAnother(_time.GetTimestamp() - began, simulated))
                {
                    _clock.Drop(due - simulated);
                    return null;
                }

                OpenMemoryFrame();
            }

            game.Update(in _input, new SimulationStep(_steps, seconds));
            _input.EndStep();
            _steps++;
            simulated++;
            if (game.WantsExit)
            {
                return LoopEnd.GameExit;
            }

            if (_steps == _options.MaximumFrames)
            {
                return LoopEnd.MaximumFrames;
            }
        }

        return null;
    }

    private void Draw(IGame game, bool hasStepped)
    {
        // A second drawing of the same step takes the place of the first, or a fast display would fill the arena.
        Arena frame = _memory.Frame.Current;
        if (hasStepped)
        {
            _beforeDrawing = frame.Mark();
        }
        else
        {
            frame.Rewind(_beforeDrawing);
        }

        _list.Begin(frame, _host.Width, _host.Height);
        game.Draw(_list, new DrawFrame(_draws, _host.IsInteractive ? _clock.Alpha : 1, Timings));

        // There is nothing behind the picture that could be seen through it.
        _list.Background = Color.Mix(Color.Black, _list.Background, _list.Background.A / 255f).WithAlpha(255);
        _draws++;
    }

    private void WaitUntilDue()
    {
        if (!_host.IsInteractive)
        {
            return;
        }

        long due = _pacer.NextDue(_time.GetTimestamp());
        for (long now = _time.GetTimestamp(); now < due; now = _time.GetTimestamp())
        {
            _host.Wait(_time.GetElapsedTime(now, due));
        }
    }

    private void OpenMemoryFrame()
    {
        CloseMemoryFrame();
        _memory.BeginFrame();
        _isFrameOpen = true;
    }

    private void CloseMemoryFrame()
    {
        if (_isFrameOpen)
        {
            _isFrameOpen = false;
            _memory.EndFrame();
        }
    }
}
