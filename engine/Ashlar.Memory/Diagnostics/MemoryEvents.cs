namespace Ashlar.Memory;

/// <summary>
/// The last <see cref="Capacity"/> things that went wrong, or nearly, in a <see cref="MemorySystem"/>: budget warnings,
/// refused allocations, stale handles that were caught, failed checks. Kept also when the game catches the exception
/// and plays on. What repeats with nothing else between is one entry that counts.
/// <para>Noting one costs a lock. Who used what had ended is looked for on the stack, which costs some 5 µs and garbage, and
/// at most a hundred times in a tenth of a second for an allocator. A game in which nothing goes wrong pays nothing. Safe from any
/// thread.</para>
/// </summary>
/// <example><code>
/// var entries = new MemoryEvent[MemoryEvents.Capacity];
/// int count = memory.Events.CopyTo(entries);          // the oldest first
/// </code></example>
public sealed class MemoryEvents
{
    /// <summary>The most entries kept: the newest overwrites the oldest.</summary>
    public const int Capacity = 256;

    private readonly Lock _gate = new();
    private readonly MemoryEvent[] _ring = new MemoryEvent[Capacity];
    private long _entries;
    private long _recorded;

    internal MemoryEvents()
    {
    }

    /// <summary>How many events there ever were, repeats and overwritten entries included.</summary>
    public long Recorded => Volatile.Read(ref _recorded);

    /// <summary>Frames finished; the system keeps it up to date.</summary>
    internal long Frame { get; set; }

    /// <summary>The number of the system in the trace under way; 0 when it is not in it.</summary>
    internal int TraceNumber { get; set; }

    /// <summary>Told of every event, also of those that repeat, on the thread where it happens; or null.</summary>
    internal Action<MemoryEventKind, string, string>? Listener { get; set; }

    /// <summary>Copies the entries, the oldest first.</summary>
    /// <param name="target">Receives them; the newest ones when it is short.</param>
    /// <returns>How many were copied.</returns>
    public int CopyTo(Span<MemoryEvent> target)
    {
        lock (_gate)
        {
            int count = (int)Math.Min(Math.Min(_entries, Capacity), target.Length);
            for (int i = 0; i < count; i++)
            {
                target[i] = _ring[(_entries - count + i) % Capacity];
            }

            return count;
        }
    }

    /// <summary>Notes something.</summary>
    internal void Note(MemoryEventKind kind, string? allocatorName, string text, string usedAt = "")
    {
        allocatorName ??= string.Empty;
        Keep(kind, allocatorName, text, usedAt);
        TraceRecorder.NoteEvent(TraceNumber, kind, allocatorName, text);
        Listener?.Invoke(kind, allocatorName, text);
    }

    /// <summary>Notes what is about to be thrown.</summary>
    /// <returns>The exception.</returns>
    internal TFailure Note<TFailure>(TFailure failure)
        where TFailure : Exception, INotedFailure
    {
        Note(failure.Kind, failure.AllocatorName, failure.Message, failure.UsedAt);
        return failure;
    }

    private void Keep(MemoryEventKind kind, string allocatorName, string text, string usedAt)
    {
        lock (_gate)
        {
            _recorded++;
            ref MemoryEvent last = ref _ring[(_entries + Capacity - 1) % Capacity];
            if (_entries > 0 && last.Kind == kind && last.AllocatorName == allocatorName && IsSaidBy(last, text, usedAt))
            {
                last = last with { LastFrame = Frame, Times = last.Times + 1 };
                return;
            }

            _ring[_entries % Capacity] = new MemoryEvent(
                _entries, kind, Frame, Frame, 1, allocatorName, text, usedAt);
            _entries++;
        }
    }

    /// <summary>Whether an entry says what a text says. One whose user was not looked for says less, and is a repeat, too.</summary>
    private static bool IsSaidBy(in MemoryEvent entry, string text, string usedAt) =>
        entry.Text == text
        || (usedAt.Length == 0 && entry.UsedAt.Length > 0 && entry.Text.StartsWith(text, StringComparison.Ordinal));
}
