using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

public sealed class SlabBugsTests : IDisposable
{
    private readonly MemorySystem _memory = new();

    [Fact]
    public void Double_destroy()
    {
        SlabPool<Body> pool = Bodies();
        Handle<Body> body = pool.Create(default);
        pool.Destroy(body);
        PlantedBug.CaughtByHandles<StaleHandleException>("game/bodies", "Body #0", 2, () => pool.Destroy(body));
    }

    [Fact]
    public void Double_destroy_among_many()
    {
        SlabPool<Body> pool = Bodies();
        Handle<Body>[] bodies = [pool.Create(default), pool.Create(default), pool.Create(default)];
        pool.Destroy(bodies[1]);
        PlantedBug.CaughtByHandles<StaleHandleException>("game/bodies", "Body #1", 2, () => pool.DestroyMany(bodies));
        Assert.True(pool.IsAlive(bodies[0]) && pool.IsAlive(bodies[2]));
    }

    [Fact]
    public void Use_after_destroy_through_a_handle()
    {
        SlabPool<Body> pool = Bodies();
        Handle<Body> body = pool.Create(default);
        pool.Destroy(body);
        PlantedBug.CaughtByHandles<StaleHandleException>("game/bodies", "Body #0", 2, () => pool[body].Mass = 1);
    }

    [Fact]
    public void Write_after_destroy_through_a_reference()
    {
        SlabPool<Body> pool = Bodies();
        Handle<Body> body = pool.Create(default);
        ref Body kept = ref pool[body];
        pool.Destroy(body);
        kept.Mass = 1;
        PlantedBug.CaughtByFull<MemoryCorruptedException>("game/bodies", "Slot #0", 2, () =>
        {
            pool.ReclaimNow();
            pool.Create(default);
        });
    }

    [Fact]
    public void Write_after_destroy_through_a_reference_where_many_are_created()
    {
        SlabPool<Body> pool = Bodies();
        var handles = new Handle<Body>[3];
        pool.CreateMany(handles);
        ref Body kept = ref pool[handles[1]];
        pool.DestroyMany(handles);
        kept.Mass = 1;
        PlantedBug.CaughtByFull<MemoryCorruptedException>("game/bodies", "Slot #1", 2, () =>
        {
            pool.ReclaimNow();
            pool.CreateMany(new Handle<Body>[pool.FreeCount]);
        });

        // Those before the damaged one are created, and no others.
        Assert.Equal(pool.SlotCount, pool.Count + pool.FreeCount);
        Assert.Equal(Checked.Full, pool.Count > 0);
        pool.Clear();
        Assert.Equal(0, pool.Count);
    }

    [Fact]
    public void Write_after_destroy_is_found_by_the_sweep_though_nobody_asks()
    {
        SlabPool<Body> pool = Bodies();
        Handle<Body> body = pool.Create(default);
        ref Body kept = ref pool[body];
        pool.Destroy(body);
        kept.Mass = 1;
        PlantedBug.CaughtByFull<MemoryCorruptedException>("game/bodies", "Slot #0", 2, _memory.BeginFrame);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(4 * 50 - 32)]
    [InlineData((4 * 50) - 1)]
    public void Write_after_destroy_to_an_end_of_a_large_object(int at)
    {
        var pool = new SlabPool<Large>(new AllocatorGroup(_memory, "game"), "large");
        Handle<Large> large = pool.Create(default);
        ref byte kept = ref Unsafe.Add(ref Unsafe.As<Large, byte>(ref pool[large]), at);
        pool.Destroy(large);
        kept = 1;
        PlantedBug.CaughtByFull<MemoryCorruptedException>("game/large", $"at byte {at} of 200", 2, _memory.BeginFrame);
    }

    [Fact]
    public void Both_places_are_known_of_an_object_that_waits_wherever_it_lived()
    {
        var pool = new SlabPool<Body>(
            new AllocatorGroup(_memory, "game"), "bodies", reclaim: ReclaimPolicy.AfterFramesInFlight);
        var handles = new Handle<Body>[8192];
        pool.CreateMany(handles);
        Array.ForEach(handles, handle => pool.Destroy(handle));
        for (int frame = 0; frame < 2; frame++)
        {
            // A few of them lived in guard cells; the second time all are reclaimed.
            foreach (Handle<Body> handle in handles)
            {
                PlantedBug.CaughtByHandles<StaleHandleException>("game/bodies", "stale", 2, () => pool.Destroy(handle));
            }

            pool.ReclaimNow();
        }
    }

    [Fact]
    public void Use_after_destroy_reads_the_fill()
    {
        SlabPool<Body> pool = Bodies();
        Handle<Body> body = pool.Create(new Body { Id = 42 });
        ref Body kept = ref pool[body];
        pool.Destroy(body);
        Assert.Equal(Checked.Full ? unchecked((int)0xDDDDDDDD) : 42, kept.Id);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Overflow_by_one_byte(int direction)
    {
        SlabPool<Body> pool = Bodies();
        Handle<Body> body = pool.Create(default);
        ref byte first = ref Unsafe.As<Body, byte>(ref pool[body]);
        ref byte beyond = ref Unsafe.Add(ref first, direction > 0 ? Unsafe.SizeOf<Body>() : -1);
        if (!Checked.Full)
        {
            // Below full checks the byte is the neighbour's, or before the pool's first: not planted.
            return;
        }

        byte whole = beyond;
        beyond = 1;
        PlantedBug.CaughtByFull<MemoryCorruptedException>(
            "game/bodies", direction > 0 ? "1 past its end" : "1 before its start", 1, () => pool.Destroy(body));
        Assert.Equal(whole, beyond);
        pool.Destroy(body);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Overflow_found_where_many_end_spares_the_others(bool byDispose)
    {
        if (!Checked.Full)
        {
            return;
        }

        int ended = 0;
        var pool = new SlabPool<Body>(
            new AllocatorGroup(_memory, "game"), "bodies", destroyHook: byDispose ? (ref Body _, Handle<Body> _) => ended++ : null);
        Handle<Body>[] bodies = [pool.Create(default), pool.Create(default), pool.Create(default)];
        ref byte beyond = ref Unsafe.Add(ref Unsafe.As<Body, byte>(ref pool[bodies[0]]), Unsafe.SizeOf<Body>());
        byte whole = beyond;
        beyond = 1;
        PlantedBug.CaughtByFull<MemoryCorruptedException>("game/bodies", "1 past its end", 1, () =>
        {
            if (byDispose)
            {
                pool.Dispose();
            }
            else
            {
                pool.DestroyMany(bodies);
            }
        });
        Assert.Equal(byDispose ? 3 : 0, ended);
        if (!byDispose)
        {
            Assert.Equal([true, false, false], bodies.Select(pool.IsAlive));
            beyond = whole;
        }
    }

    [Fact]
    public void Handle_of_another_pool()
    {
        SlabPool<Body> pool = Bodies();
        var others = new SlabPool<Body>(pool.Parent!, "others");
        pool.Create(default);
        Handle<Body> other = others.Create(default);
        PlantedBug.CaughtByHandles<StaleHandleException>("game/bodies", "another pool's", 1, () => pool[other].Mass = 1);
    }

    [Fact]
    public void Handle_of_another_pool_that_has_more_slots()
    {
        SlabPool<Body> pool = Bodies();
        var others = new SlabPool<Body>(pool.Parent!, "others");
        pool.Create(default);
        others.Reserve(pool.SlotCount + 1);
        var handles = new Handle<Body>[others.FreeCount];
        others.CreateMany(handles);
        foreach (int index in (int[])[pool.SlotCount, handles.Length - 1])
        {
            Handle<Body> other = handles.Single(handle => handle.Index == index);
            PlantedBug.CaughtByHandles<StaleHandleException>(
                "game/bodies", $"has {pool.SlotCount} slots", 0, () => pool[other].Mass = 1);
        }
    }

    [Fact]
    public void Handle_of_no_object()
    {
        SlabPool<Body> pool = Bodies();
        PlantedBug.CaughtByHandles<StaleHandleException>(
            "game/bodies", "no Body", 0, () => pool.Destroy(Handle<Body>.None));
    }

    [Fact]
    public void Wrapped_generation()
    {
        SlabPool<Body> pool = Bodies();
        pool.Reserve(1);
        Handle<Body> first = pool.Create(default);
        pool.Destroy(first);
        pool.ReclaimNow();
        pool.SetGenerationOfNextSlot(SlabAllocator.LastGeneration - 1);
        Handle<Body> last = pool.Create(default);
        pool.Destroy(last);
        PlantedBug.CaughtByHandles<StaleHandleException>("game/bodies", "Body #0", 2, () => pool[first].Mass = 1);
        PlantedBug.CaughtByHandles<StaleHandleException>("game/bodies", "Body #0", 2, () => pool[last].Mass = 1);
    }

    [Fact]
    public void Foreign_and_twice_returned_blocks()
    {
        var group = new AllocatorGroup(_memory, "game");
        var blocks = new BlockPool(group, "blocks", 128);
        var others = new BlockPool(group, "others", 128);
        NativeBlock foreign = others.Rent();
        PlantedBug.CaughtAlways<ArgumentException>("game/blocks", "128 bytes", 0, () => blocks.Return(foreign));
        NativeBlock block = blocks.Rent();
        blocks.Return(block);
        PlantedBug.CaughtAlways<StaleHandleException>("game/blocks", "Block #0", 2, () => blocks.Return(block));
    }

    [Fact]
    public void Leak()
    {
        SlabPool<Body> pool = Bodies();
        pool.Create(default);
        pool.Create(default);
        _memory.Dispose();
        MemoryLeak leak = Assert.Single(_memory.Leaks);
        Assert.Equal(("game/bodies", 2), (leak.AllocatorName, (int)leak.Objects));
        Assert.Equal(Checked.Full ? 2 : 0, leak.Sites.Count);
        Assert.All(leak.Sites, site => Assert.Contains("SlabBugsTests.cs:", site.CreatedAt, StringComparison.Ordinal));
    }

    public void Dispose() => _memory.Dispose();

    [InlineArray(50)]
    private struct Large
    {
        private int _first;
    }

    private SlabPool<Body> Bodies() => new(new AllocatorGroup(_memory, "game"), "bodies");

    private record struct Body
    {
        public int Id;
        public float Mass;
        public short Flags;
    }
}
