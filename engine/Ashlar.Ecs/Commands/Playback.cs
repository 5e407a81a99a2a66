using System.Numerics;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// Plays commands back in three passes: link the commands of each entity, find the last archetype of each entity and
/// reserve the memory, then make the changes. The first two may throw and change nothing; the last cannot fail.
/// </summary>
/// <remarks>
/// An entity makes one move, whoever listens, so that listening changes neither ids nor the order of rows. Observers are
/// told of commands for components that the entity had before while its row is the old one, and of those for components
/// that it gained once its row is the new one.
/// </remarks>
internal ref partial struct Playback
{
    private const int None = -1;
    private const int Skip = -2;

    private readonly World _world;
    private readonly Arena _scratch;
    private readonly Span<Command> _commands;
    private readonly List<CommandLog> _logs;
    private readonly bool _skipsStale;
    private readonly ArenaList<byte> _liveness;
    private Span<Target> _targets;
    private Span<int> _freed;
    private bool _hasSparse;
    private bool _hasSwitches;

    public Playback(World world, Arena scratch, Span<Command> commands, List<CommandLog> logs, bool skipsStale)
    {
        _world = world;
        _scratch = scratch;
        _commands = commands;
        _logs = logs;
        _skipsStale = skipsStale;
        _liveness = new ArenaList<byte>(scratch);
    }

    /// <summary>How many commands were left out.</summary>
    public int Skipped { get; private set; }

    /// <summary>Counts the entities that some commands are for.</summary>
    public static int CountEntities(Arena scratch, Span<Command> commands) => Link(scratch, commands).Length;

    /// <summary>Finds out what is to be done, and reserves the memory. Changes nothing.</summary>
    public void Prepare()
    {
        _targets = Link(_scratch, _commands);
        Span<int> gaining = _scratch.Allocate<int>(_targets.Length);
        _freed = _scratch.Allocate<int>(_targets.Length);

        // From here on nothing asks for memory but the world, which nobody can change meanwhile.
        Plan();
        Reserve(gaining);
        if (_hasSparse)
        {
            ReserveSparse();
        }
    }

    /// <summary>Makes the changes. When all are made, throws the first exception of a handler.</summary>
    public readonly void Apply()
    {
        if (_world.Observers is { } observers)
        {
            ApplyObserved(observers);
            return;
        }

        foreach (ref Target target in _targets)
        {
            Apply(ref target);
        }
    }

    /// <summary>Links the commands of each entity into a list; entities come in the order of their first
    /// command.</summary>
    private static Span<Target> Link(Arena scratch, Span<Command> commands)
    {
        Span<Target> targets = scratch.Allocate<Target>(commands.Length);
        Span<int> table = scratch.Allocate<int>((int)BitOperations.RoundUpToPowerOf2((uint)commands.Length * 2));
        table.Fill(None);
        int count = 0;
        int current = None;
        for (int index = 0; index < commands.Length; index++)
        {
            ref Command command = ref commands[index];
            command.Next = None;
            command.IsSkipped = false;
            if (current == None || targets[current].Entity != command.Entity)
            {
                ref int place = ref Find(table, targets, command.Entity);
                current = place;
                if (current == None)
                {
                    current = count++;
                    place = current;
                    targets[current] = new Target { Entity = command.Entity, First = index, Last = index };
                    continue;
                }
            }

            ref Target target = ref targets[current];
            commands[target.Last].Next = index;
            target.Last = index;
        }

        return targets[..count];
    }

    private static ref int Find(Span<int> table, Span<Target> targets, Entity entity)
    {
        int mask = table.Length - 1;
        int index = entity.GetHashCode() & mask;
        while (table[index] != None && targets[table[index]].Entity != entity)
        {
            index = (index + 1) & mask;
        }

        return ref table[index];
    }

    /// <summary>Finds the last archetype of each entity.</summary>
    private void Plan()
    {
        foreach (ref Target target in _targets)
        {
            if (_skipsStale && !target.IsNew && !_world.IsAlive(target.Entity))
            {
                target.Archetype = Skip;
                SkipAll(in target);
            }
            else
            {
                ComponentSet? last = LastSet(in target);
                target.Archetype = last is null ? None : _world.ArchetypeOf(last).Index;
                target.LastSet = last is null ? ComponentSet.Empty.Id : last.Id;
                _hasSparse |= last is { HasSparse: true };
            }
        }
    }

    private void SkipAll(in Target target)
    {
        for (int index = target.First; index != None; index = _commands[index].Next)
        {
            _commands[index].IsSkipped = true;
            Skipped++;
        }
    }

    /// <summary>The components that an entity has before its commands, or is created with.</summary>
    private readonly ComponentSet FirstSet(in Target target) => target.IsNew
        ? ComponentSet.ById(_commands[target.First].TypeId)
        : _world.SetOf(target.Entity);

    /// <summary>The components that an entity has after its commands; null if they destroy it.</summary>
    private ComponentSet? LastSet(in Target target)
    {
        ComponentSet set = FirstSet(in target);
        for (int index = target.First; index != None; index = _commands[index].Next)
        {
            ref Command command = ref _commands[index];
            _hasSwitches |= Switches(in command);
            switch (command.Kind)
            {
                case CommandKind.Destroy:
                    return null;
                case CommandKind.Add:
                    set = set.Union(SetOf(in command));
                    break;
                case CommandKind.Remove:
                    set = set.Without(SetOf(in command));
                    break;
                case CommandKind.Set or CommandKind.Enable or CommandKind.Disable when !set.Contains(command.TypeId):
                    SkipOrThrow(ref command);
                    break;
            }
        }

        return set;
    }

    private void SkipOrThrow(ref Command command)
    {
        if (!_skipsStale)
        {
            WorldChecks.ThrowMissingForCommand(command.Entity, new ComponentType(command.TypeId));
        }

        command.IsSkipped = true;
        Skipped++;
    }

    /// <summary>Reserves all memory that the changes can need: whatever the order, an archetype never has more rows
    /// than it has now and gains. Costs nothing for archetypes that gain no row.</summary>
    private readonly void Reserve(Span<int> gaining)
    {
        int count = 0;
        int created = 0;
        foreach (ref Target target in _targets)
        {
            if (target.Archetype >= 0 && Moves(in target))
            {
                created += target.IsNew ? 1 : 0;
                if (_world.Archetypes[target.Archetype].Incoming++ == 0)
                {
                    gaining[count++] = target.Archetype;
                }
            }
        }

        _world.ReserveIncoming(gaining[..count], created);
    }

    private readonly bool Moves(in Target target) =>
        target.IsNew || _world.GetArchetype(target.Entity).Index != target.Archetype;

    private readonly void Apply(ref Target target)
    {
        if (target.Archetype < 0)
        {
            if (target.Archetype == None && !target.IsNew)
            {
                _world.Destroy(target.Entity);
            }

            return;
        }

        Row row = Move(in target);
        ApplySparse(row.Entity, in target, null);
        Switch(in row, in target);
        for (int index = target.First; index != None; index = _commands[index].Next)
        {
            ref Command command = ref _commands[index];
            if (command.Kind is CommandKind.Add or CommandKind.Set)
            {
                Write(in row, in command);
            }
        }
    }

    /// <summary>Creates the entity, or moves it to its last archetype. Components that it gains are undefined until
    /// they are written.</summary>
    private readonly Row Move(in Target target)
    {
        Archetype archetype = _world.Archetypes[target.Archetype];
        return target.IsNew ? _world.CreateZeroed(archetype) : _world.MoveTo(archetype, target.Entity);
    }

    /// <summary>Makes the same changes and tells the observers. The caller gets the first exception of a handler when
    /// all are made.</summary>
    private readonly void ApplyObserved(WorldObservers observers)
    {
        observers.DeferFailures();
        try
        {
            foreach (ref Target target in _targets)
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

    private readonly void ApplyObserved(WorldObservers observers, in Target target)
    {
        if (target.Archetype == Skip || (target.Archetype == None && target.IsNew))
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

        if (target.Archetype == None)
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
    private readonly ComponentSet Staying(in Target target, ComponentSet first)
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
        WorldObservers observers, scoped in Row row, in Target target, ComponentSet first)
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
        WorldObservers observers, scoped in Row row, in Target target, ComponentSet first)
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
            observers.EndValue(_logs[command.Log], in command);
        }
    }

    private readonly void Overwrite(WorldObservers observers, scoped in Row row, in Command command)
    {
        observers.Overwriting(in row, command.TypeId);
        ThrowIfFrameBegan();
        Write(in row, in command);
        observers.Set(in row, command.TypeId);
    }

    private readonly void Write(scoped in Row row, in Command command)
    {
        ComponentInfo info = ComponentRegistry.InfoOf(command.TypeId);
        if (info.IsSparse)
        {
            WriteSparse(row.Entity, info, in command);
            return;
        }

        int offset = row.Layout.OffsetOf(command.TypeId);
        if (offset is ChunkLayout.Missing or ChunkLayout.Tag || command.IsSkipped)
        {
            return;
        }

        _logs[command.Log].Write(in command, info, in row, offset);
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

    private static ComponentSet SetOf(in Command command) => ComponentRegistry.InfoOf(command.TypeId).Set;

    private static void ThrowFrameBegan() => throw new StaleCommandsException(
        "A handler or destroy hook began a frame during playback, which ended the memory of the commands: some are made, "
        + "and the rest is lost. Begin frames outside playback.");

    /// <summary>One entity of the buffer.</summary>
    private struct Target
    {
        public Entity Entity;
        public int First;
        public int Last;

        /// <summary>The index of its last archetype; <see cref="None"/> if the commands destroy it, <see cref="Skip"/>
        /// if it is left out.</summary>
        public int Archetype;

        /// <summary>The number of the set of its last components.</summary>
        public int LastSet;

        public readonly bool IsNew => Entity.Id < 0;
    }
}
