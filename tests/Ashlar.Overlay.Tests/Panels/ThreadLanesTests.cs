using System.Numerics;
using System.Text.RegularExpressions;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay.Tests;

public sealed class ThreadLanesTests : IDisposable
{
    private readonly BareStage _stage = new();
    private readonly JobPool _jobs;

    public ThreadLanesTests()
    {
        _jobs = new JobPool(_stage.Memory, 2);
        _stage.Overlay.IsVisible = true;
        _stage.Overlay.Page = OverlayPage.Systems;
    }

    public void Dispose() => _stage.Dispose();

    [Fact]
    public void Each_thread_shows_what_it_worked_on()
    {
        Run(80);
        Assert.Contains("THREADS", _stage.Text);
        MatchCollection shares = Regex.Matches(_stage.Text, @"(callers|worker 1|worker 2) +(\d+) %");
        Assert.Equal(["callers", "worker 1", "worker 2"], shares.Select(share => share.Groups[1].Value));
        Assert.InRange(shares.Max(share => int.Parse(share.Groups[2].Value)), 30, 100);
        Assert.NotEmpty(Blocks());
        Assert.Contains("Spin", _stage.Text);
        MemoryOverlayTests.AssertInside(_stage.List);
    }

    [Fact]
    public void The_pool_records_only_while_the_page_is_shown()
    {
        Assert.False(_jobs.IsRecording);
        Run(2);
        Assert.True(_jobs.IsRecording);
        _stage.Overlay.Page = OverlayPage.Overview;
        Run(1);
        Assert.False(_jobs.IsRecording);
        _stage.Overlay.Page = OverlayPage.Systems;
        Run(1);
        Assert.True(_jobs.IsRecording);
        _stage.Overlay.IsVisible = false;
        Run(1);
        Assert.False(_jobs.IsRecording);
        _stage.Overlay.IsVisible = true;
        Run(1);
        _stage.Overlay.Dispose();
        Assert.False(_jobs.IsRecording);
    }

    [Fact]
    public void The_pointer_over_a_stretch_tells_of_its_job()
    {
        Run(80);
        DrawCommand block = Blocks().MaxBy(command => command.HalfWidth);
        var input = default(InputState);
        input.MovePointer(new Vector2(block.CenterX, block.CenterY));
        _stage.Overlay.Handle(in input);
        int letters = Letters();
        Run(1);
        Assert.True(Letters() > letters + 15, "Nothing is told of the stretch.");
    }

    [Fact]
    public void More_threads_than_there_is_room_for_are_counted()
    {
        using var many = new JobPool(_stage.Memory, 30);
        Run(60, many);
        Assert.Contains("worker 16", _stage.Text);
        Assert.Contains("+14 more", _stage.Text);
    }

    [Fact]
    public void Without_a_pool_there_are_no_threads()
    {
        Run(60);
        for (int frame = 0; frame < 60; frame++)
        {
            _stage.Draw();
        }

        Assert.DoesNotContain("THREADS", _stage.Text);
    }

    [Fact]
    public void It_makes_no_garbage()
    {
        Run(60);
        Assert.Equal(0, Garbage.LeastOf(() =>
        {
            long worst = 0;
            for (int frame = 0; frame < 20; frame++)
            {
                Run(1);
                worst = Math.Max(worst, _stage.Overlay.Cost.GarbageBytes);
            }

            return worst;
        }));
    }

    private void Run(int frames, JobPool? jobs = null)
    {
        for (int frame = 0; frame < frames; frame++)
        {
            (jobs ?? _jobs).Run(default(Spin), 12);
            _stage.Draw(frame: new OverlayFrame { Jobs = jobs ?? _jobs });
        }
    }

    private int Letters() => _stage.List.Commands.ToArray().Count(command => command.Kind == ShapeKind.Glyph);

    private DrawCommand[] Blocks() =>
        [.. _stage.List.Commands.ToArray().Where(command => command.Color == ZoneGraph.ColorOf(0) && command.HalfHeight == 4)];

    private readonly struct Spin : IJob
    {
        public void Execute(int item) => Thread.SpinWait(20_000);
    }
}
