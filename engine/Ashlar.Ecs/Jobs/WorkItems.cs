using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// A query cut into work items, by a rule that knows the entities and no threads: each item has as many of the next rows
/// as <see cref="RowsPerItem"/> says, across chunks and archetypes, so that large chunks are shared and many small ones
/// are one item. Where chunks must stay whole, an item takes chunks until it has so many rows. Used again for the next
/// query.
/// </summary>
internal sealed class WorkItems : IDisposable
{
    /// <summary>Few enough that a query over some thousand entities keeps several threads busy, and enough that the
    /// rows cost more than an item, some 50 to 80 ns.</summary>
    public const int FewestRows = 512;

    /// <summary>So many that an item costs nothing beside its rows, and that a thread that comes to the last one a
    /// little late is not waited for long.</summary>
    private const int MostRows = 8192;

    /// <summary>Enough that 16 threads get several each.</summary>
    private const int WantedItems = 128;

    /// <summary>Address space for the parts of a reduction, which is free.</summary>
    private const int MaximumPartBytes = 1 << 30;

    private readonly Allocator _parent;
    private readonly NativeTable<WorkItem> _items;
    private NativeTable<byte>? _parts;

    public WorkItems(Allocator parent, int maximumRows)
    {
        _parent = parent;
        _items = new NativeTable<WorkItem>(parent, "work items", maximumRows / FewestRows + 1);
    }

    public int Count { get; private set; }

    public WorkItem this[int index] => _items[index];

    /// <summary>How many rows an item of a query over so many has.</summary>
    public static int RowsPerItem(int rows) => Math.Clamp(rows / WantedItems, FewestRows, MostRows);

    /// <summary>Cuts a query.</summary>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public void Cut(Query query, bool keepsChunksWhole)
    {
        Count = 0;
        int rowsPerItem = RowsPerItem(query.CountCandidates());
        WorkItem open = default;
        for (int archetype = 0; archetype < query.Archetypes.Length; archetype++)
        {
            Archetype current = query.Archetypes[archetype];
            for (int chunk = 0; chunk < current.ChunkCount; chunk++)
            {
                int count = current.GetChunk(chunk).Count;
                for (int row = 0; row < count;)
                {
                    if (open.Rows == 0)
                    {
                        open = new WorkItem(archetype, chunk, row, 0);
                    }

                    int taken = keepsChunksWhole ? count : Math.Min(count - row, rowsPerItem - open.Rows);
                    open = open with { Rows = open.Rows + taken };
                    row += taken;
                    if (open.Rows >= rowsPerItem)
                    {
                        Add(in open);
                        open = default;
                    }
                }
            }
        }

        if (open.Rows != 0)
        {
            Add(in open);
        }
    }

    /// <summary>Cuts the entities of a sparse set, by their places.</summary>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public void Cut(int entities)
    {
        Count = 0;
        int rowsPerItem = RowsPerItem(entities);
        for (int first = 0; first < entities; first += rowsPerItem)
        {
            Add(new WorkItem(0, 0, first, Math.Min(rowsPerItem, entities - first)));
        }
    }

    /// <summary>Commits memory for one part of a reduction for each item.</summary>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public void EnsureParts<T>()
        where T : unmanaged
    {
        _parts ??= new NativeTable<byte>(_parent, "reduction parts", MaximumPartBytes);
        _parts.EnsureCount((int)Math.Min((long)Count * Unsafe.SizeOf<T>(), int.MaxValue));
    }

    /// <summary>An item's part of a reduction.</summary>
    public ref T PartOf<T>(int item)
        where T : unmanaged => ref Unsafe.As<byte, T>(ref _parts![item * Unsafe.SizeOf<T>()]);

    public void Dispose()
    {
        _items.Dispose();
        _parts?.Dispose();
    }

    private void Add(in WorkItem item)
    {
        _items.EnsureCount(Count + 1);
        _items[Count++] = item;
    }
}
