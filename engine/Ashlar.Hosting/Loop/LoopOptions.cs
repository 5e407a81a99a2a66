using Ashlar.Memory;

namespace Ashlar.Hosting;

/// <summary>
/// How a <see cref="GameLoop"/> runs.
/// </summary>
/// <example><code>var options = new LoopOptions { MaximumFrames = 600 };</code></example>
public sealed record LoopOptions
{
    /// <summary>Simulated steps in one second of the player's time. 60.</summary>
    public int StepsPerSecond { get; init; } = 60;

    /// <summary>How many steps to simulate before the loop returns; 0 for no end.</summary>
    public long MaximumFrames { get; init; }

    /// <summary>
    /// How many steps one drawn frame may catch up with at most; with fewer where they take so long that it would be late
    /// for the next frame. A machine that cannot keep up would otherwise simulate more and more steps a frame and never
    /// draw again; beyond this the game runs slower than the clock instead. 5.
    /// </summary>
    public int MaximumStepsPerFrame { get; init; } = 5;

    /// <summary>
    /// How many frames belong to warming up: <see cref="FrameTimings"/> counts garbage after them. 120.
    /// </summary>
    public int WarmUpFrames { get; init; } = 120;
}
