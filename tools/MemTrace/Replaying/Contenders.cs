using Ashlar.Bench;
using Ashlar.Memory;

namespace Ashlar.MemTrace;

/// <summary>The allocators that there are to replay against.</summary>
internal static class Contenders
{
    /// <summary>The one that the others are compared with.</summary>
    public const string Engine = "slabheap";

    /// <summary>Their names, as the command line has them.</summary>
    public static readonly string[] Names = [Engine, SystemMalloc.Name, Mimalloc.Name, Jemalloc.Name, Tcmalloc.Name];

    /// <summary>Why an allocator cannot be measured here, or null when it can.</summary>
    public static string? WhyMissing(string name) => name switch
    {
        Engine => null,
        _ when name == SystemMalloc.Name => NativeFunctions<SystemMalloc>.Missing,
        _ when name == Mimalloc.Name => NativeFunctions<Mimalloc>.Missing,
        _ when name == Jemalloc.Name => NativeFunctions<Jemalloc>.Missing,
        _ => NativeFunctions<Tcmalloc>.Missing,
    };

    /// <summary>What replays against an allocator.</summary>
    public static ReplayRun Open(string name, Operations operations) => name switch
    {
        Engine => ReplayRun.Of<EngineHeap>(operations),
        _ when name == SystemMalloc.Name => ReplayRun.Of<Native<SystemMalloc>>(operations),
        _ when name == Mimalloc.Name => ReplayRun.Of<Native<Mimalloc>>(operations),
        _ when name == Jemalloc.Name => ReplayRun.Of<Native<Jemalloc>>(operations),
        _ => ReplayRun.Of<Native<Tcmalloc>>(operations),
    };

    private readonly struct EngineHeap : IReplayed
    {
        private static readonly MemorySystem Memory = new();
        private static readonly SlabHeap Heap = new(Memory, "replayed");

        public static nint Allocate(int bytes) => Heap.Allocate(bytes).Address;

        public static void Free(nint block) => Heap.Free(block);
    }

    private readonly unsafe struct Native<TLibrary> : IReplayed
        where TLibrary : struct, INativeLibrary
    {
        public static nint Allocate(int bytes)
        {
            void* block = NativeFunctions<TLibrary>.Allocate((nuint)bytes);
            return block != null ? (nint)block : throw new InsufficientMemoryException($"{TLibrary.Name} has no memory.");
        }

        public static void Free(nint block) => NativeFunctions<TLibrary>.Free((void*)block);
    }
}
