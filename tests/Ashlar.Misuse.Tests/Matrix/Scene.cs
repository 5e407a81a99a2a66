using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ashlar.Ecs;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Overlay;
using Ashlar.Rendering;

namespace Ashlar.Misuse.Tests;

/// <summary>
/// Everything a call can be given, of one memory system, made when it is first asked for; and the way into the states
/// that a call finds already there.
/// </summary>
internal sealed partial class Scene : IDisposable
{
    /// <summary>What all allocators of a scene may commit.</summary>
    public const long Budget = 64L << 20;

    public static readonly QueryDescription Positions = new QueryDescription().WithAll<Position>();

    public static readonly QueryDescription Embers = new QueryDescription().WithAll<Ember>();

    public static readonly QueryDescription Beacons = new QueryDescription().WithAll<Position, Beacon>();

    private static Scene? _dead;

    private readonly List<IDisposable> _owned = [];
    private readonly Dictionary<int, object?> _made = [];
    private readonly Member? _member;
    private readonly int[] _choices;
    private bool _isEnding;

    private Scene(Member? member, int[] choices, State state)
    {
        _member = member;
        _choices = choices;
        State = state;
    }

    public State State { get; }

    /// <summary>What runs inside a destroy hook of the pool.</summary>
    public Action? InHook { get; set; }

    /// <summary>A scene that has ended: for the arguments that a careless program keeps.</summary>
    public static Scene Dead
    {
        get
        {
            if (_dead is null)
            {
                _dead = new Scene(null, [], State.Fresh);
                _dead.MakeMost();
                _dead.DeadSource = _dead.Source;
                _dead.World.Dispose();
                _dead.Group.Dispose();
                _dead.Dispose();
            }

            return _dead;
        }
    }

    // The memory system and what is made of it.
    public MemorySystem Memory => field ??= NewMemory();
    public AllocatorGroup Group => field ??= new AllocatorGroup(Memory, "group");
    public Arena Arena => State == State.AfterFrame ? Memory.Frame.Current : OwnArena;
    public SlabHeap Heap => field ??= new SlabHeap(Group, "heap");
    public BlockSource Source => State == State.AfterFrame ? (BlockSource)Memory.Frame.Current : (BlockSource)Heap;
    public BlockSource DeadSource { get; private set; }
    public ForeignMemory Foreign => field ??= new ForeignMemory(Group, "foreign");
    public MemoryMetrics Metrics => field ??= new MemoryMetrics(Memory);
    public BlockPool Blocks => field ??= new BlockPool(Group, "blocks", 64);
    public SlabPool<Body> Pool => field ??= NewPool();
    public SlabMap<int, Body> Map => field ??= NewMap();
    public SharedPool<Body> SharedPool => field ??= new SharedPool<Body>(Group, "shared");
    public NativeTable<Body> Table => field ??= NewTable();

    public PagedTable<Body> PagedTable => field ??= NewPagedTable();
    public MemoryPressureEventArgs Pressure => field ??= NewPressure();
    public SharedCycleMember CycleMember { get; } = new("pool", 1, 1, 0, ["here"]);

    // Handles, blocks and containers.
    public Handle<Body> Handle => First(Pool);
    public Handle<Body> MapHandle => Map.TryGetHandle(4, out Handle<Body> handle) ? handle : default;
    public NativeBlock Block => Once(ref field, NewBlock);
    public NativeBlock FreedBlock => Once(ref field, () => Ended(NewBlock(), block => Heap.Free(block)));
    public NativeBlock ReturnedBlock => Once(ref field, () => Ended(NewRented(), block => Blocks.Return(block)));
    public Handle<Body> StaleHandle => Once(ref field, () => Ended(Pool.Create(default), handle => Pool.Destroy(handle)));
    public Handle<Body> HandleFarOff => Once(ref field, () => MakeHandleFarOff());
    public Shared<Body> Shared => Once(ref field, () => SharedPool.Create(new Body { X = 4 }));
    public NativeArray<Body> Array => Once(ref field, () => new NativeArray<Body>(Source, 4));
    public NativeBitArray Bits => Once(ref field, () => new NativeBitArray(Source, 100));
    public NativeList<Body> List => Once(ref field, NewList);
    public NativeQueue<Body> Queue => Once(ref field, NewQueue);
    public NativeHashMap<int, Body> HashMap => Once(ref field, NewHashMap);
    public NativeHashSet<Body> HashSet => Once(ref field, NewHashSet);
    public NativeStringMap<Body> StringMap => Once(ref field, NewStringMap);
    public SlabLinkedList<Body, Body> Linked => field ??= NewLinked();
    public ArenaList<Body> ArenaList => Once(ref field, () => new ArenaList<Body>(Arena, 4));

    // The world and what is in it.
    public World World => field ??= NewWorld();
    public Entity Entity => Once(ref field, NewEntity);
    public Entity Bare => Once(ref field, () => World.Create([]));
    public Entity StaleEntity => Once(ref field, () => Ended(World.Create(new Position()), World.Destroy));
    public Archetype Archetype => World.GetArchetype(Entity);
    public Chunk Chunk => World.GetChunk(Entity);
    public Query Query => field ??= NewQuery();
    public JobPool Jobs => field ??= Own(new JobPool(Memory, 1));
    public CommandBuffer Commands => field ??= NewCommands(new CommandBuffer(Memory));
    public CommandBuffer OwnCommands => field ??= NewCommands(new CommandBuffer());

    // The overlay.
    public MemoryOverlay Overlay => field ??= Own(new MemoryOverlay(Memory) { IsVisible = true });
    public DrawList Picture => field ??= NewPicture();

    public Scene Other => field ??= Own(new Scene(null, [], State.Fresh));

    public FrameTimings Timings => field ??= Timed();

    private Arena OwnArena => field ??= new Arena(Group, "arena");

    public bool IsOnDefault => State == State.OnDefault;

    public bool IsOnCopied => State == State.OnCopied;

    public bool HasMemory { get; private set; }

    public bool EndsInstance => State == State.OwnDisposed;

    public static Scene For(Member member, int[] choices, State state) => new(member, choices, state);

    public static InputState Pressed(Key key)
    {
        var input = new InputState();
        input.Press(key);
        return input;
    }

    /// <summary>Makes all that a call is given, before it is made: on the thread and at the time at which a program would.</summary>
    public void Prepare()
    {
        if (_member!.HasInstance && _member.Slots[0].IsView)
        {
            // The call makes the view; what it is a view of is there before.
            MakeMost();
        }

        for (int slot = 0; slot < _member.Slots.Count; slot++)
        {
            Make(slot);
        }
    }

    /// <summary>Enters a state that the call finds already there.</summary>
    public void Enter()
    {
        switch (State)
        {
            case State.ParentDisposed:
                Group.Dispose();
                break;
            case State.MemoryDisposed:
                Memory.Dispose();
                break;
            case State.AfterFrame:
                for (int frame = 0; frame < 5; frame++)
                {
                    Memory.EndFrame();
                    Memory.BeginFrame();
                }

                break;
        }
    }

    /// <summary>A value for a place in the call.</summary>
    public T? Value<T>(int slot) => (T?)Make(slot);

    /// <summary>A view of an array for a place in the call; what goes back to a heap comes from one.</summary>
    public Span<T> Span<T>(int slot)
    {
        if (typeof(T) == typeof(Body) && _choices[slot] == 0)
        {
            Span<Body> span = Heap.AllocateSpan<Body>(4);
            return MemoryMarshal.CreateSpan(ref Unsafe.As<Body, T>(ref span[0]), span.Length);
        }

        return ((T[]?)Make(slot)).AsSpan();
    }

    /// <summary>Ends what the call is made on, where a method of its own does not.</summary>
    public void End(object? instance)
    {
        switch (instance)
        {
            case Ecs.Archetype or Ecs.Query or Ecs.Chunk or Ecs.Chunk.Enumerator:
                World.Dispose();
                break;
            case Ecs.Entity entity:
                World.Destroy(entity);
                break;
            case Handle<Body> handle:
                Pool.TryDestroy(handle);
                break;
            case Weak<Body>:
                Shared.Dispose();
                break;
            case NativeBlock block when Heap.Owns(block.Address):
                Heap.Free(block);
                break;
            case NativeBlock block:
                Blocks.Return(block);
                break;
            case ArenaMark or ArenaList<Body>:
                Arena.Reset();
                break;
            case ArenaAllocator:
                Arena.Dispose();
                break;
            case HeapAllocator or ThreadHeap or BlockSource:
                Heap.Dispose();
                break;
            case CycleSearch:
                SharedPool.Dispose();
                break;
            case MemorySnapshot or AllocatorSnapshot or MemoryEvents:
                Memory.Dispose();
                break;
        }
    }

    /// <summary>Ends what a view looks at.</summary>
    public void EndOwnerOf(RuntimeTypeHandle handle)
    {
        Type view = Type.GetTypeFromHandle(handle)!;
        if (view == typeof(SlabEntries<Body>))
        {
            Pool.Dispose();
        }
        else if (view == typeof(NativeEnumerator<Body>))
        {
            List.Dispose();
        }
        else if (view == typeof(NativeQueue<Body>.Enumerator))
        {
            Queue.Dispose();
        }
        else if (view == typeof(NativeHashSet<Body>.Enumerator))
        {
            HashSet.Dispose();
        }
        else if (view == typeof(NativeHashMap<int, Body>.Enumerator))
        {
            HashMap.Dispose();
        }
        else
        {
            World.Dispose();
        }
    }

    /// <summary>Uses what a call gave, as a program would.</summary>
    public void Take(object? value)
    {
        if (value is IDisposable disposable and (JobPool or Ecs.World or MemorySystem or CommandBuffer or MemoryOverlay))
        {
            Own(disposable);
        }

        if (value is System.Collections.IEnumerable values and not string)
        {
            int looked = 0;
            foreach (object? each in values)
            {
                _ = each;
                if (++looked == 4)
                {
                    break;
                }
            }
        }
    }

    /// <summary>Reads and writes through a reference that a call gave.</summary>
    public static void TakeReference<T>(ref T value)
    {
        if (!Unsafe.IsNullRef(ref value))
        {
            T read = value;
            value = read;
        }
    }

    /// <summary>Reads through a reference that a call gave.</summary>
    public static void TakeReadOnlyReference<T>(ref T value)
    {
        if (!Unsafe.IsNullRef(ref value))
        {
            _ = value?.ToString();
        }
    }

    public static void TakeSpan<T>(Span<T> span)
    {
        if (!span.IsEmpty)
        {
            TakeReference(ref span[0]);
            TakeReference(ref span[^1]);
        }
    }

    public static void TakeReadOnlySpan<T>(ReadOnlySpan<T> span)
    {
        if (!span.IsEmpty)
        {
            _ = span[0]?.ToString();
            _ = span[^1]?.ToString();
        }
    }

    /// <summary>Throws what a user's callback might.</summary>
    public static void ThrowPlanted() => throw new PlantedException();

    /// <summary>Makes what there can be views of, and what a careless program keeps.</summary>
    public void MakeMost()
    {
        _ = Arena.Allocate<byte>(64);
        _ = (Handle, MapHandle, NewBlock(), NewRented(), Shared, List, HashMap, HashSet, Queue, Table, Foreign, ArenaList);
        _ = (StringMap, Linked);
        _ = (Entity, Bare, Query, Commands);
    }

    /// <summary>Ends everything, in the order in which a program would; disposing twice does nothing, so it may have ended.</summary>
    public void Dispose()
    {
        if (_isEnding)
        {
            return;
        }

        _isEnding = true;
        for (int index = _owned.Count - 1; index >= 0; index--)
        {
            _owned[index].Dispose();
        }
    }

    private static T Once<T>(ref T kept, Func<T> make)
        where T : struct
    {
        if (EqualityComparer<T>.Default.Equals(kept, default))
        {
            kept = make();
        }

        return kept;
    }

    private static T Ended<T>(T value, Action<T> end)
    {
        end(value);
        return value;
    }

    private static Handle<Body> First(SlabPool<Body> pool)
    {
        foreach (SlabEntry<Body> entry in pool.Entries)
        {
            return entry.Handle;
        }

        return default;
    }

    private object? Make(int slot)
    {
        if (!_made.TryGetValue(slot, out object? value))
        {
            Slot place = _member!.Slots[slot];
            value = place.IsView && Views.Has(place.Type) ? null : Arguments.Of(place)!.Make(_choices[slot], this);
            _made.Add(slot, value);
        }

        return value;
    }

    private T Own<T>(T value)
        where T : IDisposable
    {
        _owned.Add(value);
        return value;
    }

    /// <summary>Asks for more than there is.</summary>
    public void RunLow() => new Arena(Memory, "hungry", Budget * 2).Reserve(Budget + 1);

    /// <summary>Timings of a frame.</summary>
    private static FrameTimings Timed()
    {
        var timings = new FrameTimings();
        timings.BeginFrame();
        timings.EndFrame();
        return timings;
    }
}
