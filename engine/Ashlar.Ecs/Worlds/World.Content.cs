using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <content>What a profiler reads and edits of single entities.</content>
public sealed partial class World : IWorldContent
{
    int IWorldContent.TableCount => IsEnded ? 0 : _archetypeCount + _sparse.Count;

    Allocator? IWorldContent.ChunkOwner => IsEnded ? null : _chunks.Group;

    int IWorldContent.ComponentCount => ComponentRegistry.Size;

    ReadOnlySpan<int> IWorldContent.ComponentsOf(int table) => SparseOf(table) is { } set
        ? MemoryMarshal.Cast<ComponentType, int>(set.Info.Set.Types)
        : MemoryMarshal.Cast<ComponentType, int>(_archetypes[table].Set.Types);

    int IWorldContent.ChunkCountOf(int table) => SparseOf(table) is { } set
        ? Math.Min(set.Count, 1)
        : _archetypes[table].ChunkCount;

    ReadOnlySpan<EntityKey> IWorldContent.EntitiesOf(int table, int chunk)
    {
        ReadOnlySpan<Entity> entities = SparseOf(table) is { } set
            ? RowsOf(set, chunk)
            : _archetypes[table].GetChunk(chunk).Entities;
        return MemoryMarshal.Cast<Entity, EntityKey>(entities);
    }

    ReadOnlySpan<byte> IWorldContent.ColumnOf(int table, int chunk, int component)
    {
        if (SparseOf(table) is { } set)
        {
            int rows = RowsOf(set, chunk).Length;
            return set.Info.Id == component && HasBytes(set.Info) ? set.BytesOf(0, rows) : [];
        }

        Chunk view = _archetypes[table].GetChunk(chunk);
        bool isThere = (uint)component < (uint)ComponentRegistry.Size && view.Archetype.Set.Contains(component);
        return isThere && ComponentRegistry.InfoOf(component) is var info && HasBytes(info) ? view.BytesOf(info) : [];
    }

    Type IWorldContent.TypeOf(int component) => ComponentRegistry.InfoOf(component).Type;

    string IWorldContent.ComponentName(int component) => ComponentRegistry.InfoOf(component).ShortName;

    bool IWorldContent.TryFind(EntityKey entity, out EntityPlace place)
    {
        place = default;
        if (!TryRecord(entity, out EntityRecord record))
        {
            return false;
        }

        Archetype archetype = ArchetypeOf(record);
        place = new EntityPlace(archetype.Index, archetype.ChunkOrdinal(record.ChunkSlot), record.Row);
        return true;
    }

    int IWorldContent.CopyComponents(EntityKey entity, Span<int> components)
    {
        if (!TryRecord(entity, out EntityRecord record))
        {
            return 0;
        }

        ReadOnlySpan<int> dense = MemoryMarshal.Cast<ComponentType, int>(ArchetypeOf(record).Set.Types);
        int count = Math.Min(dense.Length, components.Length);
        dense[..count].CopyTo(components);
        foreach (SparseSet set in _sparse.All)
        {
            if (count < components.Length && set.Has(EntityOf(entity)))
            {
                components[count++] = set.Info.Id;
            }
        }

        return count;
    }

    ReadOnlySpan<byte> IWorldContent.ValueOf(EntityKey entity, int component) => BytesOf(entity, component);

    bool IWorldContent.IsEnabled(EntityKey entity, int component)
    {
        if (!TryRecord(entity, out EntityRecord record) || (uint)component >= (uint)ComponentRegistry.Size)
        {
            return false;
        }

        ComponentInfo info = ComponentRegistry.InfoOf(component);
        bool isThere = RowOf(record).OffsetOf(info) != ChunkLayout.Missing;
        return isThere && (info.IsSparse || !info.IsEnableable || IsEnabled(EntityOf(entity), component));
    }

    bool IWorldContent.TryWrite(EntityKey entity, int component, int offset, ReadOnlySpan<byte> bytes)
    {
        Span<byte> value = BytesOf(entity, component);
        bool fits = !bytes.IsEmpty && (uint)offset < (uint)value.Length && bytes.Length <= value.Length - offset;
        if (!fits || IsIterating || _observers?.Find(component) is { RunsHookOnOverwrite: true })
        {
            return false;
        }

        bytes.CopyTo(value[offset..]);
        if (_observers is not null)
        {
            Row row = RowOf(EntityOf(entity));
            _observers.Set(in row, component);
            _observers.ThrowFailure();
        }

        return true;
    }

    private static bool HasBytes(ComponentInfo info) => info is { IsManaged: false, IsTag: false };

    private static Entity EntityOf(EntityKey key) => Unsafe.BitCast<EntityKey, Entity>(key);

    private static ReadOnlySpan<Entity> RowsOf(SparseSet set, int chunk)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)chunk, (uint)Math.Min(set.Count, 1), nameof(chunk));
        return set.Entities;
    }

    /// <summary>The sparse set that a table is, or null where it is an archetype.</summary>
    private SparseSet? SparseOf(int table)
    {
        IWorldContent content = this;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)table, (uint)content.TableCount, nameof(table));
        return table < _archetypeCount ? null : _sparse.All[table - _archetypeCount];
    }

    private bool TryRecord(EntityKey entity, out EntityRecord record)
    {
        record = default;

        // A key of no world may have the stamp that stands in the record of a free id.
        Entity wanted = EntityOf(entity);
        return !IsEnded && wanted.WorldId == Id && wanted.Id >= 0 && _entities.TryFind(wanted, out record);
    }

    private Span<byte> BytesOf(EntityKey entity, int component)
    {
        if (!TryRecord(entity, out EntityRecord record) || (uint)component >= (uint)ComponentRegistry.Size)
        {
            return default;
        }

        ComponentInfo info = ComponentRegistry.InfoOf(component);
        if (!HasBytes(info))
        {
            return default;
        }

        if (info.IsSparse)
        {
            return _sparse.TryFind(component, EntityOf(entity), out SparseSet? set, out int place) ? set.BytesOf(place, 1) : default;
        }

        Archetype archetype = ArchetypeOf(record);
        return archetype.Set.Contains(component)
            ? archetype.ChunkOf(record.ChunkSlot).BytesOf(info).Slice(record.Row * info.Size, info.Size)
            : default;
    }
}
