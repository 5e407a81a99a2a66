using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>mimalloc 2.</summary>
internal struct Mimalloc : INativeLibrary
{
    public static string Name => "mimalloc";

    public static ReadOnlySpan<string> Files =>
        new[] { "libmimalloc.so.2", "libmimalloc.so.2.0", "libmimalloc.so", "libmimalloc.dylib", "mimalloc.dll" };

    public static string Allocate => "mi_malloc";

    public static string Free => "mi_free";

    public static unsafe void Trim(nint library)
    {
        if (NativeLibrary.TryGetExport(library, "mi_collect", out nint collect))
        {
            ((delegate* unmanaged<byte, void>)collect)(1);
        }
    }
}
