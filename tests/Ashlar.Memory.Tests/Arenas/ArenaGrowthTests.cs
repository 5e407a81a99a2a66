namespace Ashlar.Memory.Tests;

/// <summary>What an arena commits as it grows and gives back as it decays, and what ends with it.</summary>
public sealed class ArenaGrowthTests
{
    private static readonly int Page = VirtualMemory.Native.PageBytes;

    [Fact]
    public void Decay_leaves_a_quarter_more_than_the_recent_peak_and_takes_no_more_than_it_may()
    {
        const int used = 1 << 20;
        const int peak = 2 << 20;
        const int kept = peak + (peak / 4) + (64 << 10);
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        arena.Reserve(8 << 20);
        arena.Allocate<byte>(used).Fill(7);
        long before = arena.CommittedBytes;
        arena.Decay(peak, (nuint)(3 * Page));
        Assert.Equal(before - (3 * Page), arena.CommittedBytes);
        arena.Decay(peak, nuint.MaxValue);
        Assert.Equal(kept, arena.CommittedBytes);
        arena.Decay(peak, nuint.MaxValue);
        Assert.Equal(kept, arena.CommittedBytes);
        arena.Allocate<byte>(kept - used).Fill(7);
        Assert.Equal(kept, arena.CommittedBytes);
    }

    [Fact]
    public void A_list_grows_around_what_was_allocated_behind_it()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        var list = new ArenaList<byte>(arena, 64);
        list.AddUninitialized(64).Fill(1);
        Span<byte> behind = arena.Allocate<byte>(64);
        behind.Fill(9);
        list.AddUninitialized(64).Fill(2);
        Assert.Equal(-1, behind.IndexOfAnyExcept((byte)9));
        Assert.Equal(-1, list.Span[..64].IndexOfAnyExcept((byte)1));
        Assert.Equal(-1, list.Span[64..].IndexOfAnyExcept((byte)2));
    }

    [Fact]
    public void A_list_that_a_low_memory_handler_allocated_behind_moves_and_keeps_its_values()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        using var arena = new Arena(memory, "arena");
        var list = new ArenaList<byte>(arena, Page - 64);
        list.AddUninitialized(list.Capacity).Fill(1);
        arena.Trim();
        pages.CommitsUntilFailure = 0;
        nint behind = 0;
        memory.LowMemory += (_, _) =>
        {
            Span<byte> bytes = arena.Allocate<byte>(32);
            bytes.Fill(9);
            behind = ArenaTests.AddressOf(bytes);
            pages.CommitsUntilFailure = -1;
        };
        list.AddUninitialized(1000).Fill(2);
        Assert.NotEqual(0, behind);
        Assert.Equal(-1, list.Span[..(Page - 64)].IndexOfAnyExcept((byte)1));
        Assert.Equal(-1, list.Span[(Page - 64)..].IndexOfAnyExcept((byte)2));
        Assert.True(ArenaTests.AddressOf(list.Span) >= behind + 32, "the list and what the handler allocated overlap");
    }

    [Fact]
    public void Scopes_nest_as_deep_as_one_likes()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        Nest(40);
        Assert.Equal(0, arena.UsedBytes);

        void Nest(int depth)
        {
            long before = arena.UsedBytes;
            using (arena.Scope())
            {
                arena.Allocate<byte>(depth);
                if (depth > 0)
                {
                    Nest(depth - 1);
                }

                Assert.Equal(before + depth, arena.UsedBytes);
            }
        }
    }

    [Fact]
    public void What_outlives_its_arena_is_dead_and_ends_without_a_fuss()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 64 << 20 });
        long before = memory.CommittedBytes;
        var arena = new Arena(memory, "arena");
        var empty = new ArenaList<int>(arena, 0);
        ArenaScope scope = arena.Scope();
        var list = new ArenaList<int>(arena, 4);
        Assert.True(empty.IsAlive && list.IsAlive);
        arena.Dispose();
        Assert.Equal(before, memory.CommittedBytes);
        Assert.False(empty.IsAlive || list.IsAlive);
        Assert.Equal((0, 0), (arena.UsedBytes, arena.CommittedBytes));
        scope.Dispose();
    }

    [Fact]
    public void An_arena_asks_for_few_commits_and_has_little_to_spare()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        using var arena = new Arena(memory, "arena", 64 << 20);
        int before = pages.CommitCalls;
        int hugePage = pages.HugePageBytes;
        while (arena.UsedBytes < 60 << 20)
        {
            arena.AllocateBytes(1024, 1);
            long step = Math.Min((arena.UsedBytes / 4) + (64 << 10), 4 << 20);
            long rounding = arena.CommittedBytes >= 8 * hugePage ? hugePage : 0;
            Assert.InRange(arena.CommittedBytes - arena.UsedBytes, 0, step + rounding);
        }

        // A quarter more each time up to 16 MiB, 4 MiB each time from there on.
        Assert.InRange(pages.CommitCalls - before, 20, 60);
    }
}
