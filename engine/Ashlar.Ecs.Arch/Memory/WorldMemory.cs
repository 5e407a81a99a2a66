using System.Runtime.CompilerServices;
using Arch.Core;
using Ashlar.Memory;

namespace Ashlar.Ecs.Arch;

/// <summary>
/// Shows an Arch world in the tree of allocators: a node for each archetype with its chunks, empty slots and entity
/// column, below it a node for each component with the bytes of its column, and one for the entity records. Arch keeps
/// all of it in arrays of the garbage collector, so the bytes are foreign: beside the native sums, in none of them.
/// <para>Call <see cref="Update"/> once a frame, or before a snapshot: it reads a few counters an archetype, whatever
/// the number of entities, and makes garbage only when an archetype appears. Belongs to the world's thread.</para>
/// </summary>
/// <example><code>
/// using var shown = new WorldMemory(memory, world, "world");
/// shown.Update();
/// ForeignFigures total = shown.Total;
/// long waste = total.HeldBytes - total.LiveBytes;         // in total.Blocks chunks, with total.EmptySlots
/// </code></example>
public sealed class WorldMemory : IDisposable
{
    /// <summary>Archetypes that get nodes of their own unless another number is given; the rest share one.</summary>
    public const int DefaultMaximumArchetypes = 256;

    private readonly AllocatorGroup _group;
    private readonly ForeignMemory _records;
    private readonly List<ArchetypeNodes> _archetypes = [];
    private readonly int _maximumArchetypes;
    private ForeignMemory? _others;

    /// <summary>Makes the nodes, and updates them for the first time.</summary>
    /// <param name="parent">The node above.</param>
    /// <param name="world">The world. It is not owned: end it yourself.</param>
    /// <param name="name">What the tree calls it.</param>
    /// <param name="maximumArchetypes">Archetypes that get nodes of their own; those after them share one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of archetypes is negative.</exception>
    public WorldMemory(
        Allocator parent, World world, string name, int maximumArchetypes = DefaultMaximumArchetypes)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentOutOfRangeException.ThrowIfNegative(maximumArchetypes);
        World = world;
        _maximumArchetypes = maximumArchetypes;
        _group = new AllocatorGroup(parent, name);
        _records = new ForeignMemory(_group, "entity records");
        Update();
    }

    /// <summary>The world that is shown.</summary>
    public World World { get; }

    /// <summary>
    /// All of it as of the last <see cref="Update"/>: blocks are chunks, objects entities, empty slots are places in
    /// chunks.
    /// </summary>
    public ForeignFigures Total { get; private set; }

    /// <summary>Brings the nodes up to date with the world.</summary>
    /// <exception cref="ObjectDisposedException">This is disposed.</exception>
    /// <exception cref="OutOfNativeMemoryException">The tree has no room for a new archetype's nodes.</exception>
    public void Update()
    {
        ObjectDisposedException.ThrowIf(_group.IsDisposed, this);
        ReadOnlySpan<Archetype> archetypes = World.Archetypes.AsSpan();
        int shown = Math.Min(archetypes.Length, _maximumArchetypes);
        Match(archetypes[..shown]);
        ForeignFigures total = ReportRecords();
        for (int i = 0; i < shown; i++)
        {
            total = Sum(total, _archetypes[i].Report());
        }

        Total = Sum(total, ReportOthers(archetypes[shown..]));
    }

    /// <summary>Takes the nodes out of the tree. The world stays as it is.</summary>
    public void Dispose() => _group.Dispose();

    /// <summary>
    /// Gives every archetype its nodes, in the world's order. Archetypes go when a world is cleared or trimmed, and
    /// their nodes with them.
    /// </summary>
    private void Match(ReadOnlySpan<Archetype> archetypes)
    {
        for (int i = 0; i < archetypes.Length; i++)
        {
            if (i < _archetypes.Count && ReferenceEquals(_archetypes[i].Archetype, archetypes[i]))
            {
                continue;
            }

            int known = IndexOf(archetypes[i], i);
            if (known < 0)
            {
                _archetypes.Insert(i, new ArchetypeNodes(_group, archetypes[i]));
            }
            else
            {
                (_archetypes[i], _archetypes[known]) = (_archetypes[known], _archetypes[i]);
            }
        }

        for (int i = _archetypes.Count - 1; i >= archetypes.Length; i--)
        {
            _archetypes[i].Dispose();
            _archetypes.RemoveAt(i);
        }
    }

    private int IndexOf(Archetype archetype, int start)
    {
        for (int i = start; i < _archetypes.Count; i++)
        {
            if (ReferenceEquals(_archetypes[i].Archetype, archetype))
            {
                return i;
            }
        }

        return -1;
    }

    private ForeignFigures ReportRecords()
    {
        long size = Unsafe.SizeOf<EntityData>();
        var figures = new ForeignFigures { HeldBytes = World.Capacity * size, LiveBytes = World.Size * size };
        _records.Report(in figures);
        return figures;
    }

    private ForeignFigures ReportOthers(ReadOnlySpan<Archetype> archetypes)
    {
        var figures = default(ForeignFigures);
        foreach (Archetype archetype in archetypes)
        {
            figures = Sum(figures, ArchetypeNodes.Measure(archetype));
        }

        if (archetypes.Length > 0)
        {
            _others ??= new ForeignMemory(_group, "other archetypes");
        }

        _others?.Report(in figures);
        return figures;
    }

    private static ForeignFigures Sum(in ForeignFigures left, in ForeignFigures right) => new()
    {
        HeldBytes = left.HeldBytes + right.HeldBytes,
        LiveBytes = left.LiveBytes + right.LiveBytes,
        Blocks = left.Blocks + right.Blocks,
        LiveObjects = left.LiveObjects + right.LiveObjects,
        EmptySlots = left.EmptySlots + right.EmptySlots,
    };
}
