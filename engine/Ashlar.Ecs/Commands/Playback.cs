using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// Plays commands back in three passes: link the commands of each entity, find the last archetype of each entity and
/// reserve the memory, then make the changes. The first two may throw and change nothing; the last cannot fail. Archetypes
/// that no command touches are not visited.
/// </summary>
/// <remarks>
/// An entity makes one move, whoever listens, so that listening changes neither ids nor the order of rows.
/// </remarks>
internal ref partial struct Playback
{
    private const int None = -1;

    /// <summary>Entities that are moved together: enough that what they share costs nothing.</summary>
    private const int MostAlike = 64;

    private readonly World _world;
    private readonly Arena _scratch;
    private readonly CommandStream _commands;
    private readonly CommandValues _values;
    private readonly bool _skipsStale;
    private readonly ArenaList<byte> _liveness;
    private Span<CommandTarget> _targets;
    private Span<int> _freed;
    private bool _hasSparse;
    private bool _hasSwitches;

    public Playback(World world, Arena scratch, CommandStream commands, CommandValues values, bool skipsStale)
    {
        _world = world;
        _scratch = scratch;
        _commands = commands;
        _values = values;
        _skipsStale = skipsStale;
        _liveness = new ArenaList<byte>(scratch);
    }

    /// <summary>How many commands were left out.</summary>
    public int Skipped { get; private set; }

    /// <summary>Finds out what is to be done, and reserves the memory. Changes nothing.</summary>
    public void Prepare()
    {
        _targets = CommandLinks.Link(_scratch, _commands);
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

        for (int index = 0; index < _targets.Length;)
        {
            int alike = CountAlike(index);
            if (alike == 1)
            {
                Apply(in _targets[index]);
            }
            else
            {
                ApplyAlike(_targets.Slice(index, alike));
            }

            index += alike;
        }
    }

    /// <summary>Finds the last archetype of each entity. Most often the next entity does what the last one
    /// did.</summary>
    private void Plan()
    {
        PlannedChange change = default;
        foreach (ref CommandTarget target in _targets)
        {
            if (_skipsStale && !target.IsNew && !_world.IsAlive(target.Entity))
            {
                target.Archetype = CommandTarget.Skipped;
                SkipAll(in target);
                continue;
            }

            ComponentSet first = FirstSet(in target);
            if (!change.IsThatOf(in target, first, in _commands[target.First]))
            {
                change = new PlannedChange(in target, first, in _commands[target.First], LastSet(in target, first), _world);
                _hasSparse |= change.HasSparse;
            }

            target.Source = change.Source;
            target.Archetype = change.Archetype;
            target.LastSet = change.LastSet;
        }
    }

    private void SkipAll(in CommandTarget target)
    {
        for (int place = target.First; place != None; place = _commands[place].Next)
        {
            _commands[place].IsSkipped = true;
            Skipped++;
        }
    }

    /// <summary>The components that an entity has before its commands, or is created with.</summary>
    private readonly ComponentSet FirstSet(in CommandTarget target) => target.IsNew
        ? ComponentSet.ById(_commands[target.First].TypeId)
        : _world.SetOf(target.Entity);

    /// <summary>The components that an entity has after its commands; null if they destroy it.</summary>
    private ComponentSet? LastSet(in CommandTarget target, ComponentSet first)
    {
        ComponentSet set = first;
        for (int place = target.First; place != None; place = _commands[place].Next)
        {
            ref Command command = ref _commands[place];
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
                case var _ when command.NeedsComponent && !set.Contains(command.TypeId):
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
        ReadOnlySpan<Archetype> archetypes = _world.Archetypes;
        int count = 0;
        int created = 0;
        foreach (ref CommandTarget target in _targets)
        {
            if (target.Moves)
            {
                created += target.IsNew ? 1 : 0;
                if (archetypes[target.Archetype].Incoming++ == 0)
                {
                    gaining[count++] = target.Archetype;
                }
            }
        }

        _world.ReserveIncoming(gaining[..count], created);
    }

    /// <summary>Of the entities from one on, those that one command each moves from one archetype to another: it is the same
    /// command then, as the archetypes tell what it adds or removes.</summary>
    private readonly int CountAlike(int index)
    {
        ref CommandTarget first = ref _targets[index];
        int count = 1;
        if (first.IsSingleMove)
        {
            int most = Math.Min(MostAlike, _targets.Length - index);
            while (count < most && _targets[index + count].IsLike(in first))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Moves entities that are alike, run by run, and writes what they gain.</summary>
    private readonly void ApplyAlike(Span<CommandTarget> targets)
    {
        Span<Entity> entities = stackalloc Entity[MostAlike];
        for (int index = 0; index < targets.Length; index++)
        {
            entities[index] = targets[index].Entity;
        }

        Archetype source = _world.Archetypes[targets[0].Source];
        Edge edge = source.EdgeTo(_world.Archetypes[targets[0].Archetype]);
        bool adds = _commands[targets[0].First].Kind == CommandKind.Add;
        for (int index = 0; index < targets.Length;)
        {
            RowBatch rows = _world.MoveRun(edge, entities[index..targets.Length]);
            if (adds)
            {
                WriteAll(in rows, targets[index..]);
            }

            index += rows.Count;
        }
    }

    /// <summary>Writes the one component that each of some rows gains.</summary>
    private readonly void WriteAll(in RowBatch rows, Span<CommandTarget> targets)
    {
        ComponentInfo info = ComponentRegistry.InfoOf(_commands[targets[0].First].TypeId);
        if (info.IsManaged)
        {
            for (int row = 0; row < rows.Count; row++)
            {
                Write(rows[row], in _commands[targets[row].First]);
            }
        }
        else if (!info.IsTag)
        {
            ref byte first = ref MemoryMarshal.GetReference(rows.BytesOf(info));
            for (int row = 0; row < rows.Count; row++)
            {
                ref byte value = ref Command.ValueOf(in _commands[targets[row].First]);
                MovePlan.CopyBytes(ref value, ref Unsafe.AddByteOffset(ref first, (nint)row * info.Size), info.Size);
            }
        }
    }

    private readonly void Apply(in CommandTarget target)
    {
        if (target.Archetype < 0)
        {
            if (target.Archetype == CommandTarget.Ended && !target.IsNew)
            {
                _world.Destroy(target.Entity);
            }

            return;
        }

        Row row = Move(in target);
        ApplySparse(row.Entity, in target, null);
        Switch(in row, in target);
        for (int place = target.First; place != None; place = _commands[place].Next)
        {
            ref Command command = ref _commands[place];
            if (command.Kind is CommandKind.Add or CommandKind.Set)
            {
                Write(in row, in command);
            }
        }
    }

    /// <summary>Creates the entity, or moves it to its last archetype. Components that it gains are undefined until
    /// they are written.</summary>
    private readonly Row Move(in CommandTarget target)
    {
        Archetype archetype = _world.Archetypes[target.Archetype];
        return target.IsNew ? _world.CreateZeroed(archetype) : _world.MoveTo(archetype, target.Entity);
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

        _values.Write(in command, info, in row, offset);
    }

    private static ComponentSet SetOf(in Command command) => ComponentRegistry.InfoOf(command.TypeId).Set;

    /// <summary>What commands make of an entity with some components; kept where it is a single one, which depends on
    /// nothing else.</summary>
    private readonly struct PlannedChange
    {
        private readonly ComponentSet? _first;
        private readonly CommandKind _kind;
        private readonly int _typeId;

        public PlannedChange(
            in CommandTarget target, ComponentSet first, in Command command, ComponentSet? last, World world)
        {
            _first = target.First == target.Last && !command.NeedsComponent ? first : null;
            _kind = command.Kind;
            _typeId = command.TypeId;
            Source = target.IsNew ? None : world.GetArchetype(target.Entity).Index;
            Archetype = last is null ? CommandTarget.Ended : world.ArchetypeOf(last).Index;
            LastSet = (last ?? ComponentSet.Empty).Id;
            HasSparse = last is { HasSparse: true };
        }

        public int Source { get; }

        public int Archetype { get; }

        public int LastSet { get; }

        public bool HasSparse { get; }

        /// <summary>Whether it is what its commands make of an entity.</summary>
        public bool IsThatOf(in CommandTarget target, ComponentSet first, in Command command) =>
            ReferenceEquals(first, _first) && target.First == target.Last
            && command.TypeId == _typeId && command.Kind == _kind;
    }
}
