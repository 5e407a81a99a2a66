namespace Ashlar.Ecs;

/// <content>Removing runs of rows, with the outcome of removing one row after the other.</content>
public sealed partial class Archetype
{
    /// <summary>How many rows of a run can go at once: those whose gaps are filled from the tail by rows that are not of
    /// the run themselves.</summary>
    /// <param name="run">The run; its first row is there.</param>
    /// <returns>From 1.</returns>
    internal int CountRemovable(in RowRun run)
    {
        int rows = Tail.Rows;
        if (run.Slot != _tailSlot)
        {
            return Math.Min(run.Count, rows);
        }

        int above = rows - 1 - run.First;
        int most = run.Step > 0 ? (above + 1) / 2 : above == 0 ? run.Count : above;
        return Math.Clamp(most, 1, run.Count);
    }

    /// <summary>Moves the last rows, the last first, into the gaps that a run leaves.</summary>
    /// <param name="run">No more rows than <see cref="CountRemovable"/> says.</param>
    /// <returns>Whether rows moved into the gaps; if not, the run was the last rows.</returns>
    internal bool Remove(in RowRun run)
    {
        ref ChunkSlot tail = ref Tail;
        int last = tail.Rows - 1;
        bool leavesGaps = run.Slot != _tailSlot || run.First != last;
        if (leavesGaps)
        {
            var fill = new RowRun(_tailSlot, last, -1, run.Count);
            _moves.Copy(in tail, in fill, in _pool[run.Slot], in run);
        }

        if (tail.ManagedColumns is not null)
        {
            foreach (Array column in tail.ManagedColumns)
            {
                Array.Clear(column, tail.Rows - run.Count, run.Count);
            }
        }

        tail.Rows -= run.Count;
        if (tail.Rows == 0)
        {
            SpareTail();
        }

        return leavesGaps;
    }
}
