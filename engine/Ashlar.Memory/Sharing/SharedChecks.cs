using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// What shared references check at the level of this process. From <c>handles</c> on each strong reference has a ticket
/// that is ended with it, so that one disposed twice is seen. Each member is empty, or a constant to the JIT, where its
/// level is off.
/// </summary>
internal static unsafe class SharedChecks
{
    /// <summary>Handles: every strong reference has a ticket.</summary>
    public static bool UseTickets
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ActiveChecks.Handles;
    }

    /// <summary>Full: a ticket remembers the line that took or ended it.</summary>
    public static bool TrackLines
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ActiveChecks.Full;
    }

    /// <summary>Handles: whether a reference was not disposed; below: whether its object is alive.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsHeld(SharedState* pool, ulong named, ulong ticket) =>
        ActiveChecks.Handles ? pool->IsOut(ticket) : pool->IsAlive(named);

    /// <summary>Handles: a reference was made and not disposed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfDisposed<T>(in Shared<T> reference, SharedState* pool, ulong ticket)
        where T : unmanaged
    {
        if (ActiveChecks.Handles && (pool is null || !pool->IsOut(ticket)))
        {
            reference.ThrowStale();
        }
    }

    /// <summary>Where the object is; full: noted as touched.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T* ValueOf<T>(SharedState* pool, uint index)
        where T : unmanaged =>
        ActiveChecks.Full ? (T*)SharedAllocator.Of(pool).AddressOf((int)index) : (T*)pool->Values + index;

    /// <summary>Handles: ends the ticket of a reference that is disposed, once.</summary>
    public static void EndTicket<T>(in Shared<T> reference, SharedState* pool, ulong ticket, string file, int line)
        where T : unmanaged
    {
        if (!ActiveChecks.Handles)
        {
            return;
        }

        if (!pool->IsOut(ticket) || !pool->TryEndTicket(ticket))
        {
            reference.ThrowStale();
        }

        SharedTicket* ended = pool->Tickets + (uint)ticket;
        if (ActiveChecks.Full)
        {
            ended->Object = 0;
            ended->Origin = SharedAllocator.Of(pool).OriginOf(file, line);
        }

        pool->ReturnTicket((uint)ticket);
    }

    /// <summary>Handles: a ticket for a new reference; the pool is asked only when there is none, or a line to
    /// note.</summary>
    public static ulong TakeTicket(SharedState* pool, int index, string file, int line)
    {
        if (!ActiveChecks.Handles)
        {
            return 0;
        }

        if (ActiveChecks.Full || !pool->TryTakeTicket(out uint ticket))
        {
            return SharedAllocator.Of(pool).TakeTicket(index, file, line);
        }

        return ((ulong)pool->Tickets[ticket].Generation << 32) | ticket;
    }
}
