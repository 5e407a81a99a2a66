using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// The memory as a tree of parts: allocators, below a world its archetypes, and what an allocator holds beside those
/// below it. No garbage but for parts not seen before.
/// </summary>
internal sealed class MapFigures
{
    private const int Hidden = -2;

    private MapNode[] _nodes = [];
    private int[] _parts = [];
    private int _count;

    /// <summary>The parts, the root first; a part never stands before the one that it is a part of.</summary>
    public Span<MapNode> Nodes => _nodes.AsSpan(0, _count);

    /// <summary>The parts of a node, as indices, the largest first.</summary>
    public ReadOnlySpan<int> PartsOf(int node) => _parts.AsSpan(_nodes[node].FirstPart, _nodes[node].PartCount);

    /// <summary>Reads what there is.</summary>
    /// <param name="figures">The tree of allocators, and the archetypes.</param>
    /// <param name="owner">The allocator that archetypes take the place of what is below it, or null.</param>
    /// <param name="isLive">Whether live bytes order the parts.</param>
    public void Sample(OverlayFigures figures, Allocator? owner, bool isLive)
    {
        ReadOnlySpan<AllocatorSnapshot> source = figures.Allocators.Latest.Nodes;
        ReadOnlySpan<ArchetypeRow> archetypes = figures.Archetypes.Rows;
        Reserve(source.Length, archetypes.Length);
        _count = source.Length;
        int chunks = -1;
        for (int index = 0; index < source.Length; index++)
        {
            _nodes[index] = Of(source[index], figures);
            chunks = ReferenceEquals(source[index].Allocator, owner) ? index : chunks;
        }

        if (chunks >= 0)
        {
            AddArchetypes(chunks, source.Length, archetypes);
        }

        AddOwn(source.Length);
        SumUp();
        Order(figures.Memory, isLive);
    }

    /// <summary>Makes room, so that looking at the map later makes no garbage.</summary>
    /// <param name="allocators">How many there are: each may have a part of its own.</param>
    /// <param name="archetypes">How many there are.</param>
    public void Reserve(int allocators, int archetypes)
    {
        int nodes = (2 * allocators) + archetypes;
        if (nodes > _nodes.Length)
        {
            int length = Math.Max(nodes, _nodes.Length * 2);
            Array.Resize(ref _nodes, length);
            Array.Resize(ref _parts, length);
        }
    }

    private static MapNode Of(in AllocatorSnapshot node, OverlayFigures figures) => new()
    {
        Name = node.Parent < 0 ? "memory" : node.Name,
        Content = (node.Allocator as SlabAllocator)?.ContentName ?? string.Empty,
        Allocator = node.Allocator,
        IsWhole = true,
        Parent = node.Parent,
        CommittedBytes = WholeBytes(figures.CommittedBytesOf(node)) + node.ForeignBytes,
        LiveBytes = WholeBytes(figures.LiveBytesOf(node)) + node.ForeignLiveBytes,
    };

    /// <summary>What is unknown has no room on the map.</summary>
    private static long WholeBytes(double bytes) => double.IsNaN(bytes) ? 0 : (long)bytes;

    /// <summary>Puts archetypes in the place of the pools that their chunks are blocks of.</summary>
    private void AddArchetypes(int chunks, int allocators, ReadOnlySpan<ArchetypeRow> archetypes)
    {
        ref MapNode owner = ref _nodes[chunks];
        for (int index = chunks + 1; index < allocators; index++)
        {
            ref MapNode node = ref _nodes[index];
            if (node.Parent == chunks || (node.Parent >= 0 && _nodes[node.Parent].Parent == Hidden))
            {
                owner.CommittedBytes += node.CommittedBytes;
                owner.LiveBytes += node.LiveBytes;
                node.Parent = Hidden;
            }
        }

        foreach (ref readonly ArchetypeRow row in archetypes)
        {
            if (row.ChunkBytes > 0)
            {
                owner.CommittedBytes = Math.Max(0, owner.CommittedBytes - row.ChunkBytes);
                owner.LiveBytes = Math.Max(0, owner.LiveBytes - row.ChunkBytes);
                long live = Math.Max(0, row.ChunkBytes - row.EmptyBytes - row.SlackBytes);
                Add(row.Name, owner.Allocator, chunks, row.ChunkBytes, live);
            }
        }
    }

    /// <summary>What an allocator holds beside those below it is a part of its own.</summary>
    private void AddOwn(int allocators)
    {
        for (int index = 0; index < _count; index++)
        {
            if (_nodes[index].Parent >= 0)
            {
                _nodes[_nodes[index].Parent].PartCount++;
            }
        }

        for (int index = 0; index < allocators; index++)
        {
            ref MapNode node = ref _nodes[index];
            if (node.Parent != Hidden && node.PartCount > 0 && node.CommittedBytes > 0)
            {
                Add("its own", node.Allocator, index, node.CommittedBytes, node.LiveBytes);
                node.PartCount++;
                node.CommittedBytes = 0;
                node.LiveBytes = 0;
            }
        }
    }

    private void Add(string name, Allocator allocator, int parent, long committed, long live) => _nodes[_count++] = new MapNode
    {
        Name = name,
        Content = string.Empty,
        Allocator = allocator,
        Parent = parent,
        CommittedBytes = committed,
        LiveBytes = Math.Min(live, committed),
    };

    /// <summary>Parents stand before their parts, so backwards each is complete before its parent takes it in.</summary>
    private void SumUp()
    {
        for (int index = _count - 1; index > 0; index--)
        {
            ref readonly MapNode node = ref _nodes[index];
            if (node.Parent >= 0)
            {
                _nodes[node.Parent].CommittedBytes += node.CommittedBytes;
                _nodes[node.Parent].LiveBytes += node.LiveBytes;
            }
        }
    }

    private void Order(MemorySystem memory, bool isLive)
    {
        int next = 0;
        for (int index = 0; index < _count; index++)
        {
            _nodes[index].FirstPart = next;
            next += _nodes[index].PartCount;
            _nodes[index].PartCount = 0;
        }

        Span<SortKey> keys = memory.Frame.Current.Allocate<SortKey>(next);
        for (int index = 0; index < _count; index++)
        {
            if (_nodes[index].Parent >= 0)
            {
                ref MapNode parent = ref _nodes[_nodes[index].Parent];
                keys[parent.FirstPart + parent.PartCount++] = new SortKey(_nodes[index].BytesOf(isLive), index);
            }
        }

        for (int index = 0; index < _count; index++)
        {
            ref readonly MapNode node = ref _nodes[index];
            Span<SortKey> parts = keys.Slice(node.FirstPart, node.PartCount);
            parts.Sort(Ascending<SortKey>.Order);
            for (int part = 0; part < parts.Length; part++)
            {
                _parts[node.FirstPart + part] = parts[part].Row;
            }
        }
    }
}
