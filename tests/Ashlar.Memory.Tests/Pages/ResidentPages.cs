using System.Runtime.InteropServices;

namespace Ashlar.Memory.Tests;

/// <summary>Which pages the operating system has supplied memory for. Linux tells.</summary>
internal static unsafe class ResidentPages
{
    /// <summary>Counts them among the pages that some bytes lie on.</summary>
    public static int Of<T>(Span<T> values)
        where T : unmanaged
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux says which pages are there.");
        nint page = Environment.SystemPageSize;
        nint first = (nint)ArenaTests.AddressOf(values) / page * page;
        nint bytes = (nint)ArenaTests.AddressOf(values) + (values.Length * sizeof(T)) - first;
        byte[] resident = new byte[(bytes + page - 1) / page];
        Assert.Equal(0, MinCore(first, (nuint)bytes, resident));
        return resident.Count(static mark => (mark & 1) != 0);
    }

    [DllImport("libc", EntryPoint = "mincore")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int MinCore(nint address, nuint bytes, byte[] resident);
}
