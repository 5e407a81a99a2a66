namespace Ashlar.Bench;

/// <summary>An allocator that forgets all its blocks at once.</summary>
internal interface IArenaSubject<TSelf> : IDisposable
    where TSelf : struct, IArenaSubject<TSelf>
{
    /// <summary>Makes a subject with <paramref name="bytes"/> between two resets, touched in advance.</summary>
    static abstract TSelf Open(int bytes);

    /// <summary>Starts a fill; a subject that hands out one arena a frame fetches it here.</summary>
    void Begin();

    /// <summary>Allocates a block at a multiple of eight, and returns its first word for the loop to write.</summary>
    ref ulong Allocate(int bytes);

    /// <summary>Forgets all blocks.</summary>
    void Reset();
}
