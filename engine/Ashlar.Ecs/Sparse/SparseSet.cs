using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// The entities of a world that have one sparse component, and its values: both dense, in an order of their own, found by
/// id through an index. Removing moves the last entity into the gap. The arrays grow where they lie, so
/// references to values stay good until a removal; values with references lie in a managed array.
/// </summary>
/// <remarks>
/// Whoever adds an entity has made room before: <see cref="Reserve"/> and <see cref="EnsurePage"/> may run out of memory,
/// nothing else can.
/// </remarks>
internal sealed partial class SparseSet : IDisposable
{
    private const int FirstCapacity = 64;

    private readonly World _world;
    private readonly AllocatorGroup _group;
    private readonly NativeTable<Entity> _entities;
    private readonly NativeTable<SparseCell>? _values;
    private NativeBlock _valueBlock;
    private Array? _references;
    private int _count;
    private int _capacity;

    /// <exception cref="OutOfNativeMemoryException">There are no addresses left.</exception>
    public SparseSet(Allocator parent, World world, ComponentInfo info, int maximumEntities)
    {
        Info = info;
        _world = world;
        _group = new AllocatorGroup(parent, $"sparse {TypeNames.Of(info.Type)}");
        try
        {
            _index = new PagedTable<SparseSlot>(_group, "index", maximumEntities);
            _entities = new NativeTable<Entity>(_group, "entities", maximumEntities);
            if (info.Size != 0 && !info.IsManaged)
            {
                _values = new NativeTable<SparseCell>(_group, "values", CellsFor(maximumEntities));
            }
        }
        catch
        {
            _group.Dispose();
            throw;
        }
    }

    public ComponentInfo Info { get; }

    /// <summary>How many entities have the component.</summary>
    public int Count => _count;

    /// <summary>The entities that have the component, in the order of their values.</summary>
    public Span<Entity> Entities => _entities.Span[.._count];

    public bool Has(Entity entity) => TryFind(entity, out _);

    /// <summary>The entity at a place, which is not checked; the others follow it.</summary>
    public ref Entity EntityAt(int place) => ref _entities.At(place);

    /// <summary>The value at a place, which is not checked; the others follow it.</summary>
    public ref T At<T>(int place)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            return ref ReferenceAt<T>(place);
        }

        if (Component<T>.IsTag)
        {
            return ref TagColumn.First<T>();
        }

        return ref Unsafe.Add(ref Unsafe.As<byte, T>(ref _valueBlock.At<byte>(0)), (nint)(uint)place);
    }

    /// <summary>The bytes of values that follow each other.</summary>
    public Span<byte> BytesOf(int place, int count)
    {
        int size = Info.Size;
        return MemoryMarshal.CreateSpan(
            ref Unsafe.AddByteOffset(ref Unsafe.As<SparseCell, byte>(ref _values!.At(0)), (nint)place * size), count * size);
    }

    /// <summary>The array that holds the values of a component with references.</summary>
    public Array References => _references!;

    /// <summary>Makes room for more entities.</summary>
    /// <exception cref="OutOfNativeMemoryException">There is no memory; nothing has changed.</exception>
    public void Reserve(int more)
    {
        if (more > _capacity - _count)
        {
            Grow(_count + (long)more);
        }
    }

    /// <summary>Adds a live entity that is not in the set, and for which there is room.</summary>
    /// <returns>The place of its value, which is undefined.</returns>
    public int Add(Entity entity)
    {
        int place = _count++;
        SlotOf(entity.Id) = new SparseSlot(entity, place);
        _entities.At(place) = entity;
        return place;
    }

    /// <summary>Adds a live entity, unless it is in the set already, and makes room for it where there is none.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="place">The place of its value, which is undefined.</param>
    /// <returns>False if it is in the set.</returns>
    /// <exception cref="OutOfNativeMemoryException">There is no memory; nothing has changed.</exception>
    public bool TryAdd(Entity entity, out int place)
    {
        if (!_index.HasRow(entity.Id) || _count == _capacity)
        {
            MakeRoom(entity);
        }

        ref SparseSlot slot = ref SlotOf(entity.Id);
        if (slot.TryFind(entity, out place))
        {
            return false;
        }

        place = _count;
        slot = new SparseSlot(entity, place);
        _entities.At(place) = entity;
        _count = place + 1;
        return true;
    }

    /// <summary>Adds a live entity that is not in the set, and for which there is room, with a value of zero.</summary>
    public void AddZeroed(Entity entity) => Clear(Add(entity));

    /// <summary>Removes an entity, if it is in the set.</summary>
    public void Remove(Entity entity)
    {
        if (_count != 0 && TryFind(entity, out int place))
        {
            MoveValue(_count - 1, place);
            Forget(entity, place);
        }
    }

    /// <summary>Removes an entity, if it is in the set; its component is known to the caller.</summary>
    /// <returns>Whether it was in the set.</returns>
    public bool TryRemove<T>(Entity entity)
    {
        if (!TryFind(entity, out int place))
        {
            return false;
        }

        At<T>(place) = At<T>(_count - 1);
        Forget(entity, place);
        return true;
    }

    /// <summary>Removes an entity, in whose place the last value lies already.</summary>
    private void Forget(Entity entity, int place)
    {
        int last = _count - 1;
        Entity moved = _entities.At(last);
        _entities.At(place) = moved;
        SlotOf(moved.Id) = new SparseSlot(moved, place);
        SlotOf(entity.Id) = default;
        _count = last;
        if (_references is not null)
        {
            Array.Clear(_references, last, 1);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MakeRoom(Entity entity)
    {
        if (!Has(entity))
        {
            Reserve(1);
            EnsurePage(entity.Id);
        }
    }

    /// <summary>Zeroes a value.</summary>
    public void Clear(int place)
    {
        if (_references is not null)
        {
            Array.Clear(_references, place, 1);
        }
        else if (_values is not null)
        {
            BytesOf(place, 1).Clear();
        }
    }

    /// <summary>Copies a value from the set of the same component in another world.</summary>
    public void CopyFrom(SparseSet source, int from, int to)
    {
        if (_references is not null)
        {
            Array.Copy(source._references!, from, _references, to, 1);
        }
        else if (_values is not null)
        {
            source.BytesOf(from, 1).CopyTo(BytesOf(to, 1));
        }
    }

    /// <summary>Decommits what holds no entity.</summary>
    public void Trim()
    {
        TrimPages();
        _entities.Truncate(_count);
        _values?.Truncate(CellsFor(_count));
        SeeValues();
        if (_references is not null && _references.Length != _count)
        {
            ResizeReferences(_count);
        }

        _capacity = _count;
    }

    /// <summary>Forgets the entities: the memory is about to end.</summary>
    public void End()
    {
        _slotCount = 0;
        if (_references is not null)
        {
            Array.Clear(_references);
        }

        _count = 0;
        _capacity = 0;
    }

    /// <summary>Releases the addresses.</summary>
    public void Dispose()
    {
        End();
        _group.Dispose();
    }

    /// <summary>A method of its own: there are no arrays of the largest structs, not even unused ones.</summary>
    private ref T ReferenceAt<T>(int place) => ref Unsafe.As<T[]>(_references!)[place];

    private void MoveValue(int from, int to)
    {
        if (_references is not null)
        {
            Array.Copy(_references, from, _references, to, 1);
        }
        else if (_values is not null)
        {
            ref byte first = ref Unsafe.As<SparseCell, byte>(ref _values.At(0));
            MovePlan.CopyBytes(
                ref Unsafe.AddByteOffset(ref first, (nint)from * Info.Size),
                ref Unsafe.AddByteOffset(ref first, (nint)to * Info.Size),
                Info.Size);
        }
    }

    private void Grow(long needed)
    {
        long capacity = Math.Min(Math.Max(FirstCapacity, _capacity * 2L), _entities.MaximumCount);
        _world.BeginGrowth();
        try
        {
            GrowTo((int)Math.Clamp(capacity, needed, int.MaxValue), (int)Math.Min(needed, int.MaxValue));
        }
        finally
        {
            _world.EndGrowth();
        }
    }

    /// <summary>Where memory is short, takes what is needed and no more.</summary>
    private void GrowTo(int capacity, int needed)
    {
        try
        {
            EnsureCount(capacity);
        }
        catch (OutOfNativeMemoryException) when (needed < capacity)
        {
            capacity = needed;
            EnsureCount(capacity);
        }

        _capacity = capacity;
    }

    private void EnsureCount(int capacity)
    {
        _entities.EnsureCount(capacity);
        _values?.EnsureCount(CellsFor(capacity));
        SeeValues();
        if (Info.IsManaged)
        {
            ResizeReferences(capacity);
        }
    }

    private void SeeValues() => _valueBlock = _values?.Block ?? default;

    private void ResizeReferences(int capacity)
    {
        Array larger = Info.NewColumn(capacity);
        if (_references is not null)
        {
            Array.Copy(_references, larger, _count);
        }

        _references = larger;
    }

    private int CellsFor(int count) =>
        (int)Math.Min(((long)count * Info.Size + Unsafe.SizeOf<SparseCell>() - 1) / Unsafe.SizeOf<SparseCell>(), int.MaxValue);
}
