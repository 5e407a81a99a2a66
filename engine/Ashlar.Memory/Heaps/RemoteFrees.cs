using System.Diagnostics;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Ashlar.Memory;

// The word of a slab: the address of its owner's HeapThread, and in bit 0 whether the slab is listed.
//
//   state        the word   what it means                            who leaves it                        to
//   none         0          nobody owns the slab: its record waits   Assign: whoever makes a slab         quiet (T)
//   quiet (T)    T          T owns it, and was not asked to collect  TryList: whoever published marks     listed (T)
//                                                                    ChangeOwner: under the heap's lock   quiet (U)
//                                                                    TryReclaim: T                        none
//   listed (T)   T | 1      T owns it and is to collect it. It has   Unlist: T, once T holds it           quiet (T)
//                           one holder: a list, or the thread that   ChangeOwner: under the heap's lock   listed (U)
//                           is about to push it to a list
//
// Every change is one compare-and-swap of the whole word, or an atomic exchange by its only writer. No wake-up is lost,
// because:
//
// 1. Marks and word are taken in opposite order. A thread publishes its marks and then looks at the word; the owner
//    unlists the slab and then takes the marks. A thread that finds the slab listed is earlier in the word's history
//    than the unlisting, so its marks are there when the owner takes them. A thread that finds it quiet lists it.
// 2. Whoever sets the bit knows in the same instant who the owner is. A slab of nobody is never listed, so nobody ever
//    has to take the bit back. (Setting the bit and reading the owner in two steps loses wake-ups: between the two the
//    slab can be reclaimed and its record reused; another thread finds the bit set and relies on it; then the first
//    one clears it.)
// 3. Only the holder clears the bit, and there is one holder: the thread whose compare-and-swap set the bit, then the
//    list, then whoever took the list. A listed slab is not reclaimed, so no record is reused while it hangs in a list.
//    A late notice may list a record's next slab instead: its owner looks at the marks once in vain.
// 4. A slab may change hands while its holder pushes it to the list of the old owner. So who pushes looks at the word
//    once more afterwards, and who changes the owner of a listed slab looks through the old owner's list afterwards.
//    Each writes first and reads second, with a full fence between: at least one of them sees the other, takes the
//    list, and delivers each slab in it to its owner. Any thread may take any list at any time, as it takes it whole.

/// <summary>
/// The remote frees of a heap: threads mark blocks of slabs that they do not own, and the owners collect them. A thread
/// whose cache overflows <b>marks</b> such blocks (<see cref="PendingMarks"/>), <b>publishes</b> the marks of one word with
/// one atomic instruction, and <b>lists</b> the slab with its owner unless it is listed; the owner <b>collects</b> all marks
/// of the listed slabs.
/// <para>One word of each slab holds the whole race: the table above is its state machine.</para>
/// </summary>
internal static unsafe class RemoteFrees
{
    private const nint Listed = 1;

    /// <summary>Publishes marks of one word of a slab, and sees to it that the owner collects them.</summary>
    /// <param name="thread">The state of the thread that freed the blocks.</param>
    /// <param name="slab">The slab.</param>
    /// <param name="word">The word of its bitmap of remote frees.</param>
    /// <param name="marks">The bits to set there; at least one.</param>
    public static void Publish(HeapThread* thread, HeapSlab* slab, ulong* word, ulong marks)
    {
        HeapThread.ColdBin(thread, slab->Class)->FreedRemotely += BitOperations.PopCount(marks);
        Interleaving.Point();
        _ = Interlocked.Or(ref *word, marks);
        Interleaving.Point();
        if (TryList(slab, out HeapThread* owner))
        {
            Deliver(slab, owner);
        }
    }

    /// <summary>Collects what other threads freed, all marks of a slab at once.</summary>
    /// <param name="thread">The calling thread's, or one that stands for no thread, under the heap's lock.</param>
    public static void Collect(HeapThread* thread)
    {
        HeapSlab* slab = TakeList(thread);
        while (slab != null)
        {
            HeapSlab* next = slab->Remote->Next;
            Interleaving.Point();
            HeapThread* owner = OwnerOf(slab);
            Interleaving.Point();
            if (owner == thread)
            {
                Unlist(slab, thread);
                Interleaving.Point();
                CollectMarks(thread, slab);
            }
            else
            {
                Deliver(slab, owner);
            }

            slab = next;
        }
    }

    /// <summary>Gives a new slab its owner: none to quiet.</summary>
    public static void Assign(HeapSlab* slab, HeapThread* owner)
    {
        Debug.Assert(
            Volatile.Read(ref slab->Remote->Word) == 0, "A record is reused only after its slab was reclaimed.");
        Volatile.Write(ref slab->Remote->Word, (nint)owner);
        Volatile.Write(ref *(nint*)&slab->Owner, (nint)owner);
    }

    /// <summary>
    /// Gives a slab another owner, listed or not; if it is listed, delivers what is in the old owner's list. Under the
    /// heap's lock, by the old owner, or for one that stands for no thread.
    /// </summary>
    public static void ChangeOwner(HeapSlab* slab, HeapThread* owner)
    {
        ref nint word = ref slab->Remote->Word;
        nint seen;
        do
        {
            seen = Volatile.Read(ref word);
            Interleaving.Point();
        }
        while (Interlocked.CompareExchange(ref word, (nint)owner | (seen & Listed), seen) != seen);

        Volatile.Write(ref *(nint*)&slab->Owner, (nint)owner);
        if ((seen & Listed) != 0)
        {
            Interleaving.Point();
            Redeliver((HeapThread*)(seen & ~Listed));
        }
    }

    /// <summary>Makes a slab whose blocks are all free nobody's: quiet to none. By its owner.</summary>
    /// <returns>False while the slab is listed: it cannot be reclaimed now.</returns>
    public static bool TryReclaim(HeapSlab* slab)
    {
        nint quiet = (nint)slab->Owner;
        Interleaving.Point();
        if (Interlocked.CompareExchange(ref slab->Remote->Word, 0, quiet) != quiet)
        {
            return false;
        }

        Volatile.Write(ref *(nint*)&slab->Owner, 0);
        return true;
    }

    /// <summary>Lists a slab, once marks are published: quiet to listed.</summary>
    /// <param name="slab">The slab.</param>
    /// <param name="owner">Its owner, to whom the caller must <see cref="Deliver"/> it.</param>
    /// <returns>False when somebody else has listed it, or it is nobody's: there is nothing to do.</returns>
    public static bool TryList(HeapSlab* slab, out HeapThread* owner)
    {
        ref nint word = ref slab->Remote->Word;
        nint seen;
        do
        {
            seen = Volatile.Read(ref word);
            owner = (HeapThread*)seen;
            if (seen == 0 || (seen & Listed) != 0)
            {
                // A slab of nobody: its owner collected these marks with others, saw that all of it was free, and
                // reclaimed it.
                return false;
            }

            Interleaving.Point();
        }
        while (Interlocked.CompareExchange(ref word, seen | Listed, seen) != seen);

        return true;
    }

    /// <summary>
    /// Pushes a slab that the caller holds to its owner's list. If the slab has changed hands meanwhile, nobody may
    /// look into that list again, so the caller delivers what is in it.
    /// </summary>
    public static void Deliver(HeapSlab* slab, HeapThread* owner)
    {
        Debug.Assert(owner != null, "A slab of nobody is never listed.");
        ref nint first = ref *(nint*)&owner->RemoteList;
        nint seen;
        do
        {
            seen = Volatile.Read(ref first);
            slab->Remote->Next = (HeapSlab*)seen;
            Interleaving.Point();
        }
        while (Interlocked.CompareExchange(ref first, (nint)slab, seen) != seen);

        Interleaving.Point();
        if (OwnerOf(slab) != owner)
        {
            Redeliver(owner);
        }
    }

    /// <summary>Takes a thread's list, and delivers each slab in it to its owner.</summary>
    private static void Redeliver(HeapThread* thread)
    {
        HeapSlab* slab = TakeList(thread);
        while (slab != null)
        {
            HeapSlab* next = slab->Remote->Next;
            HeapThread* owner = OwnerOf(slab);
            Interleaving.Point();
            Deliver(slab, owner);
            slab = next;
        }
    }

    private static HeapThread* OwnerOf(HeapSlab* slab) =>
        (HeapThread*)(Volatile.Read(ref slab->Remote->Word) & ~Listed);

    /// <summary>Takes a whole list; whoever does so holds the slabs in it.</summary>
    private static HeapSlab* TakeList(HeapThread* thread)
    {
        ref nint first = ref *(nint*)&thread->RemoteList;
        return Volatile.Read(ref first) == 0 ? null : (HeapSlab*)Interlocked.Exchange(ref first, 0);
    }

    /// <summary>
    /// Listed to quiet, by the owner, who holds the slab; the owner then takes the marks. Nobody else changes the word of
    /// a listed slab, but for who changes its owner, which is the owner again.
    /// </summary>
    private static void Unlist(HeapSlab* slab, HeapThread* owner) =>
        Interlocked.Exchange(ref slab->Remote->Word, (nint)owner);

    private static void CollectMarks(HeapThread* thread, HeapSlab* slab)
    {
        ulong* remote = RemoteBlocks.Bits(slab->Remote);
        ulong* free = HeapSlab.Free(slab);
        int collected = 0;
        for (int i = 0; i < slab->WordCount; i++)
        {
            if (Volatile.Read(ref remote[i]) != 0)
            {
                Interleaving.Point();
                ulong marks = HeapChecks.Collect(Interlocked.Exchange(ref remote[i], 0), free[i]);
                free[i] |= marks;
                slab->FreeWords |= marks == 0 ? 0 : 1UL << i;
                collected += BitOperations.PopCount(marks);
            }
        }

        HeapThread.ColdBin(thread, slab->Class)->Collected += collected;
        HeapThread.Bin(thread, slab->Class)->Taken -= collected;
        if (collected > 0)
        {
            ThreadCaches.MakeAvailable(thread, slab);
        }
    }
}

/// <summary>
/// The part of a slab's record that other threads write: <see cref="Word"/>, which holds the whole race between them,
/// the link of a list, and the bitmap of blocks that they freed. It lies on cache lines of its own, which the owner
/// visits only to collect, and in a range of its own: most slabs never see a remote free, and never touch theirs.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = HeaderBytes)]
internal unsafe struct RemoteBlocks
{
    /// <summary>Bytes before the bitmap.</summary>
    public const int HeaderBytes = 16;

    /// <summary>Who owns the slab, and whether it is listed: see <see cref="RemoteFrees"/>.</summary>
    public nint Word;

    /// <summary>The next slab in the list. Only who holds the slab writes it.</summary>
    public HeapSlab* Next;

    /// <summary>The bitmap of blocks that other threads have freed; right behind the header.</summary>
    public static ulong* Bits(RemoteBlocks* remote) => (ulong*)((byte*)remote + HeaderBytes);
}
