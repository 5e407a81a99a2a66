using System.Diagnostics;
using System.Globalization;
using Ashlar.Ecs;
using Ashlar.Memory;
using Ashlar.Memory.Tests;

namespace Ashlar.Misuse.Tests;

/// <summary>
/// A day of a game and of a server in one: scenes, worlds, pools, job pools and threads made and ended all the time, with
/// little memory now and then. In the end everything is as it was in the beginning.
/// </summary>
[Collection("one at a time")]
public sealed class CompressedDayTests
{
    /// <summary>Says how many minutes the day takes, for a longer one than CI's.</summary>
    private const string MinutesVariable = "ASHLAR_SOAK_MINUTES";

    private const long Budget = 256L << 20;

    /// <summary>For each frame in flight one of the main thread, two of jobs, and two of threads that come and go.</summary>
    private const int MostFrameArenas = 2 * (1 + 2 + 2);

    [Fact]
    public void A_day_ends_with_the_nodes_worlds_and_memory_it_began_with()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        var day = Stopwatch.StartNew();
        TimeSpan length = Length();
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = Budget });
        int rescues = 0;
        memory.LowMemory += (_, _) =>
        {
            rescues++;
            memory.Trim();
        };
        using var heap = new SlabHeap(memory, "the day's heap");

        // The first tenth fills what grows once: tables, caches, compiled code. The figures of the rest stay level.
        Figures first = default;
        int rounds = 0;
        do
        {
            Round(memory, heap, random);
            if (++rounds % 20 == 0)
            {
                RunLow(memory);
            }

            if (first == default && rounds > 20 && day.Elapsed > length / 10)
            {
                first = Settled(memory);
            }
        }
        while (day.Elapsed < length || first == default);

        Figures last = Settled(memory);
        string figures = $"seed {seed}, {rounds} rounds, {rescues} rescues: {first} at first, {last} at last";
        Assert.True(last.Nodes == first.Nodes, figures);
        Assert.True(last.Worlds == first.Worlds, figures);
        Assert.InRange(last.FrameArenas, 1, MostFrameArenas);
        Assert.True(last.CommittedBytes <= first.CommittedBytes + (1 << 20), figures);
        if (Seeded.Soak)
        {
            Assert.True(last.ResidentBytes < (first.ResidentBytes * 1.15) + (24 << 20), figures);
            Assert.True(last.Mappings < (first.Mappings * 1.25) + 64, figures);
        }
    }

    private static TimeSpan Length() =>
        int.TryParse(
            Environment.GetEnvironmentVariable(MinutesVariable), CultureInfo.InvariantCulture, out int minutes)
            ? TimeSpan.FromMinutes(minutes)
            : TimeSpan.FromSeconds(Seeded.Soak ? 40 : 2);

    /// <summary>A scene: it begins, some frames of it are played, and it ends, in one of the orders of ending.</summary>
    private static void Round(MemorySystem memory, SlabHeap heap, Random random)
    {
        var scene = new AllocatorGroup(memory, "scene");
        World world = World.Create(scene);
        var pool = new SlabPool<long>(scene, "pool", reclaim: (ReclaimPolicy)random.Next(2));
        var arena = new Arena(scene, "arena");
        var names = new NativeHashMap<int, long>(heap);
        var commands = new CommandBuffer(memory);
        JobPool? jobs = random.Next(4) == 0 ? new JobPool(memory, 2) : null;
        world.Jobs = jobs ?? world.Jobs;
        Fill(world, pool, arena, names, random);

        int frames = random.Next(1, 6);
        for (int frame = 0; frame < frames; frame++)
        {
            memory.BeginFrame();
            Play(memory, world, pool, commands, random);
            memory.EndFrame();
        }

        if (random.Next(3) == 0)
        {
            Visit(memory, heap, random);
        }

        if (random.Next(8) == 0)
        {
            Another();
        }

        jobs?.Dispose();
        names.Dispose();
        commands.Dispose();
        End(random.Next(3), scene, world, pool, arena);
    }

    private static void Fill(
        World world, SlabPool<long> pool, Arena arena, NativeHashMap<int, long> names, Random random)
    {
        int count = random.Next(1, 3000);
        world.Create(count, new Position(), new Velocity(1, 1));
        world.Create(random.Next(100), new Position(), new Velocity(1, 1), new Ember(1, 1));
        world.Create(random.Next(100), new Position(), new Velocity(1, 1), new Beacon(1));
        for (int number = 0; number < count; number++)
        {
            pool.Create(number);
            names[number] = number;
        }

        arena.AllocateZeroed<byte>(random.Next(1 << 20));
    }

    private static void Play(
        MemorySystem memory, World world, SlabPool<long> pool, CommandBuffer commands, Random random)
    {
        memory.Frame.Current.Allocate<byte>(random.Next(1 << 16)).Clear();
        QueryDescription moving = new QueryDescription().WithAll<Position, Velocity>();
        int chance = random.Next(2, 6);
        world.Query(in moving, entity =>
        {
            if (entity.Id % chance == 0)
            {
                commands.Destroy(entity);
            }
            else if (entity.Id % chance == 1)
            {
                commands.Set(entity, new Position(1, 1));
                commands.Add(entity, new Ember(2, entity.Id));
            }
        });
        world.Remove<Ember>(in Scene.Embers);
        commands.Create(Component<Caption>.Signature);
        commands.Playback(world);
        QueryDescription burning = new QueryDescription().WithAll<Position, Ember>();
        Each<Position> eachBurning = default;
        world.InlineParallelQuery<Each<Position>, Position>(in burning, ref eachBurning);
        QueryDescription lit = Scene.Beacons;
        world.ParallelQuery(in lit, (Entity entity, ref Position position) => world.SetEnabled<Beacon>(entity, entity.Id % 2 == 0));
        Each<Position> each = default;
        world.InlineParallelQuery<Each<Position>, Position>(in moving, ref each);
        foreach (SlabEntry<long> entry in pool.Entries)
        {
            if (random.Next(chance) == 0)
            {
                pool.Destroy(entry.Handle);
            }
        }
    }

    /// <summary>A thread comes, uses what any thread may, leaves a block to another, and goes.</summary>
    private static void Visit(MemorySystem memory, SlabHeap heap, Random random)
    {
        int blocks = random.Next(200);
        NativeBlock left = default;
        SecondThread.RunOnce(() =>
        {
            memory.Frame.Current.Allocate<byte>(1000);
            for (int number = 0; number < blocks; number++)
            {
                heap.Free(heap.Allocate(16 + number));
            }

            left = heap.Allocate(100);
        });
        heap.Free(left);
    }

    /// <summary>A whole memory system, with a world of its own.</summary>
    private static void Another()
    {
        using var memory = new MemorySystem();
        World world = World.Create(memory);
        world.Create(100, new Position());
        var list = new NativeList<int>(memory.Frame.Current);
        list.Add(1);
    }

    private static void End(int order, AllocatorGroup scene, World world, SlabPool<long> pool, Arena arena)
    {
        if (order == 0)
        {
            World.Destroy(world);
            scene.Dispose();
        }
        else if (order == 1)
        {
            scene.Dispose();
            World.Destroy(world);
        }
        else
        {
            arena.Dispose();
            pool.Dispose();
            scene.Dispose();
        }
    }

    private static void RunLow(MemorySystem memory)
    {
        using var hungry = new Arena(memory, "hungry", 2 * Budget);
        Assert.Throws<OutOfNativeMemoryException>(() => hungry.Reserve(Budget + 1));
    }

    /// <summary>The figures when nothing waits any more.</summary>
    private static Figures Settled(MemorySystem memory)
    {
        for (int frame = 0; frame < 4; frame++)
        {
            memory.BeginFrame();
            memory.EndFrame();
        }

        memory.ReclaimNow();
        memory.Trim();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return Figures.Of(memory);
    }

    private readonly record struct Figures(
        int Nodes, int FrameArenas, int Worlds, long CommittedBytes, long ResidentBytes, int Mappings)
    {
        public static Figures Of(MemorySystem memory)
        {
            int frameArenas = 0;
            ReadOnlySpan<AllocatorSnapshot> nodes = memory.Snapshot().Nodes;
            foreach (ref readonly AllocatorSnapshot node in nodes)
            {
                frameArenas += node.Path.StartsWith("frame/", StringComparison.Ordinal) ? 1 : 0;
            }

            return new Figures(
                nodes.Length - frameArenas,
                frameArenas,
                World.WorldSize,
                memory.CommittedBytes,
                Environment.WorkingSet,
                OperatingSystem.IsLinux() ? File.ReadAllLines("/proc/self/maps").Length : 0);
        }
    }
}
