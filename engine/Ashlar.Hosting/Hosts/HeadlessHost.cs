using Ashlar.Input;
using Ashlar.Rendering;

namespace Ashlar.Hosting;

/// <summary>
/// A host without a screen: for tests, servers and measuring. Nobody watches, so the loop simulates one step a frame as
/// fast as it can, and the same seed gives the same run on every machine.
/// </summary>
/// <example><code>
/// using var host = new HeadlessHost(1280, 720);
/// var loop = new GameLoop(memory, host, new LoopOptions { MaximumFrames = 600 });
/// loop.Run(game);
/// rasterizer.Draw(loop.LastFrame, pixels);        // a screenshot costs nothing until somebody wants one
/// </code></example>
public sealed class HeadlessHost : IHost
{
    /// <summary>Makes a host whose drawable area is so many pixels wide and high.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A size is not positive.</exception>
    public HeadlessHost(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        Width = width;
        Height = height;
    }

    /// <inheritdoc/>
    public string Name => "headless";

    /// <inheritdoc/>
    public int Width { get; }

    /// <inheritdoc/>
    public int Height { get; }

    /// <inheritdoc/>
    public bool IsInteractive => false;

    /// <inheritdoc/>
    public int DrawsPerSecond => 0;

    /// <inheritdoc/>
    public bool Poll(ref InputState input) => true;

    /// <summary>Shows nothing: what was drawn stays in <see cref="GameLoop.LastFrame"/>.</summary>
    public void Present(DrawList list)
    {
    }

    /// <summary>Does not wait.</summary>
    public void Wait(TimeSpan duration)
    {
    }

    /// <summary>Does nothing: this host owns nothing.</summary>
    public void Dispose()
    {
    }
}
