namespace Ashlar.Ecs;

/// <summary>Entities of a sparse set that follow each other, for code that wants no component but that of the set.</summary>
internal readonly struct SparseRows(SparseSet set, int first, int count) : IRows
{
    public int Count => count;

    public Entity EntityAt(int row) => set.EntityAt(first + row);

    public ref T GetFirst<T>() => ref set.At<T>(first);
}
