namespace Ashlar.Memory;

/// <summary>
/// A <see cref="PageRange"/> that commits from its start on, as its user grows. Nothing in it ever moves, and "is this
/// pointer ours?" is one subtraction. Most users want an <see cref="Arena"/>, a <see cref="SlabPool{T}"/> or a
/// <see cref="NativeTable{T}"/>, which live in one.
/// <para>Committed is a prefix, less the holes that its user decommits and commits again. Calls nobody, like its base.
/// Not thread-safe.</para>
/// </summary>
internal sealed unsafe class GrowingRange : PageRange
{
    /// <summary>A range doubles until it has this much; then it grows by a quarter, in steps of this at the least.</summary>
    private const nuint CommitGranularity = 64 << 10;

    private const nuint LargestCommitStep = 4 << 20;

    /// <summary>A range of so many huge pages grows by whole ones: half of one that stays unused is 6 % of it.</summary>
    private const nuint HugePagesToGrowByThem = 8;

    private bool _hasHadHoles;

    /// <summary>
    /// The least of a reservation that was to be larger, when addresses are short: with less, an allocator is of no use.
    /// </summary>
    public const nuint LeastReservation = 1 << 20;

    /// <summary>Reserves a range.</summary>
    /// <param name="owner">Who is charged for what is committed.</param>
    /// <param name="bytes">The most it can ever hold; rounded up to whole pages.</param>
    /// <param name="leastBytes">What will do when addresses are short; 0 for no less than <paramref name="bytes"/>.</param>
    /// <exception cref="OutOfNativeMemoryException">The operating system has no such range.</exception>
    public GrowingRange(Allocator owner, nuint bytes, nuint leastBytes = 0)
        : base(owner, Math.Max(bytes, 1), AlignmentFor(owner.Root.Pages, bytes), leastBytes, takesKept: true)
    {
    }

    /// <inheritdoc/>
    public GrowingRange(Allocator owner, nint reservation, nuint bytes)
        : base(owner, reservation, bytes)
    {
    }

    /// <summary>Bytes from <see cref="PageRange.Base"/> on that have been committed, holes included.</summary>
    public nuint CommittedEnd { get; private set; }

    /// <summary>Commits pages until at least so many bytes from the start are usable. New bytes are zero.</summary>
    /// <param name="bytes">Bytes from <see cref="PageRange.Base"/>.</param>
    /// <param name="cause">What stood in the way.</param>
    /// <returns>
    /// False when the range, the budget or the operating system does not have them; nothing has changed.
    /// </returns>
    public bool TryEnsureCommitted(nuint bytes, out OutOfMemoryCause cause)
    {
        cause = OutOfMemoryCause.Capacity;
        return bytes <= CommittedEnd || (bytes <= ReservedBytes && TryGrow(bytes, out cause));
    }

    /// <summary>As <see cref="TryEnsureCommitted"/>, for who has nobody to ask for relief.</summary>
    /// <param name="bytes">Bytes from <see cref="PageRange.Base"/>.</param>
    /// <exception cref="OutOfNativeMemoryException">
    /// The range, the budget or the operating system does not have them; nothing has changed.
    /// </exception>
    public void EnsureCommitted(nuint bytes)
    {
        if (!TryEnsureCommitted(bytes, out OutOfMemoryCause cause))
        {
            ThrowRefused(bytes, cause);
        }
    }

    /// <summary>Decommits the end of the committed prefix.</summary>
    /// <param name="bytes">
    /// Bytes from <see cref="PageRange.Base"/> to keep; rounded up to whole pages. No holes may lie behind.
    /// </param>
    public void DecommitFrom(nuint bytes)
    {
        nuint keep = RoundUp(bytes, (nuint)PageBytes);
        if (keep < CommittedEnd)
        {
            Decommit(keep, CommittedEnd - keep);
            CommittedEnd = keep;
        }
    }

    /// <summary>Has the operating system supply committed pages now, without changing what is in them.</summary>
    /// <param name="from">Bytes from <see cref="PageRange.Base"/>.</param>
    /// <param name="end">Bytes from <see cref="PageRange.Base"/>; committed.</param>
    public void Touch(nuint from, nuint end)
    {
        for (nuint offset = from & ~((nuint)PageBytes - 1); offset < end; offset += (nuint)PageBytes)
        {
            ref byte first = ref Base[offset];
            Volatile.Write(ref first, Volatile.Read(ref first));
        }
    }

    /// <summary>Makes a hole in the committed prefix: decommits its pages, whose contents are gone.</summary>
    /// <param name="offset">Bytes from <see cref="PageRange.Base"/>: whole pages inside the prefix, outside other
    /// holes.</param>
    /// <param name="bytes">A positive multiple of the page size.</param>
    public override void DecommitHole(nuint offset, nuint bytes)
    {
        if (!_hasHadHoles)
        {
            // Otherwise the kernel would in time fill the holes again, to make huge pages of what is around them.
            _hasHadHoles = true;
            Pages.AdviseHugePages((nint)Base, ReservedBytes, wanted: false);
        }

        base.DecommitHole(offset, bytes);
    }

    /// <summary>Commits a hole again, or a part of one; it reads as zero.</summary>
    /// <param name="offset">Bytes from <see cref="PageRange.Base"/>: whole pages inside a hole.</param>
    /// <param name="bytes">A positive multiple of the page size.</param>
    /// <param name="cause">What stood in the way.</param>
    /// <returns>False when the budget or the operating system does not have them; nothing has changed.</returns>
    public bool TryCommitHole(nuint offset, nuint bytes, out OutOfMemoryCause cause) =>
        TryCommit(offset, bytes, out cause);

    /// <summary>
    /// Decommits everything and keeps the addresses, which read as zero from then on: for what may be looked at after
    /// its end. The range is not used again.
    /// </summary>
    public void DecommitReadable()
    {
        if (CommittedEnd != 0)
        {
            Pages.DecommitHole((nint)Base, CommittedEnd);
            _ = Pages.TryCommit((nint)Base, CommittedEnd);
            Uncount(CommittedBytes);
            CommittedEnd = 0;
        }
    }

    /// <summary>Releases the addresses and what is committed, or leaves them to the next range of this size if there is
    /// little of it. Calling it again does nothing.</summary>
    public override void Release()
    {
        if (_hasHadHoles || CommittedBytes != CommittedEnd || !TryLeave())
        {
            base.Release();
        }

        CommittedEnd = 0;
    }

    /// <summary>Large ranges start on a huge-page boundary, so that all of their memory can come in huge pages.</summary>
    private static nuint AlignmentFor(VirtualMemory pages, nuint bytes) =>
        bytes >= (nuint)pages.HugePageBytes ? (nuint)pages.HugePageBytes : 1;

    private bool TryGrow(nuint bytes, out OutOfMemoryCause cause)
    {
        if (InheritedBytes != 0)
        {
            return TryGrowIntoInherited(bytes, out cause);
        }

        nuint page = (nuint)PageBytes;
        nuint step = CommittedEnd < CommitGranularity
            ? Math.Max(CommittedEnd, page)
            : Math.Clamp(RoundUp(CommittedEnd / 4, CommitGranularity), CommitGranularity, LargestCommitStep);
        nuint exact = RoundUp(bytes, page);
        nuint generous = Math.Max(exact, CommittedEnd + step);
        nuint hugePage = (nuint)Pages.HugePageBytes;
        if (hugePage != 0 && !_hasHadHoles)
        {
            bool byHugePages = CommittedEnd / hugePage >= HugePagesToGrowByThem;
            if (byHugePages)
            {
                generous = RoundUp(generous, hugePage);
            }

            // Huge pages where the whole of one is wanted for certain: asked for at once, or little beside what is there.
            nuint end = byHugePages ? generous : exact;
            AdviseHugePages(RoundUp(CommittedEnd, hugePage), end & ~(hugePage - 1));
        }

        generous = Math.Min(generous, ReservedBytes);

        // Growing in steps is a courtesy to the kernel: near the budget's end, what is needed is enough.
        if (TryCommit(CommittedEnd, generous - CommittedEnd, out cause))
        {
            CommittedEnd = generous;
            return true;
        }

        if (generous != exact && TryCommit(CommittedEnd, exact - CommittedEnd, out cause))
        {
            CommittedEnd = exact;
            return true;
        }

        return false;
    }

    /// <summary>Begins with the pages that an ended range left.</summary>
    private bool TryGrowIntoInherited(nuint bytes, out OutOfMemoryCause cause)
    {
        nuint inherited = InheritedBytes;
        if (!TryCommitInherited(out cause))
        {
            return false;
        }

        CommittedEnd = inherited;
        return TryEnsureCommitted(bytes, out cause);
    }

    private void AdviseHugePages(nuint from, nuint end)
    {
        if (from < end && end <= ReservedBytes)
        {
            Pages.AdviseHugePages((nint)(Base + from), end - from, wanted: true);
        }
    }
}
