using System.Text.RegularExpressions;
using Ashlar.Ecs;
using Ashlar.Memory;

namespace Ashlar.Overlay.Tests;

public class PageFiguresTests
{
    [Fact]
    public void The_histogram_counts_every_frame_once_where_it_belongs() => Seeded.Run(1, 40, random =>
    {
        long[] values = [.. Enumerable.Range(0, random.Next(1, 600)).Select(_ => random.NextInt64(0, 1 << 20))];
        Span<int> buckets = stackalloc int[20];
        long step = ArenasPanel.FillHistogram(values, buckets);
        for (int bucket = 0; bucket < buckets.Length; bucket++)
        {
            long from = bucket == 0 ? -1 : bucket * step;
            Assert.Equal(values.Count(value => value > from && value <= (bucket + 1) * step), buckets[bucket]);
        }

        double share = random.NextDouble();
        long percentile = ArenasPanel.Percentile(values, share);
        Assert.True(values.Count(value => value <= percentile) >= share * values.Length);
        Assert.True(values.Count(value => value < percentile) < share * values.Length || share == 0);
    });

    [Fact]
    public void An_arena_that_is_never_ended_is_told()
    {
        using var game = new LeakingGame(1280, 720);
        game.Stage.Overlay.Page = OverlayPage.Arenas;
        string text = ScreenText.All(game.Stage.Run(300));
        Assert.Matches(@"gameplay/wave plans +512 KiB +512 KiB +1\.00 GiB +512 KiB +2 +2 +never", text);
        Assert.DoesNotMatch(@"frame/main 0 .*never", text);
        string most = Regex.Match(text, @"most ever +([\d.]+ KiB)").Groups[1].Value;
        Assert.Equal(Write(Quantity.Bytes(game.Stage.Memory.Frame.PeakFrameBytes)), most);
    }

    [Fact]
    public void Archetypes_show_their_statistics()
    {
        using var stage = new Stage(1280, 720);
        World world = World.Create(stage.Memory, new WorldOptions { Name = "world" });
        for (int i = 0; i < 1234; i++)
        {
            world.Create(1f, (short)i);
        }

        stage.World = world;
        stage.Overlay.Page = OverlayPage.Entities;
        string text = ScreenText.All(stage.Run(2));
        ArchetypeStatistics figures = world.Archetypes[^1].Statistics;
        string empty = Write(Quantity.Exact(figures.EmptySlots));
        string bytes = Write(Quantity.Bytes(figures.ChunkBytes));
        Assert.Matches(
            $@"(Single Int16|Int16 Single) +1 234 +{figures.Chunks} +{empty} +{bytes}", text);
        World.Destroy(world);
    }

    [Fact]
    public void The_graph_of_the_selected_takes_in_what_stands_below()
    {
        using var memory = new MemorySystem();
        var outer = new AllocatorGroup(memory, "outer");
        var inner = new AllocatorGroup(outer, "inner");
        new Arena(inner, "a").Allocate<byte>(1000);
        new Arena(outer, "b").Allocate<byte>(200);
        new Arena(memory, "c").Allocate<byte>(30);
        using var selection = new SelectionFigures(memory);
        var snapshot = new MemorySnapshot();
        memory.CopyTo(snapshot);
        selection.Record(snapshot, outer);
        Assert.Equal(1200, selection.Bytes[0]);
        selection.Record(snapshot, inner);
        Assert.Equal(1000, selection.Bytes[0]);
        Assert.Equal(1, selection.Bytes.Count);
    }

    [Fact]
    public void The_budget_s_bar_and_the_columns_of_an_allocator_are_the_snapshot_s()
    {
        using var stage = new Stage(1280, 720);
        var pool = new SlabPool<long>(stage.Memory, "bullets", reclaim: ReclaimPolicy.AfterFramesInFlight);
        for (int i = 0; i < 5000; i++)
        {
            Handle<long> one = pool.Create(i);
            if (i % 5 == 0)
            {
                pool.Destroy(one);
            }
        }

        stage.Overlay.Page = OverlayPage.Allocators;
        string text = ScreenText.All(stage.Run(1));
        AllocatorSnapshot node = stage.Memory.Snapshot().Nodes.ToArray().Single(node => node.Name == "bullets");
        string live = Write(Quantity.Bytes(node.LiveBytes));
        string committed = Write(Quantity.Bytes(node.CommittedBytes));
        string waste = Write(Quantity.Bytes(node.CommittedBytes - node.LiveBytes));
        Assert.Matches($@"bullets +{live} +{committed} +{waste} .* 4000 .* 1000 +{node.Growths}(?!\d)", text);
    }

    private static string Write(Quantity quantity)
    {
        Span<char> text = stackalloc char[Quantity.MaximumLength];
        return text[..quantity.Write(text)].ToString();
    }
}
