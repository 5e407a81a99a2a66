using System.Runtime.InteropServices;

namespace Ashlar.Ecs;

/// <content>Sparse sets.</content>
internal readonly ref partial struct WorldReader
{
    /// <param name="alive">How many entities there are.</param>
    private void ReadSparse(int alive)
    {
        for (int left = _reader.ReadCount("sparse sets", _types.Length); left != 0; left--)
        {
            SavedType saved = _types[_reader.ReadCount("as the number of a component type", _types.Length - 1)];
            int entities = _reader.ReadCount("entities in a sparse set", alive);
            if (entities == 0 && saved.Refusal is not null)
            {
                // Nothing has the component any more.
                continue;
            }

            ComponentInfo info = saved.Known();
            if (!info.IsSparse || _content.Sparse.Find(info.Id) is not null)
            {
                BlockReader.ThrowMalformed($"the file lists the sparse set of {info.Name} twice, or it is not sparse");
            }

            ReadSet(_content.Sparse.Of(info), entities);
        }
    }

    private void ReadSet(SparseSet set, int entities)
    {
        Span<int> ids = stackalloc int[BatchCount];
        while (set.Count != entities)
        {
            int place = set.Count;
            Span<int> batch = ids[..SnapshotFormat.SparseBatch(entities - place, set.Info.Size)];
            _reader.Read(MemoryMarshal.AsBytes(batch));
            set.Reserve(batch.Length);
            AddTo(set, batch);
            if (set.Info.Kind == ColumnKind.SparseBytes)
            {
                _reader.Read(set.BytesOf(place, batch.Length));
            }
        }
    }

    private void AddTo(SparseSet set, ReadOnlySpan<int> ids)
    {
        foreach (int id in ids)
        {
            if (!_content.Entities.TryFindAlive(id, out Entity entity) || set.Has(entity))
            {
                BlockReader.ThrowMalformed($"the id {id} is in the sparse set of {set.Info.Name} twice, or is not alive");
            }

            set.EnsurePage(id);
            set.AddZeroed(entity);
        }
    }
}
