using System.Runtime.InteropServices;

namespace Engine.Bench;

/// <summary>mmap, and an madvise that forbids or asks for huge pages.</summary>
internal unsafe struct MappedPages<TAdvice> : IRangeSubject<MappedPages<TAdvice>>
    where TAdvice : struct, IPageAdvice
{
    private const int ReadWrite = 0x1 | 0x2;
    private const int PrivateAnonymous = 0x02 | 0x20;

    public static MappedPages<TAdvice> Open() => default;

    public readonly byte* Take(nuint bytes)
    {
        // Room to align by hand: a kernel places a mapping at any page, and a huge page must start at a multiple of its size.
        byte* mapped = LinuxMapping.Map(null, bytes + TAdvice.Alignment, ReadWrite, PrivateAnonymous, -1, 0);
        if ((nint)mapped == -1)
        {
            throw new BrokenSubjectException($"mmap failed with error {Marshal.GetLastPInvokeError()}.");
        }

        var range = (byte*)(((nuint)mapped + TAdvice.Alignment - 1) & ~(TAdvice.Alignment - 1));
        _ = LinuxMapping.Unmap(mapped, (nuint)(range - mapped));
        _ = LinuxMapping.Unmap(range + bytes, (nuint)(mapped + TAdvice.Alignment - range));
        _ = LinuxMapping.Advise(range, bytes, TAdvice.Advice);
        return range;
    }

    public readonly void Release(byte* range, nuint bytes) => _ = LinuxMapping.Unmap(range, bytes);

    public readonly void Dispose()
    {
    }
}
