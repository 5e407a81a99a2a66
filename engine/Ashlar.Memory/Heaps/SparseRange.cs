using System.Diagnostics.CodeAnalysis;

namespace Ashlar.Memory;

/// <summary>
/// One reserved range of addresses whose pages are committed and given back in any order. Its user remembers which are
/// committed. What is committed is charged to the owner and to the system's budget first.
/// <para>Choose <see cref="AddressRange"/> for what grows like a stack. Not thread-safe.</para>
/// </summary>
internal sealed unsafe class SparseRange
{
    private readonly Allocator _owner;
    private readonly VirtualMemory _pages;
    private readonly nuint _reservationBytes;
    private nint _reservation;
    private nuint _committedBytes;

    /// <summary>Reserves a range.</summary>
    /// <param name="owner">Who is charged for what is committed.</param>
    /// <param name="bytes">A positive multiple of <paramref name="alignment"/>.</param>
    /// <param name="alignment">Of the first address: a power of two, at least a page.</param>
    /// <exception cref="OutOfNativeMemoryException">The operating system has no such range.</exception>
    public SparseRange(Allocator owner, nuint bytes, nuint alignment)
    {
        _owner = owner;
        _pages = owner.Root.Pages;
        ReservedBytes = bytes;
        _reservationBytes = bytes + alignment;
        _reservation = _pages.Reserve(_reservationBytes);
        if (_reservation == 0)
        {
            ThrowNoAddresses();
        }

        Base = (byte*)(((nuint)_reservation + (alignment - 1)) & ~(alignment - 1));
        owner.CountReserved((long)bytes);
    }

    /// <summary>The first address.</summary>
    public byte* Base { get; private set; }

    /// <summary>Bytes of address space.</summary>
    public nuint ReservedBytes { get; }

    /// <summary>Commits pages.</summary>
    /// <param name="offset">From <see cref="Base"/>; a multiple of the page size.</param>
    /// <param name="bytes">A positive multiple of the page size.</param>
    /// <param name="cause">What stood in the way.</param>
    /// <returns>False when the budget or the operating system does not have them; nothing has changed.</returns>
    public bool TryCommit(nuint offset, nuint bytes, out OutOfMemoryCause cause)
    {
        cause = OutOfMemoryCause.Budget;
        if (!_owner.Root.TryCharge((long)bytes))
        {
            return false;
        }

        if (!_pages.TryCommit((nint)(Base + offset), bytes))
        {
            _owner.Root.Refund((long)bytes);
            cause = OutOfMemoryCause.OperatingSystem;
            return false;
        }

        _committedBytes += bytes;
        _owner.CountCommitted((long)bytes);
        return true;
    }

    /// <summary>Gives committed pages back; their contents are lost.</summary>
    /// <param name="offset">From <see cref="Base"/>; a multiple of the page size.</param>
    /// <param name="bytes">A positive multiple of the page size.</param>
    public void Discard(nuint offset, nuint bytes)
    {
        _pages.Discard((nint)(Base + offset), bytes);
        Uncount(bytes);
    }

    /// <summary>Gives everything back, addresses too. Calling it again does nothing.</summary>
    public void Release()
    {
        if (_reservation == 0)
        {
            return;
        }

        _pages.Release(_reservation, _reservationBytes);
        Uncount(_committedBytes);
        _owner.CountReserved(-(long)ReservedBytes);
        _reservation = 0;
        Base = null;
    }

    /// <exception cref="OutOfNativeMemoryException">Always.</exception>
    [DoesNotReturn]
    public void ThrowRefused(nuint bytes, OutOfMemoryCause cause) =>
        throw _owner.Root.Events.Note(new OutOfNativeMemoryException(
            _owner.Path, (long)bytes, cause, cause switch
            {
                OutOfMemoryCause.Budget =>
                    $"'{_owner.Path}' needs {bytes} more bytes, but {_owner.Root.CommittedBytes} of the budget of "
                    + $"{_owner.Root.Options.CommitBudgetBytes} are committed. Free something, or raise "
                    + "MemoryOptions.CommitBudgetBytes.",
                OutOfMemoryCause.Capacity =>
                    $"'{_owner.Path}' is full: {bytes} more bytes are needed, and all of the {ReservedBytes} reserved "
                    + "are in use. Make it with a larger maximum: address space is free.",
                _ => $"The operating system refused {bytes} more bytes for '{_owner.Path}' ({_pages.LastError}).",
            }));

    private void Uncount(nuint bytes)
    {
        _committedBytes -= bytes;
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
}
