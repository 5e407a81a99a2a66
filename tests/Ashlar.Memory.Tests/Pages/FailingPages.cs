namespace Ashlar.Memory.Tests;

/// <summary>The operating system's pages, with failures on request and a count of what is committed.</summary>
internal sealed class FailingPages : VirtualMemory
{
    private readonly HashSet<nint> _committed = [];

    /// <summary>Commits that still succeed; -1 for all.</summary>
    public int CommitsUntilFailure { get; set; } = -1;

    /// <summary>Reservations are refused.</summary>
    public bool RefuseReservations { get; set; }

    /// <summary>Bytes that may be committed; what is beyond is refused.</summary>
    public long MaximumCommitted { get; set; } = long.MaxValue;

    /// <summary>Whether holes can be read, as on Linux.</summary>
    public bool HolesCanBeRead { get; init; }

    /// <summary>Commit calls so far, refused ones too.</summary>
    public int CommitCalls { get; private set; }

    /// <summary>Calls so far that reserve, commit, decommit or release.</summary>
    public int Calls { get; private set; }

    /// <summary>Bytes committed now, as this provider saw it page by page.</summary>
    public long CommittedBytes => (long)_committed.Count * PageBytes;

    /// <summary>Whether the page at an address is committed.</summary>
    public bool IsCommitted(nint page) => _committed.Contains(page);

    public override int PageBytes => Native.PageBytes;

    public override int HugePageBytes => Native.HugePageBytes;

    public override bool HolesAreReadable => HolesCanBeRead && Native.HolesAreReadable;

    public override string LastError => "refused by the test";

    public override nint Reserve(nuint bytes)
    {
        Calls++;
        return RefuseReservations ? 0 : Native.Reserve(bytes);
    }

    public override bool TryCommit(nint address, nuint bytes)
    {
        Calls++;
        CommitCalls++;
        if (CommitsUntilFailure == 0 || CommittedBytes + (long)bytes > MaximumCommitted)
        {
            return false;
        }

        if (CommitsUntilFailure > 0)
        {
            CommitsUntilFailure--;
        }

        Assert.True(Native.TryCommit(address, bytes));
        ForEachPage(address, bytes, page => _committed.Add(page));
        return true;
    }

    public override void Decommit(nint address, nuint bytes)
    {
        Calls++;
        Native.Decommit(address, bytes);
        ForEachPage(address, bytes, page => _committed.Remove(page));
    }

    public override void DecommitHole(nint address, nuint bytes)
    {
        Calls++;
        Native.DecommitHole(address, bytes);
        ForEachPage(address, bytes, page => _committed.Remove(page));
    }

    public override bool TryProtect(nint address, nuint bytes, bool accessible) =>
        Native.TryProtect(address, bytes, accessible);

    public override void Release(nint address, nuint bytes)
    {
        Calls++;
        Native.Release(address, bytes);
        _committed.RemoveWhere(page => page >= address && page < address + (nint)bytes);
    }

    private void ForEachPage(nint address, nuint bytes, Func<nint, bool> action)
    {
        Assert.Equal(0, address % PageBytes);
        Assert.Equal(0u, bytes % (nuint)PageBytes);
        for (nint page = address; page < address + (nint)bytes; page += PageBytes)
        {
            action(page);
        }
    }
}
