using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Memory.Tests;

public sealed class ArenaLifeTests
{
    [Fact]
    public void A_scope_ends_what_was_allocated_in_it()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        arena.Allocate<int>(4);
        using (arena.Scope())
        {
            arena.Allocate<int>(1000);
            using (arena.Scope())
            {
                arena.Allocate<int>(1000);
            }

            Assert.Equal(1004 * sizeof(int), arena.UsedBytes);
        }

        Assert.Equal(4 * sizeof(int), arena.UsedBytes);
    }

    [Fact]
    public void Reserving_makes_allocating_safe_from_failure()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        using var arena = new Arena(memory, "arena");
        arena.Reserve(1 << 20, touch: true);
        pages.CommitsUntilFailure = 0;
        Assert.Equal(1 << 20, arena.Allocate<byte>(1 << 20).Length);
        Assert.Throws<OutOfNativeMemoryException>(() => arena.Reserve(64 << 20));
        pages.CommitsUntilFailure = -1;
        arena.Reset();
        arena.Trim();
        Assert.Equal(0, arena.CommittedBytes);
        Assert.Equal(pages.CommittedBytes, memory.CommittedBytes);
        Assert.Equal(100, arena.AllocateZeroed<byte>(100).Length);
    }

    [Fact]
    public void A_past_peak_is_given_back_little_by_little_and_a_present_one_is_kept()
    {
        using var memory = new MemorySystem(new MemoryOptions { TrimAfterFrames = 10, TrimPagesPerFrame = 16 });
        void Frame(int bytes)
        {
            memory.BeginFrame();
            memory.Frame.Current.Allocate<byte>(bytes);
            memory.EndFrame();
        }

        Frame(8 << 20);
        Frame(8 << 20);
        long peak = memory.CommittedBytes;
        for (int i = 0; i < 15; i++)
        {
            Frame(8 << 20);
        }

        Assert.Equal(peak, memory.CommittedBytes);
        long before = peak;
        for (int i = 0; i < 400; i++)
        {
            Frame(1 << 20);
            Assert.True(before - memory.CommittedBytes <= 16 * Environment.SystemPageSize);
            before = memory.CommittedBytes;
        }

        Assert.InRange(before, 2 << 20, 5 << 20);
        Assert.Equal(8 << 20, memory.Frame.PeakFrameBytes);
        Assert.Equal(1 << 20, memory.Frame.LastFrameBytes);
        Span<long> history = new long[FrameArenas.HistoryLength];
        int count = memory.Frame.CopyHistory(history);
        Assert.Equal(417, count);
        Assert.Equal(8 << 20, history[10]);
        Assert.Equal(1 << 20, history[count - 1]);
    }

    [Fact]
    public void Workers_allocate_at_the_same_time_each_in_its_own_arena()
    {
        using var memory = new MemorySystem();
        for (int frame = 0; frame < 3; frame++)
        {
            memory.BeginFrame();
            Parallel.For(0, 8, worker =>
            {
                Arena arena = memory.Frame.Current;
                var spans = new List<(nint Address, int Length, byte Value)>();
                for (int i = 0; i < 200; i++)
                {
                    byte value = (byte)((worker * 31) + i);
                    Span<byte> span = arena.Allocate<byte>(1 + (i * 7 % 300));
                    span.Fill(value);
                    spans.Add((ArenaTests.AddressOf(span), span.Length, value));
                }

                foreach ((nint address, int length, byte value) in spans)
                {
                    Assert.Equal(-1, SpanAt(address, length).IndexOfAnyExcept(value));
                }
            });
            memory.EndFrame();
        }
    }

    [Fact]
    public void Full_checks_find_a_span_kept_past_its_frame()
    {
        using var memory = new MemorySystem(new MemoryOptions { FramesInFlight = 1 });
        memory.BeginFrame();
        nint kept = ArenaTests.AddressOf(memory.Frame.Current.Allocate<byte>(64));
        memory.EndFrame();
        memory.BeginFrame();
        SpanAt(kept, 64)[10] = 1;
        if (Checked.Full)
        {
            MemoryCorruptedException error =
                Assert.Throws<MemoryCorruptedException>(() => { memory.Frame.Current.Allocate<byte>(64); });
            Assert.Equal("frame/main 0", error.AllocatorName);
        }

        memory.Frame.Current.Allocate<byte>(64);
        memory.EndFrame();
    }

    [Fact]
    public void The_soft_limit_is_told_once_each_time_it_is_reached()
    {
        using var memory = new MemorySystem(new MemoryOptions { SoftLimitBytes = 4 << 20 });
        using var arena = new Arena(memory, "level");
        int told = 0;
        memory.SoftLimitReached += (_, pressure) =>
        {
            Assert.True(pressure.CommittedBytes >= 4 << 20);
            told++;
        };
        for (int round = 1; round <= 3; round++)
        {
            arena.Allocate<byte>(5 << 20);
            for (int frame = 0; frame < 3; frame++)
            {
                memory.BeginFrame();
                memory.EndFrame();
            }

            Assert.Equal(round, told);
            arena.Reset();
            memory.Trim();
            memory.BeginFrame();
            memory.EndFrame();
        }
    }

    [Fact]
    public void Low_memory_asks_and_tries_again()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 8 << 20 });
        using var cache = new Arena(memory, "cache");
        using var level = new Arena(memory, "level");
        cache.Allocate<byte>(6 << 20);
        var asked = new List<string>();
        memory.LowMemory += (_, pressure) =>
        {
            asked.Add(pressure.AllocatorName);
            cache.Reset();
        };
        Assert.Equal(5 << 20, level.Allocate<byte>(5 << 20).Length);
        Assert.Equal(["level"], asked);
        Assert.Throws<OutOfNativeMemoryException>(() => { level.Allocate<byte>(5 << 20); });
        Assert.Equal(2, asked.Count);
    }

    private static unsafe Span<byte> SpanAt(nint address, int length) =>
        MemoryMarshal.CreateSpan(ref Unsafe.AsRef<byte>((void*)address), length);
}
