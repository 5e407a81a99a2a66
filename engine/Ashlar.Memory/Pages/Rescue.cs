namespace Ashlar.Memory;

/// <summary>
/// The time in which a thread runs the handlers of <see cref="MemorySystem.LowMemory"/>. It collects which allocators
/// the handlers free something in: the thread may use these, and so it may decommit their pages when the handlers have
/// returned.
/// </summary>
internal sealed class Rescue
{
    [ThreadStatic]
    private static Rescue? _innermost;

    [ThreadStatic]
    private static bool _asksNobody;

    private static volatile int _underWay;

    private readonly MemorySystem _system;
    private readonly Rescue? _outer;
    private readonly List<Allocator> _freed = [];

    private Rescue(MemorySystem system, Rescue? outer)
    {
        _system = system;
        _outer = outer;
    }

    /// <summary>Whether any thread runs handlers: one load, for a path that is nearly hot.</summary>
    public static bool AnyIsUnderWay => _underWay != 0;

    /// <summary>Whether the calling thread asks for something that it can do without.</summary>
    public static bool AsksNobody => _asksNobody;

    /// <summary>Says whether what the calling thread asks for next is something that it can do without.</summary>
    /// <returns>What was said before.</returns>
    public static bool AskNobody(bool value)
    {
        bool before = _asksNobody;
        _asksNobody = value;
        return before;
    }

    /// <summary>Whether the calling thread runs handlers of a system.</summary>
    public static bool IsUnderWay(MemorySystem system)
    {
        for (Rescue? rescue = _innermost; rescue is not null; rescue = rescue._outer)
        {
            if (rescue._system == system)
            {
                return true;
            }
        }

        return false;
    }

    public static Rescue Begin(MemorySystem system)
    {
        Interlocked.Increment(ref _underWay);
        Interlocked.Increment(ref system.RescuesUnderWay);
        return _innermost = new Rescue(system, _innermost);
    }

    /// <summary>Something in an allocator was freed by the calling thread.</summary>
    public static void NoteFreed(Allocator allocator)
    {
        for (Rescue? rescue = _innermost; rescue is not null; rescue = rescue._outer)
        {
            if (rescue._system == allocator.Root && !rescue._freed.Contains(allocator))
            {
                rescue._freed.Add(allocator);
            }
        }
    }

    /// <summary>The handlers have returned or thrown: decommits what they freed.</summary>
    public void End()
    {
        _innermost = _outer;
        Interlocked.Decrement(ref _underWay);
        try
        {
            DecommitFreed();
        }
        finally
        {
            // Last: until then others wait for what is given back here.
            Interlocked.Decrement(ref _system.RescuesUnderWay);
        }
    }

    private void DecommitFreed()
    {
        foreach (Allocator allocator in _freed)
        {
            if (allocator.Life == AllocatorLife.Published)
            {
                allocator.DecommitSpare();
            }
        }
    }
}
