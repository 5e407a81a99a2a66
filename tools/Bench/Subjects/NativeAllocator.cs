using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>
/// A C allocator called through function pointers without the transition that lets the collector run: the fastest way
/// in which C# can call it at all.
/// </summary>
internal unsafe struct NativeAllocator<TLibrary>
    : IBlockSubject<NativeAllocator<TLibrary>, NativeAllocator<TLibrary>, nint>, IBlockSession<nint>, IReleasesMemory
    where TLibrary : struct, INativeLibrary
{
    private const int GraceMilliseconds = 150;

    /// <summary>Why the allocator cannot be measured here, or null when it can.</summary>
    public static readonly string? Missing;

    private static readonly nint Library;
    private static readonly delegate* unmanaged[SuppressGCTransition]<nuint, void*> AllocateFunction;
    private static readonly delegate* unmanaged[SuppressGCTransition]<void*, void> FreeFunction;

    static NativeAllocator()
    {
        foreach (string file in TLibrary.Files)
        {
            if (NativeLibrary.TryLoad(file, out Library)
                && NativeLibrary.TryGetExport(Library, TLibrary.Allocate, out nint allocate)
                && NativeLibrary.TryGetExport(Library, TLibrary.Free, out nint free))
            {
                AllocateFunction = (delegate* unmanaged[SuppressGCTransition]<nuint, void*>)allocate;
                FreeFunction = (delegate* unmanaged[SuppressGCTransition]<void*, void>)free;
                return;
            }
        }

        Missing = $"none of {string.Join(", ", TLibrary.Files.ToArray())} can be loaded";
    }

    public static NativeAllocator<TLibrary> Open(int capacity) => default;

    public readonly NativeAllocator<TLibrary> Begin() => this;

    public readonly void End(NativeAllocator<TLibrary> session)
    {
    }

    public readonly nint Allocate(int bytes, ulong stamp)
    {
        var block = (ulong*)AllocateFunction((nuint)bytes);
        *block = stamp;
        return (nint)block;
    }

    public readonly void Free(nint token) => FreeFunction((void*)token);

    public readonly Span<byte> Content(nint token, int bytes) => new((void*)token, bytes);

    /// <summary>Those with delayed purging look at the clock when they are called: give them time and calls.</summary>
    public readonly void PassGracePeriod()
    {
        const int Calls = 1000;
        Thread.Sleep(GraceMilliseconds);
        for (int call = 0; call < Calls; call++)
        {
            Free(Allocate(MixedBlock.Bytes(call), 0));
        }
    }

    public readonly void Trim() => TLibrary.Trim(Library);

    public readonly void Dispose()
    {
    }
}
