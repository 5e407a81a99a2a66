namespace Ashlar.Bench;

/// <summary>A large array on the managed heap, which the collector clears.</summary>
internal unsafe struct NewArrayRange : IRangeSubject<NewArrayRange>
{
    private byte[]? _array;

    public static NewArrayRange Open() => default;

    public byte* Take(nuint bytes)
    {
        _array = GC.AllocateArray<byte>((int)bytes, pinned: true);
        fixed (byte* range = _array)
        {
            return range;
        }
    }

    public void Release(byte* range, nuint bytes)
    {
        _array = null;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    public readonly void Dispose()
    {
    }
}
