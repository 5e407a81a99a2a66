namespace Ashlar.Ecs;

/// <content>Sparse sets, in their order and with their entities in theirs.</content>
internal readonly ref partial struct WorldWriter
{
    private void WriteSparse(ref BlockWriter writer, scoped ReadOnlySpan<int> numbers)
    {
        writer.Write(_sparse.Length);
        foreach (SparseSet set in _sparse)
        {
            writer.Write(numbers[set.Info.Id]);
            writer.Write(set.Count);
            for (int place = 0; place != set.Count;)
            {
                int count = SnapshotFormat.SparseBatch(set.Count - place, set.Info.Size);
                WriteIdsOf(ref writer, set.Entities.Slice(place, count));
                WriteValues(ref writer, set, place, count);
                place += count;
            }
        }
    }

    private void WriteValues(ref BlockWriter writer, SparseSet set, int place, int count)
    {
        if (set.Info.Kind != ColumnKind.SparseBytes)
        {
            return;
        }

        if (_leftOut.Contains(set.Info.Id))
        {
            writer.WriteZeros(count * set.Info.Size);
        }
        else
        {
            writer.Write(set.BytesOf(place, count));
        }
    }
}
