namespace Ashlar.Memory;

/// <summary>
/// The operating system's pages: reserve, commit, decommit, protect, release. Every byte of this library comes through
/// here, and there are no other operating-system calls in it.
/// <para><b>Reserving</b> takes address space and costs no memory. <b>Committing</b> makes reserved pages readable and
/// writable; they read as zero and take physical memory when first touched. <b>Decommitting</b> returns the memory to
/// the system and keeps the addresses; <b>releasing</b> returns the addresses too.</para>
/// <para>Most games never use this type: it is the seam where a test injects failing pages, and where a platform this
/// library does not know can be added. All members are safe to call from any thread on different ranges.</para>
/// </summary>
/// <example><code>
/// VirtualMemory pages = VirtualMemory.Native;
/// nint address = pages.Reserve(1 &lt;&lt; 30);               // 1 GiB of addresses, no memory
/// bool committed = pages.TryCommit(address, 65536);      // 64 KiB of zeros
/// pages.Release(address, 1 &lt;&lt; 30);
/// </code></example>
public abstract class VirtualMemory
{
    /// <summary>The pages of the operating system this process runs on: mmap on Linux and macOS, VirtualAlloc on Windows.</summary>
    public static VirtualMemory Native { get; } =
        System.OperatingSystem.IsWindows() ? new WindowsVirtualMemory() : new UnixVirtualMemory();

    /// <summary>Bytes in one page: the unit of <see cref="TryCommit"/> and <see cref="Decommit"/>. A power of two.</summary>
    public abstract int PageBytes { get; }

    /// <summary>Bytes in one huge page where <see cref="AdviseHugePages"/> has an effect, else 0.</summary>
    public virtual int HugePageBytes => 0;

    /// <summary>Reserves address space without memory behind it. Touching it before a commit faults.</summary>
    /// <param name="bytes">A positive multiple of <see cref="PageBytes"/>.</param>
    /// <returns>The page-aligned address, or 0 when the operating system has no such range.</returns>
    public abstract nint Reserve(nuint bytes);

    /// <summary>Makes reserved pages readable and writable. Pages that were not committed before read as zero.</summary>
    /// <param name="address">Page-aligned, inside one reservation.</param>
    /// <param name="bytes">A positive multiple of <see cref="PageBytes"/>.</param>
    /// <returns>False when the operating system refuses; the pages are then as they were.</returns>
    public abstract bool TryCommit(nint address, nuint bytes);

    /// <summary>Returns the memory of committed pages and makes them inaccessible. The addresses stay reserved.</summary>
    /// <param name="address">Page-aligned, inside one reservation.</param>
    /// <param name="bytes">A positive multiple of <see cref="PageBytes"/>.</param>
    public abstract void Decommit(nint address, nuint bytes);

    /// <summary>
    /// Returns the memory of some pages among others that stay committed, like <see cref="Decommit"/>: where changing
    /// the access of each hole would be costly, its pages stay accessible. <see cref="TryCommit"/> before the next use.
    /// </summary>
    /// <param name="address">Page-aligned, inside one reservation.</param>
    /// <param name="bytes">A positive multiple of <see cref="PageBytes"/>.</param>
    public virtual void DecommitHole(nint address, nuint bytes) => Decommit(address, bytes);

    /// <summary>Whether the pages of a hole can still be read, as zeros: a stale look-up in them is no fault then.</summary>
    public virtual bool HolesAreReadable => false;

    /// <summary>Makes committed pages inaccessible (a guard) or accessible again, keeping their contents.</summary>
    /// <param name="address">Page-aligned, inside one reservation.</param>
    /// <param name="bytes">A positive multiple of <see cref="PageBytes"/>.</param>
    /// <param name="accessible">False: any access faults. True: readable and writable.</param>
    /// <returns>False when the operating system refuses; the pages are then as they were.</returns>
    public abstract bool TryProtect(nint address, nuint bytes, bool accessible);

    /// <summary>Releases a whole reservation, addresses and memory.</summary>
    /// <param name="address">What <see cref="Reserve"/> returned.</param>
    /// <param name="bytes">What was reserved.</param>
    public abstract void Release(nint address, nuint bytes);

    /// <summary>
    /// Asks for huge pages behind a range, or asks for none: with them, first touch is about five times cheaper. A
    /// hint; does nothing where <see cref="HugePageBytes"/> is 0.
    /// </summary>
    /// <param name="address">Page-aligned, inside one reservation.</param>
    /// <param name="bytes">A positive multiple of <see cref="PageBytes"/>.</param>
    /// <param name="wanted">Whether huge pages are wanted.</param>
    public virtual void AdviseHugePages(nint address, nuint bytes, bool wanted)
    {
    }

    /// <summary>What the operating system said of the last refused call, in words, for error messages.</summary>
    public abstract string LastError { get; }
}
