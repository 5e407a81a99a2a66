using System.Reflection;
using System.Reflection.Emit;
using Ashlar.Ecs;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Overlay;
using Ashlar.Rendering;

namespace Ashlar.Misuse.Tests;

/// <summary>Makes values by type. A type that no value is made for fails the matrix, so that nothing is left out silently.</summary>
internal static class Arguments
{
    private static readonly Dictionary<Type, Choices> Known = [];
    private static readonly Dictionary<string, Choices> Numbers = [];
    private static readonly Dictionary<(Type, bool), DynamicMethod> Callbacks = [];

    static Arguments()
    {
        GiveNumbers();
        GiveSimple();
        GiveMemory();
        GiveComponents();
        GivePictures();
    }

    /// <summary>The choices for a place in a call, or null where none can be made.</summary>
    public static Choices? Of(Slot slot)
    {
        if (slot.Type == typeof(int) && Numbers.TryGetValue(slot.Name, out Choices? number))
        {
            return number;
        }

        lock (Known)
        {
            return Of(slot.Type);
        }
    }

    private static Choices? Of(Type type)
    {
        if (Known.TryGetValue(type, out Choices? known))
        {
            return known;
        }

        Choices? made = Make(type);
        if (made is not null)
        {
            Known.Add(type, made);
        }

        return made;
    }

    private static Choices? Make(Type type)
    {
        if (type.IsByRefLike)
        {
            return type.IsGenericType && IsSpan(type.GetGenericTypeDefinition())
                ? Of(type.GetGenericArguments()[0].MakeArrayType())
                : Views.Has(type) ? new Choices().Give("", _ => null) : null;
        }

        if (type.IsEnum)
        {
            var choices = new Choices();
            foreach (object value in Enum.GetValuesAsUnderlyingType(type))
            {
                object named = Enum.ToObject(type, value);
                _ = choices.Count == 0
                    ? choices.Give(named.ToString()!, _ => named)
                    : choices.GiveCarelessly(named.ToString()!, _ => named);
            }

            return choices.GiveCarelessly("77", _ => Enum.ToObject(type, 77));
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) is { } values ? Copy(values).GiveCarelessly("null", _ => null) : null;
        }

        if (type.IsSubclassOf(typeof(Delegate)))
        {
            return new Choices()
                .Give("a callback", scene => Callback(type, scene, throws: false))
                .GiveCarelessly("null", _ => null)
                .GiveCarelessly("one that throws", scene => Callback(type, scene, throws: true));
        }

        if (type.IsArray)
        {
            Type element = type.GetElementType()!;
            return Of(element) is not { } elements ? null : new Choices()
                .Give("four", scene => Filled(element, elements, scene))
                .GiveCarelessly("none", _ => Array.CreateInstance(element, 0))
                .GiveCarelessly("null", _ => null)
                .GiveCarelessly("four of the default", _ => Array.CreateInstance(element, 4));
        }

        // The sample types: their default is as good as any.
        return type.IsValueType && type.Assembly == typeof(Arguments).Assembly
            ? new Choices().Give("default", _ => Activator.CreateInstance(type))
            : null;
    }

    private static bool IsSpan(Type definition) => definition == typeof(Span<>) || definition == typeof(ReadOnlySpan<>);

    private static Array Filled(Type element, Choices elements, Scene scene)
    {
        Array filled = Array.CreateInstance(element, 4);
        for (int index = 0; index < filled.Length; index++)
        {
            filled.SetValue(elements.Make(0, scene), index);
        }

        return filled;
    }

    private static Choices Copy(Choices values)
    {
        var copy = new Choices();
        for (int choice = 0; choice < values.Count; choice++)
        {
            int each = choice;
            _ = choice < values.Usual
                ? copy.Give(values.Label(each), scene => values.Make(each, scene))
                : copy.GiveCarelessly(values.Label(each), scene => values.Make(each, scene));
        }

        return copy;
    }

    /// <summary>A callback of any shape, which does nothing, or throws.</summary>
    private static Delegate Callback(Type type, Scene scene, bool throws)
    {
        DynamicMethod? method;
        lock (Callbacks)
        {
            if (!Callbacks.TryGetValue((type, throws), out method))
            {
                MethodInfo invoke = type.GetMethod("Invoke")!;
                method = new DynamicMethod(
                    "Callback",
                    invoke.ReturnType,
                    [typeof(Scene), .. invoke.GetParameters().Select(parameter => parameter.ParameterType)],
                    typeof(Arguments).Module,
                    skipVisibility: true);
                ILGenerator il = method.GetILGenerator();
                if (throws)
                {
                    il.Emit(OpCodes.Call, typeof(Scene).GetMethod(nameof(Scene.ThrowPlanted))!);
                }

                if (invoke.ReturnType != typeof(void))
                {
                    il.Emit(OpCodes.Ldloca, il.DeclareLocal(invoke.ReturnType));
                    il.Emit(OpCodes.Ldobj, invoke.ReturnType);
                }

                il.Emit(OpCodes.Ret);
                Callbacks.Add((type, throws), method);
            }
        }

        return method.CreateDelegate(type, scene);
    }

    private static CallSiteUse UseOf(Scene scene)
    {
        _ = scene.Handle;
        var uses = new CallSiteUse[1];
        scene.Pool.CopyCallSites(uses);
        return uses[0];
    }

    private static Choices For<T>() => Known[typeof(T)] = new Choices();

    private static void GiveNumbers()
    {
        Number("index", 1);
        Number("start", 1);
        Number("firstSlot", 1);
        Number("slot", 1);
        Number("line", 1);
        Number("workers", 1);
        Number("blockBytes", 64);
        Number("bytes", 64);
        Number("alignment", 16, 3, 1 << 20, 1 << 30);
        Number("maximumCount", 1024);
        Number("count", 2);
        Number("amount", 2);
        Number("length", 2);
        Number("version", 1);
        Careless(For<int>().Give("4", _ => 4), [0, 1, -1, int.MinValue, int.MaxValue]);
        Careless(For<long>().Give("65536", _ => 65536L), [0L, 1L, -1L, long.MinValue, long.MaxValue, 1L << 33]);
        Careless(For<uint>().Give("4", _ => 4u), [0u, uint.MaxValue]);
        Careless(For<ulong>().Give("4", _ => 4ul), [0ul, ulong.MaxValue]);
        Careless(For<nuint>().Give("64", _ => (nuint)64), [(nuint)0, nuint.MaxValue]);
        Careless(For<byte>().Give("4", _ => (byte)4), [(byte)0]);
        Careless(For<double>().Give("4", _ => 4.0), [0.0, double.NaN, double.PositiveInfinity]);
        Careless(For<float>().Give("4", _ => 4f), [0f, float.NaN]);
        For<bool>().Give("true", _ => true).GiveCarelessly("false", _ => false);

        // An address where one is asked for, bytes elsewhere.
        Careless(
            For<nint>().Give("64", _ => (nint)64),
            [(nint)0, (nint)1, (nint)(-1), (nint)(-64), nint.MinValue, nint.MaxValue, (nint)4096, unchecked((nint)(1L << 33))]);
        Known[typeof(nint)]
            .GiveCarelessly("a block of the heap", scene => scene.Block.Address)
            .GiveCarelessly("a byte inside a block", scene => scene.Block.Address + 16)
            .GiveCarelessly("a freed block", scene => scene.FreedBlock.Address)
            .GiveCarelessly("a block of another heap", scene => scene.Other.Block.Address);
    }

    private static void Number(string name, int usual, params int[] careless)
    {
        Choices choices = Numbers[name] = new Choices().Give($"{usual}", _ => usual);
        Careless(choices, [0, 3, -1, int.MinValue, int.MaxValue, .. careless]);
    }

    private static void Careless<T>(Choices choices, ReadOnlySpan<T> values)
        where T : notnull
    {
        foreach (T value in values)
        {
            choices.GiveCarelessly(value.ToString()!, _ => value);
        }
    }

    private static void GiveSimple()
    {
        For<string>().Give("a name", _ => "name")
            .GiveCarelessly("null", _ => null).GiveCarelessly("none", _ => "")
            .GiveCarelessly("a long one", _ => new string('x', 10_000));
        For<object>().Give("a component", _ => new Position())
            .GiveCarelessly("null", _ => null).GiveCarelessly("a string", _ => "text")
            .GiveCarelessly("a component that no world has met", _ => new Stranger())
            .GiveCarelessly("a component that is not there", _ => new Part<Version>());
        For<Type>().Give("a component", _ => typeof(Position))
            .GiveCarelessly("null", _ => null).GiveCarelessly("void", _ => typeof(void))
            .GiveCarelessly("a pointer", _ => typeof(int).MakePointerType())
            .GiveCarelessly("a reference", _ => typeof(int).MakeByRefType())
            .GiveCarelessly("an open type", _ => typeof(List<>))
            .GiveCarelessly("a view", _ => typeof(Span<int>))
            .GiveCarelessly("a static class", _ => typeof(Math))
            .GiveCarelessly("an interface", _ => typeof(IDisposable));
        For<Stream>().Give("a saved world", scene => scene.Saved())
            .GiveCarelessly("null", _ => null).GiveCarelessly("nothing", _ => new MemoryStream())
            .GiveCarelessly("noise", _ => new MemoryStream([.. Enumerable.Range(0, 4096).Select(index => (byte)(index * 7))]))
            .GiveCarelessly("half a world", scene => scene.Saved(0.5))
            .GiveCarelessly("a closed one", _ => Scene.ClosedStream());
        For<TimeSpan>().Give("a second", _ => TimeSpan.FromSeconds(1));
        For<IReadOnlyList<string>>().Give("one", _ => new[] { "name" }).GiveCarelessly("null", _ => null);
        For<IReadOnlyList<SharedCycleMember>>()
            .Give("one", scene => new[] { scene.CycleMember }).GiveCarelessly("null", _ => null);
        For<IReadOnlyList<LeakSite>>().Give("one", _ => new[] { new LeakSite("here", 1) }).GiveCarelessly("null", _ => null);
        For<EventHandler<MemoryPressureEventArgs>>().Give("a handler", _ => (EventHandler<MemoryPressureEventArgs>)((_, _) => { }))
            .GiveCarelessly("null", _ => null);
    }

    private static void GiveMemory()
    {
        For<MemorySystem>().Give("the system", scene => scene.Memory)
            .GiveCarelessly("null", _ => null).GiveCarelessly("another", scene => scene.Other.Memory)
            .GiveCarelessly("a disposed one", _ => Scene.Dead.Memory);
        For<Allocator>().Give("the group", scene => scene.Group)
            .GiveCarelessly("null", _ => null).GiveCarelessly("the system", scene => scene.Memory)
            .GiveCarelessly("an arena", scene => scene.Arena).GiveCarelessly("another system's", scene => scene.Other.Group)
            .GiveCarelessly("a disposed one", _ => Scene.Dead.Group);
        For<AllocatorGroup>().Give("the group", scene => scene.Group);
        For<MemoryOptions>().Give("the options", _ => new MemoryOptions { CommitBudgetBytes = Scene.Budget })
            .GiveCarelessly("null", _ => null);
        For<VirtualMemory>().Give("the system's pages", _ => VirtualMemory.Native).GiveCarelessly("null", _ => null);
        For<FrameArenas>().Give("the frame's arenas", scene => scene.Memory.Frame);
        For<ForeignMemory>().Give("foreign memory", scene => scene.Foreign);
        For<ForeignFigures>().Give("figures", _ => new ForeignFigures { HeldBytes = 4, LiveBytes = 2 })
            .GiveCarelessly("negative ones", _ => new ForeignFigures { HeldBytes = -4, LiveBytes = long.MinValue });
        For<MemoryEvents>().Give("the events", scene => scene.Memory.Events);
        For<MemoryMetrics>().Give("the metrics", scene => scene.Metrics);
        For<MemorySnapshot>().Give("a snapshot", scene => scene.Memory.Snapshot())
            .GiveCarelessly("null", _ => null).GiveCarelessly("an empty one", _ => new MemorySnapshot())
            .GiveCarelessly("another system's", scene => scene.Other.Memory.Snapshot());
        For<AllocatorSnapshot>().Give("a node", scene => scene.Memory.Snapshot().Nodes[0]);
        For<MemoryPressureEventArgs>().Give("what a handler got", scene => scene.Pressure);
        For<MemoryEvent>().Give("an event", _ => new MemoryEvent(1, MemoryEventKind.SoftLimit, 1, 1, 1, "name", "text"));
        For<MemoryLeak>().Give("a leak", _ => new MemoryLeak("name", AllocatorKind.Slab, 1, 1)).GiveCarelessly("null", _ => null);
        For<LeakSite>().Give("a site", _ => new LeakSite("here", 1)).GiveCarelessly("null", _ => null);
        For<CallSiteUse>().Give("a use", scene => UseOf(scene));
        For<SlotOrigin>().Give("an origin", _ => SlotOrigin.Unknown);

        For<Arena>().Give("the arena", scene => scene.Arena)
            .GiveCarelessly("null", _ => null).GiveCarelessly("another", scene => scene.Other.Arena)
            .GiveCarelessly("a disposed one", _ => Scene.Dead.Arena);
        For<ArenaAllocator>().Give("of the arena", scene => new ArenaAllocator(scene.Arena))
            .GiveCarelessly("default", _ => default(ArenaAllocator));
        For<ArenaMark>().Give("a mark", scene => scene.Arena.Mark())
            .GiveCarelessly("default", _ => default(ArenaMark))
            .GiveCarelessly("another arena's", scene => scene.Other.Arena.Mark())
            .GiveCarelessly("an earlier life's", scene => scene.EarlierMark());
        For<ArenaList<Body>>().Give("a list", scene => scene.ArenaList).GiveCarelessly("default", _ => default(ArenaList<Body>));

        For<SlabPool<Body>>().Give("the pool", scene => scene.Pool);
        For<Handle<Body>>().Give("of the pool", scene => scene.Handle).Give("of the map", scene => scene.MapHandle)
            .GiveCarelessly("none", _ => Handle<Body>.None).GiveCarelessly("a stale one", scene => scene.StaleHandle)
            .GiveCarelessly("of another pool", scene => scene.Other.HandleFarOff);
        For<BlockPool>().Give("the block pool", scene => scene.Blocks);
        For<NativeBlock>().Give("of the heap", scene => scene.NewBlock()).Give("of the pool", scene => scene.NewRented())
            .GiveCarelessly("none", _ => default(NativeBlock)).GiveCarelessly("a freed one", scene => scene.FreedBlock)
            .GiveCarelessly("a returned one", scene => scene.ReturnedBlock)
            .GiveCarelessly("another heap's", scene => scene.Other.NewBlock())
            .GiveCarelessly("an arena's", scene => new ArenaAllocator(scene.Arena).Allocate(64, 16));
        For<NativeTable<Body>>().Give("the table", scene => scene.Table);
        For<PagedTable<Body>>().Give("the paged table", scene => scene.PagedTable);

        For<SlabHeap>().Give("the heap", scene => scene.Heap)
            .GiveCarelessly("null", _ => null).GiveCarelessly("another", scene => scene.Other.Heap)
            .GiveCarelessly("a disposed one", _ => Scene.Dead.Heap);
        For<ThreadHeap>().Give("of this thread", scene => scene.Heap.ForThread())
            .GiveCarelessly("default", _ => default(ThreadHeap))
            .GiveCarelessly("of another thread", scene => scene.ForeignThreadHeap());
        For<HeapAllocator>().Give("of the heap", scene => new HeapAllocator(scene.Heap))
            .GiveCarelessly("default", _ => default(HeapAllocator));
        For<UsersAllocator>().Give("of a user", scene => new UsersAllocator(scene.Heap));
        For<BlockSource>().Give("the heap or frame", scene => scene.Source)
            .GiveCarelessly("the arena", scene => (BlockSource)scene.Arena)
            .GiveCarelessly("default", _ => default(BlockSource)).GiveCarelessly("a user's", scene => BlockSource.Of(new UsersAllocator(scene.Heap)))
            .GiveCarelessly("a disposed one", _ => Scene.Dead.DeadSource);

        For<NativeArray<Body>>().Give("an array", scene => scene.Array).GiveCarelessly("default", _ => default(NativeArray<Body>));
        For<NativeBitArray>().Give("bits", scene => scene.Bits).GiveCarelessly("default", _ => default(NativeBitArray))
            .GiveCarelessly("shorter ones", scene => new NativeBitArray(scene.Source, 3))
            .GiveCarelessly("disposed ones", scene => scene.DeadBits());
        For<NativeList<Body>>().Give("a list", scene => scene.List).GiveCarelessly("default", _ => default(NativeList<Body>));
        For<NativeQueue<Body>>().Give("a queue", scene => scene.Queue).GiveCarelessly("default", _ => default(NativeQueue<Body>));
        For<NativeHashMap<int, Body>>().Give("a map", scene => scene.HashMap)
            .GiveCarelessly("default", _ => default(NativeHashMap<int, Body>));
        For<NativeHashSet<Body>>().Give("a set", scene => scene.HashSet).GiveCarelessly("default", _ => default(NativeHashSet<Body>));
        For<NativeStringMap<Body>>().Give("a map", scene => scene.StringMap)
            .GiveCarelessly("default", _ => default(NativeStringMap<Body>));
        For<SlabMap<int, Body>>().Give("the map", scene => scene.Map);
        For<SlabLinkedList<Body, Body>>().Give("a list", scene => scene.Linked)
            .Give("an empty list", scene => scene.Pool.CreateLinkedList<Body>())
            .GiveCarelessly("over a disposed pool", _ => Scene.Dead.Linked);
        For<ListLinks>().Give("of an object in a list", scene => Body.LinksOf(ref scene.Pool[scene.Linked.First]))
            .GiveCarelessly("default", _ => default(ListLinks));

        For<SharedPool<Body>>().Give("the shared pool", scene => scene.SharedPool).GiveCarelessly("null", _ => null)
            .GiveCarelessly("a disposed one", _ => Scene.Dead.SharedPool)
            .GiveCarelessly("another system's", scene => scene.Other.SharedPool);
        For<Shared<Body>>().Give("a reference", scene => scene.Shared).GiveCarelessly("none", _ => default(Shared<Body>))
            .GiveCarelessly("a disposed one", scene => scene.DeadShared())
            .GiveCarelessly("another system's", scene => scene.Other.Shared);
        For<Weak<Body>>().Give("a reference", scene => scene.Shared.Downgrade()).GiveCarelessly("none", _ => default(Weak<Body>))
            .GiveCarelessly("to what has ended", scene => scene.DeadWeak());
        For<CycleSearch>().Give("a search", scene => new CycleSearch().Add(scene.SharedPool, (in value, search) => { }));
        For<SharedCycleMember>().Give("a member", scene => scene.CycleMember).GiveCarelessly("null", _ => null);
        For<SharedCycle>().Give("a cycle", scene => new SharedCycle([scene.CycleMember], true)).GiveCarelessly("null", _ => null);
    }

    private static void GiveComponents()
    {
        For<World>().Give("the world", scene => scene.World)
            .GiveCarelessly("null", _ => null).GiveCarelessly("another", scene => scene.Other.World)
            .GiveCarelessly("a disposed one", _ => Scene.Dead.World);
        For<WorldOptions>().Give("options", _ => new WorldOptions { Name = "other" }).GiveCarelessly("null", _ => null)
            .GiveCarelessly("impossible ones", _ => new WorldOptions { EntityCapacity = -1, MaximumEntities = -1, MaximumChunkBytes = -1 })
            .GiveCarelessly("an id that is taken", scene => new WorldOptions { Id = scene.World.Id })
            .GiveCarelessly("an id that cannot be", _ => new WorldOptions { Id = int.MaxValue });
        For<WorldStatistics>().Give("statistics", scene => scene.World.Statistics);
        For<ArchetypeStatistics>().Give("statistics", scene => scene.Archetype.Statistics);
        For<Entity>().Give("with components", scene => scene.Entity).Give("without", scene => scene.Bare)
            .GiveCarelessly("none", _ => Entity.Null).GiveCarelessly("default", _ => default(Entity))
            .GiveCarelessly("a stale one", scene => scene.StaleEntity)
            .GiveCarelessly("another world's", scene => scene.Other.Entity)
            .GiveCarelessly("a disposed world's", _ => Scene.Dead.Entity)
            .GiveCarelessly("a recorded one", scene => scene.Recorded());
        For<Archetype>().Give("the archetype", scene => scene.Archetype).GiveCarelessly("null", _ => null);
        For<Chunk>().Give("a chunk", scene => scene.Chunk).GiveCarelessly("default", _ => default(Chunk));
        For<Chunk.Enumerator>().Give("of a chunk", scene => scene.Chunk.GetEnumerator());
        For<Query>().Give("a query", scene => scene.Query);
        For<QueryDescription>().Give("all with a position", _ => Scene.Positions).Give("all with an ember", _ => Scene.Embers)
            .Give("all with a beacon", _ => Scene.Beacons)
            .GiveCarelessly("default", _ => default(QueryDescription)).GiveCarelessly("the empty one", _ => new QueryDescription())
            .GiveCarelessly("nothing", _ => new QueryDescription().WithAll<Position>().WithNone<Position>())
            .GiveCarelessly("one of default parts", _ => new QueryDescription(default(Signature), default(Signature), default(Signature), default(Signature)));
        For<Signature>().Give("a position", _ => Component<Position>.Signature)
            .Give("a position and an ember", _ => Component<Position, Ember>.Signature)
            .GiveCarelessly("default", _ => default(Signature)).GiveCarelessly("the empty one", _ => Signature.Null)
            .GiveCarelessly("four types", _ => new Signature(Component<Position>.ComponentType, Component<Velocity>.ComponentType, Component<Caption>.ComponentType, Component<Tag>.ComponentType));
        For<ComponentType>().Give("a position", _ => Component<Position>.ComponentType)
            .Give("an ember", _ => Component<Ember>.ComponentType).Give("a beacon", _ => Component<Beacon>.ComponentType)
            .GiveCarelessly("default", _ => default(ComponentType)).GiveCarelessly("a label", _ => Component<Caption>.ComponentType)
            .GiveCarelessly("none there is", _ => new ComponentType(4095)).GiveCarelessly("-1", _ => new ComponentType(-1))
            .GiveCarelessly("int.MaxValue", _ => new ComponentType(int.MaxValue));
        For<SparseAttribute>().Give("the attribute", _ => new SparseAttribute());
        For<EnableableAttribute>().Give("the attribute", _ => new EnableableAttribute());
        For<ComponentVersionAttribute>().Give("a version", _ => new ComponentVersionAttribute(1));
        For<CommandBuffer>().Give("in frame memory", scene => scene.Commands).Give("of its own memory", scene => scene.OwnCommands)
            .GiveCarelessly("null", _ => null);
        For<JobSpan>().Give("a stretch of work", _ => new JobSpan(1, 2, "Blur", 3));
        For<JobThread>().Give("the thread's", _ => JobThread.Current);
        For<JobPool>().Give("the jobs", scene => scene.Jobs).GiveCarelessly("null", _ => null)
            .GiveCarelessly("a disposed pool", scene => scene.DeadJobs());
        For<ComponentType[]>().Give("a position and a tag", _ => new[] { Component<Part<string>>.ComponentType, Component<Stranger>.ComponentType })
            .GiveCarelessly("what is there", _ => new[] { Component<Position>.ComponentType, Component<Caption>.ComponentType })
            .GiveCarelessly("null", _ => null).GiveCarelessly("none", _ => Array.Empty<ComponentType>())
            .GiveCarelessly("one twice", _ => new[] { Component<Position>.ComponentType, Component<Position>.ComponentType })
            .GiveCarelessly("the default", _ => new ComponentType[3])
            .GiveCarelessly("what there is not", _ => new[] { new ComponentType(-1), new ComponentType(int.MaxValue) });
        For<object[]>().Give("two components", _ => new object[] { new Position(), new Caption() })
            .Give("a sparse one", _ => new object[] { new Ember() })
            .GiveCarelessly("null", _ => null).GiveCarelessly("none", _ => Array.Empty<object>())
            .GiveCarelessly("nulls", _ => new object?[3])
            .GiveCarelessly("one twice", _ => new object[] { new Position(), new Position() })
            .GiveCarelessly("no components", _ => new object[] { "text", new object() });
    }

    private static void GivePictures()
    {
        For<MemoryOverlay>().Give("the overlay", scene => scene.Overlay);
        For<OverlayFrame>().Give("a frame", scene => new OverlayFrame { World = scene.World, Timings = scene.Timings })
            .GiveCarelessly("default", _ => default(OverlayFrame))
            .GiveCarelessly("of a disposed world", scene => new OverlayFrame { World = Scene.Dead.World });
        For<OverlayCost>().Give("a cost", _ => new OverlayCost(1, 1, 1, 1));
        For<OverlayResponse>().Give("a response", _ => new OverlayResponse(true, true, true));
        For<DrawList>().Give("a list", scene => scene.Picture)
            .GiveCarelessly("null", _ => null).GiveCarelessly("one that was not begun", _ => new DrawList());
        For<InputState>().Give("a key", _ => Scene.Pressed(Key.F2))
            .GiveCarelessly("none", _ => default(InputState));
        For<FrameTimings>().Give("timings", scene => scene.Timings).GiveCarelessly("null", _ => null);
        For<FrameSample>().Give("a frame", scene => scene.Timings[0]);
        For<ZoneSample>().Give("a zone in a frame", scene => scene.Timings.ZoneOf("ai")[0]);
        For<FrameZone>().Give("zone", scene => scene.Timings.ZoneOf("ai"))
            .GiveCarelessly("null", _ => null)
            .GiveCarelessly("zone of other timings", _ => new FrameTimings().ZoneOf("ai"));
        For<FramePlot>().Give("plot", scene => scene.Timings.PlotOf("enemies"));
        For<DurationHistogram>().Give("durations", scene => scene.Timings.Total).GiveCarelessly("none", _ => new DurationHistogram());
        For<TimeProvider>().Give("the system's", _ => TimeProvider.System).GiveCarelessly("null", _ => null);
        For<IWorldFigures>().Give("the world", scene => scene.World).GiveCarelessly("null", _ => null)
            .GiveCarelessly("a disposed one", _ => Scene.Dead.World);
        For<IReadOnlyList<IWorldFigures>>().Give("worlds", scene => new IWorldFigures[] { scene.World })
            .GiveCarelessly("null", _ => null).GiveCarelessly("nulls", _ => new IWorldFigures?[2])
            .GiveCarelessly("a disposed one", _ => new IWorldFigures[] { Scene.Dead.World });
        For<IWorldContent>().Give("the world", scene => scene.World).GiveCarelessly("null", _ => null)
            .GiveCarelessly("a disposed one", _ => Scene.Dead.World);
        For<EntityKey>().Give("an entity", scene => scene.Entity.Key).GiveCarelessly("none", _ => default(EntityKey))
            .GiveCarelessly("all bits", _ => new EntityKey(ulong.MaxValue));
        For<EntityPlace>().Give("a place", _ => new EntityPlace(0, 0, 0));
        For<FieldDescription>().Give("a field", _ => FieldRegistry.FieldsOf(typeof(System.Numerics.Vector2))[0]);
        For<OverlayKeys>().Give("keys", _ => new OverlayKeys { Full = Key.F8 }).GiveCarelessly("null", _ => null)
            .GiveCarelessly("none", _ => new OverlayKeys { Small = Key.None, Full = (Key)(-1), HeapMap = (Key)9999 });
        For<char>().Give("a letter", _ => 'a').GiveCarelessly("a control character", _ => '\0');
    }
}
