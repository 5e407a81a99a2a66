namespace Ashlar.Memory.Tests;

public sealed class JobThreadTests : IDisposable
{
    private readonly MemorySystem _memory = new();

    public void Dispose() => _memory.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void An_item_knows_itself_and_its_dispatch(int workers)
    {
        using var pool = new JobPool(_memory, workers);
        foreach (int items in new[] { 1, 100 })
        {
            long before = JobThread.LastDispatch;
            var seen = new (bool IsInJob, int Item, long Dispatch, bool IsOwn)[items];
            pool.Run(new Call(item => seen[item] = See()), items);
            Assert.True(seen[0].Dispatch > before);
            Assert.Equal(Enumerable.Range(0, items).Select(item => (true, item, seen[0].Dispatch, true)), seen);
        }
    }

    [Fact]
    public void Outside_of_jobs_a_thread_is_in_none()
    {
        Assert.False(JobThread.IsCurrentInJob);
        Assert.False(JobThread.Current.IsInJob);
        using var pool = new JobPool(_memory, workers: 1);
        pool.Run(new Call(_ => Assert.True(JobThread.IsCurrentInJob)), 10);
        Assert.False(JobThread.IsCurrentInJob);
        Assert.Throws<InvalidDataException>(() => pool.Run(new Call(_ => throw new InvalidDataException()), 1));
        Assert.False(JobThread.IsCurrentInJob);

        JobThread? other = null;
        var thread = new Thread(() =>
        {
            Assert.False(JobThread.IsCurrentInJob);
            other = JobThread.Current;
        });
        thread.Start();
        thread.Join();
        Assert.NotSame(JobThread.Current, other);
        Assert.Equal((0, 0L), (other!.Item, other.Dispatch));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_job_inside_an_item_is_part_of_that_item(int workers)
    {
        using var pool = new JobPool(_memory, workers);
        pool.Run(
            new Call(outer =>
            {
                (bool IsInJob, int Item, long Dispatch, bool IsOwn) before = See();
                pool.Run(new Call(_ => Assert.Equal(before, See())), 5);
                Assert.Equal(before, See());
            }),
            20);
    }

    [Fact]
    public void Dispatches_have_rising_numbers_whatever_the_pool()
    {
        using var first = new JobPool(_memory, workers: 1);
        using var second = new JobPool(_memory, workers: 0);
        var numbers = new List<long>();
        foreach (JobPool pool in new[] { first, second, first })
        {
            pool.Run(
                new Call(item =>
                {
                    if (item == 0)
                    {
                        numbers.Add(JobThread.Current.Dispatch);
                    }
                }),
                2);
        }

        Assert.Equal(numbers.Order().Distinct(), numbers);
    }

    private static (bool IsInJob, int Item, long Dispatch, bool IsOwn) See()
    {
        JobThread thread = JobThread.Current;
        return (thread.IsInJob, thread.Item, thread.Dispatch, thread.ManagedThreadId == Environment.CurrentManagedThreadId);
    }

    private readonly struct Call(Action<int> action) : IJob
    {
        public void Execute(int item) => action(item);
    }
}
