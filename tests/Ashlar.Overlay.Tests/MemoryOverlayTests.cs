using System.Text.RegularExpressions;
using Ashlar.Ecs;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay.Tests;

public class MemoryOverlayTests
{
    private static readonly FixedWorld World = new(default(WorldStatistics) with
    {
        Live = 20_347,
        Created = 199_000,
        Destroyed = 178_653,
        Recycled = 178_000,
        FreeIds = 313,
        Archetypes = 12,
        Chunks = 91,
    });

    public static TheoryData<int, int> Sizes => new()
    {
        { 1280, 720 }, { 640, 360 }, { 600, 300 }, { 320, 200 }, { 80, 24 }, { 2560, 1440 },
    };

    [Fact]
    public void It_draws_and_measures_nothing_while_it_is_not_visible()
    {
        using var stage = new Stage(1280, 720);
        stage.Overlay.IsVisible = false;
        DrawList list = stage.Run(5);
        Assert.Empty(list.Commands.ToArray());
        Assert.Equal(default, stage.Overlay.Cost);
        stage.Overlay.IsVisible = true;
        Assert.NotEmpty(stage.Run(1).Commands.ToArray());
        stage.Overlay.IsVisible = false;
        stage.Run(1);
        Assert.Equal(default, stage.Overlay.Cost);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_frame_allocates_no_garbage(int width, int height)
    {
        SlabPool<long>? pool = null;
        long worst = 0;
        Stage? stage = null;
        stage = new Stage(width, height, budget: 1 << 30)
        {
            World = World,
            Step = _ => pool!.Create(1),
            Drawn = _ => worst = Math.Max(worst, stage!.Overlay.Cost.GarbageBytes),
        };
        using (stage)
        {
            pool = new SlabPool<long>(stage.Memory, "pool");
            stage.Run(100);
            Assert.Equal(0, Garbage.LeastOf(() =>
            {
                worst = 0;
                stage.Run(300);
                return worst;
            }));
        }
    }

    [Fact]
    public void Its_own_garbage_would_be_seen()
    {
        using var stage = new Stage(1280, 720);
        stage.Run(1);
        for (int i = 0; i < 200; i++)
        {
            _ = new AllocatorGroup(stage.Memory, "one more");
        }

        // The tree grew, so the snapshot has to.
        stage.Run(1);
        Assert.True(stage.Overlay.Cost.GarbageBytes > 0);
    }

    [Fact]
    public void It_draws_nothing_outside_of_the_picture_and_in_no_cell_twice() => Seeded.Run(1, 60, random =>
    {
        int width = random.Next(80, random.Next(2) == 0 ? 700 : 3841);
        int height = random.Next(24, random.Next(2) == 0 ? 400 : 2161);
        SlabPool<long>? pool = null;
        using var stage = new Stage(width, height, random.Next(2) == 0 ? 0 : 1L << random.Next(22, 40))
        {
            World = random.Next(3) == 0 ? null : World,
            IsTimed = random.Next(3) != 0,
            Step = _ => pool!.Create(1),
            Drawn = list =>
            {
                AssertInside(list);
                ScreenText.Lines(list);
            },
        };
        pool = new SlabPool<long>(stage.Memory, "pool");
        Allocator parent = stage.Memory;
        for (int i = random.Next(80); i > 0; i--)
        {
            parent = random.Next(2) == 0 ? parent : stage.Memory;
            parent = new AllocatorGroup(parent, new string('x', random.Next(1, 40)));
        }

        stage.Run(30);
    });

    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 9)]
    [InlineData(6, 10)]
    [InlineData(13, 2000)]
    [InlineData(5000, 12)]
    [InlineData(8192, 8192)]
    public void Odd_sizes_are_survived(int width, int height)
    {
        using var stage = new Stage(width, height) { World = World, Drawn = AssertInside };
        stage.Run(20);
    }

    [Fact]
    public void The_totals_shown_are_the_snapshot_s()
    {
        var snapshot = new MemorySnapshot();
        using var stage = new Stage(1280, 720, budget: 64 << 20)
        {
            World = World,
            Drawing = memory => memory.CopyTo(snapshot),
        };
        var bullets = new SlabPool<long>(stage.Memory, "bullets", reclaim: ReclaimPolicy.AfterFramesInFlight);
        for (int i = 0; i < 100_000; i++)
        {
            Handle<long> bullet = bullets.Create(i);
            if (i % 2 == 0)
            {
                bullets.Destroy(bullet);
            }
        }

        string text = ScreenText.All(stage.Run(1));
        Assert.Equal(Write(Quantity.Bytes(snapshot.LiveBytes)), FieldOf(text, "live"));
        Assert.Equal(Write(Quantity.Bytes(snapshot.CommittedBytes)), FieldOf(text, "committed"));
        Assert.Equal(Write(Quantity.Bytes(snapshot.ReservedBytes)), FieldOf(text, "reserved"));
        Assert.Equal(Write(Quantity.Bytes(snapshot.PeakCommittedBytes)), FieldOf(text, "peak"));
        Assert.Contains(" of 64.0 MiB", text);
        Assert.Equal("50.0k", FieldOf(text, "waiting"));
    }

    [Fact]
    public void Destroyed_and_reclaimed_are_two_numbers()
    {
        SlabPool<long>? bullets = null;
        using var stage = new Stage(1280, 720)
        {
            Step = step =>
            {
                if (step == 0)
                {
                    for (int i = 0; i < 7_000; i++)
                    {
                        bullets!.Destroy(bullets.Create(i));
                    }
                }
            },
        };
        bullets = new SlabPool<long>(stage.Memory, "bullets", reclaim: ReclaimPolicy.AfterFramesInFlight);
        string text = ScreenText.All(stage.Run(1));
        Assert.Equal("7000", FieldOf(text, "waiting"));
        Assert.Equal("7000", FieldOf(text, "destroyed"));
        Assert.Equal("0", FieldOf(text, "reclaimed"));
        text = ScreenText.All(stage.Run(60));
        Assert.Equal("0", FieldOf(text, "waiting"));
        Assert.NotEqual("0", FieldOf(text, "reclaimed"));
    }

    [Fact]
    public void The_tree_is_shown_in_order_with_indentation()
    {
        using var stage = new Stage(1280, 720);
        var game = new AllocatorGroup(stage.Memory, "game");
        var physics = new AllocatorGroup(game, "physics");
        _ = new SlabPool<long>(physics, "bodies");
        _ = new SlabPool<long>(game, "bullets");
        _ = new Arena(stage.Memory, "level");
        string[] lines = ScreenText.Lines(stage.Run(1));
        int title = Array.FindIndex(lines, line => line.Contains("ALLOCATORS", StringComparison.Ordinal));
        int left = lines[title].IndexOf("ALLOCATORS", StringComparison.Ordinal);
        string[] names = [.. lines
            .Skip(title + 1)
            .TakeWhile(line => line.Length > 0)
            .Select(line => line.Substring(left, 18).TrimEnd())];
        Assert.Equal(
            [
                "memory", "├─frame ×2", "├─overlay", "│ ├─frames", "│ ├─seconds", "│ ├─allocators", "│ ├─history",
                "│ ├─rows", "│ ├─ranks", "│ ├─events", "│ ├─selection", "│ ├─map states", "│ ├─map generation",
                "│ └─map tenants",
                "├─game", "│ ├─physics", "│ │ └─bodies", "│ └─bullets", "└─level",
            ],
            names);
    }

    [Fact]
    public void What_others_hold_is_shown_with_its_own_figures_and_in_no_native_sum()
    {
        using var stage = new Stage(1280, 720);
        var group = new AllocatorGroup(stage.Memory, "library");
        new ForeignMemory(group, "big").Report(
            new ForeignFigures { HeldBytes = 300 << 20, LiveBytes = 200 << 20, EmptySlots = 77 });
        new ForeignMemory(group, "small").Report(new ForeignFigures { HeldBytes = 20 << 20, LiveBytes = 10 << 20 });
        DrawList list = stage.Run(1);
        string text = ScreenText.All(list);
        Assert.Equal("210 MiB", FieldOf(text, "foreign live"));
        Assert.Equal("320 MiB", FieldOf(text, "foreign held"));
        Assert.Matches(@"library\s+210 MiB\s+320 MiB\s", text);
        Assert.Matches(@"big\s+200 MiB\s+300 MiB\s.*\s77\s", text);
        Assert.DoesNotMatch(@"memory\s+[23]\d\d MiB", text);
        Assert.Equal("0", FieldOf(text, "waiting"));
        AssertInside(list);
    }

    [Fact]
    public void A_tree_that_does_not_fit_is_cut_and_the_largest_are_kept()
    {
        using var stage = new Stage(1280, 720);
        for (int i = 0; i < 200; i++)
        {
            _ = new AllocatorGroup(stage.Memory, $"small {i}");
        }

        new Arena(stage.Memory, "largest").Allocate<byte>(10 << 20);
        DrawList list = stage.Run(1);
        string text = ScreenText.All(list);
        Assert.Matches(@"└─largest\s+10\.0 MiB", text);
        int hidden = int.Parse(Regex.Match(text, @"\+(\d+) more").Groups[1].Value);
        int shown = Regex.Count(text, "[├└]─");
        Assert.Equal(stage.Memory.Snapshot().Nodes.Length, 1 + shown + hidden + stage.Memory.Frame.FramesInFlight);
        AssertInside(list);
    }

    [Fact]
    public void Its_own_cost_is_measured_and_shown()
    {
        int before = 0;
        using var stage = new Stage(1280, 720) { World = World, Drawn = list => before = list.Commands.Length };
        string text = ScreenText.All(stage.Run(100));
        OverlayCost cost = stage.Overlay.Cost;
        Assert.True(cost.Milliseconds > 0);
        Assert.Equal(before, cost.Commands);
        Assert.Equal(cost.Commands * 32L, cost.FrameBytes);
        Assert.NotEqual("0.000 ms", FieldOf(text, "time, mean"));
        Assert.NotEqual("0", FieldOf(text, "draw commands"));
        Assert.Matches("KiB$", FieldOf(text, "frame memory"));
        Assert.Equal("0 B", FieldOf(text, "garbage"));
        AllocatorSnapshot[] nodes = stage.Memory.Snapshot().Nodes.ToArray();
        long kept = nodes.Where(node => node.Path.StartsWith("overlay", StringComparison.Ordinal))
            .Sum(node => node.CommittedBytes);
        Assert.True(kept > 0);
        Assert.Equal(Write(Quantity.Bytes(kept)), FieldOf(text, "kept memory"));
    }

    [Theory]
    [InlineData(100, 30, OverlayMode.Small)]
    [InlineData(80, 24, OverlayMode.Small)]
    [InlineData(75, 30, OverlayMode.Full)]
    [InlineData(90, 21, OverlayMode.Full)]
    public void The_summary_stands_in_a_corner_and_for_pages_that_have_no_room(int columns, int rows, OverlayMode mode)
    {
        using var stage = new Stage(columns * BitmapFont.Advance, rows * BitmapFont.LineHeight) { World = World };
        stage.Overlay.Mode = mode;
        DrawList list = stage.Run(30);
        string[] lines = ScreenText.Lines(list);
        string text = string.Join('\n', lines);
        Assert.DoesNotContain("ALLOCATORS", text);
        Assert.Equal(Write(Quantity.Exact(World.Statistics.Live)), FieldOf(text, "entities"));
        Assert.Equal(Write(Quantity.Exact(World.Statistics.FreeIds)), FieldOf(text, "free ids"));
        foreach (string label in (string[])["live", "committed", "reserved", "peak", "waiting", "overlay", "gen 2"])
        {
            Assert.NotEmpty(FieldOf(text, label));
        }

        int height = Array.FindLastIndex(lines, line => line.Length > 0) + 1;
        Assert.True(height <= rows * 2 / 3, $"{height} of {rows} rows are covered");
        Assert.All(lines, line => Assert.Equal(string.Empty, line[..Math.Min(line.Length, columns - 40)].Trim()));
    }

    [Fact]
    public void A_tiny_picture_still_shows_what_is_live()
    {
        using var stage = new Stage(80, 24);
        string[] lines = ScreenText.Lines(stage.Run(1));
        Assert.Matches(@"^\s*[\d.]+ [KM]iB$", lines[0]);
    }

    [Fact]
    public void Numbers_stand_still_between_samples()
    {
        SlabPool<long>? pool = null;
        var texts = new List<string>();
        using var stage = new Stage(1280, 720)
        {
            IsTimed = false,
            Step = _ =>
            {
                for (int i = 0; i < 1000; i++)
                {
                    pool!.Create(i);
                }
            },
            Drawn = list => texts.Add(FieldOf(ScreenText.All(list), "allocated")),
        };
        pool = new SlabPool<long>(stage.Memory, "pool");
        stage.Run(90);
        Assert.InRange(texts.Distinct().Count(), 2, 19);
    }

    [Fact]
    public void What_the_game_does_not_have_is_left_out()
    {
        using var stage = new Stage(1280, 720) { IsTimed = false };
        string text = ScreenText.All(stage.Run(3));
        Assert.DoesNotContain("steps", text);
        Assert.DoesNotContain("ENTITIES", text);
        Assert.Contains("NATIVE MEMORY", text);
        Assert.DoesNotContain("budget", text);
    }

    [Fact]
    public void A_spent_budget_does_not_end_the_game()
    {
        using var stage = new Stage(1280, 720, budget: 4 << 20) { World = World };
        stage.Run(3);
        var hog = new Arena(stage.Memory, "hog");
        for (int i = 0; i < 1000; i++)
        {
            _ = new AllocatorGroup(stage.Memory, "group");
        }

        Assert.Throws<OutOfNativeMemoryException>(() => Exhaust(hog));

        string text = ScreenText.All(stage.Run(4));
        Assert.Matches(@"budget.* 100 % of 4\.00 MiB", text);
    }

    [Fact]
    public void It_leaves_no_memory_behind()
    {
        var memory = new MemorySystem();
        int nodes = memory.Snapshot().Nodes.Length;
        long committed = memory.CommittedBytes;
        var overlay = new MemoryOverlay(memory);
        Assert.Equal("overlay", memory.Snapshot().Nodes[nodes].Path);
        Assert.True(memory.CommittedBytes > committed);
        overlay.Dispose();
        overlay.Dispose();
        Assert.Equal(nodes, memory.Snapshot().Nodes.Length);
        Assert.Equal(committed, memory.CommittedBytes);
        memory.Dispose();
        Assert.Empty(memory.Leaks);
    }

    [Fact]
    public void Wrong_use_is_told()
    {
        using var memory = new MemorySystem();
        Assert.Throws<ArgumentNullException>(() => new MemoryOverlay(null!));
        var overlay = new MemoryOverlay(memory) { IsVisible = true };
        Assert.Throws<ArgumentNullException>(() => overlay.Draw(null!, default));
        Assert.Throws<InvalidOperationException>(() => overlay.Draw(new DrawList(), default));
        overlay.Dispose();
        Assert.Throws<ObjectDisposedException>(() => overlay.Draw(new DrawList(), default));
    }

    [Fact]
    public void Where_there_is_no_memory_for_it_nothing_is_left_behind()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 60_000 });
        int nodes = memory.Snapshot().Nodes.Length;
        using var hog = new Arena(memory, "hog", 32768);
        hog.Allocate<byte>(32768);
        Assert.Throws<OutOfNativeMemoryException>(() => new MemoryOverlay(memory));
        Assert.Equal(nodes + 1, memory.Snapshot().Nodes.Length);
    }

    internal static void AssertInside(DrawList list)
    {
        foreach (ref readonly DrawCommand command in list.Commands)
        {
            Assert.Equal(1, command.AxisX);
            Assert.True(
                command.CenterX - command.HalfWidth >= -0.01
                && command.CenterY - command.HalfHeight >= -0.01
                && command.CenterX + command.HalfWidth <= list.Width + 0.01
                && command.CenterY + command.HalfHeight <= list.Height + 0.01,
                $"{command.Kind} at {command.CenterX}, {command.CenterY} of {command.HalfWidth} x {command.HalfHeight} "
                + $"leaves {list.Width} x {list.Height}.");
        }
    }

    /// <summary>The value behind the last label of that name: the headings of tables stand above the fields.</summary>
    private static string FieldOf(string text, string label)
    {
        Match match = Regex.Match(
            text, $@"(?<![\w/]){Regex.Escape(label)} +(-?[\d. ]*\d[kMGTPE]?( (B|[KMGTPE]iB|ms|s|%))?)(?=\s|$)");
        return match.Groups[1].Value;
    }

    private static string Write(Quantity quantity)
    {
        Span<char> text = stackalloc char[Quantity.MaximumLength];
        return text[..quantity.Write(text)].ToString();
    }

    private static void Exhaust(Arena hog)
    {
        while (true)
        {
            hog.Allocate<byte>(4096);
        }
    }
}
