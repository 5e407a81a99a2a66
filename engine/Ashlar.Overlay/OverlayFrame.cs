using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// What the overlay cannot find out by itself about the frame it is drawn in. Leave out what the program does not have:
/// the part of the overlay that shows it is then left out as well.
/// A plain value.
/// </summary>
/// <example><code>
/// overlay.Draw(list, new OverlayFrame { Timings = frame.Timings, World = world, Jobs = jobs });
/// </code></example>
public readonly record struct OverlayFrame
{
    /// <summary>
    /// How long the frames before took and what garbage they made, as the loop reported it. Null: the overlay measures by
    /// itself, from one <see cref="MemoryOverlay.Draw"/> to the next, and knows nothing of the parts of a frame.
    /// </summary>
    public FrameTimings? Timings { get; init; }

    /// <summary>
    /// The pool of threads whose work is shown on the page of systems, or null without one. While that page is shown, the
    /// overlay makes the pool record (<see cref="JobPool.IsRecording"/>), and lets it stop after.
    /// </summary>
    public JobPool? Jobs { get; init; }

    /// <summary>The world whose entities and archetypes are shown, or null without one.</summary>
    public IWorldFigures? World { get; init; }

    /// <summary>
    /// Further worlds of the same thread, or null: their entities can be looked at, and may hold what is asked for.
    /// </summary>
    public IReadOnlyList<IWorldFigures>? OtherWorlds { get; init; }
}
