using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

public class UseSiteTests
{
    [Fact]
    public void A_stale_handle_says_who_used_it_who_created_it_and_under_full_checks_all_of_them()
    {
        if (MemoryChecks.Level == CheckLevel.None)
        {
            return;
        }

        using var memory = new MemorySystem();
        using var pool = new SlabPool<long>(memory, "targets 1");
        Handle<long> handle = pool.Create(1);
        int created = LineBefore();
        pool.Destroy(handle);
        int destroyed = LineBefore();
        var failure = Assert.Throws<StaleHandleException>(() => Use(pool, handle));
        Assert.Matches(@"UseSiteTests\.cs:\d+ \(UseSiteTests\.Use\)$", failure.UsedAt);
        Assert.Contains($":{UseLine} (", failure.UsedAt, StringComparison.Ordinal);
        Assert.Contains($" Used at {failure.UsedAt}", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"Created at {ThisFile()}:{created}", failure.Message, StringComparison.Ordinal);
        bool isFull = MemoryChecks.Level == CheckLevel.Full;
        Assert.Equal(isFull, failure.Message.Contains($"destroyed at {ThisFile()}:{destroyed}.", StringComparison.Ordinal));
        Assert.Equal(
            isFull,
            failure.Message.Contains(
                $"(UseSiteTests.Use), called by {ThisFile()}:{destroyed + 2} (UseSiteTests.{nameof(
                    A_stale_handle_says_who_used_it_who_created_it_and_under_full_checks_all_of_them)}), by ",
                StringComparison.Ordinal));
    }

    [Fact]
    public void The_library_and_the_runtime_are_passed_over()
    {
        if (MemoryChecks.Level == CheckLevel.None)
        {
            return;
        }

        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "targets 2");
        var numbers = new NativeList<int>(arena);
        arena.Reset();
        List<int> more = [1];
        int line = LineBefore() + 2;
        var failure = Assert.Throws<StaleContainerException>(() => more.ForEach(numbers.RemoveAt));
        Assert.StartsWith($"{ThisFile()}:{line} (", failure.UsedAt, StringComparison.Ordinal);
    }

    [Fact]
    public void Containers_and_lists_of_arenas_say_so_too()
    {
        if (MemoryChecks.Level == CheckLevel.None)
        {
            return;
        }

        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "targets 3");
        var list = new ArenaList<int>(arena, 4);
        var numbers = new NativeList<int>(arena);
        arena.Reset();
        Assert.Contains("UseSiteTests.cs:", Assert.Throws<StaleArenaMemoryException>(() => list.Add(1)).UsedAt, StringComparison.Ordinal);
        Assert.Contains("UseSiteTests.cs:", Assert.Throws<StaleContainerException>(() => numbers.Add(1)).UsedAt, StringComparison.Ordinal);
    }

    [Fact]
    public void What_asks_without_throwing_looks_for_nobody_and_notes_nothing()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<long>(memory, "targets 4");
        Handle<long> handle = pool.Create(1);
        pool.Destroy(handle);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 10_000; i++)
        {
            _ = pool.TryGet(handle, out _) || pool.IsAlive(handle) || pool.TryDestroy(handle);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(0, memory.Events.Recorded);
    }

    [Fact]
    public void Who_fails_thousands_of_times_is_looked_for_a_hundred_times_and_is_one_entry()
    {
        if (MemoryChecks.Level == CheckLevel.None)
        {
            return;
        }

        using var memory = new MemorySystem();
        using var pool = new SlabPool<long>(memory, "targets 5");
        Handle<long> handle = pool.Create(1);
        pool.Destroy(handle);
        const int Failures = 5000;
        int looked = 0;
        long began = Environment.TickCount64;
        for (int i = 0; i < Failures; i++)
        {
            try
            {
                Use(pool, handle);
            }
            catch (StaleHandleException failure)
            {
                looked += failure.UsedAt.Length > 0 ? 1 : 0;
            }
        }

        long turns = 2 + ((Environment.TickCount64 - began) / 100);
        Assert.InRange(looked, 1, UseSite.LooksATurn * turns);
        var entries = new MemoryEvent[MemoryEvents.Capacity];
        int count = memory.Events.CopyTo(entries);
        Assert.Equal(Failures, memory.Events.Recorded);
        Assert.Equal(Failures, entries.AsSpan(0, count)[^1].Times + (count - 1));
        Assert.InRange(count, 1, 2);
        Assert.Contains("UseSiteTests.Use", entries[count - 1].UsedAt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Swarm.Simulation", "Step", "Simulation.Step")]
    [InlineData("Swarm.Simulation+Parts", "Step", "Simulation.Parts.Step")]
    [InlineData("Swarm.Simulation+<>c", "<Step>b__4_0", "Simulation.Step")]
    [InlineData("Swarm.Simulation+<Load>d__7", "MoveNext", "Simulation.Load")]
    [InlineData("Simulation", "<Step>g__Look|4_0", "Simulation.Step")]
    [InlineData("Simulation", ".ctor", "Simulation")]
    [InlineData("Swarm.Queue`1+Node`2", "Step", "Queue.Node.Step")]
    [InlineData("Swarm.Queue`12", ".ctor", "Queue")]
    [InlineData("Simulation", "<>odd", "Simulation.<>odd")]
    public void Methods_are_named_as_one_writes_them(string type, string method, string expected) =>
        Assert.Equal(expected, UseSite.NameOf(type, method));

    private const int UseLine = 143;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Use(SlabPool<long> pool, Handle<long> handle)
    {
        return pool[handle];
    }

    private static int LineBefore([CallerLineNumber] int line = 0) => line - 1;

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
