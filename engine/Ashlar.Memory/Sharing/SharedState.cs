using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>
/// What a counted handle finds of its pool: one cache line at an address that never holds anything else, so that a
/// handle kept longer than its pool finds an empty one.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
internal unsafe struct SharedState
{
    /// <summary>The first object.</summary>
    public byte* Values;

    /// <summary>By index of the object: its generation above its strong references.</summary>
    public ulong* Counts;

    /// <summary>One for each strong reference; kept when checks are on.</summary>
    public SharedTicket* Tickets;

    /// <summary>A handle of the pool, or 0 once it is disposed.</summary>
    public nint Owner;

    /// <summary>The first free ticket's index plus one, below a tag that rises with each pop.</summary>
    public ulong FreeTickets;

    /// <summary>Objects that <see cref="Counts"/> has room for.</summary>
    public int Count;

    /// <summary>Tickets that exist.</summary>
    public int TicketCount;

    /// <summary>Whether other threads count at the same time.</summary>
    public bool IsAtomic;

    /// <summary>Whether a ticket is out and of that generation.</summary>
    public readonly bool IsOut(ulong ticket)
    {
        uint index = (uint)ticket;
        return index < (uint)TicketCount && Tickets[index].Generation == (uint)(ticket >> 32);
    }

    /// <summary>Whether an object is alive and of that generation.</summary>
    public readonly bool IsAlive(ulong named)
    {
        uint index = (uint)named;
        if (index >= (uint)Count)
        {
            return false;
        }

        ulong count = Volatile.Read(ref Counts[index]);
        return count >> 32 == named >> 32 && (uint)count != 0;
    }

    /// <summary>One more strong reference to an object that has one.</summary>
    public readonly void Increment(ulong named)
    {
        ref ulong count = ref Counts[(uint)named];
        if (IsAtomic)
        {
            Interlocked.Increment(ref count);
        }
        else
        {
            count++;
        }
    }

    /// <summary>One more strong reference to an object that may be gone.</summary>
    public readonly bool TryIncrement(ulong named)
    {
        uint index = (uint)named;
        if (index >= (uint)Count)
        {
            return false;
        }

        ref ulong count = ref Counts[index];
        ulong seen = Volatile.Read(ref count);
        while (seen >> 32 == named >> 32 && (uint)seen != 0)
        {
            if (!IsAtomic)
            {
                count = seen + 1;
                return true;
            }

            // Generation and count are one word, so an object that ends meanwhile cannot be taken for its successor.
            Interleaving.Point();
            ulong before = Interlocked.CompareExchange(ref count, seen + 1, seen);
            if (before == seen)
            {
                return true;
            }

            seen = before;
        }

        return false;
    }

    /// <summary>One strong reference less.</summary>
    /// <returns>True when it was the last.</returns>
    public readonly bool Decrement(ulong named)
    {
        ref ulong count = ref Counts[(uint)named];
        return (uint)(IsAtomic ? Interlocked.Decrement(ref count) : --count) == 0;
    }

    /// <summary>Takes a free ticket, if there is one.</summary>
    public bool TryTakeTicket(out uint index)
    {
        ulong head = Volatile.Read(ref FreeTickets);
        while ((uint)head != 0)
        {
            index = (uint)head - 1;

            // The next one may be out of date when another thread took this; then the tag has changed and so fails.
            ulong next = (((head >> 32) + 1) << 32) | (uint)Volatile.Read(ref Tickets[index].Next);
            if (!IsAtomic)
            {
                FreeTickets = next;
                return true;
            }

            Interleaving.Point();
            ulong before = Interlocked.CompareExchange(ref FreeTickets, next, head);
            if (before == head)
            {
                return true;
            }

            head = before;
        }

        index = 0;
        return false;
    }

    /// <summary>Ends a ticket's generation.</summary>
    /// <returns>False when it had ended already, on another thread just now.</returns>
    public readonly bool TryEndTicket(ulong ticket)
    {
        ref uint generation = ref Tickets[(uint)ticket].Generation;
        uint expected = (uint)(ticket >> 32);
        if (IsAtomic)
        {
            Interleaving.Point();
            return Interlocked.CompareExchange(ref generation, expected + 1, expected) == expected;
        }

        generation = expected + 1;
        return true;
    }

    /// <summary>Puts a ticket back, unless its generations have run out.</summary>
    public void ReturnTicket(uint index)
    {
        if (Tickets[index].Generation == uint.MaxValue)
        {
            return;
        }

        ulong head = Volatile.Read(ref FreeTickets);
        while (true)
        {
            Tickets[index].Next = (int)(uint)head;
            ulong next = ((head >> 32) << 32) | (index + 1);
            if (!IsAtomic)
            {
                FreeTickets = next;
                return;
            }

            Interleaving.Point();
            ulong before = Interlocked.CompareExchange(ref FreeTickets, next, head);
            if (before == head)
            {
                return;
            }

            head = before;
        }
    }
}
