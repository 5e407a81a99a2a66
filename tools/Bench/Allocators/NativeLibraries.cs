using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>A library's functions, static and read-only, so that the JIT sees their addresses as constants.</summary>
internal static unsafe class NativeFunctions<TLibrary>
    where TLibrary : struct, INativeLibrary
{
    public static readonly nint Library;
    public static readonly delegate* unmanaged[SuppressGCTransition]<nuint, void*> Allocate;
    public static readonly delegate* unmanaged[SuppressGCTransition]<void*, void> Free;

    /// <summary>Why the library cannot be measured here, or null when it can.</summary>
    public static readonly string? Missing;

    static NativeFunctions()
    {
        foreach (string file in TLibrary.Files)
        {
            if (NativeLibrary.TryLoad(file, out Library)
                && NativeLibrary.TryGetExport(Library, TLibrary.Allocate, out nint allocate)
                && NativeLibrary.TryGetExport(Library, TLibrary.Free, out nint free))
            {
                Allocate = (delegate* unmanaged[SuppressGCTransition]<nuint, void*>)allocate;
                Free = (delegate* unmanaged[SuppressGCTransition]<void*, void>)free;
                return;
            }
        }

        Missing = $"none of {string.Join(", ", TLibrary.Files)} can be loaded";
    }
}

/// <summary>A C allocator: where to find it and what its functions are called.</summary>
internal interface INativeLibrary
{
    /// <summary>The name in the report.</summary>
    static abstract string Name { get; }

    /// <summary>File names to try, in order.</summary>
    static abstract string[] Files { get; }

    static virtual string Allocate => "malloc";

    static virtual string Free => "free";

    /// <summary>Calls the library's own function that returns unused memory to the system.</summary>
    static abstract void Trim(nint library);
}

/// <summary>mimalloc 2.</summary>
internal readonly struct Mimalloc : INativeLibrary
{
    /// <summary>Its name.</summary>
    public const string Label = "mimalloc";

    public static string Name => Label;

    public static string[] Files =>
        ["libmimalloc.so.2", "libmimalloc.so.2.0", "libmimalloc.so", "libmimalloc.dylib", "mimalloc.dll"];

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

/// <summary>jemalloc 5.</summary>
internal readonly struct Jemalloc : INativeLibrary
{
    public static string Name => "jemalloc";

    public static string[] Files => ["libjemalloc.so.2", "libjemalloc.so", "libjemalloc.2.dylib", "jemalloc.dll"];

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

/// <summary>gperftools' tcmalloc.</summary>
internal readonly struct Tcmalloc : INativeLibrary
{
    public static string Name => "tcmalloc";

    public static string[] Files =>
    [
        "libtcmalloc_minimal.so.4", "libtcmalloc_minimal.so", "libtcmalloc_minimal.4.dylib", "tcmalloc_minimal.dll",
    ];

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

/// <summary>The C library's malloc.</summary>
internal readonly struct SystemMalloc : INativeLibrary
{
    public static string Name => "malloc";

    public static string[] Files => ["libc.so.6", "libSystem.dylib", "ucrtbase.dll"];

    public static unsafe void Trim(nint library)
    {
        if (NativeLibrary.TryGetExport(library, "malloc_trim", out nint trim))
        {
            _ = ((delegate* unmanaged<nuint, int>)trim)(0);
        }
    }
}
