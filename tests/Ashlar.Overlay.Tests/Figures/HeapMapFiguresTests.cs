using Ashlar.Memory;

namespace Ashlar.Overlay.Tests;

public class HeapMapFiguresTests
{
    [Fact]
    public void Fragmentation_is_the_share_of_slabs_that_packing_would_free() => Seeded.Run(1, 40, random =>
    {
        int slotsPerSlab = random.Next(1, 40);
        SlotState[] states = [.. Enumerable.Range(0, random.Next(1, 500)).Select(_ => (SlotState)random.Next(5))];
        SlabFill fill = HeapMapFigures.FillOf(states, slotsPerSlab);
        SlotState[][] slabs = [.. states.Chunk(slotsPerSlab)];
        int live = states.Count(state => state == SlotState.Live);
        int used = slabs.Count(slab => slab.Contains(SlotState.Live));
        Assert.Equal(live, fill.Live);
        Assert.Equal(states.Count(state => state == SlotState.Waiting), fill.Waiting);
        Assert.Equal(states.Count(state => state == SlotState.Free), fill.Free);
        Assert.Equal(states.Count(state => state == SlotState.Decommitted), fill.Decommitted);
        Assert.Equal(states.Count(state => state == SlotState.Retired), fill.Retired);
        Assert.Equal((slabs.Length, used), (fill.Slabs, fill.SlabsInUse));
        double needed = Math.Ceiling((double)live / slotsPerSlab);
        Assert.Equal(used == 0 ? 0 : 1 - (needed / used), fill.Fragmentation, 9);
        int[] shares = new int[10];
        foreach (SlotState[] slab in slabs.Where(slab => slab.Contains(SlotState.Live)))
        {
            double share = (double)slab.Count(state => state == SlotState.Live) / slab.Length;
            shares[Math.Clamp((int)Math.Ceiling((share * 10) - 1e-9) - 1, 0, 9)]++;
        }

        for (int i = 0; i < shares.Length; i++)
        {
            Assert.Equal(shares[i], fill.SlabsByShare[i]);
        }
    });

    [Fact]
    public void Ages_are_those_of_the_tenants_seen() => Seeded.Run(1, 10, random =>
    {
        using var memory = new MemorySystem();
        var pool = new SlabPool<long>(memory, "pool");
        using var map = new HeapMapFigures(memory);
        var born = new Dictionary<Handle<long>, long>();
        for (int i = 0; i < 20; i++)
        {
            born.Add(pool.Create(i), -1);
        }

        map.Sample(pool, 0);
        for (int frame = 1; frame < 100; frame++)
        {
            foreach (Handle<long> handle in born.Keys.Where(_ => random.Next(12) == 0).ToArray())
            {
                pool.Destroy(handle);
                born.Remove(handle);
            }

            // Some of these get the slots that were just left.
            for (int i = random.Next(6); i > 0; i--)
            {
                born.Add(pool.Create(i), frame);
            }

            map.Sample(pool, frame);
            foreach ((Handle<long> handle, long since) in born)
            {
                Assert.Equal(SlotState.Live, map.States[handle.Index]);
                Assert.Equal(since < 0 ? -1 : frame - since, map.AgeOf(handle.Index, frame));
            }
        }
    });

    [Fact]
    public void The_pointer_asks_who_lives_in_a_slot()
    {
        using var stage = new Stage(1280, 720);
        var pool = new SlabPool<long>(stage.Memory, "bullets");
        for (int i = 0; i < 100; i++)
        {
            pool.Create(i);
        }

        stage.Overlay.Mode = OverlayMode.HeapMap;
        stage.Overlay.Selected = pool;
        string[] lines = ScreenText.Lines(stage.Run(10));
        int row = Array.FindIndex(lines, line => line.Contains("live, < 1 s", StringComparison.Ordinal));
        int column = lines[row].IndexOf("live, < 1 s", StringComparison.Ordinal) - 2;
        stage.Input.MovePointer(new System.Numerics.Vector2((column * 6) + (8 * 17) + 3, ((row + 2) * 10) + 3));
        string text = ScreenText.All(stage.Run(1));
        Assert.Matches(@"LIVE +Int64 #17 generation [\d ]+", text);
        Assert.Matches(@"slab +0 +slot of the slab +17 ", text);
        Assert.Contains("there since before the map was opened", text);
        Assert.Equal(0, Garbage.LeastOf(() =>
        {
            stage.Run(1);
            return stage.Overlay.Cost.GarbageBytes;
        }));
    }
}
