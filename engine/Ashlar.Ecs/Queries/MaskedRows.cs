using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <summary>Some of the 64 rows of a chunk that one word of bits tells of.</summary>
/// <param name="chunk">The chunk.</param>
/// <param name="word">The number of the first of the rows, divided by 64.</param>
/// <param name="mask">A bit for each of the rows that is among them.</param>
internal readonly struct MaskedRows(in Chunk chunk, int word, ulong mask) : IRows
{
    private readonly Chunk _chunk = chunk;
    private readonly int _first = word * DisabledBits.WordRows;
    private readonly ulong _mask = mask;

    public int Count => BitOperations.PopCount(_mask);

    /// <summary>A loop is at the bits that are left.</summary>
    public ulong Start => _mask;

    public ulong End => 0;

    public ulong After(ulong at) => at & (at - 1);

    public nint RowAt(ulong at) => BitOperations.TrailingZeroCount(at);

    public Entity EntityAt(nint row) => Unsafe.Add(ref _chunk.FirstEntity, _first + row);

    public ref T GetFirst<T>() => ref Unsafe.Add(ref _chunk.GetFirst<T>(), _first);
}
