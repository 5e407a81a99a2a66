namespace Ashlar.Memory;

/// <summary>
/// Finds the counted objects that keep each other alive. You say for each pool what its objects hold; the search traces
/// those references and reports each cycle with its members, their counts, and whether anything outside still holds it.
/// <para>Cycles are the strongly connected components of the graph (Tarjan 1972). Whether one is leaked is found by
/// trial deletion, as in Bacon and Rajan's cycle collector (2001): references that no searched object holds come from
/// outside, and what cannot be reached from those is garbage. For that, all pools whose objects hold each other must be
/// added: a reference held by an object that was not searched counts as one from outside.</para>
/// <para>A tool for a debug key or the end of a level: takes time and garbage in proportion to the objects, and changes
/// nothing. Run it before the pools are disposed, while no thread uses them.</para>
/// </summary>
/// <example><code>
/// IReadOnlyList&lt;SharedCycle&gt; cycles = new CycleSearch()
///     .Add(nodes, static (in Node node, CycleSearch search) =&gt; search.Follow(node.Next))
///     .Run();
/// foreach (SharedCycle cycle in cycles) { Console.WriteLine(cycle); }
/// </code></example>
public sealed unsafe class CycleSearch
{
    private readonly List<(SharedAllocator Pool, Delegate Visitor)> _pools = [];
    private readonly List<int> _targets = [];
    private int[] _firstNode = [];

    /// <summary>Adds a pool to the search.</summary>
    /// <typeparam name="T">The pool's objects.</typeparam>
    /// <param name="pool">The pool.</param>
    /// <param name="visitor">Calls <see cref="Follow{T}"/> with each strong reference that an object holds.</param>
    /// <returns>This search.</returns>
    /// <exception cref="ArgumentException">The pool was added already.</exception>
    public CycleSearch Add<T>(SharedPool<T> pool, SharedVisitor<T> visitor)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(pool);
        ArgumentNullException.ThrowIfNull(visitor);
        if (_pools.Exists(added => ReferenceEquals(added.Pool, pool)))
        {
            throw new ArgumentException($"'{pool.Path}' was added to the search already.", nameof(pool));
        }

        _pools.Add((pool, visitor));
        return this;
    }

    /// <summary>For a visitor: names a strong reference that the object at hand holds. The default value and a disposed
    /// reference are skipped.</summary>
    /// <typeparam name="T">The type of the object referred to.</typeparam>
    /// <param name="reference">The reference.</param>
    public void Follow<T>(Shared<T> reference)
        where T : unmanaged
    {
        if (!reference.IsAlive)
        {
            return;
        }

        for (int i = 0; i < _pools.Count && i < _firstNode.Length; i++)
        {
            if (_pools[i].Pool.State == reference.Pool)
            {
                _targets.Add(_firstNode[i] + reference.Index);
                return;
            }
        }
    }

    /// <summary>Searches.</summary>
    /// <returns>The cycles, those that are leaked first; empty when there is none.</returns>
    /// <exception cref="ObjectDisposedException">A pool is disposed.</exception>
    public IReadOnlyList<SharedCycle> Run()
    {
        int[] firstEdge = Trace();
        int nodes = firstEdge.Length - 1;
        int[] outside = new int[nodes];
        for (int node = 0; node < nodes; node++)
        {
            outside[node] = StrongCount(node);
        }

        foreach (int target in _targets)
        {
            outside[target]--;
        }

        bool[] held = ReachableFrom(outside, firstEdge);
        List<List<string>?[]> sites = _pools.ConvertAll(added => added.Pool.SitesByIndex());
        List<SharedCycle> leaked = [];
        List<SharedCycle> inUse = [];
        foreach (List<int> component in new StronglyConnected(firstEdge, _targets).Components())
        {
            if (component.Count == 1 && !HoldsItself(component[0], firstEdge))
            {
                continue;
            }

            bool isLeaked = !held[component[0]];
            component.Sort();
            (isLeaked ? leaked : inUse).Add(
                new SharedCycle(component.ConvertAll(node => Describe(node, outside[node], sites)), isLeaked));
        }

        leaked.AddRange(inUse);
        return leaked;
    }

    /// <summary>Fills the edges; a node is an index of a pool, behind those of the pools before it.</summary>
    /// <returns>By node, where its edges begin; one more for the end.</returns>
    private int[] Trace()
    {
        _targets.Clear();
        _firstNode = new int[_pools.Count + 1];
        for (int i = 0; i < _pools.Count; i++)
        {
            Allocator.ThrowIfEnded(_pools[i].Pool.IsDisposed, _pools[i].Pool);
            _firstNode[i + 1] = _firstNode[i] + _pools[i].Pool.State->Count;
        }

        int[] firstEdge = new int[_firstNode[^1] + 1];
        for (int i = 0; i < _pools.Count; i++)
        {
            for (int node = _firstNode[i]; node < _firstNode[i + 1]; node++)
            {
                firstEdge[node] = _targets.Count;
                if (StrongCount(node) > 0)
                {
                    _pools[i].Pool.Visit(node - _firstNode[i], _pools[i].Visitor, this);
                }
            }
        }

        firstEdge[^1] = _targets.Count;
        return firstEdge;
    }

    private bool[] ReachableFrom(int[] outside, int[] firstEdge)
    {
        bool[] reached = new bool[outside.Length];
        var waiting = new Stack<int>();
        for (int node = 0; node < outside.Length; node++)
        {
            if (outside[node] > 0)
            {
                reached[node] = true;
                waiting.Push(node);
            }
        }

        while (waiting.TryPop(out int node))
        {
            for (int edge = firstEdge[node]; edge < firstEdge[node + 1]; edge++)
            {
                if (!reached[_targets[edge]])
                {
                    reached[_targets[edge]] = true;
                    waiting.Push(_targets[edge]);
                }
            }
        }

        return reached;
    }

    private bool HoldsItself(int node, int[] firstEdge) =>
        _targets.IndexOf(node, firstEdge[node], firstEdge[node + 1] - firstEdge[node]) >= 0;

    private (int Pool, int Index) Find(int node)
    {
        int pool = Array.BinarySearch(_firstNode, node);
        if (pool < 0)
        {
            pool = ~pool - 1;
        }

        // Pools without objects begin where the next one does.
        while (_firstNode[pool + 1] <= node)
        {
            pool++;
        }

        return (pool, node - _firstNode[pool]);
    }

    private int StrongCount(int node)
    {
        (int pool, int index) = Find(node);
        return (int)(uint)_pools[pool].Pool.State->Counts[index];
    }

    private SharedCycleMember Describe(int node, int outside, List<List<string>?[]> sites)
    {
        (int pool, int index) = Find(node);
        return new SharedCycleMember(
            _pools[pool].Pool.Path, index, StrongCount(node), outside, sites[pool][index] ?? []);
    }
}
