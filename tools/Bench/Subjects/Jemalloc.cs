using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>jemalloc 5.</summary>
internal struct Jemalloc : INativeLibrary
{
    public static string Name => "jemalloc";

    public static ReadOnlySpan<string> Files =>
        new[] { "libjemalloc.so.2", "libjemalloc.so", "libjemalloc.2.dylib", "jemalloc.dll" };

    public static string Allocate => "malloc";

    public static string Free => "free";

    /// <summary>Empties this thread's cache and purges every arena (4096 is MALLCTL_ARENAS_ALL).</summary>
    public static unsafe void Trim(nint library)
    {
        if (!NativeLibrary.TryGetExport(library, "mallctl", out nint control))
        {
            return;
        }

        var call = (delegate* unmanaged<byte*, void*, void*, void*, nuint, int>)control;
        fixed (byte* flush = "thread.tcache.flush\0"u8)
        {
            _ = call(flush, null, null, null, 0);
        }

        fixed (byte* purge = "arena.4096.purge\0"u8)
        {
            _ = call(purge, null, null, null, 0);
        }
    }
}
