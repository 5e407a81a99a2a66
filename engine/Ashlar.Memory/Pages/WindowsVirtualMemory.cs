using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>VirtualAlloc, VirtualFree, VirtualProtect.</summary>
internal sealed partial class WindowsVirtualMemory : VirtualMemory
{
    private const uint MemoryCommit = 0x1000;
    private const uint MemoryReserve = 0x2000;
    private const uint MemoryDecommit = 0x4000;
    private const uint MemoryRelease = 0x8000;
    private const uint PageNoAccess = 0x01;
    private const uint PageReadWrite = 0x04;

    public override int PageBytes { get; } = Environment.SystemPageSize;

    public override string LastError => Marshal.GetLastPInvokeErrorMessage();

    public override nint Reserve(nuint bytes) => Allocate(0, bytes, MemoryReserve, PageNoAccess);

    public override bool TryCommit(nint address, nuint bytes) =>
        Allocate(address, bytes, MemoryCommit, PageReadWrite) != 0;

    public override void Decommit(nint address, nuint bytes) => _ = Free(address, bytes, MemoryDecommit);

    public override bool TryProtect(nint address, nuint bytes, bool accessible) =>
        Protect(address, bytes, accessible ? PageReadWrite : PageNoAccess, out _) != 0;

    public override void Release(nint address, nuint bytes) => _ = Free(address, 0, MemoryRelease);

    [LibraryImport("kernel32", EntryPoint = "VirtualAlloc", SetLastError = true)]
    private static partial nint Allocate(nint address, nuint bytes, uint type, uint protection);

    [LibraryImport("kernel32", EntryPoint = "VirtualFree", SetLastError = true)]
    private static partial int Free(nint address, nuint bytes, uint type);

    [LibraryImport("kernel32", EntryPoint = "VirtualProtect", SetLastError = true)]
    private static partial int Protect(nint address, nuint bytes, uint protection, out uint previous);
}
