namespace Ashlar.Memory.Tests;

public class MemoryEventsTests
{
    [Fact]
    public void The_newest_are_kept_in_order_and_the_number_goes_on()
    {
        using var memory = new MemorySystem();
        for (int i = 0; i < MemoryEvents.Capacity + 40; i++)
        {
            memory.Events.Note(MemoryEventKind.FailedCheck, "a", $"{i}");
        }

        var entries = new MemoryEvent[MemoryEvents.Capacity + 7];
        int count = memory.Events.CopyTo(entries);
        Assert.Equal(MemoryEvents.Capacity, count);
        Assert.Equal(MemoryEvents.Capacity + 40, memory.Events.Recorded);
        for (int i = 0; i < count; i++)
        {
            Assert.Equal(i + 40, entries[i].Number);
            Assert.Equal($"{i + 40}", entries[i].Text);
        }

        var newest = new MemoryEvent[3];
        Assert.Equal(3, memory.Events.CopyTo(newest));
        Assert.Equal(["293", "294", "295"], newest.Select(entry => entry.Text));
    }

    [Fact]
    public void What_repeats_is_one_entry_that_counts()
    {
        using var memory = new MemorySystem();
        for (int frame = 0; frame < 5; frame++)
        {
            memory.BeginFrame();
            memory.Events.Note(MemoryEventKind.StaleHandle, "a", "again");
            memory.EndFrame();
        }

        memory.Events.Note(MemoryEventKind.StaleHandle, "b", "again");
        memory.Events.Note(MemoryEventKind.StaleHandle, "a", "again");
        MemoryEvent[] entries = EventsOf(memory);
        Assert.Equal([5L, 1, 1], entries.Select(entry => entry.Times));
        Assert.Equal((0, 4), (entries[0].Frame, entries[0].LastFrame));
        Assert.Equal((5, 5), (entries[2].Frame, entries[2].LastFrame));
        Assert.Equal(7, memory.Events.Recorded);
    }

    [Fact]
    public void A_stale_handle_that_the_game_catches_is_noted_with_its_allocator()
    {
        using var memory = new MemorySystem();
        var group = new AllocatorGroup(memory, "game");
        var pool = new SlabPool<long>(group, "targets");
        Handle<long> handle = pool.Create(1);
        pool.Destroy(handle);
        if (MemoryChecks.Level == CheckLevel.None)
        {
            return;
        }

        var failure = Assert.Throws<StaleHandleException>(() => pool[handle]);
        MemoryEvent entry = Assert.Single(EventsOf(memory));
        Assert.Equal(MemoryEventKind.StaleHandle, entry.Kind);
        Assert.Equal("game/targets", entry.AllocatorName);
        Assert.Equal(failure.Message, entry.Text);
        Assert.Equal(failure.UsedAt, entry.UsedAt);
        Assert.False(pool.TryGet(handle, out _));
        Assert.Equal(1, memory.Events.Recorded);
    }

    [Fact]
    public void A_budget_that_is_nearly_spent_is_told_once_each_time()
    {
        using var memory = new MemorySystem(
            new MemoryOptions { CommitBudgetBytes = 4 << 20, SoftLimitBytes = 3 << 20 });
        var arena = new Arena(memory, "hog");
        for (int round = 0; round < 2; round++)
        {
            arena.Allocate<byte>((4 << 20) - (200 << 10));
            Assert.Throws<OutOfNativeMemoryException>(() => arena.Allocate<byte>(1 << 20));
            for (int frame = 0; frame < 3; frame++)
            {
                memory.BeginFrame();
                memory.EndFrame();
            }

            arena.Reset();
            arena.Trim();
            memory.BeginFrame();
            memory.EndFrame();
        }

        MemoryEventKind[] round0 =
            [MemoryEventKind.OutOfMemory, MemoryEventKind.SoftLimit, MemoryEventKind.BudgetWarning];
        Assert.Equal([.. round0, .. round0], EventsOf(memory).Select(entry => entry.Kind));
        Assert.Equal("hog", EventsOf(memory)[0].AllocatorName);
    }

    [Fact]
    public void Who_is_asked_for_memory_is_noted()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 2 << 20 });
        var hog = new Arena(memory, "hog");
        hog.Allocate<byte>(1 << 20);
        var other = new Arena(memory, "other");
        memory.LowMemory += (_, _) =>
        {
            hog.Reset();
            hog.Trim();
        };
        other.Allocate<byte>(1500 << 10);
        MemoryEvent entry = Assert.Single(EventsOf(memory));
        Assert.Equal((MemoryEventKind.LowMemory, "other"), (entry.Kind, entry.AllocatorName));
    }

    [Fact]
    public void Threads_lose_none()
    {
        using var memory = new MemorySystem();
        Parallel.For(0, 4, thread =>
        {
            for (int i = 0; i < 1000; i++)
            {
                memory.Events.Note(MemoryEventKind.FailedCheck, "a", "same");
                memory.Events.Note(MemoryEventKind.FailedCheck, "a", thread.ToString(null, null));
            }
        });
        Assert.Equal(8000, memory.Events.Recorded);
        MemoryEvent[] entries = EventsOf(memory);
        for (int i = 1; i < entries.Length; i++)
        {
            Assert.Equal(entries[i - 1].Number + 1, entries[i].Number);
        }
    }

    [Fact]
    public void A_snapshot_takes_them_along_without_garbage()
    {
        using var memory = new MemorySystem();
        var snapshot = new MemorySnapshot();
        memory.CopyTo(snapshot);
        Assert.True(snapshot.Events.IsEmpty);
        memory.Events.Note(MemoryEventKind.SoftLimit, "a", "first");
        memory.CopyTo(snapshot);
        int noted = 1;
        Assert.Equal(0, Garbage.LeastOf(() =>
        {
            for (int i = 0; i < 300; i++)
            {
                memory.Events.Note(MemoryEventKind.SoftLimit, noted++ % 2 == 0 ? "b" : "a", "text");
                memory.CopyTo(snapshot);
            }
        }));
        Assert.Equal(noted, snapshot.EventsRecorded);
        Assert.Equal(EventsOf(memory), snapshot.Events.ToArray());
    }

    [Fact]
    public void Commits_are_counted_and_reclaiming_is_timed()
    {
        using var memory = new MemorySystem();
        var arena = new Arena(memory, "plans");
        Assert.Equal(0, NodeOf(memory, "plans").Growths);
        arena.Allocate<byte>(1);
        Assert.Equal(1, NodeOf(memory, "plans").Growths);
        arena.Allocate<byte>(1 << 20);
        Assert.Equal(2, NodeOf(memory, "plans").Growths);
        arena.Reset();
        arena.Allocate<byte>(1 << 20);
        Assert.Equal(2, NodeOf(memory, "plans").Growths);
        Assert.Same(arena, NodeOf(memory, "plans").Allocator);
        memory.BeginFrame();
        memory.EndFrame();
        Assert.True(memory.ReclaimTime > TimeSpan.Zero);
    }

    private static MemoryEvent[] EventsOf(MemorySystem memory)
    {
        var entries = new MemoryEvent[MemoryEvents.Capacity];
        return entries[..memory.Events.CopyTo(entries)];
    }

    private static AllocatorSnapshot NodeOf(MemorySystem memory, string path) =>
        memory.Snapshot().Nodes.ToArray().Single(node => node.Path == path);
}
