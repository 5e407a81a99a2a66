namespace Ashlar.Memory.Tests;

/// <summary>The operating system's pages under a limit on address space, as <c>ulimit -v</c> sets it.</summary>
internal sealed class ScarceAddresses(nuint limit) : VirtualMemory
{
    private readonly Lock _gate = new();
    private nuint _reserved;

    /// <summary>Bytes of addresses that may be reserved.</summary>
    public nuint Limit { get; set; } = limit;

    /// <summary>Bytes of addresses that are reserved.</summary>
    public nuint Reserved => _reserved;

    /// <summary>Called before addresses are reserved.</summary>
    public Action? Reserving { get; set; }

    public override int PageBytes => Native.PageBytes;

    public override int HugePageBytes => Native.HugePageBytes;

    public override bool HolesAreReadable => Native.HolesAreReadable;

    public override string LastError => "no addresses left";

    public override nint Reserve(nuint bytes)
    {
        Reserving?.Invoke();
        lock (_gate)
        {
            if (bytes > Limit || _reserved > Limit - bytes)
            {
                return 0;
            }

            _reserved += bytes;
            return Native.Reserve(bytes);
        }
    }

    public override bool TryCommit(nint address, nuint bytes) => Native.TryCommit(address, bytes);

    public override void Decommit(nint address, nuint bytes) => Native.Decommit(address, bytes);

    public override void DecommitHole(nint address, nuint bytes) => Native.DecommitHole(address, bytes);

    public override bool TryProtect(nint address, nuint bytes, bool accessible) =>
        Native.TryProtect(address, bytes, accessible);

    public override void Release(nint address, nuint bytes)
    {
        lock (_gate)
        {
            _reserved -= bytes;
        }

        Native.Release(address, bytes);
    }
}
