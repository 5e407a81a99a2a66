namespace Ashlar.Ecs;

/// <content>Many rows at once, in their order.</content>
internal sealed partial class WorldObservers
{
    /// <summary>Entities were created, with their components.</summary>
    public void Created(RowBatches batches)
    {
        foreach (RowBatch rows in batches)
        {
            for (int index = 0; index < rows.Count; index++)
            {
                Created(rows[index], world.SetOf(rows[index].Entity));
            }
        }
    }

    /// <summary>Some components were added to entities.</summary>
    public void Added(RowBatches batches, ComponentSet set) => Tell(batches, set, Moment.Added);

    /// <summary>Some components of entities are about to be overwritten.</summary>
    public void Overwriting(RowBatches batches, ComponentSet set) => Tell(batches, set, Moment.Overwriting);

    /// <summary>Some components of entities were overwritten.</summary>
    public void Set(RowBatches batches, ComponentSet set) => Tell(batches, set, Moment.Set);

    /// <summary>Some components of entities are about to be removed.</summary>
    public void Removing(RowBatches batches, ComponentSet set)
    {
        foreach (RowBatch rows in batches)
        {
            for (int index = 0; index < rows.Count; index++)
            {
                Removing(rows[index], set);
            }
        }
    }

    /// <summary>Entities are about to be destroyed.</summary>
    public void Destroying(RowBatches batches)
    {
        foreach (RowBatch rows in batches)
        {
            for (int index = 0; index < rows.Count; index++)
            {
                Destroying(rows[index], world.SetOf(rows[index].Entity));
            }
        }
    }

    /// <summary>Some components of entities end with their world: their hooks run, and no handler is called.</summary>
    public void RunHooks(RowBatches batches)
    {
        foreach (RowBatch rows in batches)
        {
            for (int index = 0; index < rows.Count; index++)
            {
                Tell(rows[index], world.SetOf(rows[index].Entity), Moment.Ending);
            }
        }
    }

    private void Tell(RowBatches batches, ComponentSet set, Moment moment)
    {
        foreach (RowBatch rows in batches)
        {
            for (int index = 0; index < rows.Count; index++)
            {
                Tell(rows[index], set, moment);
            }
        }
    }
}
