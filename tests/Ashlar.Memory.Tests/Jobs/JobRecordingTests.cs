using System.Diagnostics;

namespace Ashlar.Memory.Tests;

[Collection(nameof(Alone))]
public sealed class JobRecordingTests : IDisposable
{
    private readonly MemorySystem _memory = new();

    public void Dispose() => _memory.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Every_item_is_in_a_stretch_of_the_thread_that_did_it(int workers)
    {
        using var jobs = new JobPool(_memory, workers);
        jobs.IsRecording = true;
        int[] threads = new int[200];
        long before = Stopwatch.GetTimestamp();
        jobs.Run(new Note(threads), threads.Length);
        long after = Stopwatch.GetTimestamp();
        int items = 0;
        for (int lane = 0; lane <= workers; lane++)
        {
            JobSpan[] spans = SpansOf(jobs, lane);
            Assert.All(spans, span =>
            {
                Assert.Equal("Note", span.JobName);
                Assert.True(before <= span.Began && span.Began <= span.Ended && span.Ended <= after);
            });
            items += spans.Sum(span => span.Items);
        }

        Assert.Equal(threads.Length, items);
        int own = threads.Count(thread => thread == Environment.CurrentManagedThreadId);
        Assert.Equal(own, SpansOf(jobs, 0).Sum(span => span.Items));
    }

    [Fact]
    public void Nothing_is_remembered_before_and_after()
    {
        using var jobs = new JobPool(_memory, 1);
        jobs.Run(new Note(new int[8]), 8);
        Assert.Empty(SpansOf(jobs, 0));
        jobs.IsRecording = true;
        jobs.Run(new Note(new int[1]), 1);
        jobs.IsRecording = false;
        jobs.Run(new Note(new int[8]), 8);
        Assert.Equal(1, Assert.Single(SpansOf(jobs, 0)).Items);
        Assert.Empty(SpansOf(jobs, 1));
    }

    [Fact]
    public void The_newest_are_kept_the_oldest_of_them_first()
    {
        using var jobs = new JobPool(_memory, 0);
        jobs.IsRecording = true;
        for (int dispatch = 1; dispatch <= 2 * JobPool.SpansOfLane; dispatch++)
        {
            jobs.Run(new Note(new int[dispatch]), dispatch);
        }

        int[] items = [.. SpansOf(jobs, 0).Select(span => span.Items)];
        Assert.Equal(Enumerable.Range(JobPool.SpansOfLane + 1, JobPool.SpansOfLane), items);
        var few = new JobSpan[3];
        Assert.Equal(3, jobs.CopySpans(0, few));
        Assert.Equal(2 * JobPool.SpansOfLane, few[2].Items);
    }

    [Fact]
    public void A_job_that_throws_is_remembered()
    {
        using var jobs = new JobPool(_memory, 0);
        jobs.IsRecording = true;
        Assert.Throws<IndexOutOfRangeException>(() => jobs.Run(new Note([]), 2));
        Assert.Equal(2, Assert.Single(SpansOf(jobs, 0)).Items);
    }

    [Fact]
    public void It_makes_no_garbage_once_it_has_room()
    {
        using var jobs = new JobPool(_memory, 1);
        jobs.IsRecording = true;
        int[] threads = new int[64];
        jobs.Run(new Note(threads), threads.Length);
        var spans = new JobSpan[JobPool.SpansOfLane];
        Assert.Equal(0, Garbage.LeastOf(() => Garbage.BytesOf(() =>
        {
            jobs.IsRecording = true;
            jobs.Run(new Note(threads), threads.Length);
            jobs.CopySpans(0, spans);
        })));
    }

    [Fact]
    public void There_is_a_lane_for_each_worker_and_one_for_all_that_ask()
    {
        using var jobs = new JobPool(_memory, 2);
        Assert.Throws<ArgumentOutOfRangeException>(() => jobs.CopySpans(-1, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => jobs.CopySpans(3, []));
        Assert.Equal(0, jobs.CopySpans(2, []));
    }

    private static JobSpan[] SpansOf(JobPool jobs, int lane)
    {
        var spans = new JobSpan[JobPool.SpansOfLane];
        return spans[..jobs.CopySpans(lane, spans)];
    }

    private readonly struct Note(int[] threads) : IJob
    {
        public void Execute(int item)
        {
            threads[item] = Environment.CurrentManagedThreadId;
            Thread.SpinWait(50);
        }
    }
}
