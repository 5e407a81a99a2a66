using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <content>Components that lie in sparse sets, alone or together with those of the archetype.</content>
public sealed partial class World
{
    private SparseSets _sparse;

    /// <summary>The sparse sets.</summary>
    internal SparseSets Sparse => _sparse;

    /// <summary>A sparse component of an entity. One load tells whether the entity is alive and has it.</summary>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have the component.</exception>
    internal ref T GetSparse<T>(Entity entity)
    {
        SparseSet? set = _sparse.Find(Component<T>.Id);
        if (set is null || !set.TryFind(entity, out int place))
        {
            ThrowNoSparse(entity, Component<T>.Info);
            return ref Unsafe.NullRef<T>();
        }

        return ref set.At<T>(place);
    }

    /// <summary>The record of a live entity.</summary>
    internal EntityRecord RecordOf(Entity entity) => _entities.Find(entity);

    /// <summary>Whether a call by query changes the entities one by one: because the query asks for sparse components, or
    /// some of those to change are sparse.</summary>
    private bool SelectsRows(in QueryDescription queryDescription, ComponentSet changed) =>
        changed.HasSparse || Query(in queryDescription).SelectsRows;

    private ref T TryGetSparse<T>(Entity entity, out bool exists)
    {
        exists = _sparse.TryFind(Component<T>.Id, entity, out SparseSet? set, out int place);
        if (exists)
        {
            return ref set!.At<T>(place);
        }

        _entities.Find(entity);
        return ref Unsafe.NullRef<T>();
    }

    private bool HasSparse<T>(Entity entity)
    {
        if (_sparse.Has(Component<T>.Id, entity))
        {
            return true;
        }

        _entities.Find(entity);
        return false;
    }

    /// <summary>Gives an entity one more component, without moving it. Its value is undefined.</summary>
    private ref T AddSparse<T>(Entity entity)
    {
        WorldChecks.ThrowIfIterating(this);
        _entities.Find(entity);
        SparseSet set = _sparse.Find(Component<T>.Id) ?? _sparse.Of(Component<T>.Info);
        if (!set.TryAdd(entity, out int place))
        {
            WorldChecks.ThrowIfAny(entity, Component<T>.Set, Component<T>.Set);
        }

        return ref set.At<T>(place);
    }

    /// <summary>Takes a component from an entity, without moving it.</summary>
    private void RemoveSparse<T>(Entity entity)
    {
        WorldChecks.ThrowIfIterating(this);
        SparseSet? set = _sparse.Find(Component<T>.Id);
        if (set is null || !set.TryRemove<T>(entity))
        {
            ThrowNoSparse(entity, Component<T>.Info);
        }
    }

    /// <summary>Creates an entity of which some components are sparse. Those are zero, the others undefined.</summary>
    private Row AppendMixed(ComponentSet set)
    {
        WorldChecks.ThrowIfIterating(this);
        _entities.Reserve(1);
        ReserveSparse(set, _entities.NextId(0));
        Row row = Append(ArchetypeOf(set));
        _sparse.AddZeroed(set.SparseTypes, row.Entity);
        return row;
    }

    /// <summary>Gives an entity more components, some of which are sparse. Those are zero, the others undefined.</summary>
    private Row ExtendMixed(Entity entity, ComponentSet added)
    {
        Row row = RowOf(entity);
        WorldChecks.ThrowIfAny(entity, SetOf(entity), added);
        ReserveSparse(added, entity.Id);
        if (added.Dense.Types.Length != 0)
        {
            row = Extend(entity, added.Dense);
        }

        _sparse.AddZeroed(added.SparseTypes, entity);
        return row;
    }

    /// <summary>Takes components from an entity, some of which are sparse.</summary>
    private void ShrinkMixed(Entity entity, ComponentSet removed)
    {
        EntityRecord record = _entities.Find(entity);
        Row row = RowOf(record);
        WorldChecks.ThrowIfMissing(entity, SetOf(entity), removed);
        _observers?.Removing(in row, removed);
        if (removed.Dense.Types.Length != 0)
        {
            Move(EdgeOf(ArchetypeOf(record), EdgeKind.Remove, removed.Dense, entity), entity, record);
        }

        _sparse.Remove(removed.SparseTypes, entity);
        _observers?.ThrowFailure();
    }

    private bool HasMixed(Entity entity, ComponentSet wanted) =>
        DenseSetOf(entity).ContainsAll(wanted.Dense) && _sparse.HasAll(wanted.SparseTypes, entity);

    /// <summary>The id that one of the next entities gets.</summary>
    internal int NextId(int index) => _entities.NextId(index);

    /// <summary>Makes room for the sparse ones among the components that an id is about to get.</summary>
    internal void ReserveSparse(ComponentSet set, int id)
    {
        _sparse.Reserve(set.SparseTypes, 1);
        _sparse.EnsurePages(set.SparseTypes, id);
    }

    /// <summary>Makes room for the sparse ones among the components that new entities are about to get.</summary>
    private void ReserveSparseOfNew(ComponentSet set, int amount)
    {
        if (set.HasSparse)
        {
            _sparse.Reserve(set.SparseTypes, amount);
            for (int index = 0; index < amount; index++)
            {
                _sparse.EnsurePages(set.SparseTypes, _entities.NextId(index));
            }
        }
    }

    [DoesNotReturn]
    private void ThrowNoSparse(Entity entity, ComponentInfo info)
    {
        _entities.Find(entity);
        WorldChecks.ThrowMissing(entity, new ComponentType(info.Id));
    }
}
