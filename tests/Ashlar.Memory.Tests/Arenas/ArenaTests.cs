using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ashlar.Memory.Tests;

public sealed class ArenaTests
{
    [Fact]
    public void Allocations_are_aligned_disjoint_and_writable()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        Span<byte> one = arena.Allocate<byte>(1);
        Span<long> longs = arena.Allocate<long>(3);
        Span<Vector256<float>> vectors = arena.Allocate<Vector256<float>>(2);
        Assert.Equal(0, AddressOf(longs) % 8);
        Assert.Equal(0, AddressOf(vectors) % 32);
        one[0] = 1;
        longs.Fill(2);
        vectors.Fill(Vector256.Create(3f));
        Assert.Equal(1, one[0]);
        Assert.Equal([2L, 2L, 2L], longs.ToArray());
        Assert.Equal(3f, vectors[1][7]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(4096)]
    public void A_chosen_alignment_is_kept(int alignment)
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        for (int i = 1; i < 50; i++)
        {
            Assert.Equal(0, AddressOf(arena.AllocateBytes(i, alignment)) % alignment);
        }
    }

    [Fact]
    public void Bad_arguments_are_named_and_change_nothing()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        arena.Allocate<int>(5);
        Assert.Throws<ArgumentOutOfRangeException>(() => { arena.Allocate<int>(-1); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { arena.AllocateBytes(-1, 8); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { arena.AllocateBytes(8, 3); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { arena.AllocateBytes(8, 8192); });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Arena(memory, "none", 0));
        Assert.Throws<ArgumentException>(() => new Arena(memory, " "));
        Assert.Equal(20, arena.UsedBytes);
    }

    [Fact]
    public void A_constructor_that_fails_leaves_no_node_behind()
    {
        using var memory = new MemorySystem();
        int before = memory.Snapshot().Nodes.Length;
        Assert.Throws<ArgumentOutOfRangeException>(() => new Arena(memory, "none", -5));
        Assert.Equal(before, memory.Snapshot().Nodes.Length);
    }

    [Fact]
    public void A_full_arena_says_so_and_stays_as_it_was()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "small", maximumBytes: 1 << 16);
        arena.Allocate<byte>(60_000);
        OutOfNativeMemoryException error =
            Assert.Throws<OutOfNativeMemoryException>(() => { arena.Allocate<byte>(10_000); });
        Assert.Equal(OutOfMemoryCause.Capacity, error.Cause);
        Assert.Equal("small", error.AllocatorName);
        Assert.Equal(60_000, arena.UsedBytes);
        Assert.Equal(5_536, arena.Allocate<byte>(5_536).Length);
    }

    [Fact]
    public void Random_operations_agree_with_a_model() => Seeded.Run(100, 4, random =>
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        var live = new List<(nint Address, byte[] Contents)>();
        var marks = new Stack<(ArenaMark Mark, int Count)>();
        int steps = Seeded.Steps(4_000) / 4;
        for (int step = 0; step < steps; step++)
        {
            int action = random.Next(100);
            if (action < 80)
            {
                Span<byte> bytes = arena.AllocateBytes(random.Next(300), 1 << random.Next(8));
                random.NextBytes(bytes);
                live.Add((AddressOf(bytes), bytes.ToArray()));
            }
            else if (action < 88)
            {
                marks.Push((arena.Mark(), live.Count));
            }
            else if (action < 98 && marks.TryPop(out (ArenaMark Mark, int Count) mark))
            {
                arena.Rewind(mark.Mark);
                live.RemoveRange(mark.Count, live.Count - mark.Count);
            }
            else if (action == 99 && random.Next(10) == 0)
            {
                arena.Reset();
                live.Clear();
                marks.Clear();
                Assert.Equal(0, arena.UsedBytes);
            }

            if (step % 64 == 0)
            {
                Compare(live);
            }
        }

        Compare(live);
        AllocatorSnapshot node = Node(memory, "arena");
        Assert.Equal(live.Count, node.LiveObjects);
        Assert.Equal(node.Allocations - node.Frees, node.LiveObjects);
        Assert.Equal(arena.UsedBytes, node.LiveBytes);
    });

    [Fact]
    public void Rewinding_to_a_dead_mark_throws()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        arena.Allocate<int>(10);
        ArenaMark early = arena.Mark();
        arena.Allocate<int>(10);
        ArenaMark late = arena.Mark();
        arena.Rewind(early);
        Checked.ThrowsFromHandlesOn<InvalidOperationException>(() => arena.Rewind(late));
        arena.Reset();
        Checked.ThrowsFromHandlesOn<InvalidOperationException>(() => arena.Rewind(early));
    }

    [Fact]
    public void A_list_knows_when_its_memory_is_gone()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        ArenaMark mark = arena.Mark();
        var list = new ArenaList<int>(arena, 4);
        list.Add(1);
        Assert.True(list.IsAlive);
        arena.Rewind(mark);
        Assert.False(list.IsAlive);
        Checked.ThrowsFromHandlesOn<StaleArenaMemoryException>(() => { _ = list.Span; });
        Checked.ThrowsFromHandlesOn<StaleArenaMemoryException>(() => list.Add(2));

        var second = new ArenaList<int>(arena, 4);
        arena.Reset();
        arena.Allocate<int>(1000);
        Assert.False(second.IsAlive);
        StaleArenaMemoryException? error =
            Checked.ThrowsFromHandlesOn<StaleArenaMemoryException>(() => { _ = second[0]; });
        Assert.Equal(Checked.Handles ? "arena" : null, error?.AllocatorName);
    }

    [Fact]
    public void A_list_takes_values_without_growing_where_it_has_room_and_is_alive()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "lists");
        ArenaMark mark = arena.Mark();
        var list = new ArenaList<int>(arena, 5);
        Assert.True(list.TryAddUninitialized(3, out Span<int> added));
        added.Fill(1);
        Assert.False(list.TryAddUninitialized(3, out added));
        Assert.True(added.IsEmpty);
        Assert.False(list.TryAddUninitialized(-1, out _));
        Assert.True(list.TryAddUninitialized(2, out added));
        added.Fill(2);
        Assert.True(list.TryAddUninitialized(0, out _));
        Assert.Equal((5, 5), (list.Count, list.Capacity));
        Assert.Equal([1, 1, 1, 2, 2], list.Span.ToArray());

        list.Clear();
        arena.Rewind(mark);
        Assert.False(list.TryAddUninitialized(1, out _));
        Assert.False(default(ArenaList<int>).TryAddUninitialized(1, out _));
        Assert.False(default(ArenaList<int>).TryAddUninitialized(0, out _));
    }

    [Fact]
    public void Lists_agree_with_a_model() => Seeded.Run(200, 4, random =>
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        var list = new ArenaList<long>(arena, random.Next(5));
        var model = new List<long>();
        for (int step = 0; step < 3_000; step++)
        {
            switch (random.Next(10))
            {
                case 0:
                    arena.Allocate<byte>(random.Next(20));
                    break;
                case 1:
                    long[] several = [.. Enumerable.Range(0, random.Next(20)).Select(_ => random.NextInt64())];
                    list.AddRange(several);
                    model.AddRange(several);
                    break;
                case 2 when random.Next(100) == 0:
                    list.Clear();
                    model.Clear();
                    break;
                default:
                    long value = random.NextInt64();
                    list.Add(value);
                    model.Add(value);
                    break;
            }
        }

        Assert.Equal(model, list.Span.ToArray());
    });

    [Fact]
    public void A_lonely_list_grows_where_it_stands()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        var list = new ArenaList<int>(arena, 8);
        list.Add(0);
        nint first = AddressOf(list.Span);
        for (int i = 1; i < 1024; i++)
        {
            list.Add(i);
        }

        Assert.Equal(first, AddressOf(list.Span));
        Assert.Equal(1024 * sizeof(int), arena.UsedBytes);
    }

    [Fact]
    public void Full_checks_fill_what_died()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        arena.Allocate<byte>(100).Fill(7);
        arena.Reset();
        byte expected = Checked.Full ? (byte)0xDD : (byte)7;
        Assert.Equal(expected, arena.Allocate<byte>(100)[50]);
        Assert.Equal(-1, arena.AllocateZeroed<byte>(100).IndexOfAnyExcept((byte)0));
    }

    [Fact]
    public void A_warm_arena_makes_no_garbage()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            var list = new ArenaList<int>(arena, 1);
            for (int i = 0; i < 1000; i++)
            {
                arena.Allocate<int>(3);
                list.Add(i);
            }

            arena.Reset();
        }));
    }

    [Fact]
    public void A_disposed_arena_throws()
    {
        using var memory = new MemorySystem();
        var arena = new Arena(memory, "arena");
        arena.Allocate<int>(1);
        arena.Dispose();
        Assert.Throws<ObjectDisposedException>(() => { arena.Allocate<int>(1); });
    }

    internal static AllocatorSnapshot Node(MemorySystem memory, string path)
    {
        foreach (AllocatorSnapshot node in memory.Snapshot().Nodes)
        {
            if (node.Path == path)
            {
                return node;
            }
        }

        throw new InvalidOperationException($"no node '{path}'");
    }

    internal static unsafe nint AddressOf<T>(Span<T> span)
        where T : unmanaged => (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(span));

    private static unsafe void Compare(List<(nint Address, byte[] Contents)> live)
    {
        foreach ((nint address, byte[] contents) in live)
        {
            Assert.True(new ReadOnlySpan<byte>((void*)address, contents.Length).SequenceEqual(contents));
        }
    }
}
