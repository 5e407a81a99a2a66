using Ashlar.Ecs;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Misuse.Tests;

/// <content>How the things of a scene are made.</content>
internal sealed partial class Scene
{
    public NativeBlock NewBlock() => Heap.Allocate(64, 16);

    public NativeBlock NewRented() => Blocks.Rent();

    public ArenaMark EarlierMark()
    {
        Arena.Allocate<byte>(100);
        ArenaMark mark = Arena.Mark();
        Arena.Reset();
        return mark;
    }

    public NativeBitArray DeadBits()
    {
        var bits = new NativeBitArray(Heap, 100);
        bits.Dispose();
        return bits;
    }

    public Shared<Body> DeadShared()
    {
        Shared<Body> shared = SharedPool.Create(default);
        shared.Dispose();
        return shared;
    }

    public Weak<Body> DeadWeak()
    {
        Shared<Body> shared = SharedPool.Create(default);
        Weak<Body> weak = shared.Downgrade();
        shared.Dispose();
        return weak;
    }

    public JobPool DeadJobs()
    {
        var jobs = new JobPool(Memory, 1);
        jobs.Dispose();
        return jobs;
    }

    public ThreadHeap ForeignThreadHeap()
    {
        ThreadHeap heap = default;
        SecondThread.Run(() => heap = Heap.ForThread());
        return heap;
    }

    public Entity Recorded() => Commands.Create(Component<Position>.Signature);

    public Stream Saved(double part = 1)
    {
        using World source = Ecs.World.Create(Memory);
        source.Create(new Position(), new Velocity());
        source.Create(new Position());
        var whole = new MemoryStream();
        source.Save(whole);
        return new MemoryStream(whole.ToArray()[..(int)(whole.Length * part)]);
    }

    public static Stream ClosedStream()
    {
        var stream = new MemoryStream();
        stream.Dispose();
        return stream;
    }

    /// <summary>Makes entities enough for several chunks, so that several threads find work.</summary>
    public void FillWorld() => World.Create(3000, new Position(), new Velocity());

    private MemorySystem NewMemory()
    {
        HasMemory = true;
        MemorySystem memory = Own(new MemorySystem(new MemoryOptions { CommitBudgetBytes = Budget }));
        if (State == State.AfterFrame)
        {
            memory.BeginFrame();
        }

        return memory;
    }

    private World NewWorld()
    {
        World world = Ecs.World.Create(Group);
        return State is State.ParentDisposed or State.MemoryDisposed ? world : Own(world);
    }

    private SlabPool<Body> NewPool()
    {
        var pool = new SlabPool<Body>(Group, "pool", destroyHook: (ref value, handle) => InHook?.Invoke());
        for (int number = 0; number < 8; number++)
        {
            pool.Create(new Body { X = number });
        }

        return pool;
    }

    private Handle<Body> MakeHandleFarOff()
    {
        Handle<Body> last = default;
        for (int number = 0; number < 1000; number++)
        {
            last = Pool.Create(default);
        }

        return last;
    }

    private SlabMap<int, Body> NewMap()
    {
        var map = new SlabMap<int, Body>(Group, "map");
        map.Add(4, default);
        map.Add(5, default);
        return map;
    }

    private NativeTable<Body> NewTable()
    {
        var table = new NativeTable<Body>(Group, "table", 1024);
        table.EnsureCount(4);
        return table;
    }

    private PagedTable<Body> NewPagedTable()
    {
        var table = new PagedTable<Body>(Group, "paged table", 1 << 20);
        table.EnsureRow(4);
        return table;
    }

    private NativeList<Body> NewList()
    {
        var list = new NativeList<Body>(Source);
        for (int number = 0; number < 4; number++)
        {
            list.Add(new Body { X = number });
        }

        return list;
    }

    private NativeQueue<Body> NewQueue()
    {
        var queue = new NativeQueue<Body>(Source);
        queue.Enqueue(default);
        queue.Enqueue(default);
        return queue;
    }

    private NativeHashMap<int, Body> NewHashMap()
    {
        var map = new NativeHashMap<int, Body>(Source);
        map.Add(4, default);
        map.Add(5, default);
        return map;
    }

    private NativeHashSet<Body> NewHashSet()
    {
        var set = new NativeHashSet<Body>(Source);
        set.Add(new Body(4, 4));
        set.Add(new Body(5, 5));
        return set;
    }

    private NativeStringMap<Body> NewStringMap()
    {
        var map = new NativeStringMap<Body>(Source);
        map.Add([4, 4, 4, 4], default);
        map.Add([5], default);
        return map;
    }

    private SlabLinkedList<Body, Body> NewLinked()
    {
        SlabLinkedList<Body, Body> list = Pool.CreateLinkedList<Body>();
        list.AddLast(Handle);
        list.AddLast(Pool.Create(default));
        return list;
    }

    private Entity NewEntity()
    {
        World.Create(new Position());
        World.Disable<Beacon>(World.Create(new Position(), new Velocity(), new Caption(), default(Tag), new Ember(), new Beacon()));
        Entity entity = World.Create(
            new Position(), new Velocity(), new Caption(), default(Tag), new Ember(), new Beacon());
        if (_member is { } member && member.Method.IsGenericMethod && member.Method.GetGenericArguments().Length > 3)
        {
            World.AddRange(entity, [.. member.Method.GetGenericArguments()
                .Where(type => type.Name.StartsWith("Part", StringComparison.Ordinal))
                .Select(type => Component.GetComponentType(type))]);
        }

        return entity;
    }

    private Query NewQuery()
    {
        _ = Entity;
        return World.Query(in Positions);
    }

    private CommandBuffer NewCommands(CommandBuffer commands)
    {
        Own(commands);
        commands.Add(Bare, new Position());
        commands.Create(Component<Caption>.Signature);
        return commands;
    }

    private DrawList NewPicture()
    {
        var picture = new DrawList();
        picture.Begin(Arena, 640, 480);
        return picture;
    }

    private MemoryPressureEventArgs NewPressure()
    {
        MemoryPressureEventArgs? got = null;
        void Note(object? sender, MemoryPressureEventArgs pressure) => got = pressure;
        Memory.LowMemory += Note;
        try
        {
            RunLow();
        }
        catch (OutOfNativeMemoryException)
        {
            Memory.LowMemory -= Note;
        }

        return got!;
    }
}
