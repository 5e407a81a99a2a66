using Ashlar.Hosting;
using Ashlar.Memory;
using Ashlar.Overlay;
using Ashlar.Rendering;

namespace Swarm.Tests;

/// <summary>The whole game with a scripted player, in this process.</summary>
internal sealed class PlayedSession : IDisposable
{
    private int _lastStep;

    public PlayedSession(
        Action<PlayedSession, ScriptedHost, int> script, ulong seed = 1, int entities = 0, string? folder = null,
        string? record = null, int width = 1280, int height = 720)
    {
        Memory = new MemorySystem();
        var options = new SimulationOptions(seed, entities, 0);
        Simulation = new Simulation(Memory, options);
        Bugs = new PlantedBugs(Memory, Simulation, Notices);
        Overlay = new MemoryOverlay(Memory);
        Host = new ScriptedHost(width, height, (host, step) =>
        {
            HasMoved = _lastStep != Simulation.State.Step;
            _lastStep = Simulation.State.Step;
            script(this, host, step);
        });
        Settings = new KeptValue<Settings>(
            folder, "settings", RecordsJson.Default.Settings, static value => value.WhyWrong(), new Settings(),
            Notices);
        Scores = new KeptValue<ScoreList>(
            folder, "scores", RecordsJson.Default.ScoreList, static value => value.WhyWrong(), ScoreList.Empty,
            Notices);
        Recorder = record is null ? null : new InputRecorder(Memory, options, record);
        var painter = new ScenePainter(Simulation.Crew);
        Stage = new Stage(Simulation, painter, Settings, Scores, Notices, Bugs, null);
        Session = new GameSession(
            Simulation, Stage, painter, Overlay, new SteadyState(), Saboteur, Recorder, null, isInteractive: true);
    }

    public MemorySystem Memory { get; }

    /// <summary>Whether the world moved in the last step: what lies in frame memory can be read then.</summary>
    public bool HasMoved { get; private set; }

    public Simulation Simulation { get; }

    public PlantedBugs Bugs { get; }

    public MemoryOverlay Overlay { get; }

    public ScriptedHost Host { get; }

    public Notices Notices { get; } = new();

    public Saboteur Saboteur { get; } = new(new FrameTimings());

    public KeptValue<Settings> Settings { get; }

    public KeptValue<ScoreList> Scores { get; }

    public InputRecorder? Recorder { get; }

    public Stage Stage { get; }

    public GameSession Session { get; }

    /// <summary>Where <see cref="Screenshot"/> writes; null for nowhere.</summary>
    public static string? PictureFolder => Environment.GetEnvironmentVariable("SWARM_PICTURES");

    public DrawList? LastFrame { get; private set; }

    public LoopEnd Run(int frames)
    {
        var loop = new GameLoop(Memory, Host, new LoopOptions { MaximumFrames = frames });
        LastFrame = loop.LastFrame;
        LoopEnd end = loop.Run(Session);
        Recorder?.Write(Simulation.Hash());
        return end;
    }

    /// <summary>Writes the frame before this one as a picture, where somebody asked for pictures.</summary>
    public void Screenshot(string name)
    {
        if (PictureFolder is { } folder)
        {
            using var picture = new PixelBuffer(Memory, "screenshot", LastFrame!.Width, LastFrame.Height);
            new SoftwareRasterizer().Draw(LastFrame, picture);
            using FileStream file = File.Create(Path.Combine(folder, $"{name}.png"));
            PngWriter.Write(file, picture);
        }
    }

    public void Dispose()
    {
        Recorder?.Dispose();
        Overlay.Dispose();
        Bugs.Dispose();
        Simulation.Dispose();
        Memory.Dispose();
    }
}
