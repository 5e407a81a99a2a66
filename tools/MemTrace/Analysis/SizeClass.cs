using System.Numerics;

namespace Ashlar.MemTrace;

/// <summary>Allocations of similar size: four classes to a doubling, named by the largest size in them.</summary>
internal sealed class SizeClass
{
    /// <summary>Allocations.</summary>
    public long Allocations { get; set; }

    /// <summary>Bytes asked for.</summary>
    public long Bytes { get; set; }

    /// <summary>Objects that live.</summary>
    public long Live { get; set; }

    /// <summary>The most that ever lived at once.</summary>
    public long PeakLive { get; set; }

    /// <summary>The largest size in the class of a size.</summary>
    public static long Of(long bytes)
    {
        if (bytes <= 16)
        {
            return Math.Max(bytes, 0);
        }

        long step = 1L << Math.Max(0, BitOperations.Log2((ulong)(bytes - 1)) - 2);
        return (bytes + step - 1) / step * step;
    }
}
