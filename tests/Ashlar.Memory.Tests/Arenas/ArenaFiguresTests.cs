namespace Ashlar.Memory.Tests;

/// <summary>What an arena says of itself, and that zeroed memory is: each figure is asserted by its value.</summary>
public sealed class ArenaFiguresTests
{
    [Fact]
    public void Zeroed_memory_is_zero_where_dead_memory_was()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        arena.Allocate<long>(1000).Fill(-1);
        arena.Reset();
        Assert.True(arena.AllocateZeroed<long>(1000).TrimStart(0L).IsEmpty);
    }

    [Fact]
    public void A_new_arena_has_committed_nothing_and_a_share_of_scarce_addresses()
    {
        var addresses = new ScarceAddresses(nuint.MaxValue);
        using var memory = new MemorySystem(new MemoryOptions { Pages = addresses });
        addresses.Limit = addresses.Reserved + (64 << 20);
        using var arena = new Arena(memory, "arena");
        Assert.InRange(arena.MaximumBytes, 1 << 20, 64 << 20);
        Assert.Equal(0, arena.CommittedBytes);
    }

    [Fact]
    public void The_peak_is_the_most_that_was_used_at_once()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        Assert.Equal(0, arena.PeakBytes);
        arena.Allocate<byte>(100);
        Assert.Equal(100, arena.PeakBytes);
        Assert.Equal(100, Node(memory).PeakLiveBytes);
        ArenaMark mark = arena.Mark();
        arena.Allocate<byte>(900);
        arena.Rewind(mark);
        Assert.Equal((100, 1000), (arena.UsedBytes, arena.PeakBytes));
        arena.Reset();
        arena.Allocate<byte>(10);
        Assert.Equal((10, 1000), (arena.UsedBytes, arena.PeakBytes));
        Assert.Equal(1000, Node(memory).PeakLiveBytes);
    }

    [Fact]
    public void Trimming_keeps_the_pages_in_use_and_no_more()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        int page = memory.Options.Pages.PageBytes;
        long before = memory.CommittedBytes;
        arena.Allocate<byte>(100 * page);
        ArenaMark mark = arena.Mark();
        arena.Allocate<byte>(200 * page);
        Assert.InRange(arena.CommittedBytes, 300L * page, long.MaxValue);
        arena.Rewind(mark);
        arena.Trim();
        Assert.Equal(100L * page, arena.CommittedBytes);
        Assert.Equal(before + arena.CommittedBytes, memory.CommittedBytes);
        arena.Reset();
        arena.Trim();
        Assert.Equal(0, arena.CommittedBytes);
        Assert.Equal(before, memory.CommittedBytes);
        arena.Allocate<byte>(1)[0] = 1;
        Assert.InRange(arena.CommittedBytes, page, long.MaxValue);
    }

    [Fact]
    public void Allocations_and_frees_are_counted_by_mark_and_reset()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        arena.Allocate<int>();
        arena.Allocate<int>(5);
        ArenaMark mark = arena.Mark();
        arena.AllocateBytes(7, 1);
        arena.AllocateZeroed<int>(3);
        arena.Allocate<int>(0);
        AllocatorSnapshot node = Node(memory);
        Assert.Equal((5, 0, 5), (node.Allocations, node.Frees, node.LiveObjects));
        arena.Rewind(mark);
        node = Node(memory);
        Assert.Equal((5, 3, 2), (node.Allocations, node.Frees, node.LiveObjects));
        arena.Reset();
        arena.Allocate<int>();
        node = Node(memory);
        Assert.Equal((6, 5, 1), (node.Allocations, node.Frees, node.LiveObjects));
        Assert.Equal(node.Frees, node.Reclaimed);
    }

    [Fact]
    public void An_arena_is_full_to_the_last_byte()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena", maximumBytes: 1 << 16);
        Assert.Equal(1 << 16, arena.MaximumBytes);
        Span<byte> all = arena.Allocate<byte>(1 << 16);
        all[^1] = 1;
        Assert.Equal(1 << 16, arena.UsedBytes);
        Assert.Equal(
            OutOfMemoryCause.Capacity,
            Assert.Throws<OutOfNativeMemoryException>(() => { arena.Allocate<byte>(1); }).Cause);
        Assert.Empty(arena.Allocate<byte>(0).ToArray());
        arena.Reset();
        Assert.Throws<OutOfNativeMemoryException>(() => { arena.Allocate<byte>((1 << 16) + 1); });
        Assert.Equal(0, arena.UsedBytes);
    }

    [Fact]
    public void Reserving_commits_what_then_needs_no_growth()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena", maximumBytes: 4 << 20);
        arena.Allocate<byte>(1000);
        arena.Reserve(1 << 20, touch: true);
        long committed = arena.CommittedBytes;
        Assert.InRange(committed, 1000 + (1 << 20), 4 << 20);
        Assert.Equal(1000, arena.UsedBytes);
        arena.Allocate<byte>(1 << 20);
        Assert.Equal(committed, arena.CommittedBytes);
        Assert.Throws<OutOfNativeMemoryException>(() => arena.Reserve(4 << 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => arena.Reserve(-1));
    }

    /// <summary>So few pages that the system takes no huge page for them.</summary>
    [Theory]
    [InlineData(true, 16)]
    [InlineData(false, 0)]
    public void Reserving_has_the_pages_supplied_if_asked_to(bool touch, int supplied)
    {
        using var memory = new MemorySystem();
        int page = memory.Options.Pages.PageBytes;
        using var arena = new Arena(memory, "arena", maximumBytes: 16 * page);
        arena.Reserve(16 * page, touch);
        Assert.Equal(supplied, ResidentPages.Of(arena.Allocate<byte>(16 * page)));
    }

    [Fact]
    public void A_scope_ends_those_inside_it_and_itself_once()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        arena.Allocate<byte>(10);
        ArenaScope outer = arena.Scope();
        arena.Allocate<byte>(10);
        ArenaScope inner = arena.Scope();
        arena.Allocate<byte>(10);
        outer.Dispose();
        Assert.Equal(10, arena.UsedBytes);
        arena.Allocate<byte>(50);
        inner.Dispose();
        outer.Dispose();
        Assert.Equal(60, arena.UsedBytes);
        ArenaScope forgotten = arena.Scope();
        arena.Reset();
        arena.Allocate<byte>(5);
        forgotten.Dispose();
        Assert.Equal(5, arena.UsedBytes);
    }

    [Fact]
    public void The_largest_alignment_is_a_page()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        arena.Allocate<byte>(1);
        Assert.Equal(3, arena.AllocateBytes(3, 4096).Length);
        Assert.Equal(4099, arena.UsedBytes);
        Assert.Throws<ArgumentOutOfRangeException>(() => { arena.AllocateBytes(1, 0); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { arena.AllocateBytes(1, -4); });
        Assert.Equal(4099, arena.UsedBytes);
    }

    [Fact]
    public void Rewinding_ends_the_containers_behind_the_mark_and_no_others()
    {
        using var memory = new MemorySystem();
        var arena = new Arena(memory, "arena");
        arena.Allocate<byte>(1000);
        var kept = new NativeList<int>(arena, 4);
        kept.Add(7);
        ArenaMark mark = arena.Mark();
        var ended = new NativeList<int>(arena, 4);
        arena.Rewind(mark);
        Assert.True(kept.IsAlive);
        Assert.False(ended.IsAlive);
        Assert.Equal(7, kept[0]);
        arena.Dispose();
        Assert.False(kept.IsAlive);
        Assert.Throws<ObjectDisposedException>(() => arena.Rewind(mark));
        Assert.Throws<ObjectDisposedException>(arena.Reset);
        Assert.Throws<ObjectDisposedException>(arena.Trim);
        Assert.Throws<ObjectDisposedException>(() => { arena.Allocate<int>(); });
        Assert.Throws<ObjectDisposedException>(() => arena.Reserve(1));
    }

    [Fact]
    public void A_stale_mark_says_whether_it_was_reset_or_rewound()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        ArenaMark early = arena.Mark();
        arena.Allocate<byte>(100);
        ArenaMark late = arena.Mark();
        arena.Rewind(early);
        StaleMessage("was rewound to before it (0 bytes used)", late);
        arena.Reset();
        StaleMessage("the arena was reset since", early);

        void StaleMessage(string part, ArenaMark mark)
        {
            if (Checked.ThrowsFromHandlesOn<InvalidOperationException>(() => arena.Rewind(mark)) is { } error)
            {
                Assert.Contains(part, error.Message, StringComparison.Ordinal);
            }
        }
    }

    private static AllocatorSnapshot Node(MemorySystem memory)
    {
        foreach (ref readonly AllocatorSnapshot node in memory.Snapshot().Nodes)
        {
            if (node.Name == "arena")
            {
                return node;
            }
        }

        throw new InvalidOperationException("The arena is not in the tree.");
    }
}
