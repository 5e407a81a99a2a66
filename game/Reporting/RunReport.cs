using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ashlar.Hosting;
using Ashlar.Memory;

namespace Swarm;

/// <summary>What a run did and cost: the JSON of <c>--report</c>. Times are milliseconds, sizes bytes.</summary>
internal sealed class RunReport
{
    public required string Version { get; init; }

    public required string Host { get; init; }

    public required string Checks { get; init; }

    /// <summary>The library that holds the entities.</summary>
    public required string Ecs { get; init; }

    public required ulong Seed { get; init; }

    /// <summary>Threads that shared the work of a step besides the main one.</summary>
    public required int Workers { get; init; }

    /// <summary>Simulated frames.</summary>
    public required long Frames { get; init; }

    /// <summary>Frames that were due and left out, because the machine could not keep up; none where nobody watches.</summary>
    public required long DroppedFrames { get; init; }

    /// <summary>Why it ended: <c>frames</c>, <c>quit</c>, <c>closed</c>, <c>interrupted</c>.</summary>
    public string End { get; set; } = "";

    public required string StateHash { get; init; }

    public required EntityFigures Entities { get; init; }

    /// <summary>Of all frames, from input to present.</summary>
    public required TimeFigures FrameMs { get; init; }

    /// <summary>Of the frames after the warm-up.</summary>
    public required TimeFigures SteadyFrameMs { get; init; }

    /// <summary>What the frames consist of: <c>update</c>; <c>draw</c>, the building of the draw list, overlay included;
    /// <c>present</c>; and in a window <c>submit</c>, the part of it that hands the list to OpenGL.</summary>
    public required Dictionary<string, TimeFigures> PartsMs { get; init; }

    public required GarbageFigures Gc { get; init; }

    public required MemoryFigures Memory { get; init; }

    public LeakFigures[] Leaks { get; set; } = [];

    public required GameFigures Game { get; init; }

    /// <summary>How a recorded game went this time; null without one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReplayFigures? Replay { get; set; }

    /// <summary>What went wrong on purpose.</summary>
    public FaultFigures Faults { get; set; } = new(0, 0);

    /// <summary>Mean time of each system in a simulated frame.</summary>
    public required Dictionary<string, double> SystemsMs { get; init; }

    [JsonIgnore]
    public bool IsInterrupted { get; set; }

    /// <summary>The check level to start again with; null for none.</summary>
    [JsonIgnore]
    public CheckLevel? NextChecks { get; set; }

    /// <summary>What the player should know beyond the run; null for nothing.</summary>
    [JsonIgnore]
    public string? Hint { get; set; }

    public static RunReport Of(
        SimulationOptions options,
        IHost host,
        Simulation simulation,
        GameLoop loop,
        SteadyState steady,
        MemorySnapshot memory)
    {
        ref SessionState state = ref simulation.State;
        var systems = new Dictionary<string, double>();
        for (int i = 0; i < simulation.SystemCount; i++)
        {
            systems[simulation.NameOfSystem(i)] =
                Math.Round(simulation.MillisecondsOfSystem(i) / Math.Max(1, state.Step), 4);
        }

        return new RunReport
        {
            Version = ProgramVersion,
            Host = host.Name,
            Checks = MemoryChecks.Name(MemoryChecks.Level),
            Ecs = GameWorld.Library,
            Seed = options.Seed,
            Workers = simulation.Crew.Workers,
            Frames = loop.Steps,
            DroppedFrames = loop.Timings.DroppedSteps,
            StateHash = simulation.Hash().ToString("x16", CultureInfo.InvariantCulture),
            Entities = simulation.GameWorld.Count(simulation.PeakEntities),
            FrameMs = TimeFigures.Of(loop.Timings.Total),
            SteadyFrameMs = TimeFigures.Of(steady.FrameTimes),
            PartsMs = PartsOf(loop.Timings, host),
            Gc = new GarbageFigures(
                Math.Round(steady.BytesPerFrame, 3),
                steady.Collections[0],
                steady.Collections[1],
                steady.Collections[2],
                steady.Frames),
            Memory = MemoryFigures.Of(memory),
            Game = new GameFigures(
                state.Score, state.BestScore, state.Level, state.BestLevel, state.Wave, state.BestWave, state.Kills,
                state.BestCombo, state.Games),
            SystemsMs = systems,
        };
    }

    private static Dictionary<string, TimeFigures> PartsOf(FrameTimings timings, IHost host)
    {
        var parts = new Dictionary<string, TimeFigures>
        {
            ["update"] = TimeFigures.Of(timings.Update),
            ["draw"] = TimeFigures.Of(timings.Draw),
            ["present"] = TimeFigures.Of(timings.Present),
        };
        if (host is DesktopHost window)
        {
            parts["submit"] = TimeFigures.Of(window.Submission);
        }

        return parts;
    }

    public static LeakFigures[] Describe(IReadOnlyList<MemoryLeak> leaks)
    {
        var figures = new LeakFigures[leaks.Count];
        for (int i = 0; i < figures.Length; i++)
        {
            MemoryLeak leak = leaks[i];
            figures[i] = new LeakFigures(leak.AllocatorName, leak.Kind.ToString(), leak.Objects, leak.Bytes);
        }

        return figures;
    }

    public void Write(Stream stream)
    {
        JsonSerializer.Serialize(stream, this, RunReportJson.Default.RunReport);
        stream.WriteByte((byte)'\n');
    }

    private static string ProgramVersion =>
        typeof(RunReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? "";
}
