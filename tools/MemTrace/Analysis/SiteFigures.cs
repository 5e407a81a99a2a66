namespace Ashlar.MemTrace;

/// <summary>
/// What one place in source code allocated in one allocator. Of pools and heaps each allocation; of arenas an estimate
/// from a sample.
/// </summary>
/// <param name="place">The place, as <c>file:line</c>.</param>
/// <param name="allocator">The allocator's path.</param>
internal sealed class SiteFigures(string place, string allocator)
{
    private double _allocations;
    private double _liveObjects;
    private double _liveBytes;

    /// <summary>The place.</summary>
    public string Place { get; } = place;

    /// <summary>The path of the allocator.</summary>
    public string Allocator { get; } = allocator;

    /// <summary>Allocations.</summary>
    public long Allocations => (long)Math.Round(_allocations);

    /// <summary>Objects that live at the end of the trace.</summary>
    public long LiveObjects => (long)Math.Round(_liveObjects);

    /// <summary>Their bytes.</summary>
    public long LiveBytes => (long)Math.Round(_liveBytes);

    /// <summary>The most bytes that ever lived at once.</summary>
    public long PeakLiveBytes { get; private set; }

    /// <summary>Objects alive when a pool or heap was disposed.</summary>
    public long LeftObjects { get; private set; }

    /// <summary>Their bytes.</summary>
    public long LeftBytes { get; private set; }

    /// <summary>Whether what lives from here rose from beginning to end, and how much.</summary>
    public Rise Rise { get; set; }

    /// <summary>So many objects were allocated.</summary>
    public void Allocate(double objects, double bytes)
    {
        _allocations += objects;
        Change(objects, bytes);
    }

    /// <summary>An object was alive when its allocator was disposed.</summary>
    public void Leave(long bytes)
    {
        LeftObjects++;
        LeftBytes += bytes;
        Change(-1, -bytes);
    }

    /// <summary>So many live, or no longer.</summary>
    public void Change(double objects, double bytes)
    {
        _liveObjects += objects;
        _liveBytes += bytes;
        PeakLiveBytes = Math.Max(PeakLiveBytes, LiveBytes);
    }
}
