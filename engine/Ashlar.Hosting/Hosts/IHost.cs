using Ashlar.Input;
using Ashlar.Rendering;

namespace Ashlar.Hosting;

/// <summary>
/// Where a game runs: something that shows draw lists and hears the player. The game never knows which it has.
/// The thread that made a host calls everything on it. Nothing here allocates managed memory once it is warm.
/// </summary>
/// <example><code>
/// using IHost host = new HeadlessHost(1280, 720);
/// new GameLoop(memory, host, new LoopOptions { MaximumFrames = 600 }).Run(game);
/// </code></example>
public interface IHost : IDisposable
{
    /// <summary>The name that picks this host on a command line: <c>headless</c>, <c>terminal</c>, <c>glfw</c>.</summary>
    string Name { get; }

    /// <summary>The width of the drawable area in pixels. May change in <see cref="Poll"/>.</summary>
    int Width { get; }

    /// <summary>The height of the drawable area in pixels. May change in <see cref="Poll"/>.</summary>
    int Height { get; }

    /// <summary>
    /// Whether somebody may be watching: the loop keeps to the clock. Else it simulates one step a frame, as fast as it
    /// can, and the run is the same whatever the machine.
    /// </summary>
    bool IsInteractive { get; }

    /// <summary>
    /// How often to draw at most, per second; 0 for no limit, or when <see cref="Present"/> itself waits for the display.
    /// </summary>
    int DrawsPerSecond { get; }

    /// <summary>
    /// Adds to <paramref name="input"/> what happened since the last call, and notices a new size. Clears nothing: the
    /// loop does that after a step has seen it.
    /// </summary>
    /// <returns>False when the user asked to close.</returns>
    bool Poll(ref InputState input);

    /// <summary>Shows a finished draw list. The list's memory is valid during the call.</summary>
    void Present(DrawList list);

    /// <summary>
    /// Draws a list as <see cref="Present"/> does and copies the pixels, for a screenshot; nothing new is shown.
    /// </summary>
    /// <param name="list">What to draw, from a frame whose memory is still valid.</param>
    /// <param name="picture">Takes the size of what the host shows, and every pixel of it.</param>
    /// <returns>False, and nothing is changed, when the host has no pixels of its own to copy.</returns>
    bool TryCapture(DrawList list, PixelBuffer picture) => false;

    /// <summary>
    /// Waits at most <paramref name="duration"/>, without spinning; may return earlier. The loop asks again until the
    /// time has come.
    /// </summary>
    void Wait(TimeSpan duration);
}
