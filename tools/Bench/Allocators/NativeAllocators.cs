using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>The C allocators that this machine has, and the system itself.</summary>
internal sealed unsafe class NativeAllocators : AllocatorFamily
{
    /// <summary>The reference for resident memory.</summary>
    public const string Mimalloc = Bench.Mimalloc.Label;

    /// <summary>The reference with several threads: what is there on every machine.</summary>
    public const string SystemHeap = "NativeMemory";

    /// <summary>The reference of the first touch.</summary>
    public const string SmallPages = "mmap, 4 KiB pages";

    private const int ForbidHugePages = 15;
    private const int AskForHugePages = 14;
    private const nuint HugePageBytes = 2 << 20;

    protected override IEnumerable<Allocator> Blocks<TBlock>()
    {
        yield return Library<Mimalloc, TBlock>();
        yield return Library<Jemalloc, TBlock>();
        yield return Library<Tcmalloc, TBlock>();
        yield return Library<SystemMalloc, TBlock>();
        yield return new Allocator<NativeMemoryBlocks<TBlock>, nint>(
            SystemHeap, _ => new() { Begin = () => default })
        {
            IsThreadSafe = true,
            HasOwnHeap = false,
        };
    }

    protected override IEnumerable<BenchSubject> Ranges()
    {
        string? missing = OperatingSystem.IsLinux() ? null : "needs Linux";
        yield return new(SmallPages, null, missing, () => Mapped(ForbidHugePages));
        yield return new("mmap, huge pages", null, missing, () => Mapped(AskForHugePages));
        yield return new(SystemHeap, null, null, static () => new RangeBatch(Allocate, FreeAndTrim));
    }

    private static Allocator<NativeBlocks<TLibrary, TBlock>, nint> Library<TLibrary, TBlock>()
        where TLibrary : struct, INativeLibrary
        where TBlock : unmanaged, IBlock =>
        new(TLibrary.Name, _ => NativeBlocks<TLibrary, TBlock>.Open())
        {
            IsThreadSafe = true,
            Missing = NativeFunctions<TLibrary>.Missing,
        };

    /// <summary>mmap, and an madvise that forbids or asks for huge pages.</summary>
    private static RangeBatch Mapped(int advice) => new(
        bytes =>
        {
            // Room to align by hand: a mapping starts at any page, a huge page at a multiple of its size.
            var wanted = (nuint)bytes;
            byte* mapped = LinuxMapping.Take(wanted + HugePageBytes);
            var range = (byte*)(((nuint)mapped + HugePageBytes - 1) & ~(HugePageBytes - 1));
            _ = LinuxMapping.Unmap(mapped, (nuint)(range - mapped));
            _ = LinuxMapping.Unmap(range + wanted, (nuint)(mapped + HugePageBytes - range));
            _ = LinuxMapping.Advise(range, wanted, advice);
            return (nint)range;
        },
        static range => _ = LinuxMapping.Unmap((byte*)range, RangeBatch.RangeBytes));

    private static nint Allocate(int bytes) => (nint)NativeMemory.Alloc((nuint)bytes);

    /// <summary>Trims, or the next range could be memory that the C library kept.</summary>
    private static void FreeAndTrim(nint range)
    {
        NativeMemory.Free((void*)range);
        SystemMalloc.Trim(NativeFunctions<SystemMalloc>.Library);
    }
}

/// <summary>
/// A C allocator called through function pointers without the transition that lets the collector run: the fastest way
/// in which C# can call it at all.
/// </summary>
internal readonly unsafe struct NativeBlocks<TLibrary, TBlock> : IBlocks<nint>
    where TLibrary : struct, INativeLibrary
    where TBlock : unmanaged, IBlock
{
    private const int GraceMilliseconds = 150;
    private const int GraceCalls = 1000;

    public static BlockStore<NativeBlocks<TLibrary, TBlock>, nint> Open() => new()
    {
        Begin = static () => default,
        PassGracePeriod = PassGracePeriod,
        Trim = static () => TLibrary.Trim(NativeFunctions<TLibrary>.Library),
    };

    public nint Allocate(int operation)
    {
        var block = (ulong*)NativeFunctions<TLibrary>.Allocate((nuint)TBlock.Bytes(operation));
        *block = (ulong)operation;
        return (nint)block;
    }

    public void Free(nint token) => NativeFunctions<TLibrary>.Free((void*)token);

    public Span<byte> Content(nint token, int operation) => new((void*)token, TBlock.Bytes(operation));

    /// <summary>Those with delayed purging look at the clock when they are called: gives them time and calls.</summary>
    private static void PassGracePeriod()
    {
        Thread.Sleep(GraceMilliseconds);
        for (int call = 0; call < GraceCalls; call++)
        {
            NativeFunctions<TLibrary>.Free(NativeFunctions<TLibrary>.Allocate((nuint)MixedBlock.Bytes(call)));
        }
    }
}

/// <summary>The BCL's native allocation, as most C# calls it: the system's malloc through a GC transition.</summary>
internal readonly unsafe struct NativeMemoryBlocks<TBlock> : IBlocks<nint>
    where TBlock : unmanaged, IBlock
{
    public nint Allocate(int operation)
    {
        var block = (ulong*)NativeMemory.Alloc((nuint)TBlock.Bytes(operation));
        *block = (ulong)operation;
        return (nint)block;
    }

    public void Free(nint token) => NativeMemory.Free((void*)token);

    public Span<byte> Content(nint token, int operation) => new((void*)token, TBlock.Bytes(operation));
}
