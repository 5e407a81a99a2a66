using Ashlar.Ecs;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay.Tests;

/// <summary>The page of the treemap as somebody uses it.</summary>
public sealed class TreemapPanelTests : IDisposable
{
    private readonly Stage _stage = new(1280, 720);
    private readonly World _world;
    private readonly SlabPool<long> _pool;

    public TreemapPanelTests()
    {
        MemoryOverlay.CompleteWarmUp();
        var group = new AllocatorGroup(_stage.Memory, "game");
        _pool = new SlabPool<long>(group, "numbers");
        for (int index = 0; index < 30_000; index++)
        {
            _pool.Create(index);
        }

        _world = World.Create(group, new WorldOptions { Name = "world" });
        _world.Create(20_000, new Engine(1));
        _world.Create(5_000, new Engine(1), new Target());
        _stage.World = _world;
        _stage.Overlay.Page = OverlayPage.Treemap;
        _stage.Run(3);
    }

    public void Dispose() => _stage.Dispose();

    [Fact]
    public void The_parts_of_every_node_sum_up_to_it_and_the_whole_is_what_is_committed()
    {
        var figures = _stage.Overlay.Figures;
        foreach (bool isLive in (bool[])[false, true])
        {
            var map = new MapFigures();
            map.Sample(figures, ((IWorldContent)_world).ChunkOwner, isLive);
            int below = 0;
            for (int index = 0; index < map.Nodes.Length; index++)
            {
                MapNode node = map.Nodes[index];
                long sum = 0;
                long last = long.MaxValue;
                foreach (int part in map.PartsOf(index))
                {
                    Assert.Equal(index, map.Nodes[part].Parent);
                    Assert.True(map.Nodes[part].BytesOf(isLive) <= last);
                    last = map.Nodes[part].BytesOf(isLive);
                    sum += last;
                    below++;
                }

                Assert.Equal(node.PartCount == 0 ? 0 : node.BytesOf(isLive), sum);
            }

            Assert.Equal(figures.Allocators.Latest.CommittedBytes, map.Nodes[0].CommittedBytes);
            Assert.Contains(map.Nodes.ToArray(), node => node.Name.Contains("Target", StringComparison.Ordinal) && node.CommittedBytes > 50_000);
            Assert.True(below > 8);
        }
    }

    [Fact]
    public void Names_and_bytes_stand_in_the_areas_and_the_readout_tells_of_the_one_below_the_pointer()
    {
        DrawList list = _stage.Run(1);
        string text = ScreenText.All(list);
        Assert.Contains("TREEMAP", text);
        Assert.Matches("numbers [0-9.]+ [KM]iB", text);
        Assert.Contains("Engine", text);
        text = ScreenText.All(_stage.Point("numbers", list));
        Assert.Contains("game/numbers", text);
        Assert.Matches("live [0-9.]+ [KM]iB, committed [0-9.]+ [KM]iB, +[0-9]+ %", text);
    }

    [Fact]
    public void A_click_chooses_the_allocator_and_goes_deeper_and_back_leads_up()
    {
        DrawList list = _stage.Run(1);
        _stage.Click("numbers", list);
        Assert.Same(_pool, _stage.Overlay.Selected);
        _stage.Click("numbers", _stage.Run(1));
        string deep = ScreenText.All(_stage.Run(1));
        Assert.Contains("Backspace·up", deep);
        _stage.Input.Press(Key.PointerRight);
        _stage.Run(1);
        _stage.Input.Release(Key.PointerRight);
        Assert.DoesNotContain("Backspace·up", ScreenText.All(_stage.Run(1)));
    }

    [Fact]
    public void The_keys_choose_open_and_switch()
    {
        _stage.Press(Key.Tab, Key.Down, Key.Down, Key.Enter);
        Assert.NotNull(_stage.Overlay.Selected);
        Assert.Contains("Backspace·up", ScreenText.All(_stage.Run(1)));
        _stage.Press(Key.Backspace);
        Assert.DoesNotContain("Backspace·up", ScreenText.All(_stage.Run(1)));
        Assert.Contains("C·live bytes", ScreenText.All(_stage.Press(Key.C)));
    }

    [Fact]
    public void It_makes_no_garbage()
    {
        _stage.Press(Key.Tab);
        Assert.Equal(0, Garbage.LeastOf(() =>
        {
            long worst = 0;
            foreach (Key key in (ReadOnlySpan<Key>)[Key.Down, Key.C, Key.Down, Key.Enter, Key.Down, Key.Backspace, Key.C])
            {
                _stage.Press(key);
                _stage.Run(20);
                worst = Math.Max(worst, _stage.Overlay.Cost.GarbageBytes);
            }

            return worst;
        }));
    }

    [Theory]
    [InlineData(98, 26)]
    [InlineData(53, 30)]
    [InlineData(116, 60)]
    [InlineData(30, 10)]
    public void It_fits_any_area(int columns, int rows)
    {
        _stage.Run(1);
        var list = new DrawList();
        list.Begin(_stage.Memory.Frame.Current, columns * BitmapFont.Advance, rows * BitmapFont.LineHeight);
        new TreemapPanel(_stage.Overlay.Figures.Map).Draw(new PanelArea(list, 1, 0, 0, columns, rows), _stage.Overlay.Figures);
        Assert.Contains("TREEMAP", ScreenText.All(list));
        MemoryOverlayTests.AssertInside(list);
        PagePictureTests.Keep(_stage.Memory, list, $"treemap-{columns}x{rows}");
    }
}
