using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Hosting.Tests;

public sealed class GameLoopTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly FakeTime _time = new();
    private readonly FakeGame _game = new();

    public void Dispose() => _memory.Dispose();

    [Fact]
    public void A_frame_polls_updates_draws_and_presents_in_one_memory_frame()
    {
        var host = new FakeHost(_time, isInteractive: false);
        var frames = new List<long>();
        host.OnPoll = (ref InputState input) => Note();
        host.OnPresent = () => Note();
        _game.OnUpdate = (in InputState input, in SimulationStep step) => Note("update");
        _game.OnDraw = (DrawList list, in DrawFrame frame) => Note("draw");

        LoopEnd end = NewLoop(host, new LoopOptions { MaximumFrames = 2 }).Run(_game);

        Assert.Equal(LoopEnd.MaximumFrames, end);
        Assert.Equal(
            ["poll", "update", "draw", "present", "poll", "update", "draw", "present"], host.Calls);
        Assert.Equal([0, 0, 0, 0, 1, 1, 1, 1], frames);
        Assert.Equal(2, _memory.FrameIndex);

        bool Note(string? call = null)
        {
            if (call is not null)
            {
                host.Log(call);
            }

            frames.Add(_memory.FrameIndex);
            return true;
        }
    }

    [Fact]
    public void Without_a_player_every_frame_is_one_step_whatever_the_clock_says()
    {
        var host = new FakeHost(_time, isInteractive: false);
        _game.OnUpdate = (in InputState input, in SimulationStep step) => _time.Advance(TimeSpan.FromSeconds(3));
        var alphas = new List<float>();
        _game.OnDraw = (DrawList list, in DrawFrame frame) => alphas.Add(frame.Alpha);

        GameLoop loop = NewLoop(host, new LoopOptions { MaximumFrames = 50 });
        loop.Run(_game);

        Assert.Equal(50, loop.Steps);
        Assert.Equal(50, loop.Timings.Frames);
        Assert.DoesNotContain("wait", host.Calls);
        Assert.All(alphas, alpha => Assert.Equal(1, alpha));
    }

    [Fact]
    public void Steps_know_their_number_and_their_fixed_length()
    {
        var host = new FakeHost(_time, isInteractive: false);
        var steps = new List<SimulationStep>();
        _game.OnUpdate = (in InputState input, in SimulationStep step) => steps.Add(step);
        NewLoop(host, new LoopOptions { MaximumFrames = 3, StepsPerSecond = 50 }).Run(_game);
        Assert.Equal([new(0, 0.02f), new(1, 0.02f), new(2, 0.02f)], steps);
    }

    [Fact]
    public void A_display_of_the_same_rate_gets_exactly_one_step_a_frame()
    {
        var host = new FakeHost(_time);
        var random = new Random(1);
        host.OnPresent = () => _time.Now += random.Next(12_000_000);
        GameLoop loop = NewLoop(host, new LoopOptions { MaximumFrames = 1000 });
        loop.Run(_game);
        Assert.Equal(1000, loop.Timings.Frames);
        Assert.Equal(0, loop.Timings.DroppedSteps);
        for (int age = 0; age < loop.Timings.Count; age++)
        {
            Assert.Equal(1, loop.Timings[age].Steps);
        }
    }

    [Fact]
    public void Frames_lie_on_a_grid_and_do_not_drift()
    {
        var host = new FakeHost(_time);
        long start = _time.Now;
        host.OnPresent = () => _time.Now += 5_000_001;
        NewLoop(host, new LoopOptions { MaximumFrames = 6001 }).Run(_game);

        // 6001 frames span 6000 intervals, 100 seconds; the last waits at most a millisecond too long, then presents.
        double seconds = (_time.Now - start) / 1e9;
        Assert.InRange(seconds, 100, 100.0075);
    }

    [Fact]
    public void A_faster_display_draws_between_steps_with_a_rising_alpha()
    {
        var host = new FakeHost(_time, drawsPerSecond: 240);
        var alphas = new List<float>();
        _game.OnDraw = (DrawList list, in DrawFrame frame) => alphas.Add(frame.Alpha);
        GameLoop loop = NewLoop(host, new LoopOptions { MaximumFrames = 100 });
        loop.Run(_game);

        Assert.InRange(loop.Timings.Frames, 390, 400);
        Assert.All(alphas, alpha => Assert.InRange(alpha, 0, 0.99999f));
        int wrapped = 0;
        for (int i = 1; i < alphas.Count; i++)
        {
            wrapped += alphas[i] < alphas[i - 1] ? 1 : 0;
        }

        Assert.Equal(99, wrapped);
    }

    [Fact]
    public void A_stall_is_caught_up_with_to_a_limit_and_the_rest_is_dropped()
    {
        var host = new FakeHost(_time);
        int frame = 0;
        host.OnPresent = () => _time.Advance(++frame == 10 ? TimeSpan.FromSeconds(2) : TimeSpan.Zero);
        GameLoop loop = NewLoop(host, new LoopOptions { MaximumFrames = 30, MaximumStepsPerFrame = 5 });
        loop.Run(_game);

        int most = 0;
        for (int age = 0; age < loop.Timings.Count; age++)
        {
            most = Math.Max(most, loop.Timings[age].Steps);
        }

        Assert.Equal(5, most);
        Assert.Equal(120 - 5, loop.Timings.DroppedSteps);
        Assert.Equal(30, loop.Steps);
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 4)]
    [InlineData(3, 2)]
    [InlineData(5, 1)]
    [InlineData(10, 1)]
    [InlineData(40, 1)]
    public void A_late_frame_catches_up_with_what_its_steps_leave_time_for(int stepMilliseconds, int mostSteps)
    {
        var host = new FakeHost(_time);
        int frame = 0;
        host.OnPresent = () => _time.Advance(TimeSpan.FromMilliseconds(++frame == 10 ? 300 : 2));
        _game.OnUpdate = (in InputState input, in SimulationStep step) =>
            _time.Advance(TimeSpan.FromMilliseconds(stepMilliseconds));
        GameLoop loop = NewLoop(host, new LoopOptions { MaximumFrames = 100 });
        loop.Run(_game);

        // Frame 11 is late by eighteen steps; whatever it does not catch up with is dropped there and then.
        int late = loop.Timings.Count - 11;
        Assert.Equal(mostSteps, loop.Timings[late].Steps);
        Assert.InRange(loop.Timings[late].DroppedSteps + loop.Timings[late].Steps, 18, 21);
        for (int age = 0; age < loop.Timings.Count; age++)
        {
            Assert.InRange(loop.Timings[age].UpdateMilliseconds, 0, Math.Max(500 / 60f, stepMilliseconds) + 0.01f);
        }
    }

    [Theory]
    [InlineData(18, 15)]
    [InlineData(40, 2)]
    [InlineData(10, 24)]
    public void A_machine_that_cannot_keep_up_draws_on_and_says_how_slow_the_game_is(int step, int rest)
    {
        var host = new FakeHost(_time);
        host.OnPresent = () => _time.Advance(TimeSpan.FromMilliseconds(rest));
        _game.OnUpdate = (in InputState input, in SimulationStep _) => _time.Advance(TimeSpan.FromMilliseconds(step));
        GameLoop loop = NewLoop(host, new LoopOptions { MaximumFrames = 200 });
        loop.Run(_game);

        // One step a frame, each as long as the first: no spiral.
        Assert.Equal(200, loop.Timings.Frames);
        Assert.Equal(step + rest, loop.Timings.Total.Maximum, 0.01);
        Assert.InRange(loop.Timings.Pace, 1000 / 60f / (step + rest) - 0.02, 1000 / 60f / (step + rest) + 0.02);
        Assert.InRange(loop.Timings.DroppedSteps, 100, 400);
    }

    [Fact]
    public void A_display_that_is_waited_for_gets_every_picture_again_after_a_stall()
    {
        // One step and a drawing fit between two pictures, two steps and a drawing do not.
        const double Interval = 1e9 / 60;
        var host = new FakeHost(_time, drawsPerSecond: 0);
        int frame = 0;
        long start = _time.Now;
        host.OnPresent = () =>
        {
            _time.Advance(TimeSpan.FromMilliseconds(++frame == 10 ? 100 : 5));
            _time.Now = start + (long)(Math.Ceiling((_time.Now - start) / Interval) * Interval);
        };
        _game.OnUpdate = (in InputState input, in SimulationStep step) => _time.Advance(TimeSpan.FromMilliseconds(10));
        GameLoop loop = NewLoop(host, new LoopOptions { MaximumFrames = 60 });
        loop.Run(_game);
        for (int age = loop.Timings.Count - 13; age >= 0; age--)
        {
            Assert.InRange(loop.Timings[age].IntervalMilliseconds, 16.6, 16.7);
            Assert.InRange(loop.Timings[age].Steps, 0, 1);
        }
    }

    [Fact]
    public void A_slow_display_may_take_its_own_interval_for_steps()
    {
        var host = new FakeHost(_time, drawsPerSecond: 20);
        _game.OnUpdate = (in InputState input, in SimulationStep step) => _time.Advance(TimeSpan.FromMilliseconds(10));
        GameLoop loop = NewLoop(host, new LoopOptions { MaximumFrames = 100 });
        loop.Run(_game);
        Assert.Equal(0, loop.Timings.DroppedSteps);
        Assert.Equal(1, loop.Timings.Pace);
    }

    [Fact]
    public void A_memory_frame_is_one_step_however_often_it_is_drawn()
    {
        foreach (int drawsPerSecond in (int[])[20, 60, 240])
        {
            using var memory = new MemorySystem();
            var host = new FakeHost(_time, drawsPerSecond: drawsPerSecond);
            var frames = new List<long>();
            _game.OnUpdate = (in InputState input, in SimulationStep step) => frames.Add(memory.FrameIndex);
            new GameLoop(memory, host, new LoopOptions { MaximumFrames = 40 }, _time).Run(_game);
            Assert.Equal(Enumerable.Range(0, 40).Select(index => (long)index), frames);
            Assert.Equal(40, memory.FrameIndex);
        }
    }

    [Fact]
    public void Drawing_one_step_again_and_again_takes_the_memory_of_one_drawing()
    {
        var host = new FakeHost(_time, drawsPerSecond: 6000);
        long most = 0;
        _game.OnDraw = (DrawList list, in DrawFrame frame) =>
        {
            for (int i = 0; i < 1000; i++)
            {
                list.Circle(1, 1, 1, Color.White);
            }

            most = Math.Max(most, _memory.Frame.Current.UsedBytes);
        };
        NewLoop(host, new LoopOptions { MaximumFrames = 10 }).Run(_game);
        Assert.InRange(most, 32_000, 100_000);
    }

    [Fact]
    public void What_a_step_wrote_to_frame_memory_is_there_when_it_is_drawn_again()
    {
        var host = new FakeHost(_time, drawsPerSecond: 240);
        ArenaList<long> written = default;
        int drawn = 0;
        _game.OnUpdate = (in InputState input, in SimulationStep step) =>
        {
            written = new ArenaList<long>(_memory.Frame.Current, 4);
            written.Add(step.Index);
        };
        long last = -1;
        _game.OnDraw = (DrawList list, in DrawFrame frame) =>
        {
            list.Circle(1, 1, 1, Color.White);
            Assert.InRange(written.Span[0], last, last + 1);
            last = written.Span[0];
            drawn++;
        };
        NewLoop(host, new LoopOptions { MaximumFrames = 20 }).Run(_game);
        Assert.InRange(drawn, 70, 80);
    }

    [Fact]
    public void Each_press_is_seen_by_exactly_one_step()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        var host = new FakeHost(_time, drawsPerSecond: 0);
        int given = 0;
        int seen = 0;
        int released = 0;
        int seenReleased = 0;
        int[] frames = new int[7];
        host.OnPoll = (ref InputState input) =>
        {
            // Edges gather as a set, so that none is given before the last was seen: else they could not be counted.
            if (!input.Pressed.IsEmpty || !input.Released.IsEmpty || random.Next(2) == 0)
            {
                return true;
            }

            bool wasDown = input.IsDown(Key.Space);
            if (!wasDown)
            {
                given++;
                input.Press(Key.Space);
            }

            if (wasDown || random.Next(2) == 0)
            {
                released++;
                input.Release(Key.Space);
            }

            return true;
        };
        host.OnPresent = () => _time.Now += random.Next(80_000_000);
        _game.OnUpdate = (in InputState input, in SimulationStep step) =>
        {
            seen += input.WasPressed(Key.Space) ? 1 : 0;
            seenReleased += input.WasReleased(Key.Space) ? 1 : 0;
        };

        GameLoop loop = NewLoop(host, new LoopOptions { MaximumFrames = 5000 });
        loop.Run(_game);
        for (int age = 0; age < loop.Timings.Count; age++)
        {
            frames[Math.Min(loop.Timings[age].Steps, 6)]++;
        }

        Assert.True(frames[0] > 0 && frames[1] > 0 && frames[3] > 0, $"seed {seed}: all cases must occur");
        Assert.True(seen == given, $"seed {seed}: {given} presses, {seen} seen");
        Assert.True(seenReleased == released, $"seed {seed}: {released} releases, {seenReleased} seen");
    }

    [Fact]
    public void Closing_the_host_ends_the_loop_and_the_memory_frame()
    {
        var host = new FakeHost(_time);
        int polls = 0;
        host.OnPoll = (ref InputState input) => ++polls < 5;
        Assert.Equal(LoopEnd.HostClosed, NewLoop(host).Run(_game));
        Assert.Equal(4, host.Calls.Count(call => call == "present"));
        _memory.BeginFrame();
    }

    [Fact]
    public void A_game_that_wants_to_end_is_drawn_once_more()
    {
        var host = new FakeHost(_time);
        _game.OnUpdate = (in InputState input, in SimulationStep step) => _game.WantsExit = step.Index == 7;
        GameLoop loop = NewLoop(host);
        Assert.Equal(LoopEnd.GameExit, loop.Run(_game));
        Assert.Equal(8, loop.Steps);
        Assert.Equal(8, host.Calls.Count(call => call == "present"));
    }

    [Fact]
    public void A_game_that_throws_leaves_no_memory_frame_open()
    {
        var host = new FakeHost(_time);
        _game.OnUpdate = (in InputState input, in SimulationStep step) => throw new TimeoutException("planted");
        GameLoop loop = NewLoop(host);
        Assert.Throws<TimeoutException>(() => loop.Run(_game));
        _memory.BeginFrame();
        _memory.EndFrame();
    }

    [Fact]
    public void A_loop_does_not_run_inside_itself()
    {
        var host = new FakeHost(_time);
        GameLoop loop = NewLoop(host);
        _game.OnUpdate = (in InputState input, in SimulationStep step) => loop.Run(_game);
        Assert.Throws<InvalidOperationException>(() => loop.Run(_game));
    }

    [Fact]
    public void The_last_frame_can_be_rasterised_after_the_run()
    {
        using var host = new HeadlessHost(8, 8);
        _game.OnDraw = (DrawList list, in DrawFrame frame) => list.Quad(0, 0, 4, 8, Color.White);
        GameLoop loop = NewLoop(host, new LoopOptions { MaximumFrames = 3 });
        loop.Run(_game);
        using var pixels = new PixelBuffer(_memory, "screenshot", 8, 8);
        new SoftwareRasterizer().Draw(loop.LastFrame, pixels);
        Assert.Equal(Color.White, pixels.Row(0)[0]);
        Assert.Equal(Color.Black, pixels.Row(0)[7]);
    }

    [Theory]
    [InlineData(0, 5, 0, 120)]
    [InlineData(60, 0, 0, 120)]
    [InlineData(60, 5, -1, 120)]
    [InlineData(60, 5, 0, -1)]
    public void Options_that_make_no_sense_are_refused(int rate, int steps, long frames, int warmUp)
    {
        var options = new LoopOptions
        {
            StepsPerSecond = rate,
            MaximumStepsPerFrame = steps,
            MaximumFrames = frames,
            WarmUpFrames = warmUp,
        };
        using var host = new HeadlessHost(1, 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => new GameLoop(_memory, host, options));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_warm_loop_makes_no_garbage(bool isInteractive)
    {
        var host = new FakeHost(_time, isInteractive, drawsPerSecond: 100) { IsLogging = false };
        host.OnPoll = (ref InputState input) =>
        {
            input.Press(Key.A);
            input.Release(Key.A);
            return true;
        };
        _game.OnDraw = (DrawList list, in DrawFrame frame) =>
        {
            list.Circle(3, 4, 5, Color.White);
            list.Text(0, 0, "text", Color.White);
        };
        Assert.Equal(0, Garbage.LeastOf(() =>
        {
            GameLoop loop = NewLoop(host, new LoopOptions { MaximumFrames = 500 });
            loop.Run(_game);
            Assert.InRange(loop.Timings.SteadyFrames, 300, 1000);
            return loop.Timings.SteadyGarbageBytes;
        }));
    }

    private GameLoop NewLoop(IHost host, LoopOptions? options = null) => new(_memory, host, options, _time);
}
