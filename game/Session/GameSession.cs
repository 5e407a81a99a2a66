using System.Numerics;
using Ashlar.Hosting;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Overlay;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>
/// The game as the loop runs it: brings the player to the screens, what they decide to the simulation, and both to the
/// picture.
/// </summary>
internal sealed class GameSession : IGame
{
    private readonly Simulation _simulation;
    private readonly Stage _stage;
    private readonly ScenePainter _painter;
    private readonly MemoryOverlay _overlay;
    private readonly SteadyState _steady;
    private readonly Saboteur _saboteur;
    private readonly InputRecorder? _recorder;
    private readonly Progress? _progress;
    private readonly MenuReader _menuReader = new();
    private readonly Impact _impact = new();
    private readonly bool _isInteractive;
    private volatile bool _isInterrupted;
    private bool _isMoving;

    public GameSession(
        Simulation simulation, Stage stage, ScenePainter painter, MemoryOverlay overlay, SteadyState steady,
        Saboteur saboteur, InputRecorder? recorder, Progress? progress, bool isInteractive)
    {
        _simulation = simulation;
        _stage = stage;
        _painter = painter;
        _overlay = overlay;
        _steady = steady;
        _saboteur = saboteur;
        _recorder = recorder;
        _progress = progress;
        _isInteractive = isInteractive;
    }

    public bool WantsExit => _isInterrupted || _stage.WantsExit;

    /// <summary>Whether a signal ended the run.</summary>
    public bool IsInterrupted => _isInterrupted;

    /// <summary>The check level that the player wants to go on with, in a new process; null for none.</summary>
    public CheckLevel? NextChecks { get; private set; }

    /// <summary>Asks for the end of the run; from any thread.</summary>
    public void Interrupt() => _isInterrupted = true;

    public void Update(in InputState input, in SimulationStep step)
    {
        _steady.BeginStep(step.Index);
        OverlayResponse overlay = _overlay.Handle(in input);
        InputState heard = overlay.TakesKeys ? default : overlay.TakesPointer ? input.WithoutPointer() : input;
        if (overlay.PicksEntity)
        {
            _overlay.Inspect(EntityPicker.At(_simulation.World, _painter.Camera, input.Pointer));
        }

        // They are no keys of the profiler's, so they work while it has the keyboard.
        ReadKeys(in input);
        if (overlay.PausesGame)
        {
            _isMoving = false;
            return;
        }

        _stage.Notices.Advance();
        MenuInput menu = _menuReader.Read(in heard);
        Controls? wanted = _stage.Current.Update(_stage, in heard, in menu);
        _isMoving = wanted is not null && _simulation.State.Phase != Phase.Choosing;
        if (wanted is { } controls)
        {
            if (_stage.Current is not WatchScreen)
            {
                controls.Flags |= StressKeys.Read(in heard);
            }

            _recorder?.Add(in controls);
            _simulation.Step(in controls);
            _impact.Feel(in _simulation.Feedback);
            _stage.Bugs.Act(_simulation);
        }

        _saboteur.Work(_simulation.State.Step);
    }

    public void Draw(DrawList list, in DrawFrame frame)
    {
        _steady.Record(frame.Timings);
        Settings settings = _stage.Settings.Value;
        var layout = ScreenLayout.Beside(list.Width, list.Height, EdgeOfOverlay());
        Vector2 shake = _impact.Shake(settings.Shake);
        using (frame.Timings.Zone("scene"))
        {
            _painter.Draw(_simulation, list, layout.Focus, _isMoving ? frame.Alpha : 1, shake);
            if (settings.Flash)
            {
                _impact.Draw(list);
            }
        }

        _stage.Current.Draw(_stage, list, in layout);
        if (_isInteractive)
        {
            NoticePainter.Draw(_stage.Notices, list, in layout);
            PacePainter.Draw(frame.Timings.Pace, list, in layout);
        }

        InspectedMark.Draw(_overlay, _simulation.GameWorld, _painter.Camera, list);
        var figures = new OverlayFrame
        {
            Timings = frame.Timings,
            World = _simulation.GameWorld.Observe(),
            Jobs = _simulation.Crew.Jobs,
        };
        _overlay.Draw(list, in figures);
        _progress?.Show(frame.Index + 1, _simulation.World.Size);
    }

    /// <summary>Keys that mean the same on every screen.</summary>
    private void ReadKeys(in InputState input)
    {
        if (input.WasPressed(Key.F5))
        {
            NextChecks = Relaunch.LevelAfter(MemoryChecks.Level);
            _stage.WantsExit = true;
        }

        if (input.WasPressed(Key.F6))
        {
            _saboteur.IsOn = !_saboteur.IsOn;
            _stage.Notices.Tell(_saboteur.IsOn
                ? "saboteur on: garbage in every frame, as careless code makes it"
                : "saboteur off");
        }

        if (input.WasPressed(Key.F7))
        {
            _stage.Play.IsAutopiloted = !_stage.Play.IsAutopiloted;
            _stage.Notices.Tell(_stage.Play.IsAutopiloted
                ? "the autopilot flies and chooses: this game makes no high score"
                : "you fly");
        }

        Screen current = _stage.Current;
        if (input.WasPressed(Key.F10) && (current == _stage.Title || current == _stage.Play || current == _stage.Pause))
        {
            _stage.BugMenu.ReturnTo(_stage, current);
        }
    }

    /// <summary>Where the profiler's pages begin; 0 where none is shown.</summary>
    private int EdgeOfOverlay() =>
        _overlay.Mode is OverlayMode.Full or OverlayMode.HeapMap ? _overlay.Bounds.Left : 0;
}
