namespace Ashlar.Bench;

/// <summary>mmap, and an madvise that forbids or asks for huge pages.</summary>
internal unsafe struct MappedPages<TAdvice> : IRangeSubject<MappedPages<TAdvice>>
    where TAdvice : struct, IPageAdvice
{
    public static MappedPages<TAdvice> Open() => default;

    public readonly byte* Take(nuint bytes)
    {
        // Room to align by hand: a mapping starts at any page, a huge page at a multiple of its size.
        byte* mapped = LinuxMapping.Take(bytes + TAdvice.Alignment);
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
