using Ashlar.Memory;

namespace Ashlar.Overlay.Tests;

public class AllocatorFiguresTests
{
    [Fact]
    public void Means_and_maxima_are_those_of_the_last_sixty_frames_subtrees_included() => Seeded.Run(1, 8, random =>
    {
        using var memory = new MemorySystem();
        var outer = new AllocatorGroup(memory, "outer");
        var inner = new AllocatorGroup(outer, "inner");
        SlabPool<long>[] pools = [new(memory, "a"), new(outer, "b"), new(inner, "c"), new(inner, "d")];
        var handles = new Stack<Handle<long>>[pools.Length];
        Array.Fill(handles, new Stack<Handle<long>>());
        handles = [.. handles.Select(_ => new Stack<Handle<long>>())];
        using var figures = new AllocatorFigures(memory, memory);
        figures.Record();
        var model = new List<(long Created, long Destroyed)[]>();
        int frames = random.Next(1, 150);
        for (int frame = 0; frame < frames; frame++)
        {
            memory.BeginFrame();
            var events = new (long Created, long Destroyed)[pools.Length];
            for (int pool = 0; pool < pools.Length; pool++)
            {
                events[pool].Created = random.Next(40);
                for (int i = 0; i < events[pool].Created; i++)
                {
                    handles[pool].Push(pools[pool].Create(i));
                }

                events[pool].Destroyed = random.Next(handles[pool].Count + 1);
                for (int i = 0; i < events[pool].Destroyed; i++)
                {
                    pools[pool].Destroy(handles[pool].Pop());
                }
            }

            memory.EndFrame();
            model.Add(events);
            Assert.False(figures.Record());
        }

        figures.Sample();
        (long Created, long Destroyed)[][] window = [.. model.TakeLast(AllocatorFigures.WindowFrames)];
        Assert.Equal(window.Length, figures.WindowCount);
        Check("a", 0);
        Check("b", 1);
        Check("c", 2);
        Check("inner", 2, 3);
        Check("outer", 1, 2, 3);

        void Check(string name, params int[] members)
        {
            AllocatorRow row = RowOf(figures, name);
            Assert.Equal(window.Average(frame => members.Sum(pool => frame[pool].Created)), row.AllocationsAverage, 9);
            Assert.Equal(window.Max(frame => members.Sum(pool => frame[pool].Created)), row.AllocationsMaximum);
            Assert.Equal(window.Average(frame => members.Sum(pool => frame[pool].Destroyed)), row.FreesAverage, 9);
            Assert.Equal(window.Max(frame => members.Sum(pool => frame[pool].Destroyed)), row.FreesMaximum);
            Assert.Equal(members.Sum(pool => (long)pools[pool].Count * sizeof(long)), row.LiveBytes);
        }
    });

    [Fact]
    public void The_root_row_is_the_snapshot_s_sum_and_parents_are_the_sum_of_their_children()
    {
        using var memory = new MemorySystem();
        var group = new AllocatorGroup(memory, "group");
        var level = new Arena(group, "level");
        var bullets = new SlabPool<long>(group, "bullets", reclaim: ReclaimPolicy.AfterFramesInFlight);
        memory.BeginFrame();
        level.Allocate<int>(1000);
        memory.Frame.Current.Allocate<byte>(5000);
        bullets.Destroy(bullets.Create(1));
        memory.EndFrame();
        using var figures = new AllocatorFigures(memory, memory);
        figures.Record();
        figures.Sample();

        MemorySnapshot snapshot = figures.Latest;
        AllocatorRow root = figures.Rows[0];
        Assert.Equal(snapshot.LiveBytes, root.LiveBytes);
        Assert.Equal(snapshot.CommittedBytes, root.CommittedBytes);
        Assert.Equal(snapshot.ReservedBytes, root.ReservedBytes);
        Assert.Equal(1, root.WaitingObjects);
        Assert.Equal(
            RowOf(figures, "level").CommittedBytes + RowOf(figures, "bullets").CommittedBytes,
            RowOf(figures, "group").CommittedBytes);
        Assert.True(RowOf(figures, "group").IsPeakABound);
        Assert.False(RowOf(figures, "level").IsPeakABound);
    }

    [Fact]
    public void Rows_stand_in_tree_order_and_the_frame_arenas_are_one_row()
    {
        using var memory = new MemorySystem(new MemoryOptions { FramesInFlight = 3 });
        var first = new AllocatorGroup(memory, "first");
        _ = new SlabPool<long>(memory, "second");
        _ = new SlabPool<long>(first, "first child");
        using var figures = new AllocatorFigures(memory, memory);
        figures.Record();
        figures.Sample();

        Assert.Equal(
            ["0 memory", "1 frame", "1 first", "2 first child", "1 second", "1 rows", "1 ranks", "1 events"],
            figures.Rows.ToArray().Select(row => $"{row.Depth} {figures.NameOf(row)}"));
        Assert.Equal(3, RowOf(figures, "frame").Folded);
    }

    [Fact]
    public void Ranks_are_by_committed_bytes_and_no_row_ranks_before_its_parent() => Seeded.Run(1, 10, random =>
    {
        using var memory = new MemorySystem();
        var groups = new List<Allocator> { memory };
        for (int i = 0; i < 40; i++)
        {
            Allocator parent = groups[random.Next(groups.Count)];
            if (random.Next(3) == 0)
            {
                groups.Add(new AllocatorGroup(parent, $"group {i}"));
            }
            else
            {
                new Arena(parent, $"arena {i}").Allocate<byte>(random.Next(1 << random.Next(1, 21)));
            }
        }

        using var figures = new AllocatorFigures(memory, memory);
        figures.Record();
        figures.Sample();
        AllocatorRow[] rows = figures.Rows.ToArray();
        Assert.Equal(Enumerable.Range(0, rows.Length), rows.Select(row => row.Rank).Order());
        long[] sizes = [.. rows.OrderBy(row => row.Rank).Select(row => row.CommittedBytes)];
        Assert.Equal(sizes.OrderDescending(), sizes);
        Assert.All(rows.Skip(1), row => Assert.True(rows[row.Parent].Rank < row.Rank));
    });

    [Fact]
    public void When_an_allocator_comes_or_goes_the_window_starts_anew()
    {
        using var memory = new MemorySystem();
        var pool = new SlabPool<long>(memory, "pool");
        using var figures = new AllocatorFigures(memory, memory);
        Assert.True(figures.Record());
        for (int i = 0; i < 10; i++)
        {
            memory.BeginFrame();
            pool.Create(i);
            memory.EndFrame();
            Assert.False(figures.Record());
        }

        var other = new SlabPool<long>(memory, "other");
        memory.BeginFrame();
        memory.EndFrame();
        Assert.True(figures.Record());
        Assert.Equal(1, figures.WindowCount);
        figures.Sample();
        Assert.Equal(0, RowOf(figures, "pool").AllocationsAverage);
        other.Dispose();
        Assert.True(figures.Record());
        figures.Sample();
        Assert.DoesNotContain("other", figures.Rows.ToArray().Select(row => figures.NameOf(row)));
    }

    [Fact]
    public void A_drawing_between_two_memory_frames_counts_no_frame_twice()
    {
        using var memory = new MemorySystem();
        var pool = new SlabPool<long>(memory, "pool");
        using var figures = new AllocatorFigures(memory, memory);
        figures.Record();
        memory.BeginFrame();
        pool.Create(1);
        memory.EndFrame();
        for (int i = 0; i < 5; i++)
        {
            figures.Record();
        }

        Assert.Equal(1, figures.WindowCount);
        figures.Sample();
        Assert.Equal(1, RowOf(figures, "pool").AllocationsAverage);
    }

    [Fact]
    public void When_the_budget_is_spent_the_first_allocators_have_to_do()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 4 << 20 });
        using var figures = new AllocatorFigures(memory, memory);
        figures.Record();
        using var hog = new Arena(memory, "hog");
        for (int i = 0; i < 3000; i++)
        {
            _ = new AllocatorGroup(memory, "group");
        }

        Assert.Throws<OutOfNativeMemoryException>(() => Exhaust(hog));

        figures.Record();
        figures.Sample();
        Assert.Equal("memory", figures.NameOf(figures.Rows[0]));
        Assert.InRange(figures.Rows.Length, 62, 2999);
    }

    private static AllocatorRow RowOf(AllocatorFigures figures, string name) =>
        figures.Rows.ToArray().Single(row => figures.NameOf(row) == name);

    private static void Exhaust(Arena hog)
    {
        while (true)
        {
            hog.Allocate<byte>(4096);
        }
    }
}
