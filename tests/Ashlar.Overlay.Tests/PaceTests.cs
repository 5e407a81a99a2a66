using Ashlar.Hosting;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay.Tests;

/// <summary>A game that cannot keep up looks fast in every figure of its frames, so the header says that it cannot.</summary>
public sealed class PaceTests
{
    [Theory]
    [InlineData(1280, 720)]
    [InlineData(1920, 1080)]
    public void The_header_says_how_slow_a_game_is_that_cannot_keep_up(int width, int height)
    {
        Assert.Matches("MEMORY PROFILER +LATE 4[0-9] %", Header(width, height, stepMilliseconds: 36));
        Assert.DoesNotContain("LATE", Header(width, height, stepMilliseconds: 3), StringComparison.Ordinal);
    }

    private static string Header(int width, int height, int stepMilliseconds)
    {
        using var memory = new MemorySystem();
        using var overlay = new MemoryOverlay(memory) { IsVisible = true, Mode = OverlayMode.Full };
        var time = new SteppedTime();
        var game = new SlowGame(overlay, time, stepMilliseconds);
        var loop = new GameLoop(
            memory, new WatchedHost(time, width, height), new LoopOptions { MaximumFrames = 60 }, time);
        loop.Run(game);
        return string.Join('\n', ScreenText.Lines(loop.LastFrame));
    }

    private sealed class SlowGame(MemoryOverlay overlay, SteppedTime time, int stepMilliseconds) : IGame
    {
        public void Update(in InputState input, in SimulationStep step) => time.Pass(stepMilliseconds);

        public void Draw(DrawList list, in DrawFrame frame)
        {
            var figures = new OverlayFrame { Timings = frame.Timings };
            overlay.Draw(list, in figures);
        }
    }

    private sealed class SteppedTime : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => _now;

        public void Pass(double milliseconds) => _now += (long)Math.Ceiling(milliseconds);
    }

    private sealed class WatchedHost(SteppedTime time, int width, int height) : IHost
    {
        public string Name => "watched";

        public int Width => width;

        public int Height => height;

        public bool IsInteractive => true;

        public int DrawsPerSecond => 60;

        public bool Poll(ref InputState input) => true;

        public void Present(DrawList list)
        {
        }

        public void Wait(TimeSpan duration) => time.Pass(duration.TotalMilliseconds);

        public void Dispose()
        {
        }
    }
}
