using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

/// <summary>What a map does by handle, without its key.</summary>
public sealed class SlabMapHandleTests
{
    /// <summary>Few hash codes fill buckets beyond their places: removing by handle finds the nodes of a chain, too.</summary>
    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(7)]
    [InlineData(1)]
    public void Random_operations_by_handle_agree_with_a_dictionary(int codes) => Seeded.Run(840, 2, random =>
    {
        using var memory = new MemorySystem();
        using var map = new SlabMap<Coded, long>(memory, "map");
        var model = new Dictionary<int, (long Value, Handle<long> Handle)>();
        var stale = new List<Handle<long>>();
        int steps = Seeded.Steps(6000) / (codes == 1 ? 4 : 1);
        int keys = codes == 1 ? 60 : 500;
        for (int step = 0; step < steps; step++)
        {
            var key = new Coded(random.Next(keys), codes);
            bool known = model.TryGetValue(key.Number, out (long Value, Handle<long> Handle) held);
            switch (random.Next(6))
            {
                case < 2:
                    ref long value = ref map.GetValueRefOrAddDefault(key, out bool exists, out Handle<long> handle);
                    Assert.Equal(known, exists);
                    Assert.Equal(held.Value, value);
                    Assert.True(!known || handle == held.Handle);
                    Assert.True(Unsafe.AreSame(ref value, ref map.GetValueRef(handle)));
                    value = step;
                    model[key.Number] = (step, handle);
                    break;
                case 2:
                    Assert.Equal(known, map.TryGet(held.Handle, out long got));
                    Assert.Equal(held.Value, got);
                    Assert.Equal(known, !Unsafe.IsNullRef(ref map.GetOrNullRef(held.Handle)));
                    break;
                case 3 when known:
                    map.Remove(held.Handle);
                    model.Remove(key.Number);
                    stale.Add(held.Handle);
                    break;
                default:
                    Assert.Equal(known, map.TryRemove(held.Handle, out long removed));
                    Assert.Equal(held.Value, removed);
                    if (model.Remove(key.Number))
                    {
                        stale.Add(held.Handle);
                    }

                    break;
            }

            Assert.Equal(model.Count, map.Count);
            if (step % 200 == 0)
            {
                map.TrimExcess();
                Assert.All(model, pair => Assert.Equal(pair.Value.Value, map[new Coded(pair.Key, codes)]));
                Assert.All(stale, handle => Assert.False(map.TryRemove(handle)));
            }
        }
    });

    [Fact]
    public void A_handle_whose_key_is_gone_is_named_and_changes_nothing()
    {
        using var memory = new MemorySystem();
        using var map = new SlabMap<int, long>(memory, "map");
        using var other = new SlabMap<int, long>(memory, "other");
        map.GetValueRefOrAddDefault(1, out _, out Handle<long> gone) = 10;
        map.Remove(gone);
        map.GetValueRefOrAddDefault(2, out _, out Handle<long> next) = 20;
        Assert.Equal(!Checked.Full, gone.Index == next.Index);
        other.GetValueRefOrAddDefault(1, out _, out Handle<long> foreign) = 30;
        foreach (Handle<long> wrong in (Handle<long>[])[gone, foreign, Handle<long>.None])
        {
            StaleHandleException error = Assert.Throws<StaleHandleException>(() => map.Remove(wrong));
            Assert.Equal("map/entries", error.AllocatorName);
            Assert.Contains("Int64", error.Message, StringComparison.Ordinal);
            Assert.False(map.TryRemove(wrong));
            Assert.False(map.TryGet(wrong, out long value));
            Assert.Equal(0, value);
            Assert.True(Unsafe.IsNullRef(ref map.GetOrNullRef(wrong)));
        }

        Assert.Equal(20, map[2]);
        Assert.Equal(1, map.Count);
        map.Dispose();
        Assert.Throws<ObjectDisposedException>(() => map.Remove(next));
        Assert.False(map.TryRemove(next));
    }

    [Fact]
    public void An_enumerator_notices_a_removal_by_handle()
    {
        using var memory = new MemorySystem();
        using var map = new SlabMap<int, int>(memory, "map") { [1] = 1, [2] = 2 };
        map.TryGetHandle(2, out Handle<int> handle);
        Checked.ThrowsFromHandlesOn<InvalidOperationException>(() =>
        {
            foreach (MapEntry<int, int> _ in map)
            {
                map.Remove(handle);
            }
        });
    }

    [Fact]
    public void Memory_that_is_refused_adds_no_key_and_gives_no_handle()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        using var map = new SlabMap<int, long>(memory, "map");
        pages.CommitsUntilFailure = 0;
        Handle<long> handle = default;
        Assert.Throws<OutOfNativeMemoryException>(() => { map.GetValueRefOrAddDefault(1, out _, out handle); });
        Assert.Equal((0, Handle<long>.None), (map.Count, handle));
        pages.CommitsUntilFailure = -1;
        map.GetValueRefOrAddDefault(1, out bool exists, out handle);
        Assert.False(exists);
        Assert.True(map.IsAlive(handle));
    }

    private readonly record struct Coded(int Number, int Codes)
    {
        public override int GetHashCode() => Number % Codes;
    }
}
