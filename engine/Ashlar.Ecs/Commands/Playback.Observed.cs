namespace Ashlar.Ecs;

/// <content>Making the changes where somebody listens: observers are told of commands for components that the entity had
/// before while its row is the old one, and of those for components that it gained once its row is the new one.</content>
internal ref partial struct Playback
{
    /// <summary>Makes the same changes and tells the observers. The caller gets the first exception of a handler when
    /// all are made.</summary>
    private readonly void ApplyObserved(WorldObservers observers)
    {
        observers.DeferFailures();
        try
        {
            foreach (ref CommandTarget target in _targets)
            {
                ApplyObserved(observers, in target);
                ThrowIfFrameBegan();
            }
        }
        finally
        {
            observers.ThrowDeferred();
        }
    }

    private readonly void ApplyObserved(WorldObservers observers, in CommandTarget target)
    {
        if (target.Archetype == CommandTarget.Skipped || (target.Archetype == CommandTarget.Ended && target.IsNew))
        {
            // No such entity ever is: only recorded values end.
            TellGained(observers, default, in target, ComponentSet.Empty);
            return;
        }

        ComponentSet first = FirstSet(in target);
        ComponentSet kept = first;
        if (!target.IsNew)
        {
            Row old = _world.RowOf(target.Entity);
            kept = TellFirst(observers, in old, in target, first);
            ThrowIfFrameBegan();
        }

        if (target.Archetype == CommandTarget.Ended)
        {
            TellGained(observers, default, in target, first);
            ThrowIfFrameBegan();
            _world.Destroy(observers, target.Entity, kept);
            return;
        }

        Row row = Move(in target);
        row.ClearAllBut(kept);
        ApplySparse(row.Entity, in target, kept);
        Switch(in row, in target);
        if (target.IsNew)
        {
            first = Staying(in target, first);
            observers.Created(in row, first);
            ThrowIfFrameBegan();
            TellFirst(observers, in row, in target, first);
        }

        TellGained(observers, in row, in target, first);
    }

    /// <summary>Of the components that an entity is created with, those that its commands do not remove.</summary>
    private readonly ComponentSet Staying(in CommandTarget target, ComponentSet first)
    {
        for (int index = target.First; index != None; index = _commands[index].Next)
        {
            ref Command command = ref _commands[index];
            if (command.Kind == CommandKind.Remove)
            {
                first = first.Without(SetOf(in command));
            }
        }

        return first;
    }

    /// <summary>Overwrites the components that an entity had before, and tells of those that it loses. A component that
    /// is removed and added again is another one afterwards.</summary>
    /// <returns>The components that it keeps.</returns>
    private readonly ComponentSet TellFirst(
        WorldObservers observers, scoped in Row row, in CommandTarget target, ComponentSet first)
    {
        for (int index = target.First; index != None; index = NextAfterHandlers(index))
        {
            ref Command command = ref _commands[index];
            if (command.Kind == CommandKind.Destroy)
            {
                break;
            }

            if (command.Kind != CommandKind.Create && first.Contains(command.TypeId))
            {
                if (command.Kind == CommandKind.Remove)
                {
                    ComponentSet removed = SetOf(in command);
                    first = first.Without(removed);
                    observers.Removing(in row, removed);
                }
                else if (command.Kind is CommandKind.Add or CommandKind.Set)
                {
                    Overwrite(observers, in row, in command);
                }
            }
        }

        return first;
    }

    /// <summary>Writes the components that an entity gained and tells of them. Values that it does not keep end with
    /// their destroy hook.</summary>
    private readonly void TellGained(
        WorldObservers observers, scoped in Row row, in CommandTarget target, ComponentSet first)
    {
        ComponentSet gained = ComponentSet.Empty;
        ComponentSet ended = ComponentSet.Empty;
        bool isDestroyed = false;
        for (int index = target.First; index != None; index = NextAfterHandlers(index))
        {
            ref Command command = ref _commands[index];
            switch (command.Kind)
            {
                case CommandKind.Create or CommandKind.Enable or CommandKind.Disable:
                    break;
                case CommandKind.Destroy:
                    isDestroyed = true;
                    break;
                case CommandKind.Remove:
                    first = first.Without(SetOf(in command));
                    ended = ended.Without(SetOf(in command));
                    break;
                case var _ when isDestroyed || command.IsSkipped:
                    EndValue(observers, in command);
                    break;
                case var _ when first.Contains(command.TypeId) || ended.Contains(command.TypeId):
                    break;
                case var _ when gained.Contains(command.TypeId):
                    Overwrite(observers, in row, in command);
                    break;
                case var _ when EndOf(index) is var end && end == None:
                    Write(in row, in command);
                    gained = gained.Union(SetOf(in command));
                    observers.Added(in row, SetOf(in command));
                    break;
                default:
                    ended = ended.Union(SetOf(in command));
                    EndValues(observers, index);
                    break;
            }
        }
    }

    /// <summary>The command that ends the component that a command gives its entity; <see cref="None"/> if none
    /// does.</summary>
    private readonly int EndOf(int index)
    {
        int typeId = _commands[index].TypeId;
        for (index = _commands[index].Next; index != None; index = _commands[index].Next)
        {
            ref Command command = ref _commands[index];
            if (command.Kind == CommandKind.Destroy || (command.Kind == CommandKind.Remove && command.TypeId == typeId))
            {
                return index;
            }
        }

        return None;
    }

    /// <summary>Ends the values of a component that comes and goes within the commands.</summary>
    private readonly void EndValues(WorldObservers observers, int index)
    {
        int end = EndOf(index);
        int typeId = _commands[index].TypeId;
        int last = index;
        for (index = _commands[index].Next; index != end; index = NextAfterHandlers(index))
        {
            ref Command command = ref _commands[index];
            if (command.Kind is CommandKind.Add or CommandKind.Set && command.TypeId == typeId)
            {
                if (observers.Find(typeId) is { RunsHookOnOverwrite: true })
                {
                    EndValue(observers, in _commands[last]);
                }

                last = index;
            }
        }

        EndValue(observers, in _commands[last]);
    }

    private readonly void EndValue(WorldObservers observers, in Command command)
    {
        if (command.Kind is CommandKind.Add or CommandKind.Set)
        {
            observers.EndValue(_values, in command);
        }
    }

    private readonly void Overwrite(WorldObservers observers, scoped in Row row, in Command command)
    {
        observers.Overwriting(in row, command.TypeId);
        ThrowIfFrameBegan();
        Write(in row, in command);
        observers.Set(in row, command.TypeId);
    }

    /// <summary>The next command of the entity, after handlers ran for one.</summary>
    private readonly int NextAfterHandlers(int index)
    {
        ThrowIfFrameBegan();
        return _commands[index].Next;
    }

    /// <summary>A handler may begin a frame, which ends the memory of the commands.</summary>
    private readonly void ThrowIfFrameBegan()
    {
        if (!_liveness.IsAlive)
        {
            ThrowFrameBegan();
        }
    }

    private static void ThrowFrameBegan() => throw new StaleCommandsException(
        "A handler or destroy hook began a frame during playback, which ended the memory of the commands: some are made, "
        + "and the rest is lost. Begin frames outside playback.");
}
