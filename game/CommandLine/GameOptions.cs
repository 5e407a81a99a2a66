using Ashlar.Memory;

namespace Swarm;

/// <summary>What the command line asks for, checked.</summary>
internal sealed record GameOptions
{
    /// <summary>The report's path that means standard output.</summary>
    public const string StandardOutput = "-";

    public const long HeadlessFrames = 600;

    public const int MostEntities = 10_000_000;
    public const int MostChurn = 1_000_000;

    public required string Host { get; init; }

    /// <summary>Null when it was not said.</summary>
    public long? Frames { get; init; }

    public ulong Seed { get; init; }

    public int Entities { get; init; }

    public int Churn { get; init; }

    /// <summary>Threads that share the work of a step besides the main one.</summary>
    public int Workers { get; init; }

    /// <summary>Null when it was not said.</summary>
    public CheckLevel? Checks { get; init; }

    /// <summary>The library that holds the entities: see <see cref="EcsChoice"/>.</summary>
    public string Ecs { get; init; } = EcsChoice.Ashlar;

    /// <summary>Null when it was not said.</summary>
    public bool? Overlay { get; init; }

    public PictureSize Size { get; init; }

    public bool VerticalSync { get; init; } = true;

    public string? Report { get; init; }

    public string? Screenshot { get; init; }

    public Difficulty Difficulty { get; init; } = Difficulty.Normal;

    /// <summary>Where to write what the pilot does; null for nowhere.</summary>
    public string? Record { get; init; }

    /// <summary>Where to write what every allocator does; null for nowhere.</summary>
    public string? Trace { get; init; }

    /// <summary>What the memory profiler compares with; null for the beginning of this run.</summary>
    public string? Mark { get; init; }

    /// <summary>A recorded game to play; null for none.</summary>
    public InputLog? Replay { get; init; }

    /// <summary>The folder for scores and settings; null when it was not said.</summary>
    public string? Data { get; init; }

    public IReadOnlyList<BugKind> Bugs { get; init; } = [];

    public bool Saboteur { get; init; }
}
