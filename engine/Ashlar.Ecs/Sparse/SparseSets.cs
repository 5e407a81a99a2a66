using System.Diagnostics.CodeAnalysis;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// The sparse sets of one world, in the order in which their components were first added. A world that uses none has none,
/// and pays a comparison where an entity ends.
/// </summary>
internal sealed class SparseSets(Allocator parent, World world, int maximumEntities) : IDisposable
{
    private SparseSet?[] _ofComponent = [];
    private SparseSet[] _all = [];

    /// <summary>How many sets there are.</summary>
    public int Count => _all.Length;

    /// <summary>The sets, in their order. Replaced, not changed, when one is added.</summary>
    public SparseSet[] All => _all;

    /// <summary>The set of a component, or null if no entity ever had it.</summary>
    public SparseSet? Find(int componentId)
    {
        SparseSet?[] sets = _ofComponent;
        return (uint)componentId < (uint)sets.Length ? sets[componentId] : null;
    }

    /// <summary>The set of a component, which is made if there is none.</summary>
    /// <exception cref="OutOfNativeMemoryException">There are no addresses left; nothing has changed.</exception>
    /// <exception cref="NotSupportedException">The component is enableable too; nothing has changed.</exception>
    public SparseSet Of(ComponentInfo info) => Find(info.Id) ?? AddSet(info);

    /// <summary>Whether an entity has a component.</summary>
    public bool Has(int componentId, Entity entity) => Find(componentId) is { } set && set.Has(entity);

    /// <summary>Finds a component of an entity.</summary>
    public bool TryFind(int componentId, Entity entity, [NotNullWhen(true)] out SparseSet? set, out int place)
    {
        set = Find(componentId);
        place = 0;
        return set is not null && set.TryFind(entity, out place);
    }

    /// <summary>Whether an entity has all of some components.</summary>
    public bool HasAll(ComponentType[] types, Entity entity)
    {
        foreach (ComponentType type in types)
        {
            if (!Has(type.Id, entity))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Some components of an entity, and the sparse ones that it has.</summary>
    public ComponentSet AddTo(ComponentSet set, Entity entity)
    {
        foreach (SparseSet sparse in _all)
        {
            if (sparse.Has(entity))
            {
                set = set.Union(sparse.Info.Set);
            }
        }

        return set;
    }

    /// <summary>Makes room for some components of entities: each gets all of them.</summary>
    /// <exception cref="OutOfNativeMemoryException">There is no memory; nothing has changed.</exception>
    public void Reserve(ComponentType[] types, int entities)
    {
        foreach (ComponentType type in types)
        {
            Of(type.Info).Reserve(entities);
        }
    }

    /// <summary>Makes room for some components of an id.</summary>
    /// <exception cref="OutOfNativeMemoryException">There is no memory; nothing has changed.</exception>
    public void EnsurePages(ComponentType[] types, int id)
    {
        foreach (ComponentType type in types)
        {
            Of(type.Info).EnsurePage(id);
        }
    }

    /// <summary>Gives an entity components that it does not have, with values of zero. There is room for them.</summary>
    public void AddZeroed(ComponentType[] types, Entity entity)
    {
        foreach (ComponentType type in types)
        {
            Find(type.Id)!.AddZeroed(entity);
        }
    }

    /// <summary>Takes components from an entity that has them.</summary>
    public void Remove(ComponentType[] types, Entity entity)
    {
        foreach (ComponentType type in types)
        {
            Find(type.Id)!.Remove(entity);
        }
    }

    /// <summary>Takes every component from entities that end.</summary>
    public void RemoveAll(ReadOnlySpan<Entity> entities)
    {
        foreach (SparseSet set in _all)
        {
            foreach (Entity entity in entities)
            {
                set.Remove(entity);
            }
        }
    }

    /// <summary>Decommits what holds no component.</summary>
    public void Trim()
    {
        foreach (SparseSet set in _all)
        {
            set.Trim();
        }
    }

    /// <summary>No component is found from here on: the memory is about to end.</summary>
    public void End()
    {
        foreach (SparseSet set in _all)
        {
            set.End();
        }
    }

    /// <summary>Releases the addresses.</summary>
    public void Dispose()
    {
        foreach (SparseSet set in _all)
        {
            set.Dispose();
        }
    }

    private SparseSet AddSet(ComponentInfo info)
    {
        info.ThrowIfTwofold();
        var added = new SparseSet(parent, world, info, maximumEntities);
        if (info.Id >= _ofComponent.Length)
        {
            Array.Resize(ref _ofComponent, info.Id + 1);
        }

        _ofComponent[info.Id] = added;
        _all = [.. _all, added];
        return added;
    }
}
