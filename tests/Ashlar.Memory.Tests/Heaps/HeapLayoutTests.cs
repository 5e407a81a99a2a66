namespace Ashlar.Memory.Tests;

/// <summary>What lies on which cache line: what other threads write must not lie beside what each free reads.</summary>
public sealed unsafe class HeapLayoutTests
{
    private const int Line = 64;

    [Fact]
    public void A_thread_s_remote_list_has_a_cache_line_of_its_own()
    {
        HeapThread thread;
        var start = (byte*)&thread;
        Assert.Equal(0, (byte*)&thread.Map - start);
        Assert.InRange((byte*)(&thread.ManagedThreadId + 1) - start, 0, Line);
        Assert.Equal(Line, (byte*)&thread.RemoteList - start);
        Assert.Equal(2 * Line, (byte*)&thread.Sweep - start);
        Assert.Equal(3 * Line, (byte*)HeapThread.Bin(&thread, 0) - start);
        Assert.Equal(HeapThread.NoBinOffset, (byte*)HeapThread.Bin(&thread, SizeClasses.Count) - start);
        Assert.Equal(HeapThread.TotalBytes, (byte*)HeapThread.ColdBin(&thread, SizeClasses.Count) - start);
        Assert.Equal(HeapThread.TotalBytes, sizeof(HeapThread));
    }

    [Fact]
    public void A_bin_is_one_cache_line_and_so_is_its_cold_part()
    {
        Assert.Equal(Line, sizeof(CacheBin));
        Assert.Equal(Line, sizeof(CacheBin.Cold));
    }

    [Fact]
    public void A_slab_s_first_cache_line_is_read_by_all_and_its_second_is_the_owner_s()
    {
        HeapSlab slab;
        var start = (byte*)&slab;
        Assert.InRange((byte*)(&slab.BinOffset + 1) - start, 0, Line);
        Assert.Equal(Line, (byte*)&slab.IsFull - start);
        Assert.Equal(HeapSlab.HeaderBytes, (byte*)HeapSlab.Free(&slab) - start);
        Assert.Equal(RemoteBlocks.HeaderBytes, sizeof(RemoteBlocks));
    }
}
