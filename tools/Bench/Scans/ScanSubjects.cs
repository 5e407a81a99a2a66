using System.Numerics;
using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>A prefix sum by a loop that adds element after element.</summary>
internal readonly struct PlainScan<T>(int elements) : IScanWork<PlainScan<T>>
    where T : unmanaged, INumber<T>
{
    private readonly T[] _source = ScanNumbers.Of<T>(elements);
    private readonly T[] _sums = new T[elements];

    public static PlainScan<T> Open(int elements) => new(elements);

    public void Run()
    {
        Span<T> sums = _sums;
        T sum = T.Zero;
        for (int i = 0; i < _source.Length; i++)
        {
            T value = _source[i];
            sums[i] = sum;
            sum += value;
        }
    }

    public long Result() => ScanNumbers.Digest<T>(_sums);

    public void Dispose()
    {
    }
}

/// <summary><see cref="Scan"/>.</summary>
internal readonly struct EngineScan<T>(int elements) : IScanWork<EngineScan<T>>
    where T : unmanaged, INumber<T>
{
    private readonly T[] _source = ScanNumbers.Of<T>(elements);
    private readonly T[] _sums = new T[elements];

    public static EngineScan<T> Open(int elements) => new(elements);

    public void Run() => Scan.Exclusive<T>(_source, _sums);

    public long Result() => ScanNumbers.Digest<T>(_sums);

    public void Dispose()
    {
    }
}

/// <summary>Numbers by their cells, by the BCL's sort of keys with items.</summary>
internal readonly struct ArraySort(int elements) : IScanWork<ArraySort>
{
    private readonly int[] _keys = ScanNumbers.CellsOf(elements);
    private readonly int[] _sortedKeys = new int[elements];
    private readonly int[] _order = new int[elements];

    public static ArraySort Open(int elements) => new(elements);

    public void Run()
    {
        _keys.CopyTo(_sortedKeys, 0);
        for (int i = 0; i < _order.Length; i++)
        {
            _order[i] = i;
        }

        Array.Sort(_sortedKeys, _order);
    }

    public long Result() => ScanNumbers.DigestOfCells(_keys, _order);

    public void Dispose()
    {
    }
}

/// <summary>Numbers by their cells, by a list for each cell: what a first version of a grid does.</summary>
internal readonly struct ListsOfCells(int elements) : IScanWork<ListsOfCells>
{
    private readonly int[] _keys = ScanNumbers.CellsOf(elements);
    private readonly int[] _order = new int[elements];
    private readonly List<int>[] _cells = [.. Enumerable.Range(0, ScanNumbers.Cells(elements)).Select(_ => new List<int>())];

    public static ListsOfCells Open(int elements) => new(elements);

    public void Run()
    {
        foreach (List<int> cell in _cells)
        {
            cell.Clear();
        }

        for (int i = 0; i < _keys.Length; i++)
        {
            _cells[_keys[i]].Add(i);
        }
    }

    public long Result()
    {
        int count = 0;
        foreach (List<int> cell in _cells)
        {
            cell.CopyTo(_order, count);
            count += cell.Count;
        }

        return ScanNumbers.DigestOfCells(_keys, _order);
    }

    public void Dispose()
    {
    }
}

/// <summary><see cref="CountingSort.Order"/>.</summary>
internal readonly struct EngineOrder(int elements) : IScanWork<EngineOrder>
{
    private readonly int[] _keys = ScanNumbers.CellsOf(elements);
    private readonly int[] _order = new int[elements];
    private readonly int[] _starts = new int[ScanNumbers.Cells(elements) + 1];

    public static EngineOrder Open(int elements) => new(elements);

    public void Run() => CountingSort.Order(_keys, _order, _starts);

    public long Result() => ScanNumbers.DigestOfCells(_keys, _order);

    public void Dispose()
    {
    }
}

/// <summary>A random one of so many is moved to the front, as often as there are: by the BCL's list.</summary>
internal readonly struct ManagedRecent : IScanWork<ManagedRecent>
{
    private readonly LinkedList<int> _list = new();
    private readonly LinkedListNode<int>[] _nodes;
    private readonly int[] _order;

    public ManagedRecent(int elements)
    {
        _order = ScanNumbers.OrderOf(elements);
        _nodes = new LinkedListNode<int>[elements];
        for (int i = 0; i < elements; i++)
        {
            _nodes[i] = _list.AddLast(i);
        }
    }

    public static ManagedRecent Open(int elements) => new(elements);

    public void Run()
    {
        foreach (int each in _order)
        {
            _list.Remove(_nodes[each]);
            _list.AddFirst(_nodes[each]);
        }
    }

    public long Result() => (_list.First!.Value * 31L) + _list.Last!.Value;

    public void Dispose()
    {
    }
}

/// <summary>The same by a <see cref="SlabLinkedList{T, TLinks}"/>.</summary>
internal readonly struct SlabRecent : IScanWork<SlabRecent>
{
    private readonly MapHome _home;
    private readonly SlabPool<RecentItem> _pool;
    private readonly SlabLinkedList<RecentItem, RecentItem> _list;
    private readonly Handle<RecentItem>[] _handles;
    private readonly int[] _order;

    private SlabRecent(MapHome home, SlabPool<RecentItem> pool, int elements)
    {
        _home = home;
        _pool = pool;
        _order = ScanNumbers.OrderOf(elements);
        _list = pool.CreateLinkedList<RecentItem>();
        _handles = new Handle<RecentItem>[elements];
        for (int i = 0; i < elements; i++)
        {
            _handles[i] = pool.Create(new RecentItem { Number = i });
            _list.AddLast(_handles[i]);
        }
    }

    public static SlabRecent Open(int elements)
    {
        var home = new MapHome();
        return new SlabRecent(home, new SlabPool<RecentItem>(home.Memory, "items"), elements);
    }

    public void Run()
    {
        foreach (int each in _order)
        {
            _list.MoveToFirst(_handles[each]);
        }
    }

    public long Result() => (_pool[_list.First].Number * 31L) + _pool[_list.Last].Number;

    public void Dispose()
    {
        _pool.Dispose();
        _home.Dispose();
    }
}

/// <summary>What was used lately.</summary>
internal struct RecentItem : ILinked<RecentItem>
{
    public int Number;
    private ListLinks _links;

    public static ref ListLinks LinksOf(ref RecentItem item) => ref item._links;
}

/// <summary>What all subjects of a row get.</summary>
internal static class ScanNumbers
{
    private const int ItemsInCell = 8;
    private const int Most = 100;
    private const long Factor = 31;

    public static T[] Of<T>(int elements)
        where T : unmanaged, INumber<T>
    {
        var random = new Random(Seeds.Sizes);
        return [.. Enumerable.Range(0, elements).Select(_ => T.CreateChecked(random.Next(Most)))];
    }

    public static int Cells(int elements) => elements / ItemsInCell;

    public static int[] CellsOf(int elements)
    {
        var random = new Random(Seeds.Victims);
        return [.. Enumerable.Range(0, elements).Select(_ => random.Next(Cells(elements)))];
    }

    public static int[] OrderOf(int elements)
    {
        int[] order = [.. Enumerable.Range(0, elements)];
        new Random(Seeds.Order).Shuffle(order);
        return order;
    }

    public static long Digest<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged, INumber<T>
    {
        long digest = 0;
        foreach (T number in numbers)
        {
            digest = (digest * Factor) + long.CreateTruncating(number);
        }

        return digest;
    }

    /// <summary>Of the cells in order, and of all numbers, which an unstable sort may give in another order.</summary>
    public static long DigestOfCells(int[] keys, int[] order)
    {
        long digest = 0;
        long numbers = 0;
        foreach (int number in order)
        {
            digest = (digest * Factor) + keys[number];
            numbers += number;
        }

        return digest ^ numbers;
    }
}
