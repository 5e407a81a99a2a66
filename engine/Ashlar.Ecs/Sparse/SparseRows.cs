using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <summary>Entities of a sparse set that follow each other, for code that wants no component but that of the set.</summary>
internal readonly struct SparseRows(SparseSet set, int first, int count) : IRows
{
    public int Count => count;

    public ulong Start => 0;

    public ulong End => (uint)count;

    public ulong After(ulong at) => at + 1;

    public nint RowAt(ulong at) => (nint)at;

    public Entity EntityAt(nint row) => Unsafe.Add(ref set.EntityAt(first), row);

    public ref T GetFirst<T>() => ref set.At<T>(first);
}
