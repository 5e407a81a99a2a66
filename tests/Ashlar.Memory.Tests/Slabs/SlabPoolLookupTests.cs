using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

/// <summary>What a handle finds, asserted for what is there and for what is not.</summary>
public sealed class SlabPoolLookupTests
{
    [Fact]
    public void TryGet_copies_what_is_there_and_gives_the_default_for_what_is_not()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<int>(memory, "pool");
        Handle<int> first = pool.Create(41);
        Handle<int> second = pool.Create(42);
        Assert.True(pool.TryGet(first, out int value));
        Assert.Equal(41, value);
        Assert.True(pool.TryGet(second, out value));
        Assert.Equal(42, value);
        pool.Destroy(first);
        Assert.False(pool.TryGet(first, out value));
        Assert.Equal(0, value);
        Assert.False(pool.TryGet(Handle<int>.None, out value));
        Assert.Equal(0, value);
    }

    [Fact]
    public void GetOrNullRef_refers_to_what_is_there_and_to_nothing_else()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<int>(memory, "pool");
        Handle<int> handle = pool.Create(41);
        ref int found = ref pool.GetOrNullRef(handle);
        Assert.False(Unsafe.IsNullRef(ref found));
        Assert.Equal(41, found);
        found = 7;
        Assert.Equal(7, pool[handle]);
        pool.Destroy(handle);
        Assert.True(Unsafe.IsNullRef(ref pool.GetOrNullRef(handle)));
        Assert.True(Unsafe.IsNullRef(ref pool.GetOrNullRef(Handle<int>.None)));
    }

    [Fact]
    public void TryDestroy_says_whether_there_was_something()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<int>(memory, "pool");
        Handle<int> handle = pool.Create(41);
        Assert.True(pool.TryDestroy(handle));
        Assert.False(pool.TryDestroy(handle));
        Assert.False(pool.TryDestroy(Handle<int>.None));
        Assert.Equal(0, pool.Count);
    }

    [Fact]
    public void A_pool_is_full_to_the_last_slot()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<long>(memory, "pool", maximumCount: 100);
        Assert.Equal(100, pool.MaximumCount);
        var handles = new Handle<long>[100];
        pool.CreateMany(handles);
        Assert.Equal(100, pool.Count);
        OutOfNativeMemoryException error = Assert.Throws<OutOfNativeMemoryException>(() => { pool.Create(0); });
        Assert.Equal(OutOfMemoryCause.Capacity, error.Cause);
        Assert.Equal(100, pool.Count);
        pool.Destroy(handles[50]);
        pool[pool.Create(5)] = 6;
        Assert.Equal(100, pool.Count);
    }

    [Fact]
    public void What_is_wrong_with_a_handle_is_said()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<int>(memory, "pool");
        Handle<int> first = pool.Create(41);
        pool.Destroy(first);
        string slots = $"is not of 'pool', which has {pool.SlotCount} slots.";
        AssertSaid(pool, Handle<int>.None, "A handle to no Int32 (the default value) was used with 'pool'.");
        AssertSaid(pool, Foreign(pool.SlotCount), slots);
        AssertSaid(pool, Foreign(pool.SlotCount + 1), slots);
        AssertSaid(pool, Foreign(pool.SlotCount - 1), "of 'pool' is stale");
        AssertSaid(pool, first, "of 'pool' is stale");
        AssertSaid(pool, first, $"The slot is at generation {first.Generation + 1}.");

        Handle<int> Foreign(int index) => new(((ulong)(first.Generation + 2) << 32) | (uint)index);
    }

    private static void AssertSaid(SlabPool<int> pool, Handle<int> handle, string what)
    {
        StaleHandleException? error = Checked.ThrowsFromHandlesOn<StaleHandleException>(() => pool[handle] = 1);
        Assert.Contains(what, error?.Message ?? what, StringComparison.Ordinal);
    }
}
