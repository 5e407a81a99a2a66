using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <content>Entities whose rows follow each other move and end together, with the outcome of one after the
/// other.</content>
public sealed partial class World
{
    /// <summary>Moves entities of one archetype along an edge: of the first some, as many as lie one behind the other.
    /// Components that they gain are undefined.</summary>
    /// <param name="edge">The edge, from their archetype.</param>
    /// <param name="entities">The entities, which are alive, from 1.</param>
    /// <returns>Their new rows, from 1, in the order of the entities.</returns>
    internal RowBatch MoveRun(Edge edge, ReadOnlySpan<Entity> entities)
    {
        ref ChunkSlot to = ref edge.Target.TailWithRoom(out uint location);
        int row = to.Rows;
        RowRun run = RunOf(entities[..Math.Min(entities.Length, to.Capacity - row)], out Archetype source);
        edge.Moves.Copy(in _chunks[run.Slot], in run, in to, new RowRun(0, row, 1, run.Count));
        to.Rows = row + run.Count;
        RemoveRun(source, in run);
        _entities.Move(entities[..run.Count], location);
        return new RowBatch(new Chunk(in to), row, run.Count);
    }

    /// <summary>Destroys entities: of the first some, as many as lie one behind the other.</summary>
    /// <returns>How many, from 1.</returns>
    private int DestroyRun(ReadOnlySpan<Entity> entities)
    {
        RowRun run = RunOf(entities, out Archetype archetype);
        if (run.Count == 1)
        {
            RemoveRow(archetype, _entities.RecordOfLive(entities[0]));
            RemoveSparse(entities[0]);
            _entities.Destroy(entities[0]);
            return 1;
        }

        RemoveRun(archetype, in run);
        _sparse.RemoveAll(entities[..run.Count]);
        _entities.Destroy(entities[..run.Count]);
        return run.Count;
    }

    /// <summary>Of the first entities, as many as lie one behind the other and can leave together.</summary>
    private RowRun RunOf(ReadOnlySpan<Entity> entities, out Archetype archetype)
    {
        EntityRecord first = _entities.RecordOfLive(entities[0]);
        ref ChunkSlot slot = ref _chunks[first.ChunkSlot];
        archetype = slot.Layout.Archetype;
        int step = 1;
        if (entities.Length > 1)
        {
            step = (int)(_entities.RecordOfLive(entities[1]).Location - first.Location);
            if (step is not (1 or -1))
            {
                return new RowRun(first.ChunkSlot, first.Row, 1, 1);
            }
        }

        int rows = step > 0 ? slot.Rows - first.Row : first.Row + 1;
        var run = new RowRun(first.ChunkSlot, first.Row, step, Math.Min(rows, entities.Length));
        int most = archetype.CountRemovable(in run);
        int count = 1;
        while (count < most && _entities.RecordOfLive(entities[count]).Location == run.LocationOf(count))
        {
            count++;
        }

        return run with { Count = count };
    }

    /// <summary>Removes the rows of a run, and notes where the rows that fill the gaps are.</summary>
    private void RemoveRun(Archetype archetype, in RowRun run)
    {
        int gaps = archetype.Remove(in run);
        ref Entity first = ref _chunks[run.Slot].FirstEntity;
        for (int index = 0; index < gaps; index++)
        {
            _entities.Move(Unsafe.Add(ref first, run.First + (run.Step * index)), run.LocationOf(index));
        }
    }
}
