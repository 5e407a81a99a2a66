namespace Ashlar.Memory.Tests;

/// <summary>Two threads in what belongs to one are noticed where that costs nothing: when it grows.</summary>
public class OneThreadTests
{
    [Theory]
    [InlineData("pool")]
    [InlineData("arena")]
    public void Two_threads_that_grow_one_allocator_are_noticed(string which)
    {
        var pages = new SlowPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        using var pool = new SlabPool<long>(memory, "pool");
        using var arena = new Arena(memory, "arena");
        Action grow = which == "pool" ? () => pool.Reserve(pool.SlotCount + 1000) : () => arena.Allocate<byte>(1 << 20);
        pages.Hold = true;
        var first = new Thread(() => grow());
        first.Start();
        pages.Held.Wait(TestContext.Current.CancellationToken);
        pages.Hold = false;
        InvalidOperationException shared = Assert.Throws<InvalidOperationException>(grow);
        Assert.Contains($"'{which}'", shared.Message, StringComparison.Ordinal);
        Exception? frame = Record.Exception(memory.BeginFrame);
        Assert.Equal(which == "pool", frame is InvalidOperationException);
        pages.Go.Set();
        first.Join();
        grow();
    }

    /// <summary>Pages whose next commit waits.</summary>
    private sealed class SlowPages : VirtualMemory
    {
        public bool Hold { get; set; }

        public ManualResetEventSlim Held { get; } = new();

        public ManualResetEventSlim Go { get; } = new();

        public override int PageBytes => Native.PageBytes;

        public override string LastError => Native.LastError;

        public override nint Reserve(nuint bytes) => Native.Reserve(bytes);

        public override bool TryCommit(nint address, nuint bytes)
        {
            if (Hold)
            {
                Held.Set();
                Go.Wait();
            }

            return Native.TryCommit(address, bytes);
        }

        public override void Decommit(nint address, nuint bytes) => Native.Decommit(address, bytes);

        public override bool TryProtect(nint address, nuint bytes, bool accessible) =>
            Native.TryProtect(address, bytes, accessible);

        public override void Release(nint address, nuint bytes) => Native.Release(address, bytes);
    }
}
