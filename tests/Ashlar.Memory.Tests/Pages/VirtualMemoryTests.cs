using System.Runtime.InteropServices;

namespace Ashlar.Memory.Tests;

public sealed unsafe class VirtualMemoryTests
{
    private static readonly VirtualMemory Pages = VirtualMemory.Native;

    [Fact]
    public void Committed_pages_are_zero_and_writable_and_zero_again_after_decommit()
    {
        nuint bytes = (nuint)Pages.PageBytes * 4;
        nint address = Pages.Reserve(bytes);
        Assert.NotEqual(0, address);
        Assert.Equal(0, address % Pages.PageBytes);

        for (int round = 0; round < 2; round++)
        {
            Assert.True(Pages.TryCommit(address, bytes));
            var span = new Span<byte>((void*)address, (int)bytes);
            Assert.Equal(-1, span.IndexOfAnyExcept((byte)0));
            span.Fill(0xA5);
            Pages.Decommit(address, bytes);
        }

        Pages.Release(address, bytes);
    }

    [Fact]
    public void Holes_read_as_zero_after_the_next_commit()
    {
        nuint bytes = (nuint)Pages.PageBytes * 4;
        nint address = Pages.Reserve(bytes);
        Assert.True(Pages.TryCommit(address, bytes));
        var span = new Span<byte>((void*)address, (int)bytes);
        span.Fill(0xA5);
        Pages.DecommitHole(address + Pages.PageBytes, (nuint)Pages.PageBytes);
        Assert.True(Pages.TryCommit(address + Pages.PageBytes, (nuint)Pages.PageBytes));
        Assert.Equal(-1, span.Slice(Pages.PageBytes, Pages.PageBytes).IndexOfAnyExcept((byte)0));
        Assert.Equal(0xA5, span[0]);
        Assert.Equal(0xA5, span[^1]);
        Pages.Release(address, bytes);
    }

    [Fact]
    public void Reserving_a_terabyte_takes_no_memory()
    {
        nuint bytes = (nuint)1 << 40;
        nint address = Pages.Reserve(bytes);
        Assert.NotEqual(0, address);
        Assert.True(Pages.TryCommit(address + (nint)(bytes / 2), (nuint)Pages.PageBytes));
        Marshal.WriteInt32(address + (nint)(bytes / 2), 42);
        Pages.Release(address, bytes);
    }

    [Fact]
    public void Protecting_keeps_the_contents()
    {
        nuint bytes = (nuint)Pages.PageBytes;
        nint address = Pages.Reserve(bytes);
        Assert.True(Pages.TryCommit(address, bytes));
        Marshal.WriteInt32(address, 42);
        Assert.True(Pages.TryProtect(address, bytes, accessible: false));
        Assert.True(Pages.TryProtect(address, bytes, accessible: true));
        Assert.Equal(42, Marshal.ReadInt32(address));
        Pages.Release(address, bytes);
    }

    [Theory]
    [InlineData("2097152\n", 2 << 20)]
    [InlineData("33554432\n", 32 << 20)]
    [InlineData("536870912\n", 512 << 20)]
    [InlineData("", 2 << 20)]
    [InlineData("0\n", 2 << 20)]
    [InlineData("-2097152\n", 2 << 20)]
    [InlineData("3000000\n", 2 << 20)]
    [InlineData("always madvise\n", 2 << 20)]
    public void Huge_pages_are_as_large_as_the_kernel_says(string said, int bytes) =>
        Assert.Equal(bytes, UnixVirtualMemory.ParseHugePageBytes(said));

    [Fact]
    public void Huge_pages_are_those_of_this_system()
    {
        const string Size = "/sys/kernel/mm/transparent_hugepage/hpage_pmd_size";
        if (Pages.HugePageBytes != 0 && File.Exists(Size))
        {
            Assert.Equal(int.Parse(File.ReadAllText(Size)), Pages.HugePageBytes);
        }
    }
}
