using System.Diagnostics.CodeAnalysis;

namespace Ashlar.Memory;

/// <summary>
/// One reserved range of addresses whose pages are committed and decommitted in any order. The user of the range
/// remembers which pages are committed; the range charges them to its owner and to the budget of the system.
/// <para>The range charges before it commits, so a budget is never exceeded, and it calls nobody: a refusal is an
/// answer, and who asks for relief is the caller's matter. Not thread-safe.</para>
/// <para>Choose <see cref="GrowingRange"/> for what is used from the start on.</para>
/// </summary>
internal unsafe class PageRange
{
    private readonly nuint _reservationBytes;
    private readonly nuint _alignment;
    private readonly bool _isReserved;
    private nint _reservation;

    /// <summary>Reserves a range.</summary>
    /// <param name="owner">Who is charged for what is committed.</param>
    /// <param name="bytes">How much, at least 1; rounded up to whole pages.</param>
    /// <param name="alignment">Of the first address: a power of two.</param>
    /// <param name="leastBytes">
    /// What will do when the operating system has no such range: it is asked for half, and half of that, down to here,
    /// and the range takes its share of what can be had. 0 for no less than <paramref name="bytes"/>.
    /// </param>
    /// <param name="takesKept">Whether the range may be one that an ended range has left, with its pages: see
    /// <see cref="InheritedBytes"/>.</param>
    /// <exception cref="OutOfNativeMemoryException">The operating system has no such range.</exception>
    public PageRange(Allocator owner, nuint bytes, nuint alignment, nuint leastBytes = 0, bool takesKept = false)
    {
        Owner = owner;
        Pages = owner.Root.Pages;
        nuint page = (nuint)Pages.PageBytes;
        nuint padding = alignment > page ? alignment : 0;
        _alignment = Math.Max(alignment, page);
        if (leastBytes != 0)
        {
            bytes = Math.Min(bytes, Math.Max(leastBytes, owner.Root.ReservationLimit));
        }

        ReservedBytes = RoundUp(bytes, page);
        if (takesKept && owner.Root.Kept.TryTake(ReservedBytes + padding, _alignment, out KeptRange kept))
        {
            _reservation = kept.Reservation;
            InheritedBytes = kept.CommittedBytes;
        }
        else
        {
            _reservation = Reserve(ReservedBytes + padding);
        }

        if (_reservation == 0 && leastBytes != 0)
        {
            nuint share = owner.Root.AddressesFor(ReservedBytes + padding);
            ReservedBytes = RoundUp(Math.Max(leastBytes, Math.Min(ReservedBytes, share)), page);
            _reservation = Reserve(ReservedBytes + padding);
        }

        if (_reservation == 0)
        {
            ThrowNoAddresses();
        }

        _reservationBytes = ReservedBytes + padding;
        _isReserved = true;
        Base = (byte*)RoundUp((nuint)_reservation, _alignment);
        owner.CountReserved((long)ReservedBytes);
    }

    /// <summary>Takes over a range of addresses on which nothing is committed.</summary>
    /// <param name="owner">Who is charged for what is committed.</param>
    /// <param name="reservation">The first address, on a page boundary.</param>
    /// <param name="bytes">How much: whole pages.</param>
    protected PageRange(Allocator owner, nint reservation, nuint bytes)
    {
        Owner = owner;
        Pages = owner.Root.Pages;
        ReservedBytes = bytes;
        _reservation = reservation;
        _reservationBytes = bytes;
        Base = (byte*)reservation;
        owner.CountReserved((long)bytes);
    }

    /// <summary>The first address.</summary>
    public byte* Base { get; private set; }

    /// <summary>Bytes of address space.</summary>
    public nuint ReservedBytes { get; }

    /// <summary>Bytes that the operating system has given.</summary>
    public nuint CommittedBytes { get; private set; }

    /// <summary>Bytes in one page.</summary>
    public int PageBytes => Pages.PageBytes;

    /// <summary>
    /// Bytes from <see cref="Base"/> that an ended range left: pages that can be used as they are, with old contents,
    /// and that nobody is charged for. 0 in a range of addresses that are new.
    /// </summary>
    protected nuint InheritedBytes { get; private set; }

    protected Allocator Owner { get; }

    protected VirtualMemory Pages { get; }

    /// <summary>Commits pages; they read as zero.</summary>
    /// <param name="offset">From <see cref="Base"/>; a multiple of the page size.</param>
    /// <param name="bytes">A positive multiple of the page size.</param>
    /// <param name="cause">What stood in the way.</param>
    /// <returns>False when the budget or the operating system does not have them; nothing has changed.</returns>
    public bool TryCommit(nuint offset, nuint bytes, out OutOfMemoryCause cause)
    {
        cause = OutOfMemoryCause.Budget;
        if (!Owner.Root.TryCharge((long)bytes))
        {
            return false;
        }

        nint address = (nint)(Base + offset);
        if (!Pages.TryCommit(address, bytes) && !(Owner.Root.Kept.Drop() && Pages.TryCommit(address, bytes)))
        {
            Owner.Root.Refund((long)bytes);
            cause = OutOfMemoryCause.OperatingSystem;
            return false;
        }

        Count(bytes);
        return true;
    }

    /// <summary>Makes a hole of pages that were never committed: they read as zero, and nobody is charged for
    /// them.</summary>
    /// <param name="offset">From <see cref="Base"/>; a multiple of the page size.</param>
    /// <param name="bytes">A positive multiple of the page size.</param>
    /// <returns>False when the operating system refuses, or cannot do it; nothing has changed.</returns>
    public bool TryOpen(nuint offset, nuint bytes)
    {
        nint address = (nint)(Base + offset);
        if (!Pages.HolesAreReadable
            || (!Pages.TryCommit(address, bytes) && !(Owner.Root.Kept.Drop() && Pages.TryCommit(address, bytes))))
        {
            return false;
        }

        Pages.DecommitHole(address, bytes);
        return true;
    }

    /// <summary>Decommits pages; any access to them faults from then on.</summary>
    /// <param name="offset">From <see cref="Base"/>; a multiple of the page size.</param>
    /// <param name="bytes">A positive multiple of the page size.</param>
    public void Decommit(nuint offset, nuint bytes)
    {
        Pages.Decommit((nint)(Base + offset), bytes);
        Uncount(bytes);
    }

    /// <summary>
    /// Decommits pages among others that stay committed: where changing the access of each small piece would be
    /// costly, the pages stay accessible.
    /// </summary>
    /// <param name="offset">From <see cref="Base"/>; a multiple of the page size.</param>
    /// <param name="bytes">A positive multiple of the page size.</param>
    public virtual void DecommitHole(nuint offset, nuint bytes)
    {
        Pages.DecommitHole((nint)(Base + offset), bytes);
        Uncount(bytes);
    }

    /// <summary>Releases the addresses, and with them what is committed. Calling it again does nothing.</summary>
    public virtual void Release()
    {
        if (_reservation == 0)
        {
            return;
        }

        Pages.Release(_reservation, _reservationBytes);
        Forget();
    }

    /// <summary>Leaves the addresses, and what is committed at their start and nowhere else, to a later range.</summary>
    /// <returns>False when that is not wanted; nothing has changed.</returns>
    protected bool TryLeave()
    {
        nuint pages = Math.Max(CommittedBytes, InheritedBytes);
        if (!_isReserved || _reservation == 0
            || !Owner.Root.Kept.TryKeep(new KeptRange(_reservation, _reservationBytes, _alignment, pages)))
        {
            return false;
        }

        Forget();
        return true;
    }

    /// <summary>Commits the pages that an ended range left; they read as zero.</summary>
    /// <param name="cause">What stood in the way.</param>
    /// <returns>False when the budget does not have them; nothing has changed.</returns>
    protected bool TryCommitInherited(out OutOfMemoryCause cause)
    {
        cause = OutOfMemoryCause.Budget;
        if (!Owner.Root.TryCharge((long)InheritedBytes))
        {
            return false;
        }

        new Span<byte>(Base, (int)InheritedBytes).Clear();
        Count(InheritedBytes);
        Inherit();
        return true;
    }

    /// <summary>Says who was refused how much, why, and what to do about it.</summary>
    /// <param name="bytes">Bytes that were asked for.</param>
    /// <param name="cause">Who refused them.</param>
    /// <exception cref="OutOfNativeMemoryException">Always.</exception>
    [DoesNotReturn]
    public void ThrowRefused(nuint bytes, OutOfMemoryCause cause) =>
        throw Owner.Root.Events.Note(new OutOfNativeMemoryException(
            Owner.Path, (long)bytes, cause, cause switch
            {
                OutOfMemoryCause.Budget =>
                    $"'{Owner.Path}' needs {bytes} more bytes, but {Owner.Root.CommittedBytes} of the budget of "
                    + $"{Owner.Root.Options.CommitBudgetBytes} are committed.{Owner.Root.DescribeWaiting()} Free something, "
                    + $"or raise MemoryOptions.CommitBudgetBytes.{BlockChecks.BudgetNote}",
                OutOfMemoryCause.Capacity =>
                    $"'{Owner.Path}' is full: {bytes} bytes do not fit in what it has left of the {ReservedBytes} bytes "
                    + $"that it reserved. {Owner.DescribeUse()}",
                _ => $"The operating system refused {bytes} more bytes for '{Owner.Path}' ({Pages.LastError}); "
                    + $"{Owner.Root.CommittedBytes} are committed.{Owner.Root.DescribeWaiting()}",
            }));

    protected static nuint RoundUp(nuint value, nuint powerOfTwo) => (value + powerOfTwo - 1) & ~(powerOfTwo - 1);

    private nint Reserve(nuint bytes)
    {
        nint reservation = Pages.Reserve(bytes);
        return reservation == 0 && Owner.Root.Kept.Drop() ? Pages.Reserve(bytes) : reservation;
    }

    private void Forget()
    {
        Uncount(CommittedBytes);
        Inherit();
        Owner.CountReserved(-(long)ReservedBytes);
        _reservation = 0;
        Base = null;
    }

    private void Inherit()
    {
        if (InheritedBytes != 0)
        {
            Owner.Root.Kept.Inherit(InheritedBytes);
            InheritedBytes = 0;
        }
    }

    private void Count(nuint bytes)
    {
        CommittedBytes += bytes;
        Owner.CountCommitted((long)bytes);
    }

    protected void Uncount(nuint bytes)
    {
        CommittedBytes -= bytes;
        Owner.Root.Refund((long)bytes);
        Owner.CountCommitted(-(long)bytes);
    }

    [DoesNotReturn]
    private void ThrowNoAddresses() =>
        throw Owner.Root.Events.Note(new OutOfNativeMemoryException(
            Owner.Path, (long)ReservedBytes, OutOfMemoryCause.OperatingSystem,
            $"The operating system refused to reserve {ReservedBytes} bytes of addresses for '{Owner.Path}' "
            + $"({Pages.LastError}). Give the allocator a smaller maximum, or raise the limit on address space "
            + "(ulimit -v)."));
}
