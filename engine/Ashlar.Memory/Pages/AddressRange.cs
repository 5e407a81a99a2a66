using System.Diagnostics.CodeAnalysis;

namespace Ashlar.Memory;

/// <summary>
/// One reserved range of addresses that commits pages as its user grows. Nothing in it ever moves, and "is this pointer
/// ours?" is one subtraction. Most users want an <see cref="Arena"/>, a <see cref="SlabPool{T}"/> or a
/// <see cref="NativeTable{T}"/>, which live in one.
/// <para>Committed is a prefix, less the holes that its user decommits and commits again. What is committed is charged
/// to the owner and to the system's budget before the pages are asked for. Not thread-safe.</para>
/// </summary>
internal sealed unsafe class AddressRange
{
    /// <summary>A range doubles until it has this much; then it grows by a quarter, in steps of this at the least.</summary>
    private const nuint CommitGranularity = 64 << 10;

    private const nuint LargestCommitStep = 4 << 20;

    /// <summary>A range this large grows by whole huge pages: half of one that stays unused is 6 % of it.</summary>
    private const nuint HugePagesFrom = 16 << 20;

    private readonly Allocator _owner;
    private readonly VirtualMemory _pages;
    private nint _reservation;
    private nuint _reservationBytes;
    private bool _hasHadHoles;

    /// <summary>Reserves a range.</summary>
    /// <param name="owner">Who is charged for what is committed.</param>
    /// <param name="bytes">The most it can ever hold; rounded up to whole pages.</param>
    /// <exception cref="OutOfNativeMemoryException">The operating system has no such range.</exception>
    public AddressRange(Allocator owner, nuint bytes)
    {
        _owner = owner;
        _pages = owner.Root.Pages;
        nuint page = (nuint)_pages.PageBytes;
        ReservedBytes = RoundUp(bytes == 0 ? 1 : bytes, page);

        // Large ranges start on a huge-page boundary, so that all of their memory can come in huge pages.
        nuint alignment = (nuint)_pages.HugePageBytes;
        _reservationBytes = ReservedBytes >= alignment && alignment != 0 ? ReservedBytes + alignment : ReservedBytes;
        _reservation = _pages.Reserve(_reservationBytes);
        if (_reservation == 0)
        {
            ThrowNoAddresses();
        }

        nuint start = (nuint)_reservation;
        Base = (byte*)(_reservationBytes == ReservedBytes ? start : RoundUp(start, alignment));
        owner.CountReserved((long)ReservedBytes);
    }

    /// <summary>The first address. Page-aligned; on a huge-page boundary when the range is that large.</summary>
    public byte* Base { get; private set; }

    /// <summary>Bytes of address space.</summary>
    public nuint ReservedBytes { get; }

    /// <summary>Bytes from <see cref="Base"/> on that have been committed, holes included.</summary>
    public nuint CommittedEnd { get; private set; }

    /// <summary>Bytes in holes: decommitted inside the prefix.</summary>
    public nuint HoleBytes { get; private set; }

    /// <summary>Bytes that the operating system has given.</summary>
    public nuint CommittedBytes => CommittedEnd - HoleBytes;

    /// <summary>Commits pages until at least so many bytes from the start are usable. New bytes are zero.</summary>
    /// <param name="bytes">Bytes from <see cref="Base"/>.</param>
    /// <exception cref="OutOfNativeMemoryException">
    /// The range, the budget or the operating system does not have them; nothing has changed.
    /// </exception>
    public void EnsureCommitted(nuint bytes)
    {
        if (bytes > CommittedEnd)
        {
            Grow(bytes);
        }
    }

    /// <summary>Bytes in one page.</summary>
    public int PageBytes => _pages.PageBytes;

    /// <summary>Gives the end of the committed prefix back.</summary>
    /// <param name="bytes">Bytes from <see cref="Base"/> to keep; rounded up to whole pages. No holes may lie behind.</param>
    public void TrimTo(nuint bytes)
    {
        nuint keep = RoundUp(bytes, (nuint)_pages.PageBytes);
        if (keep < CommittedEnd)
        {
            nuint given = CommittedEnd - keep;
            _pages.Decommit((nint)(Base + keep), given);
            CommittedEnd = keep;
            Uncount(given);
        }
    }

    /// <summary>Has the operating system supply committed pages now, without changing what is in them.</summary>
    /// <param name="from">Bytes from <see cref="Base"/>.</param>
    /// <param name="end">Bytes from <see cref="Base"/>; committed.</param>
    public void Touch(nuint from, nuint end)
    {
        for (nuint offset = from & ~((nuint)_pages.PageBytes - 1); offset < end; offset += (nuint)_pages.PageBytes)
        {
            ref byte first = ref Base[offset];
            Volatile.Write(ref first, Volatile.Read(ref first));
        }
    }

    /// <summary>Makes a hole in the committed prefix: its memory goes back, its contents are gone.</summary>
    /// <param name="offset">Bytes from <see cref="Base"/>: whole pages inside the prefix, outside other holes.</param>
    /// <param name="bytes">A positive multiple of the page size.</param>
    public void Discard(nuint offset, nuint bytes)
    {
        if (!_hasHadHoles)
        {
            // Otherwise the kernel would in time fill the holes again, to make huge pages of what is around them.
            _hasHadHoles = true;
            _pages.AdviseHugePages((nint)Base, ReservedBytes, wanted: false);
        }

        _pages.Discard((nint)(Base + offset), bytes);
        HoleBytes += bytes;
        Uncount(bytes);
    }

    /// <summary>Fills a hole, or a part of one, with zeros.</summary>
    /// <param name="offset">Bytes from <see cref="Base"/>: whole pages inside a hole.</param>
    /// <param name="bytes">A positive multiple of the page size.</param>
    /// <exception cref="OutOfNativeMemoryException">The budget or the system does not have them; nothing has changed.</exception>
    public void Restore(nuint offset, nuint bytes)
    {
        Commit(offset, bytes);
        HoleBytes -= bytes;
    }

    /// <summary>Gives everything back, addresses too. Calling it again does nothing.</summary>
    public void Release()
    {
        if (_reservation == 0)
        {
            return;
        }

        _pages.Release(_reservation, _reservationBytes);
        Uncount(CommittedBytes);
        _owner.CountReserved(-(long)ReservedBytes);
        _reservation = 0;
        _reservationBytes = 0;
        CommittedEnd = 0;
        HoleBytes = 0;
        Base = null;
    }

    /// <summary>
    /// Gives the memory back and keeps the addresses, which read as zero from then on: for what may be looked at after
    /// its end. The range is not used again.
    /// </summary>
    public void Retire()
    {
        if (CommittedEnd != 0)
        {
            _pages.Discard((nint)Base, CommittedEnd);
            _ = _pages.TryCommit((nint)Base, CommittedEnd);
            Uncount(CommittedBytes);
            CommittedEnd = 0;
        }
    }

    private static nuint RoundUp(nuint value, nuint powerOfTwo) => (value + powerOfTwo - 1) & ~(powerOfTwo - 1);

    private void Grow(nuint bytes)
    {
        if (bytes > ReservedBytes)
        {
            ThrowFull(bytes);
        }

        nuint page = (nuint)_pages.PageBytes;
        nuint step = CommittedEnd < CommitGranularity
            ? Math.Max(CommittedEnd, page)
            : Math.Clamp(RoundUp(CommittedEnd / 4, CommitGranularity), CommitGranularity, LargestCommitStep);
        nuint exact = RoundUp(bytes, page);
        nuint generous = Math.Max(exact, CommittedEnd + step);
        nuint hugePage = (nuint)_pages.HugePageBytes;
        if (hugePage != 0 && !_hasHadHoles)
        {
            if (CommittedEnd >= HugePagesFrom)
            {
                generous = RoundUp(generous, hugePage);
            }

            // Huge pages where the whole of one is wanted for certain: asked for at once, or little beside what is there.
            nuint end = CommittedEnd >= HugePagesFrom ? generous : exact;
            AdviseHugePages(RoundUp(CommittedEnd, hugePage), end & ~(hugePage - 1));
        }

        generous = Math.Min(generous, ReservedBytes);

        // Growing in steps is a courtesy to the kernel: near the budget's end, what is needed is enough.
        if (generous == exact || !TryCommit(CommittedEnd, generous - CommittedEnd, out _))
        {
            Commit(CommittedEnd, exact - CommittedEnd);
        }
    }

    private void Commit(nuint offset, nuint bytes)
    {
        if (!TryCommit(offset, bytes, out OutOfMemoryCause cause)
            && !(_owner.Root.RelieveMemory(_owner, (long)bytes) && TryCommit(offset, bytes, out cause)))
        {
            ThrowRefused(bytes, cause);
        }
    }

    private void AdviseHugePages(nuint from, nuint end)
    {
        if (from < end && end <= ReservedBytes)
        {
            _pages.AdviseHugePages((nint)(Base + from), end - from, wanted: true);
        }
    }

    private bool TryCommit(nuint offset, nuint bytes, out OutOfMemoryCause cause)
    {
        if (!_owner.Root.TryCharge((long)bytes))
        {
            cause = OutOfMemoryCause.Budget;
            return false;
        }

        if (!_pages.TryCommit((nint)(Base + offset), bytes))
        {
            _owner.Root.Refund((long)bytes);
            cause = OutOfMemoryCause.OperatingSystem;
            return false;
        }

        cause = default;
        CommittedEnd = Math.Max(CommittedEnd, offset + bytes);
        _owner.CountCommitted((long)bytes);
        return true;
    }

    private void Uncount(nuint bytes)
    {
        _owner.Root.Refund((long)bytes);
        _owner.CountCommitted(-(long)bytes);
    }

    [DoesNotReturn]
    private void ThrowNoAddresses() =>
        throw _owner.Root.Events.Note(new OutOfNativeMemoryException(
            _owner.Path, (long)ReservedBytes, OutOfMemoryCause.OperatingSystem,
            $"The operating system refused to reserve {ReservedBytes} bytes of addresses for '{_owner.Path}' "
            + $"({_pages.LastError}). Give the allocator a smaller maximum, or raise the limit on address space "
            + "(ulimit -v)."));

    [DoesNotReturn]
    private void ThrowFull(nuint bytes) =>
        throw _owner.Root.Events.Note(new OutOfNativeMemoryException(
            _owner.Path, (long)bytes, OutOfMemoryCause.Capacity,
            $"'{_owner.Path}' is full: {bytes} bytes are needed and {ReservedBytes} are reserved. "
            + "Make the allocator with a larger maximum: address space is free."));

    [DoesNotReturn]
    private void ThrowRefused(nuint bytes, OutOfMemoryCause cause) =>
        throw _owner.Root.Events.Note(new OutOfNativeMemoryException(
            _owner.Path, (long)bytes, cause,
            cause == OutOfMemoryCause.Budget
                ? $"'{_owner.Path}' needs {bytes} more bytes, but {_owner.Root.CommittedBytes} of the budget of "
                    + $"{_owner.Root.Options.CommitBudgetBytes} are committed. Free something, or raise "
                    + "MemoryOptions.CommitBudgetBytes."
                : $"The operating system refused {bytes} more bytes for '{_owner.Path}' ({_pages.LastError})."));
}
