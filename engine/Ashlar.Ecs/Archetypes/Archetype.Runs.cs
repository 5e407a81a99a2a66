namespace Ashlar.Ecs;

/// <content>Removing runs of rows, with the outcome of removing one row after the other.</content>
public sealed partial class Archetype
{
    /// <summary>How many rows of a run can go at once. Where a run goes downwards, the rows that fill its first gaps must
    /// not have to move once more.</summary>
    /// <param name="run">The run; all its rows are there.</param>
    /// <returns>From 1.</returns>
    internal int CountRemovable(in RowRun run)
    {
        int rows = Tail.Rows;
        if (run.Slot != _tailSlot)
        {
            return Math.Min(run.Count, rows);
        }

        int above = rows - 1 - run.First;
        return run.Step > 0 || above == 0 ? run.Count : Math.Min(run.Count, above);
    }

    /// <summary>Moves the last rows that are not of a run, the last first, into the first gaps that it leaves.</summary>
    /// <param name="run">No more rows than <see cref="CountRemovable"/> says.</param>
    /// <returns>How many gaps they fill: all, unless the run reaches into the last rows itself.</returns>
    internal int Remove(in RowRun run)
    {
        ref ChunkSlot tail = ref Tail;
        int last = tail.Rows - 1;
        int gaps = run.Count;
        if (run.Slot == _tailSlot)
        {
            int highest = Math.Max(run.First, run.First + (run.Step * (run.Count - 1)));
            gaps = Math.Min(gaps, last - highest);
        }

        if (gaps != 0)
        {
            _moves.Copy(in tail, new RowRun(_tailSlot, last, -1, gaps), in _pool[run.Slot], run with { Count = gaps });
        }

        tail.ClearRemains(tail.Rows - run.Count, run.Count);
        tail.Rows -= run.Count;
        if (tail.Rows == 0)
        {
            SpareTail();
        }

        return gaps;
    }
}
