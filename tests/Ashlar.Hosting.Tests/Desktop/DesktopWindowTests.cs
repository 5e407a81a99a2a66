using System.Diagnostics;
using System.Numerics;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Hosting.Tests;

/// <summary>
/// A real window on a virtual display, with a user who types: the same for every library that opens one.
/// </summary>
[Trait("Needs", "a display")]
public abstract class DesktopWindowTests : IClassFixture<VirtualDisplay>, IDisposable
{
    private const int Normal = 96;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HostProvider _provider;
    private readonly MemorySystem _memory = new();
    private readonly Arena _arena;
    private readonly DrawList _list = new();
    private DesktopHost? _host;
    private InputState _input;
    private string _window = "";

    private protected DesktopWindowTests(VirtualDisplay display, HostProvider provider)
    {
        _provider = provider;
        _arena = new Arena(_memory, "test");
        SkipBecauseOf(display.WhyMissing);
        SkipBecauseOf(_provider.WhyUnavailable is { } reason ? $"{provider.Name}: {reason}" : null);

        VirtualDisplay.SetDensity(Normal);
    }

    public void Dispose()
    {
        _host?.Dispose();
        _arena.Dispose();
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
        GC.SuppressFinalize(this);
    }

    /// <summary>Where everything is said to be installed, what is missing fails the test.</summary>
    private static void SkipBecauseOf(string? missing)
    {
        if (missing is not null)
        {
            Assert.True(
                Environment.GetEnvironmentVariable("ASHLAR_WINDOW_TESTS") != "required",
                $"ASHLAR_WINDOW_TESTS is \"required\", but: {missing}");
            Assert.Skip(missing);
        }
    }

    [Fact]
    public void It_opens_in_the_wanted_size()
    {
        Open();
        Assert.Equal((_provider.Name, 320, 240), (_host!.Name, _host.Width, _host.Height));
        Assert.True(_host.IsInteractive);
        Assert.Contains("320x240", VirtualDisplay.Act($"getwindowgeometry {_window}"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_opens_again_after_it_was_closed()
    {
        for (int i = 0; i < 3; i++)
        {
            Open();
            Show(Color.Black);
            _host!.Dispose();
            _host = null;
        }
    }

    [Fact]
    public void Keys_go_down_and_up()
    {
        Open();
        VirtualDisplay.Act("keydown w");
        PollUntil(() => _input.IsDown(Key.W));
        VirtualDisplay.Act("keyup w");
        PollUntil(() => !_input.IsDown(Key.W));
        Assert.True(_input.WasPressed(Key.W));
        Assert.True(_input.WasReleased(Key.W));
    }

    [Fact]
    public void A_key_that_is_held_repeats()
    {
        Open();
        VirtualDisplay.Act("keydown Down");
        PollUntil(() => _input.IsDown(Key.Down));
        _input.EndStep();
        PollUntil(() => _input.WasRepeated(Key.Down));
        Assert.False(_input.WasPressed(Key.Down));
        VirtualDisplay.Act("keyup Down");
        PollUntil(() => !_input.IsDown(Key.Down));
    }

    [Fact]
    public void Keys_of_every_kind_arrive()
    {
        (string Name, Key Key)[] keys =
        [
            ("5", Key.Digit5), ("space", Key.Space), ("Return", Key.Enter), ("Escape", Key.Escape), ("Tab", Key.Tab),
            ("BackSpace", Key.Backspace), ("Left", Key.Left), ("Up", Key.Up), ("Home", Key.Home), ("Prior", Key.PageUp),
            ("F1", Key.F1), ("F12", Key.F12), ("bracketleft", Key.LeftBracket), ("backslash", Key.Backslash),
            ("semicolon", Key.Semicolon), ("minus", Key.Minus), ("Shift_L", Key.LeftShift),
            ("Control_R", Key.RightControl), ("KP_Enter", Key.Enter),
        ];
        Open();
        foreach ((string name, Key key) in keys)
        {
            _input.EndStep();
            VirtualDisplay.Act($"key {name}");
            PollUntil(() => _input.WasPressed(key) && _input.WasReleased(key));
        }
    }

    [Fact]
    public void The_pointer_moves_presses_and_turns()
    {
        Open();
        VirtualDisplay.Act($"mousemove --window {_window} 100 60");
        PollUntil(() => _input.Pointer == new Vector2(100, 60));
        VirtualDisplay.Act("click 1");
        PollUntil(() => _input.WasPressed(Key.PointerLeft) && _input.WasReleased(Key.PointerLeft));
        VirtualDisplay.Act("click 3");
        PollUntil(() => _input.WasPressed(Key.PointerRight));
        Assert.Equal(Vector2.Zero, _input.Wheel);
        VirtualDisplay.Act("click 4");
        PollUntil(() => _input.Wheel == new Vector2(0, 1));
    }

    [Fact]
    public void A_new_size_is_noticed_and_drawn()
    {
        Open();
        VirtualDisplay.Act($"windowsize {_window} 400 300");
        PollUntil(() => (_host!.Width, _host.Height) == (400, 300));
        Show(Color.White);
        using var picture = new PixelBuffer(_memory, "picture", 1, 1);
        Assert.True(_host!.TryCapture(_list, picture));
        Assert.Equal((400, 300), (picture.Width, picture.Height));
        Assert.Equal(Color.White, picture.Row(299)[399]);
    }

    [Fact]
    public void F11_covers_the_display_and_gives_it_back()
    {
        Open();
        VirtualDisplay.Act("key F11");
        PollUntil(() => (_host!.Width, _host.Height) == (VirtualDisplay.Width, VirtualDisplay.Height));
        Assert.False(_input.WasPressed(Key.F11));
        Show(Color.Black);
        VirtualDisplay.Act("key alt+Return");
        PollUntil(() => (_host!.Width, _host.Height) == (320, 240));
        Assert.False(_input.WasPressed(Key.Enter));
    }

    [Fact]
    public void Losing_the_focus_is_told_and_releases_keys()
    {
        Open();
        VirtualDisplay.Act("keydown d");
        PollUntil(() => _input.IsDown(Key.D));
        VirtualDisplay.Act($"windowfocus {VirtualDisplay.Act("search --maxdepth 0 .*")}");
        PollUntil(() => !_input.HasFocus);
        Assert.False(_input.IsDown(Key.D));
        VirtualDisplay.Act("keyup d");
        VirtualDisplay.Act($"windowfocus {_window}");
        PollUntil(() => _input.HasFocus);
    }

    [Fact]
    public void A_display_of_twice_the_density_is_drawn_with_twice_the_pixels()
    {
        VirtualDisplay.SetDensity(2 * Normal);
        Open();
        Assert.Equal((320, 240), (_host!.Width, _host.Height));
        Assert.Contains("640x480", VirtualDisplay.Act($"getwindowgeometry {_window}"), StringComparison.Ordinal);

        Begin(Color.Black);
        _list.Quad(0, 0, 160, 240, Color.White);
        _host.Present(_list);
        using var picture = new PixelBuffer(_memory, "picture", 1, 1);
        Assert.True(_host.TryCapture(_list, picture));
        Assert.Equal((640, 480), (picture.Width, picture.Height));
        Assert.Equal(Color.White, picture.Row(479)[319]);
        Assert.Equal(Color.Black, picture.Row(479)[320]);

        VirtualDisplay.Act($"mousemove --window {_window} 200 100");
        PollUntil(() => _input.Pointer == new Vector2(100, 50));
    }

    [Fact]
    public void The_picture_is_the_one_that_the_software_draws()
    {
        Open();
        Begin(Color.FromRgb(0x102030));
        _list.Quad(10, 20, 100, 50, Color.FromRgb(0xFF8000));
        _list.Text(10, 100, "live", Color.White);
        _host!.Present(_list);
        using var seen = new PixelBuffer(_memory, "seen", 1, 1);
        using var drawn = new PixelBuffer(_memory, "drawn", 320, 240);
        Assert.True(_host.TryCapture(_list, seen));
        new SoftwareRasterizer().Draw(_list, drawn);
        Assert.True(seen.Pixels.SequenceEqual(drawn.Pixels));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_frame_allocates_nothing(bool isVerticalSyncOn)
    {
        Open(isVerticalSyncOn);
        for (int x = 50; x <= 100; x += 50)
        {
            VirtualDisplay.Act($"mousemove --window {_window} {x} 60 click 1 key a");
            Frames(50);
        }

        Assert.Equal(0, Garbage.LeastOf(() =>
        {
            VirtualDisplay.Act($"mousemove --window {_window} 90 60 click 1 click 4 keydown a keyup a");
            long before = GC.GetAllocatedBytesForCurrentThread();
            Frames(200);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }));

        void Frames(int count)
        {
            for (int frame = 0; frame < count; frame++)
            {
                _input.EndStep();
                _host!.Poll(ref _input);
                Show(Color.Black);
            }
        }
    }

    [Fact]
    public void Asked_for_without_synchronisation_it_is_not_held_back()
    {
        Open(isVerticalSyncOn: false);
        Assert.Equal(0, _host!.DrawsPerSecond);
    }

    private void Open(bool isVerticalSyncOn = true)
    {
        // One of its own for every test: a window that is being closed must not be found again.
        string title = $"window {Guid.NewGuid():N}";
        _input = default;
        _host = (DesktopHost)_provider.Create(
            _memory,
            new HostRequest { Width = 320, Height = 240, Title = title, IsVerticalSyncOn = isVerticalSyncOn });
        Show(Color.Black);
        PollUntil(() => (_window = Find(title)).Length > 0);
        VirtualDisplay.Act($"windowfocus {_window}");
        PollUntil(() => VirtualDisplay.Act("getwindowfocus -f") == _window && _input.HasFocus);
    }

    private static string Find(string title)
    {
        try
        {
            return VirtualDisplay.Act($"search --name \"{title}\"");
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private void Begin(Color background)
    {
        _arena.Reset();
        _list.Begin(_arena, _host!.Width, _host.Height);
        _list.Background = background;
    }

    private void Show(Color background)
    {
        Begin(background);
        _host!.Present(_list);
    }

    private void PollUntil(Func<bool> isTrue)
    {
        long started = Stopwatch.GetTimestamp();
        do
        {
            Assert.True(_host!.Poll(ref _input), "the window closed");
            if (isTrue())
            {
                return;
            }

            Thread.Sleep(5);
        }
        while (Stopwatch.GetElapsedTime(started) < Patience);
        Assert.Fail($"It did not happen in {Patience.TotalSeconds} s: keys {_input.Down}, pointer {_input.Pointer}, "
            + $"size {_host.Width} x {_host.Height}, focus {_input.HasFocus}.");
    }
}
