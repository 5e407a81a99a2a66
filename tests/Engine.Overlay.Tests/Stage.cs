using Engine.Ecs;
using Engine.Hosting;
using Engine.Memory;
using Engine.Rendering;

namespace Engine.Overlay.Tests;

/// <summary>A game of nothing but an overlay, run frame by frame through a real loop.</summary>
internal sealed class Stage : IGame, IDisposable
{
    private readonly HeadlessHost _host;

    public Stage(int width, int height, long budget = 0)
    {
        Memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = budget });
        Overlay = new MemoryOverlay(Memory) { IsVisible = true };
        _host = new HeadlessHost(width, height);
    }

    public MemorySystem Memory { get; }

    public MemoryOverlay Overlay { get; }

    public WorldStatistics? World { get; init; }

    /// <summary>Whether the overlay is told of frame times.</summary>
    public bool IsTimed { get; init; } = true;

    /// <summary>What happens in a step, before the overlay is drawn.</summary>
    public Action<long>? Step { get; init; }

    /// <summary>What happens right before the overlay is drawn.</summary>
    public Action<MemorySystem>? Drawing { get; init; }

    /// <summary>What is looked at right after the overlay was drawn.</summary>
    public Action<DrawList>? Drawn { get; init; }

    public DrawList Run(int frames)
    {
        var loop = new GameLoop(Memory, _host, new LoopOptions { MaximumFrames = frames, WarmUpFrames = 2 });
        loop.Run(this);
        return loop.LastFrame;
    }

    public void Update(in InputState input, in SimulationStep step) => Step?.Invoke(step.Index);

    public void Draw(DrawList list, in DrawFrame frame)
    {
        Drawing?.Invoke(Memory);
        Overlay.Draw(list, new OverlayFrame
        {
            Index = frame.Index,
            Timings = IsTimed ? frame.Timings : null,
            World = World,
        });
        Drawn?.Invoke(list);
    }

    public void Dispose()
    {
        Overlay.Dispose();
        Memory.Dispose();
        _host.Dispose();
    }
}
