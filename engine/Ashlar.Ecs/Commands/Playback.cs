using System.Numerics;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// Plays commands back in three passes: link the commands of each entity, find the last archetype of each entity and
/// reserve the memory, then make the changes. The first two may throw and change nothing; the last cannot fail.
/// </summary>
internal readonly ref struct Playback
{
    private const int None = -1;

    private readonly World _world;
    private readonly Arena _scratch;
    private readonly Span<Command> _commands;
    private readonly List<CommandLog> _logs;

    public Playback(World world, Arena scratch, Span<Command> commands, List<CommandLog> logs)
    {
        _world = world;
        _scratch = scratch;
        _commands = commands;
        _logs = logs;
    }

    /// <summary>Counts the entities that some commands are for.</summary>
    public static int CountEntities(Arena scratch, Span<Command> commands) => Link(scratch, commands).Length;

    public void Run()
    {
        Span<Target> targets = Link(_scratch, _commands);
        Plan(targets);
        Reserve(targets);
        if (_world.Observers is { } observers)
        {
            ApplyObserved(targets, observers);
            return;
        }

        foreach (ref Target target in targets)
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
    private void Plan(Span<Target> targets)
    {
        foreach (ref Target target in targets)
        {
            ComponentSet set = FirstSet(in target);
            target.Archetype = LastSet(in target, set) is { } last ? _world.ArchetypeOf(last).Index : None;
        }
    }

    /// <summary>The components that an entity has before its commands, or is created with.</summary>
    private ComponentSet FirstSet(in Target target) => target.IsNew
        ? ComponentSet.ById(_commands[target.First].TypeId)
        : _world.SetOf(target.Entity);

    /// <summary>The components that an entity has after its commands; null if they destroy it. With observers, an
    /// entity moves once for each command, so the world makes every archetype on its way.</summary>
    private ComponentSet? LastSet(in Target target, ComponentSet set)
    {
        for (int index = target.First; index != None; index = _commands[index].Next)
        {
            ref Command command = ref _commands[index];
            switch (command.Kind)
            {
                case CommandKind.Destroy:
                    return null;
                case CommandKind.Add:
                    set = set.Union(ComponentRegistry.InfoOf(command.TypeId).Set);
                    break;
                case CommandKind.Remove:
                    set = set.Without(ComponentRegistry.InfoOf(command.TypeId).Set);
                    break;
                case CommandKind.Set when !set.Contains(command.TypeId):
                    WorldChecks.ThrowMissingForCommand(target.Entity, new ComponentType(command.TypeId));
                    break;
            }

            if (_world.Observers is not null)
            {
                _world.ArchetypeOf(set);
            }
        }

        return set;
    }

    /// <summary>Reserves all memory that the changes can need: whatever the order, an archetype never has more rows
    /// than it has now and gains.</summary>
    private void Reserve(Span<Target> targets)
    {
        Span<int> incoming = _scratch.AllocateZeroed<int>(_world.Archetypes.Length);
        int created = 0;
        foreach (ref Target target in targets)
        {
            if (_world.Observers is not null)
            {
                created += target.IsNew ? 1 : 0;
                CountSteps(in target, incoming);
            }
            else if (target.Archetype != None)
            {
                created += target.IsNew ? 1 : 0;
                incoming[target.Archetype] += Moves(in target) ? 1 : 0;
            }
        }

        _world.Reserve(incoming, created);
    }

    /// <summary>Counts an entity in every archetype that its commands move it to.</summary>
    private void CountSteps(in Target target, Span<int> incoming)
    {
        ComponentSet set = FirstSet(in target);
        incoming[_world.ArchetypeOf(set).Index] += target.IsNew ? 1 : 0;
        for (int index = target.First; index != None; index = _commands[index].Next)
        {
            ref Command command = ref _commands[index];
            if (command.Kind is CommandKind.Add or CommandKind.Remove)
            {
                ComponentSet changed = ComponentRegistry.InfoOf(command.TypeId).Set;
                set = command.Kind == CommandKind.Add ? set.Union(changed) : set.Without(changed);
                incoming[_world.ArchetypeOf(set).Index]++;
            }
            else if (command.Kind == CommandKind.Destroy)
            {
                return;
            }
        }
    }

    private bool Moves(in Target target) =>
        target.IsNew || _world.GetArchetype(target.Entity).Index != target.Archetype;

    private void Apply(ref Target target)
    {
        if (target.Archetype == None)
        {
            if (!target.IsNew)
            {
                _world.Destroy(target.Entity);
            }

            return;
        }

        Archetype archetype = _world.Archetypes[target.Archetype];
        Row row = target.IsNew ? _world.CreateZeroed(archetype) : _world.MoveTo(archetype, target.Entity);
        for (int index = target.First; index != None; index = _commands[index].Next)
        {
            ref Command command = ref _commands[index];
            if (command.Kind is CommandKind.Add or CommandKind.Set)
            {
                Write(in row, in command);
            }
        }
    }

    /// <summary>
    /// With observers, makes the commands of an entity one after the other, so that they hear of each and the hooks
    /// destroy what a component owned on the way. The memory for all moves was reserved.
    /// </summary>
    private void ApplyObserved(Span<Target> targets, WorldObservers observers)
    {
        observers.DeferFailures();
        try
        {
            foreach (ref Target target in targets)
            {
                Entity entity = target.IsNew ? _world.Create(FirstSet(in target)) : target.Entity;
                for (int index = target.First; index != None && _world.IsAlive(entity); index = _commands[index].Next)
                {
                    ApplyOne(observers, entity, in _commands[index]);
                }
            }
        }
        finally
        {
            observers.ThrowDeferred();
        }
    }

    private void ApplyOne(WorldObservers observers, Entity entity, in Command command)
    {
        switch (command.Kind)
        {
            case CommandKind.Destroy:
                _world.Destroy(entity);
                break;
            case CommandKind.Remove when _world.SetOf(entity).Contains(command.TypeId):
                _world.Remove(entity, new ComponentType(command.TypeId));
                break;
            case CommandKind.Add when !_world.SetOf(entity).Contains(command.TypeId):
                ComponentSet added = ComponentRegistry.InfoOf(command.TypeId).Set;
                Row row = _world.Extend(entity, added);
                Write(in row, in command);
                observers.Added(in row, added);
                break;
            case CommandKind.Add or CommandKind.Set:
                Row overwritten = _world.RowOf(entity);
                observers.Overwriting(in overwritten, command.TypeId);
                Write(in overwritten, in command);
                observers.Set(in overwritten, command.TypeId);
                break;
        }
    }

    private void Write(in Row row, in Command command)
    {
        int offset = row.Layout.OffsetOf(command.TypeId);
        if (offset is ChunkLayout.Missing or ChunkLayout.Tag)
        {
            return;
        }

        _logs[command.Log].Write(in command, ComponentRegistry.InfoOf(command.TypeId), in row, offset);
    }

    /// <summary>One entity of the buffer.</summary>
    private struct Target
    {
        public Entity Entity;
        public int First;
        public int Last;

        /// <summary>The index of its last archetype; <see cref="None"/> if the commands destroy it.</summary>
        public int Archetype;

        public readonly bool IsNew => Entity.Id < 0;
    }
}
