using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>gperftools' tcmalloc.</summary>
internal struct Tcmalloc : INativeLibrary
{
    public static string Name => "tcmalloc";

    public static ReadOnlySpan<string> Files =>
        new[]
        {
            "libtcmalloc_minimal.so.4", "libtcmalloc_minimal.so", "libtcmalloc_minimal.4.dylib", "tcmalloc_minimal.dll",
        };

    public static string Allocate => "tc_malloc";

    public static string Free => "tc_free";

    public static unsafe void Trim(nint library)
    {
        if (NativeLibrary.TryGetExport(library, "MallocExtension_ReleaseFreeMemory", out nint release))
        {
            ((delegate* unmanaged<void>)release)();
        }
    }
}
