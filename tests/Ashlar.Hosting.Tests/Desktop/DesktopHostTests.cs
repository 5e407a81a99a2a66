using Ashlar.Memory;

namespace Ashlar.Hosting.Tests;

public sealed class DesktopHostTests : IDisposable
{
    private readonly MemorySystem _memory = new();

    public void Dispose()
    {
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Theory]
    [InlineData(null, null, "no display: neither DISPLAY nor WAYLAND_DISPLAY is set")]
    [InlineData("", "", "no display: neither DISPLAY nor WAYLAND_DISPLAY is set")]
    [InlineData(":0", null, null)]
    [InlineData(null, "wayland-0", null)]
    public void Without_a_display_it_says_which_variables_it_looked_at(string? x11, string? wayland, string? reason) =>
        Assert.Equal(reason, DesktopDisplay.WhyUnset(x11, wayland));

    [Fact]
    public void A_service_has_no_display()
    {
        Assert.Null(DesktopDisplay.WhyNotInteractive(isInteractive: true));
        Assert.Contains("service", DesktopDisplay.WhyNotInteractive(isInteractive: false)!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(":1", null, "The display DISPLAY=:1")]
    [InlineData(null, "w", "The display WAYLAND_DISPLAY=w")]
    [InlineData(":1", "w", "The display WAYLAND_DISPLAY=w, DISPLAY=:1")]
    public void A_display_that_fails_is_called_by_what_the_player_set(string? x11, string? wayland, string name) =>
        Assert.Equal(name, DesktopDisplay.NameOf(x11, wayland));

    [Fact]
    public void Without_the_library_it_says_which_and_what_packages_call_it()
    {
        string reason = Glfw.WhyMissing(["libnosuchglfw.so.3", "libnosuchglfw.so"])!;
        Assert.Contains("libnosuchglfw.so.3", reason, StringComparison.Ordinal);
        Assert.Contains("libglfw3", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_window_without_OpenGL_is_closed_and_the_next_host_gets_its_turn()
    {
        var window = new FakeWindow();
        var picker = new HostPicker();
        picker.AddFirst(new HostProvider("plain", () => null, (_, _) => new HeadlessHost(3, 3)));
        picker.AddFirst(new HostProvider(
            "broken",
            () => null,
            (memory, request) => new DesktopHost("broken", memory, request, window, new DesktopEvents())));
        using IHost host = picker.Open("auto", _memory, new HostRequest());
        Assert.Equal(3, host.Width);
        Assert.True(window.IsDisposed);
        Assert.Contains("broken: ", picker.PassedOver, StringComparison.Ordinal);
    }

    [Fact]
    public void Hosts_in_a_window_are_asked_for_together_or_by_name()
    {
        Assert.Equal("glfw", DesktopHost.Provider.Name);
        Assert.Equal("window", DesktopHost.Provider.Group);
    }

    [Theory]
    [InlineData(1280, 1, 1280)]
    [InlineData(1280, 2, 640)]
    [InlineData(1280, 1.5f, 853)]
    [InlineData(1, 4, 1)]
    [InlineData(1280, 0, 1280)]
    public void A_game_draws_the_same_on_displays_of_any_density(int pixels, float scale, int expected) =>
        Assert.Equal(expected, DesktopHost.Unscale(pixels, scale));

    [Theory]
    [InlineData(60, 75)]
    [InlineData(144, 180)]
    [InlineData(0, 75)]
    public void The_limit_lies_above_every_display_that_is_waited_for(int refreshRate, int limit) =>
        Assert.Equal(limit, DesktopHost.MostDrawsPerSecond(refreshRate));

    // The display waits a little more or less than it said it would.
    [Theory]
    [InlineData(59.94)]
    [InlineData(60.0)]
    [InlineData(60.31)]
    [InlineData(72.0)]
    public void A_display_that_is_waited_for_sets_the_pace_alone(double rate)
    {
        var time = new FakeTime(TimeSpan.TicksPerSecond);
        double next = time.Now;
        var host = new FakeHost(time, drawsPerSecond: DesktopHost.MostDrawsPerSecond(60));
        host.OnPresent = () =>
        {
            while ((long)next <= time.Now)
            {
                next += time.TimestampFrequency / rate;
            }

            time.Now = (long)next;
        };
        long start = time.Now;
        var loop = new GameLoop(_memory, host, new LoopOptions { MaximumFrames = 3600 }, time);
        loop.Run(new FakeGame());

        double seconds = (time.Now - start) / (double)time.TimestampFrequency;
        Assert.InRange(loop.Timings.Frames / seconds, rate - 0.05, rate + 0.05);
        Assert.DoesNotContain("wait", host.Calls);
        Assert.Equal(0, loop.Timings.DroppedSteps);
        Assert.InRange(loop.Steps / seconds, 59.9, 60.1);
    }

    [Fact]
    public void A_display_that_does_not_wait_is_drawn_on_at_the_limit_without_drift()
    {
        var time = new FakeTime(TimeSpan.TicksPerSecond);
        var host = new FakeHost(time, drawsPerSecond: DesktopHost.MostDrawsPerSecond(60));
        host.OnPresent = () => time.Now += 10_003;
        long start = time.Now;
        var loop = new GameLoop(_memory, host, new LoopOptions { MaximumFrames = 6000 }, time);
        loop.Run(new FakeGame());
        double seconds = (time.Now - start) / (double)time.TimestampFrequency;
        Assert.InRange(loop.Timings.Frames, (long)(seconds * 75) - 1, (long)(seconds * 75) + 2);
        Assert.Equal(0, loop.Timings.DroppedSteps);
    }
}
