using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <content>What forbids structural changes: open enumerations, running handlers, saving and loading.</content>
public sealed partial class World
{
    /// <summary>In <see cref="_iterationDepth"/>, once the world has ended: no call that changes it gets past the check
    /// for iterations, however many were open.</summary>
    private const int Ended = int.MinValue / 2;

    /// <summary>The open enumerations by their numbers; 0 where one was closed before a later one.</summary>
    private long[] _enumerations = new long[4];
    private int _enumerationCount;
    private long _lastEnumeration;
    private int _iterationDepth;
    private int _growths;

    /// <summary>Whether a query is running, so that structural changes throw.</summary>
    public bool IsIterating => _iterationDepth > 0;

    /// <summary>Whether the world asks for memory, and a handler of a memory system may run.</summary>
    internal bool IsGrowing => _growths != 0;

    /// <summary>Whether structural changes are refused: something iterates, or the world has ended.</summary>
    internal bool RefusesChanges => _iterationDepth != 0;

    /// <summary>Whether the world is destroyed, or its memory is.</summary>
    internal bool IsEnded => _iterationDepth < 0;

    /// <summary>Refuses structural changes from here on. Queries inside a job begin and end on several
    /// threads.</summary>
    internal void BeginIteration()
    {
        if (!JobThread.IsCurrentInJob)
        {
            _iterationDepth++;
        }
        else
        {
            Interlocked.Increment(ref _iterationDepth);
        }
    }

    /// <summary>Undoes one <see cref="BeginIteration"/>.</summary>
    internal void EndIteration()
    {
        if (!JobThread.IsCurrentInJob)
        {
            _iterationDepth--;
        }
        else
        {
            Interlocked.Decrement(ref _iterationDepth);
        }
    }

    /// <summary>The world is about to ask for memory: whoever is asked to free some must not change the world
    /// meanwhile.</summary>
    internal void BeginGrowth()
    {
        BeginIteration();
        Interlocked.Increment(ref _growths);
    }

    /// <summary>Undoes one <see cref="BeginGrowth"/>.</summary>
    internal void EndGrowth()
    {
        Interlocked.Decrement(ref _growths);
        EndIteration();
    }

    /// <summary>Refuses structural changes until <see cref="EndEnumeration"/> is called for this enumeration: for
    /// enumerators, which users may copy, and dispose more than once.</summary>
    /// <param name="place">Where the number stands.</param>
    /// <returns>The number of the enumeration.</returns>
    /// <exception cref="ObjectDisposedException">The world has ended.</exception>
    internal long BeginEnumeration(out int place)
    {
        WorldChecks.ThrowIfEnded(this);
        if (JobThread.IsCurrentInJob)
        {
            return BeginEnumerationTogether(out place);
        }

        _iterationDepth++;
        return OpenEnumeration(out place);
    }

    /// <summary>The same in a job, where other threads do so too.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private long BeginEnumerationTogether(out int place)
    {
        lock (_queries)
        {
            Interlocked.Increment(ref _iterationDepth);
            return OpenEnumeration(out place);
        }
    }

    /// <summary>Ends an enumeration, once: calls for one that has ended do nothing.</summary>
    internal void EndEnumeration(long number, int place)
    {
        if (!JobThread.IsCurrentInJob)
        {
            _iterationDepth -= CloseEnumeration(number, place);
            return;
        }

        lock (_queries)
        {
            Interlocked.Add(ref _iterationDepth, -CloseEnumeration(number, place));
        }
    }

    private long OpenEnumeration(out int place)
    {
        if (_enumerationCount == _enumerations.Length)
        {
            GrowEnumerations();
        }

        place = _enumerationCount++;
        return _enumerations[place] = ++_lastEnumeration;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void GrowEnumerations() => Array.Resize(ref _enumerations, _enumerationCount * 2);

    /// <returns>How many enumerations this ended: 1, or 0 if it had ended.</returns>
    private int CloseEnumeration(long number, int place)
    {
        if (place >= _enumerationCount || _enumerations[place] != number)
        {
            return 0;
        }

        _enumerations[place] = 0;
        while (_enumerationCount != 0 && _enumerations[_enumerationCount - 1] == 0)
        {
            _enumerationCount--;
        }

        return 1;
    }
}
