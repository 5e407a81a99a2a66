using Engine.Memory;

namespace Game;

/// <summary>What the command line asks for, checked.</summary>
internal sealed record GameOptions
{
    /// <summary>The report's path that means standard output.</summary>
    public const string StandardOutput = "-";

    public const long HeadlessFrames = 600;

    public required string Host { get; init; }

    /// <summary>Null when it was not said.</summary>
    public long? Frames { get; init; }

    public ulong Seed { get; init; }

    public int Entities { get; init; }

    public int Churn { get; init; }

    /// <summary>Null when it was not said.</summary>
    public CheckLevel? Checks { get; init; }

    /// <summary>The library that holds the entities: see <see cref="EcsChoice"/>.</summary>
    public string Ecs { get; init; } = EcsChoice.Engine;

    public bool Overlay { get; init; }

    public PictureSize Size { get; init; }

    public bool VerticalSync { get; init; } = true;

    public string? Report { get; init; }

    public string? Screenshot { get; init; }
}
