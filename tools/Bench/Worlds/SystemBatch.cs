using System.Runtime.CompilerServices;
using Ashlar.Ecs;
using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>A component of four bytes.</summary>
/// <param name="Value">What a system changes.</param>
internal record struct First(int Value);

/// <summary>A component of four bytes.</summary>
/// <param name="Value">What a system adds.</param>
internal record struct Second(int Value);

/// <summary>A component of four bytes.</summary>
/// <param name="Value">What a system adds.</param>
internal record struct Third(int Value);

/// <summary>A component of the entities that no system visits.</summary>
/// <param name="Value">Not looked at.</param>
internal record struct Padding(int Value);

/// <summary>A world of entities with three small components, and systems over one, two or three of them.</summary>
/// <typeparam name="TSelf">The implementing struct.</typeparam>
internal interface ISystems<TSelf> : IDisposable
    where TSelf : struct, ISystems<TSelf>
{
    /// <summary>Entities whose first components are 0, their second 1, their third 2.</summary>
    /// <param name="entities">How many.</param>
    /// <param name="padding">How many others are created between two of them.</param>
    static abstract TSelf Open(int entities, int padding);

    /// <summary>Adds 1 to each first component.</summary>
    void RunOne();

    /// <summary>Adds the second component to the first.</summary>
    void RunTwo();

    /// <summary>Adds the second and the third component to the first.</summary>
    void RunThree();

    /// <summary>Adds up the first components.</summary>
    long Sum();
}

/// <summary>Runs a system over all entities. One operation is one entity, one unit a pass.</summary>
internal sealed class SystemBatch<TSystems>(int entities, int components, int padding) : Batch
    where TSystems : struct, ISystems<TSystems>
{
    private readonly TSystems _systems = TSystems.Open(entities, padding);
    private long _passes;

    public override int OperationsPerUnit => entities;

    /// <summary>What a pass adds to each first component: 1, the second, or the second and the third.</summary>
    private int Growth => components == 3 ? 3 : 1;

    public override long Run(int units)
    {
        TSystems systems = _systems;
        _passes += units;
        long start = ThreadClock.GetTimestamp();
        for (int unit = 0; unit < units; unit++)
        {
            switch (components)
            {
                case 1:
                    systems.RunOne();
                    break;
                case 2:
                    systems.RunTwo();
                    break;
                default:
                    systems.RunThree();
                    break;
            }
        }

        return ThreadClock.GetTimestamp() - start;
    }

    public override void Verify()
    {
        _ = Run(2);
        long expected = entities * _passes * Growth;
        if (_systems.Sum() != expected)
        {
            throw new BrokenSubjectException($"the components add up to {_systems.Sum()} and should to {expected}");
        }
    }

    public override void Dispose() => _systems.Dispose();
}

/// <summary>Three managed arrays, and loops that the JIT need not check.</summary>
internal readonly struct PlainSystems : ISystems<PlainSystems>
{
    private readonly First[] _firsts;
    private readonly Second[] _seconds;
    private readonly Third[] _thirds;

    private PlainSystems(int entities)
    {
        _firsts = new First[entities];
        _seconds = new Second[entities];
        _thirds = new Third[entities];
        Array.Fill(_seconds, new Second(1));
        Array.Fill(_thirds, new Third(2));
    }

    public static PlainSystems Open(int entities, int padding) => new(entities);

    public void RunOne() => One(_firsts);

    public void RunTwo() => Two(_firsts, _seconds);

    public void RunThree() => Three(_firsts, _seconds, _thirds);

    public long Sum() => _firsts.Sum(static first => (long)first.Value);

    public void Dispose()
    {
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void One(Span<First> firsts)
    {
        for (int index = 0; index < firsts.Length; index++)
        {
            firsts[index].Value++;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Two(Span<First> firsts, Span<Second> seconds)
    {
        seconds = seconds[..firsts.Length];
        for (int index = 0; index < firsts.Length; index++)
        {
            firsts[index].Value += seconds[index].Value;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Three(Span<First> firsts, Span<Second> seconds, Span<Third> thirds)
    {
        seconds = seconds[..firsts.Length];
        thirds = thirds[..firsts.Length];
        for (int index = 0; index < firsts.Length; index++)
        {
            firsts[index].Value += seconds[index].Value + thirds[index].Value;
        }
    }
}

/// <summary>The engine's queries by struct.</summary>
internal readonly struct EngineSystems : ISystems<EngineSystems>
{
    private static readonly QueryDescription One = new QueryDescription().WithAll<First>();
    private static readonly QueryDescription Two = new QueryDescription().WithAll<First, Second>();
    private static readonly QueryDescription Three = new QueryDescription().WithAll<First, Second, Third>();

    private readonly MemorySystem _memory;
    private readonly World _world;

    private EngineSystems(MemorySystem memory, World world)
    {
        _memory = memory;
        _world = world;
    }

    public static EngineSystems Open(int entities, int padding)
    {
        var memory = new MemorySystem();
        World world = World.Create(memory);
        for (int entity = 0; entity < entities; entity++)
        {
            world.Create(new First(0), new Second(1), new Third(2));
            for (int other = 0; other < padding; other++)
            {
                world.Create(new Padding(other));
            }
        }

        return new EngineSystems(memory, world);
    }

    public void RunOne() => _world.InlineQuery<Counting, First>(in One);

    public void RunTwo() => _world.InlineQuery<Counting, First, Second>(in Two);

    public void RunThree() => _world.InlineQuery<Counting, First, Second, Third>(in Three);

    public long Sum()
    {
        long sum = 0;
        _world.Query(in One, (ref First first) => sum += first.Value);
        return sum;
    }

    public void Dispose()
    {
        _world.Dispose();
        _memory.Dispose();
    }

    private readonly struct Counting : IForEach<First>, IForEach<First, Second>, IForEach<First, Second, Third>
    {
        public void Update(ref First first) => first.Value++;

        public void Update(ref First first, ref Second second) => first.Value += second.Value;

        public void Update(ref First first, ref Second second, ref Third third) =>
            first.Value += second.Value + third.Value;
    }
}
