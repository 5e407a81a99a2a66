namespace Ashlar.Memory.Tests;

/// <summary>The operating system's pages in larger units, as ARM64 kernels have them: 16 or 64 KiB.</summary>
internal sealed class CoarsePages(int pageBytes) : VirtualMemory
{
    private readonly Dictionary<nint, (nint Address, nuint Bytes)> _reservations = [];

    public override int PageBytes => pageBytes;

    public override bool HolesAreReadable => Native.HolesAreReadable;

    public override string LastError => Native.LastError;

    public override nint Reserve(nuint bytes)
    {
        CheckPages(0, bytes);
        nint reservation = Native.Reserve(bytes + (nuint)pageBytes);
        nint address = (reservation + pageBytes - 1) & -pageBytes;
        _reservations.Add(address, (reservation, bytes + (nuint)pageBytes));
        return address;
    }

    public override bool TryCommit(nint address, nuint bytes)
    {
        CheckPages(address, bytes);
        return Native.TryCommit(address, bytes);
    }

    public override void Decommit(nint address, nuint bytes)
    {
        CheckPages(address, bytes);
        Native.Decommit(address, bytes);
    }

    public override void DecommitHole(nint address, nuint bytes)
    {
        CheckPages(address, bytes);
        Native.DecommitHole(address, bytes);
    }

    public override bool TryProtect(nint address, nuint bytes, bool accessible)
    {
        CheckPages(address, bytes);
        return Native.TryProtect(address, bytes, accessible);
    }

    public override void Release(nint address, nuint bytes)
    {
        _reservations.Remove(address, out (nint Address, nuint Bytes) reservation);
        Native.Release(reservation.Address, reservation.Bytes);
    }

    private void CheckPages(nint address, nuint bytes)
    {
        Assert.Equal(0, address % pageBytes);
        Assert.Equal(0u, bytes % (nuint)pageBytes);
    }
}
