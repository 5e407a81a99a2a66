using System.Numerics;
using Engine.Hosting;
using Engine.Overlay;
using Engine.Rendering;

namespace Game;

/// <summary>
/// The game as the loop runs it: brings the player to the simulation and the simulation to the screen.
/// </summary>
internal sealed class GameSession : IGame
{
    private readonly Simulation _simulation;
    private readonly MemoryOverlay _overlay;
    private readonly SteadyState _steady;
    private readonly Progress? _progress;
    private readonly ScenePainter _painter = new();
    private readonly PlayerInput _player = new();
    private readonly bool _isInteractive;
    private volatile bool _isInterrupted;
    private bool _isPaused;

    public GameSession(
        Simulation simulation, MemoryOverlay overlay, SteadyState steady, Progress? progress, bool isInteractive)
    {
        _simulation = simulation;
        _overlay = overlay;
        _steady = steady;
        _progress = progress;
        _isInteractive = isInteractive;
    }

    public bool WantsExit { get; private set; }

    /// <summary>Whether a signal ended the run.</summary>
    public bool IsInterrupted => _isInterrupted;

    /// <summary>Asks for the end of the run; from any thread.</summary>
    public void Interrupt() => _isInterrupted = true;

    public void Update(in InputState input, in SimulationStep step)
    {
        _steady.BeginStep(step.Index);
        WantsExit = _isInterrupted || input.WasPressed(Key.Escape) || input.WasPressed(Key.Q);
        if (input.WasPressed(Key.P) || input.WasPressed(Key.GamepadBack))
        {
            _isPaused = !_isPaused;
        }

        // Who looks away does not die meanwhile, and says when to go on.
        _isPaused |= !input.HasFocus;

        if (input.WasPressed(Key.F1) || input.WasPressed(Key.Tab))
        {
            _overlay.IsVisible = !_overlay.IsVisible;
        }

        Position ship = _simulation.ShipPosition;
        Camera camera = _painter.Camera;
        Controls controls = _player.Read(
            in input, new Vector2(camera.ToScreenX(ship.X), camera.ToScreenY(ship.Y)));
        if (!_isPaused)
        {
            _simulation.Step(in controls, autopilot: !_isInteractive || _player.IsAway);
        }
    }

    public void Draw(DrawList list, in DrawFrame frame)
    {
        _steady.Record(frame.Timings);
        float focus = Focus(list.Width);
        _painter.Draw(_simulation, list, focus, _isPaused ? 1 : frame.Alpha);
        Hud.Draw(_simulation, list, focus, _isPaused, _isInteractive);
        var figures = new OverlayFrame
        {
            Index = frame.Index,
            Timings = frame.Timings,
            World = _simulation.GameWorld.Observe(),
        };
        _overlay.Draw(list, in figures);
        _progress?.Show(frame.Index + 1, _simulation.World.Size);
    }

    /// <summary>The middle of the screen, or of what the profiler leaves free of it.</summary>
    private float Focus(int width)
    {
        const int WideEnoughForBoth = 1000;
        return _overlay.IsVisible && width >= WideEnoughForBoth ? 0.28f : 0.5f;
    }
}
