using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>A new <see cref="Arena"/> that grows to the range's size at once.</summary>
internal unsafe struct ArenaRange : IRangeSubject<ArenaRange>
{
    private MemorySystem _memory;
    private Arena? _arena;

    public static ArenaRange Open()
    {
        var memory = new MemorySystem();
        return new ArenaRange { _memory = memory };
    }

    public byte* Take(nuint bytes)
    {
        var arena = new Arena(_memory, "bench range");
        _arena = arena;
        fixed (byte* range = arena.AllocateBytes((int)bytes, alignment: 4096))
        {
            return range;
        }
    }

    public readonly void Release(byte* range, nuint bytes) => _arena?.Dispose();

    public readonly void Dispose() => _memory.Dispose();
}
