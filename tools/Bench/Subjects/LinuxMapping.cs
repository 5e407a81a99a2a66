using System.Runtime.InteropServices;

namespace Engine.Bench;

/// <summary>Linux's calls for mappings.</summary>
internal static unsafe partial class LinuxMapping
{
    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    public static partial byte* Map(byte* address, nuint bytes, int protection, int flags, int file, long offset);

    [LibraryImport("libc", EntryPoint = "munmap", SetLastError = true)]
    public static partial int Unmap(byte* address, nuint bytes);

    [LibraryImport("libc", EntryPoint = "madvise", SetLastError = true)]
    public static partial int Advise(byte* address, nuint bytes, int advice);
}
