using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>mmap, mprotect, madvise, munmap: Linux and macOS (and the other systems that follow their numbers).</summary>
internal sealed partial class UnixVirtualMemory : VirtualMemory
{
    private const int ProtectionNone = 0;
    private const int ProtectionReadWrite = 1 | 2;
    private const int MapPrivate = 0x02;
    private const int MapFixed = 0x10;
    private const int AdviceDontNeed = 4;
    private const int AdviceHugePage = 14;
    private const int AdviceNoHugePage = 15;
    private const string HugePageSetting = "/sys/kernel/mm/transparent_hugepage/enabled";
    private const string HugePageSize = "/sys/kernel/mm/transparent_hugepage/hpage_pmd_size";

    /// <summary>What kernels before 4.10, which do not tell, have on x64: 2 MiB.</summary>
    private const int UsualHugePageBytes = 2 << 20;

    // MAP_ANONYMOUS | MAP_NORESERVE, whose numbers differ between the two families.
    private static readonly bool Darwin = OperatingSystem.IsMacOS() || OperatingSystem.IsIOS();
    private static readonly int MapAnonymousNoReserve = Darwin ? 0x1000 | 0x40 : 0x20 | 0x4000;

    /// <summary>Every call is made once, since the runtime binds a native call when it is first made, and allocates.</summary>
    public UnixVirtualMemory()
    {
        nuint bytes = (nuint)PageBytes;
        nint page = Reserve(bytes);
        if (page != 0)
        {
            _ = TryCommit(page, bytes);
            DecommitHole(page, bytes);
            Decommit(page, bytes);
            Release(page, bytes);
        }
    }

    public override int PageBytes { get; } = Environment.SystemPageSize;

    public override int HugePageBytes { get; } = OffersHugePages() ? ReadHugePageBytes() : 0;

    public override bool HolesAreReadable => !Darwin;

    public override string LastError => Marshal.GetLastPInvokeErrorMessage();

    public override nint Reserve(nuint bytes)
    {
        nint address = Map(0, bytes, ProtectionNone, MapPrivate | MapAnonymousNoReserve, -1, 0);
        return address == -1 ? 0 : address;
    }

    public override bool TryCommit(nint address, nuint bytes) => Protect(address, bytes, ProtectionReadWrite) == 0;

    public override void Decommit(nint address, nuint bytes)
    {
        if (Darwin)
        {
            // MADV_DONTNEED keeps the contents there; a new mapping over the old one removes them for certain.
            _ = Map(address, bytes, ProtectionNone, MapPrivate | MapFixed | MapAnonymousNoReserve, -1, 0);
            return;
        }

        _ = Advise(address, bytes, AdviceDontNeed);
        _ = Protect(address, bytes, ProtectionNone);
    }

    // Each change of access splits the kernel's map entry (65,530 a process): small runs stay accessible.
    public override void DecommitHole(nint address, nuint bytes)
    {
        if (Darwin)
        {
            Decommit(address, bytes);
            return;
        }

        _ = Advise(address, bytes, AdviceDontNeed);
    }

    public override bool TryProtect(nint address, nuint bytes, bool accessible) =>
        Protect(address, bytes, accessible ? ProtectionReadWrite : ProtectionNone) == 0;

    public override void Release(nint address, nuint bytes) => _ = Unmap(address, bytes);

    public override void AdviseHugePages(nint address, nuint bytes, bool wanted)
    {
        if (HugePageBytes != 0)
        {
            _ = Advise(address, bytes, wanted ? AdviceHugePage : AdviceNoHugePage);
        }
    }

    private static bool OffersHugePages()
    {
        try
        {
            return OperatingSystem.IsLinux() && File.Exists(HugePageSetting)
                && !File.ReadAllText(HugePageSetting).Contains("[never]", StringComparison.Ordinal);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>
    /// The size follows from the page size of the kernel: 2 MiB with pages of 4 KiB, 32 MiB with 16, 512 MiB with 64.
    /// </summary>
    private static int ReadHugePageBytes()
    {
        try
        {
            return ParseHugePageBytes(File.Exists(HugePageSize) ? File.ReadAllText(HugePageSize) : string.Empty);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return UsualHugePageBytes;
        }
    }

    /// <summary>Reads what the kernel says of its huge pages.</summary>
    /// <param name="text">The bytes of one, in digits.</param>
    /// <returns>That, or the usual 2 MiB where the text is no power of two.</returns>
    internal static int ParseHugePageBytes(string text) =>
        int.TryParse(text, NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int bytes)
            && BitOperations.IsPow2(bytes)
            ? bytes
            : UsualHugePageBytes;

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial nint Map(nint address, nuint bytes, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "munmap", SetLastError = true)]
    private static partial int Unmap(nint address, nuint bytes);

    [LibraryImport("libc", EntryPoint = "mprotect", SetLastError = true)]
    private static partial int Protect(nint address, nuint bytes, int protection);

    [LibraryImport("libc", EntryPoint = "madvise", SetLastError = true)]
    private static partial int Advise(nint address, nuint bytes, int advice);
}
