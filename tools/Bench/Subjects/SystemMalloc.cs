using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>The C library's malloc.</summary>
internal struct SystemMalloc : INativeLibrary
{
    public static string Name => "malloc";

    public static ReadOnlySpan<string> Files => new[] { "libc.so.6", "libSystem.dylib", "ucrtbase.dll" };

    public static string Allocate => "malloc";

    public static string Free => "free";

    public static unsafe void Trim(nint library)
    {
        if (NativeLibrary.TryGetExport(library, "malloc_trim", out nint trim))
        {
            _ = ((delegate* unmanaged<nuint, int>)trim)(0);
        }
    }
}
