using Ashlar.Ecs;
using Ashlar.Hosting;

namespace Ashlar.Overlay;

/// <summary>
/// What the overlay cannot find out by itself about the frame it is drawn in. Leave out what the game does not have:
/// the part of the overlay that shows it is then left out as well.
/// <code>
/// overlay.Draw(list, new OverlayFrame { Index = frame.Index, Timings = frame.Timings, World = world.Statistics });
/// </code>
/// A plain value.
/// </summary>
public readonly record struct OverlayFrame
{
    /// <summary>How many frames were drawn before this one.</summary>
    public long Index { get; init; }

    /// <summary>How long the frames before took and what garbage they made, or null without a game loop.</summary>
    public FrameTimings? Timings { get; init; }

    /// <summary>What the world holds, or null without one.</summary>
    public WorldStatistics? World { get; init; }

    /// <summary>The world whose archetypes are shown, or null without one.</summary>
    public World? Archetypes { get; init; }
}
