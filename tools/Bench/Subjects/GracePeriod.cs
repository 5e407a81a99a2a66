using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>The engine's grace period is frames: it returns some pages in each, once they were free for long.</summary>
internal static class GracePeriod
{
    private const long PageBytes = 4096;

    /// <summary>Runs as many frames as it takes to return everything committed.</summary>
    public static void Pass(MemorySystem memory)
    {
        long pages = memory.CommittedBytes / PageBytes;
        long frames = memory.Options.TrimAfterFrames * 2
            + (pages / Math.Max(1, memory.Options.TrimPagesPerFrame))
            + memory.Options.FramesInFlight;
        for (long frame = 0; frame < frames; frame++)
        {
            memory.BeginFrame();
            memory.EndFrame();
        }
    }
}
