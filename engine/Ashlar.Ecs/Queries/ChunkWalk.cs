using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Ecs;

/// <summary>
/// The walk of a query's own loops over its chunks: a <see cref="ChunkEnumerator"/> that is never copied, and disposed
/// once. So it need not be told from others, and may remember where the world's chunks are: they stay there, as the world
/// refuses structural changes until the walk is disposed.
/// </summary>
internal ref struct ChunkWalk
{
    private readonly World _world;
    private readonly ref ChunkSlot _slots;
    private readonly ReadOnlySpan<int> _plan;
    private int _index;

    /// <param name="world">The world.</param>
    /// <param name="plan">The numbers of the chunks to visit, in the order of iteration.</param>
    /// <exception cref="ObjectDisposedException">The world has ended.</exception>
    public ChunkWalk(World world, ReadOnlySpan<int> plan)
    {
        WorldChecks.ThrowIfEnded(world);
        _world = world;
        _slots = ref world.Chunks[ChunkPool.NoSlot];
        _plan = plan;
        _index = -1;
        world.BeginIteration();
    }

    /// <summary>The chunk; only after <see cref="MoveNext"/> has found one.</summary>
    public readonly ref ChunkSlot Slot => ref SlotAt(_index);

    /// <summary>Goes to the next chunk that holds entities.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ObjectDisposedException">The world has ended meanwhile.</exception>
    public bool MoveNext()
    {
        while (++_index < _plan.Length)
        {
            if (SlotAt(_index).Rows != 0)
            {
                return true;
            }
        }

        // In a world that has ended there is no further chunk because its archetypes were emptied.
        WorldChecks.ThrowIfEnded(_world);
        return false;
    }

    /// <summary>Ends the walk.</summary>
    public readonly void Dispose() => _world.EndIteration();

    /// <param name="index">A place in the plan, which is not checked.</param>
    private readonly ref ChunkSlot SlotAt(int index)
    {
        int slot = Unsafe.Add(ref MemoryMarshal.GetReference(_plan), (nuint)(uint)index);
        return ref Unsafe.Add(ref _slots, (nuint)(uint)slot);
    }
}
