namespace Ashlar.Ecs;

/// <content>Sparse components: which an entity has is settled once, when it makes its move; then values are written.</content>
internal ref partial struct Playback
{
    /// <summary>Makes room for the sparse components that entities gain. Entities that are created take the ids of those
    /// that the commands destroy before them, last come first, and then those that the world gives out.</summary>
    private readonly void ReserveSparse()
    {
        int freed = 0;
        int created = 0;
        foreach (ref CommandTarget target in _targets)
        {
            if (target.Archetype >= 0)
            {
                int id = target.Entity.Id;
                if (target.IsNew)
                {
                    id = freed != 0 ? _freed[--freed] : _world.NextId(created++);
                }

                _world.ReserveSparse(ComponentSet.ById(target.LastSet), id);
            }
            else if (target.Archetype == CommandTarget.Ended && !target.IsNew && target.Entity.Version != Entity.MaximumVersion)
            {
                _freed[freed++] = target.Entity.Id;
            }
        }

        ReserveSparseValues();
    }

    /// <summary>Each set gets room for as many entities as gain its component.</summary>
    private readonly void ReserveSparseValues()
    {
        foreach (SparseSet set in _world.Sparse.All)
        {
            int entities = 0;
            foreach (ref CommandTarget target in _targets)
            {
                entities += Gains(in target, set) ? 1 : 0;
            }

            set.Reserve(entities);
        }
    }

    private static bool Gains(in CommandTarget target, SparseSet set) =>
        target.Archetype >= 0 && ComponentSet.ById(target.LastSet).Contains(set.Info.Id)
        && (target.IsNew || !set.Has(target.Entity));

    /// <summary>Gives an entity the sparse components of its last set, with values of zero where it gains them, and takes
    /// the others.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="target">Its commands.</param>
    /// <param name="kept">The components whose values stay; null for all that it had.</param>
    private readonly void ApplySparse(Entity entity, in CommandTarget target, ComponentSet? kept)
    {
        if (_world.Sparse.Count == 0)
        {
            return;
        }

        ComponentSet last = ComponentSet.ById(target.LastSet);
        foreach (SparseSet set in _world.Sparse.All)
        {
            bool had = set.TryFind(entity, out int place);
            if (!last.Contains(set.Info.Id))
            {
                set.Remove(entity);
            }
            else if (!had)
            {
                set.AddZeroed(entity);
            }
            else if (kept is not null && !kept.Contains(set.Info.Id))
            {
                set.Clear(place);
            }
        }
    }

    private readonly void WriteSparse(Entity entity, ComponentInfo info, in Command command)
    {
        if (!info.IsTag && !command.IsSkipped && _world.Sparse.TryFind(info.Id, entity, out SparseSet? set, out int place))
        {
            _values.Write(in command, set, place);
        }
    }
}
