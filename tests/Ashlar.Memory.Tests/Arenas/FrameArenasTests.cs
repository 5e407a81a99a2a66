namespace Ashlar.Memory.Tests;

public sealed class FrameArenasTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Frame_memory_lives_for_the_frames_in_flight_and_no_longer(int framesInFlight)
    {
        using var memory = new MemorySystem(new MemoryOptions { FramesInFlight = framesInFlight });
        memory.BeginFrame();
        var list = new ArenaList<int>(memory.Frame.Current, 4);
        list.Add(42);
        memory.EndFrame();
        for (int frame = 1; frame < framesInFlight; frame++)
        {
            memory.BeginFrame();
            memory.Frame.Current.Allocate<int>(100).Fill(-1);
            Assert.Equal(42, list.Span[0]);
            memory.EndFrame();
        }

        memory.BeginFrame();
        Assert.False(list.IsAlive);
        memory.EndFrame();
    }

    [Fact]
    public void Each_thread_has_arenas_of_its_own()
    {
        using var memory = new MemorySystem();
        Arena mine = memory.Frame.Current;
        Arena? theirs = null;
        Arena? theirsAgain = null;
        var thread = new Thread(() =>
        {
            theirs = memory.Frame.Current;
            theirsAgain = memory.Frame.Current;
            theirs.Allocate<int>(10);
        });
        thread.Start();
        thread.Join();
        Assert.Same(mine, memory.Frame.Current);
        Assert.NotSame(mine, theirs);
        Assert.Same(theirs, theirsAgain);
        Assert.Equal(0, mine.UsedBytes);
    }

    [Fact]
    public void A_thread_finds_its_arenas_in_each_of_two_systems()
    {
        using var first = new MemorySystem();
        using var second = new MemorySystem();
        var thread = new Thread(() =>
        {
            Arena one = first.Frame.Current;
            Arena two = second.Frame.Current;
            Assert.NotSame(one, two);
            Assert.Same(one, first.Frame.Current);
            Assert.Same(two, second.Frame.Current);
        });
        thread.Start();
        thread.Join();
    }

    [Fact]
    public void Frames_must_alternate()
    {
        using var memory = new MemorySystem();
        Assert.Throws<InvalidOperationException>(memory.EndFrame);
        memory.BeginFrame();
        Assert.Throws<InvalidOperationException>(memory.BeginFrame);
        memory.EndFrame();
        Assert.Equal(1, memory.FrameIndex);
    }

    [Fact]
    public void A_warm_frame_makes_no_garbage()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<long>(memory, "pool", reclaim: ReclaimPolicy.AfterFramesInFlight);
        var snapshot = new MemorySnapshot();
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int i = 0; i < 10; i++)
            {
                memory.BeginFrame();
                memory.Frame.Current.Allocate<int>(1000);
                pool.Destroy(pool.Create(1));
                memory.EndFrame();
                memory.CopyTo(snapshot);
            }
        }));
    }
}
