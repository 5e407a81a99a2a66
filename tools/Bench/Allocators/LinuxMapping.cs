using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>Linux's calls for mappings.</summary>
internal static unsafe partial class LinuxMapping
{
    private const int ReadWrite = 0x1 | 0x2;
    private const int PrivateAnonymous = 0x02 | 0x20;

    /// <summary>Fresh pages for reading and writing.</summary>
    /// <exception cref="BrokenSubjectException">The kernel refuses.</exception>
    public static byte* Take(nuint bytes)
    {
        byte* block = Map(null, bytes, ReadWrite, PrivateAnonymous, -1, 0);
        return (nint)block != -1
            ? block
            : throw new BrokenSubjectException($"mmap failed: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial byte* Map(byte* address, nuint bytes, int protection, int flags, int file, long offset);

    [LibraryImport("libc", EntryPoint = "munmap", SetLastError = true)]
    public static partial int Unmap(byte* address, nuint bytes);

    [LibraryImport("libc", EntryPoint = "madvise", SetLastError = true)]
    public static partial int Advise(byte* address, nuint bytes, int advice);
}
