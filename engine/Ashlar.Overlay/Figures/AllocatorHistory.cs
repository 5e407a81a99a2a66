using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// The last seconds of every allocator. Each has a ring of its own; one that is gone keeps its ring until another needs
/// it. Where there are more allocators than rings, or no memory for another ring, the last to come have none:
/// <see cref="Untracked"/>.
/// </summary>
internal sealed class AllocatorHistory : IDisposable
{
    /// <summary>The most allocators that are remembered at a time.</summary>
    public const int MaximumAllocators = 256;

    /// <summary>Rings are asked for so many at a time.</summary>
    private const int RingStep = 16;

    /// <summary>Seconds to wait after memory was refused: asking calls whoever frees memory.</summary>
    private const int RefusedSeconds = 60;

    private readonly NativeTable<AllocatorNote> _notes;
    private readonly Ring[] _rings = new Ring[MaximumAllocators];
    private readonly int _capacity;
    private int[] _ringOfNode = new int[MaximumAllocators];
    private int _ringCount;
    private long _nextAsking;

    /// <summary>Makes an empty history.</summary>
    /// <param name="parent">The node that its memory is counted under.</param>
    /// <param name="capacity">How many seconds it remembers.</param>
    /// <exception cref="OutOfNativeMemoryException">There is no memory for the first rings.</exception>
    public AllocatorHistory(Allocator parent, int capacity)
    {
        _capacity = capacity;
        _notes = new NativeTable<AllocatorNote>(parent, "allocators", capacity * MaximumAllocators);
        _notes.EnsureCount(capacity * RingStep);
    }

    /// <summary>Memory that it takes.</summary>
    public long Bytes => (long)_notes.Count * Unsafe.SizeOf<AllocatorNote>();

    /// <summary>Seconds ever noted.</summary>
    public long Added { get; private set; }

    /// <summary>Seconds remembered.</summary>
    public int Count => (int)Math.Min(Added, _capacity);

    /// <summary>Allocators of the last second that have no ring.</summary>
    public int Untracked { get; private set; }

    /// <summary>Makes room for a tree of so many nodes, so that the end of a second makes no garbage.</summary>
    public void Reserve(int nodes)
    {
        if (_ringOfNode.Length < nodes)
        {
            Array.Resize(ref _ringOfNode, Math.Max(nodes, _ringOfNode.Length * 2));
        }
    }

    /// <summary>Notes the end of a second.</summary>
    /// <param name="nodes">The tree.</param>
    /// <param name="isNewTree">Whether an allocator came or went since the last second.</param>
    public void Record(ReadOnlySpan<AllocatorSnapshot> nodes, bool isNewTree)
    {
        // Who found no ring in this tree finds none before it changes, or before memory may be asked for again.
        bool givesRings = isNewTree || Added == _nextAsking;
        Reserve(nodes.Length);
        Untracked = 0;
        int place = (int)(Added % _capacity);
        for (int node = 0; node < nodes.Length; node++)
        {
            ref readonly AllocatorSnapshot source = ref nodes[node];
            int index = _ringOfNode[node];
            if (givesRings)
            {
                index = FindRing(index, source.Allocator);
                index = index >= 0 ? index : GiveRing(source);
                _ringOfNode[node] = index;
            }

            if (index < 0)
            {
                Untracked++;
                continue;
            }

            ref Ring ring = ref _rings[index];
            bool isForeign = source.Kind == AllocatorKind.Foreign;
            _notes[(index * _capacity) + place] = new AllocatorNote
            {
                LiveBytes = isForeign ? source.ForeignLiveBytes : source.LiveBytes,
                CommittedBytes = isForeign ? source.ForeignBytes : source.CommittedBytes,
                LiveObjects = Narrow(source.LiveObjects),
                Allocations = Narrow(source.Allocations - ring.Allocations),
                Frees = Narrow(source.Frees - ring.Frees),
            };
            ring.Allocations = source.Allocations;
            ring.Frees = source.Frees;
            ring.Last = Added;
        }

        Added++;
        if (isNewTree)
        {
            ForgetGone();
        }
    }

    /// <summary>What was noted of an allocator.</summary>
    /// <param name="allocator">The allocator.</param>
    /// <param name="age">0 for the newest second, <see cref="Count"/> - 1 for the oldest.</param>
    /// <param name="note">What was noted.</param>
    /// <returns>False when it was not there, or had no ring.</returns>
    public bool TryGet(Allocator allocator, int age, out AllocatorNote note) =>
        TryGetOf(IndexOf(allocator), age, out note);

    /// <summary>Adds what an allocator held in each of the last seconds.</summary>
    /// <param name="allocator">The allocator.</param>
    /// <param name="bytes">Added to, the oldest second first: as many as are remembered.</param>
    public void AddLiveBytes(Allocator allocator, Span<long> bytes)
    {
        int index = IndexOf(allocator);
        for (int age = 0; age < bytes.Length; age++)
        {
            if (TryGetOf(index, age, out AllocatorNote note))
            {
                bytes[bytes.Length - 1 - age] += note.LiveBytes;
            }
        }
    }

    /// <summary>Adds up what was there in a second and is there no more.</summary>
    /// <param name="age">The second.</param>
    /// <param name="bytes">What they held.</param>
    /// <returns>How many they were.</returns>
    public int CountGone(int age, out long bytes)
    {
        int count = 0;
        bytes = 0;
        for (int index = 0; index < _ringCount; index++)
        {
            if (_rings[index].Last < Added - 1 && TryGetOf(index, age, out AllocatorNote note))
            {
                bytes += note.CommittedBytes;
                count++;
            }
        }

        return count;
    }

    /// <summary>Disposes its table.</summary>
    public void Dispose() => _notes.Dispose();

    private bool TryGetOf(int index, int age, out AllocatorNote note)
    {
        long second = Added - 1 - age;
        if (index < 0 || age >= Count || second < _rings[index].First || second > _rings[index].Last)
        {
            note = default;
            return false;
        }

        note = _notes[(index * _capacity) + (int)(second % _capacity)];
        return true;
    }

    private int FindRing(int expected, Allocator allocator) =>
        expected >= 0 && ReferenceEquals(_rings[expected].Owner, allocator) ? expected : IndexOf(allocator);

    private int IndexOf(Allocator allocator)
    {
        for (int index = 0; index < _ringCount; index++)
        {
            if (ReferenceEquals(_rings[index].Owner, allocator))
            {
                return index;
            }
        }

        return -1;
    }

    private int GiveRing(in AllocatorSnapshot node)
    {
        int index = HasRoom() ? _ringCount++ : LongestGone();
        if (index >= 0)
        {
            _rings[index] = new Ring
            {
                Owner = node.Allocator,
                First = Added,
                Last = Added,
                Allocations = node.Allocations,
                Frees = node.Frees,
            };
        }

        return index;
    }

    private bool HasRoom()
    {
        int rings = _notes.Count / _capacity;
        if (_ringCount < rings)
        {
            return true;
        }

        if (rings == MaximumAllocators || Added < _nextAsking)
        {
            return false;
        }

        try
        {
            _notes.EnsureCount(Math.Min(rings + RingStep, MaximumAllocators) * _capacity);
            return true;
        }
        catch (OutOfNativeMemoryException)
        {
            _nextAsking = Added + RefusedSeconds;
            return false;
        }
    }

    private int LongestGone()
    {
        int gone = -1;
        for (int index = 0; index < _ringCount; index++)
        {
            // One of the last second is looked up before another takes its ring; it may be there still.
            bool isGone = _rings[index].Last < Added - 1;
            gone = isGone && (gone < 0 || _rings[index].Last < _rings[gone].Last) ? index : gone;
        }

        return gone;
    }

    /// <summary>What is gone is only counted: its objects need not be kept for that.</summary>
    private void ForgetGone()
    {
        foreach (ref Ring ring in _rings.AsSpan(0, _ringCount))
        {
            ring.Owner = ring.Last < Added - 1 ? null : ring.Owner;
        }
    }

    private static int Narrow(long count) => (int)Math.Clamp(count, 0, int.MaxValue);

    /// <summary>Whose ring it is, in which seconds it was filled, and the allocator's counters at the end of the last.</summary>
    private struct Ring
    {
        public Allocator? Owner;
        public long First;
        public long Last;
        public long Allocations;
        public long Frees;
    }
}
