namespace Ashlar.Memory;

/// <summary>
/// The strongly connected components of a graph: Tarjan's algorithm (Depth-first search and linear graph algorithms,
/// 1972), with a stack of its own, so that a chain of any length does not overflow the thread's.
/// </summary>
/// <param name="firstEdge">By node, where its edges begin; one more for the end.</param>
/// <param name="targets">By edge, the node it leads to.</param>
internal sealed class StronglyConnected(int[] firstEdge, List<int> targets)
{
    private readonly int[] _order = new int[firstEdge.Length - 1];
    private readonly int[] _lowest = new int[firstEdge.Length - 1];
    private readonly int[] _nextEdge = new int[firstEdge.Length - 1];
    private readonly bool[] _isOpen = new bool[firstEdge.Length - 1];
    private readonly Stack<int> _open = new();
    private readonly Stack<int> _path = new();
    private readonly List<List<int>> _components = [];
    private int _visited;

    /// <summary>Each component; nodes without a way back to themselves are components of one.</summary>
    public List<List<int>> Components()
    {
        for (int node = 0; node < _order.Length; node++)
        {
            if (_order[node] == 0)
            {
                Search(node);
            }
        }

        return _components;
    }

    private void Search(int root)
    {
        Enter(root);
        while (_path.TryPeek(out int node))
        {
            if (_nextEdge[node] < firstEdge[node + 1])
            {
                int target = targets[_nextEdge[node]++];
                if (_order[target] == 0)
                {
                    Enter(target);
                }
                else if (_isOpen[target])
                {
                    _lowest[node] = Math.Min(_lowest[node], _order[target]);
                }

                continue;
            }

            _path.Pop();
            if (_path.TryPeek(out int parent))
            {
                _lowest[parent] = Math.Min(_lowest[parent], _lowest[node]);
            }

            if (_lowest[node] == _order[node])
            {
                Close(node);
            }
        }
    }

    private void Enter(int node)
    {
        _order[node] = _lowest[node] = ++_visited;
        _nextEdge[node] = firstEdge[node];
        _isOpen[node] = true;
        _open.Push(node);
        _path.Push(node);
    }

    private void Close(int node)
    {
        var component = new List<int>();
        int member;
        do
        {
            member = _open.Pop();
            _isOpen[member] = false;
            component.Add(member);
        }
        while (member != node);
        _components.Add(component);
    }
}
