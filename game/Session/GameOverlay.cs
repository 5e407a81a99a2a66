using Engine.Hosting;
using Engine.Memory;
using Engine.Rendering;

namespace Game;

/// <summary>The memory profiler over the game, which can be hidden.</summary>
internal sealed class GameOverlay : IDisposable
{
    public GameOverlay(MemorySystem memory, bool isVisible)
    {
        IsVisible = isVisible;
    }

    public bool IsVisible { get; set; }

    public void Draw(DrawList list, World world, FrameTimings timings)
    {
    }

    public void Dispose()
    {
    }
}
