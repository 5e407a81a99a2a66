using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// A view of one chunk: some entities of one archetype, each component in an array of its own.
/// Spans lie straight over native memory, each at a multiple of 64 bytes. The view and its spans end with the next
/// structural change of the world; after the world's end, or once it is loaded, the view throws. Belongs to the thread
/// that uses the world.
/// </summary>
/// <example><code>
/// foreach (ref Chunk chunk in world.Query(in moving))
/// {
///     Span&lt;Position&gt; positions = chunk.GetSpan&lt;Position&gt;();
///     Span&lt;Velocity&gt; velocities = chunk.GetSpan&lt;Velocity&gt;();
///     for (int i = 0; i &lt; positions.Length; i++)
///     {
///         positions[i].X += velocities[i].X;
///     }
/// }
/// </code></example>
public readonly partial struct Chunk
{
    private readonly NativeBlock _block;
    private readonly int[]? _offsets;
    private readonly ChunkLayout _layout;
    private readonly Array[]? _managedColumns;
    private readonly int _count;

    internal Chunk(in ChunkSlot slot)
    {
        _block = slot.Block;
        _offsets = slot.Offsets;
        _layout = slot.Layout;
        _managedColumns = slot.ManagedColumns;
        _count = slot.Rows;
    }

    /// <summary>How many entities it holds.</summary>
    public int Count => _count;

    /// <summary>How many entities it has room for.</summary>
    public int Capacity => Layout.Capacity;

    /// <summary>How many more entities it has room for.</summary>
    public int Buffer => Capacity - _count;

    /// <summary>Whether it has room for no more entity.</summary>
    public bool IsFull => _count == Capacity;

    /// <summary>Whether it holds no entity.</summary>
    public bool IsEmpty => _count == 0;

    /// <summary>The archetype it belongs to.</summary>
    public Archetype Archetype => Layout.Archetype;

    /// <summary>The entities, row by row.</summary>
    /// <exception cref="ObjectDisposedException">The chunk has ended with its world.</exception>
    public ReadOnlySpan<Entity> Entities
    {
        get
        {
            if (Layout.IsEnded)
            {
                WorldChecks.ThrowEnded(in this);
            }

            return MemoryMarshal.CreateReadOnlySpan(ref FirstEntity, _count);
        }
    }

    /// <summary>The first entity; the others follow it.</summary>
    internal ref Entity FirstEntity => ref Unsafe.As<byte, Entity>(ref _block.At<byte>(0));

    internal ChunkLayout Layout => _layout ?? WorldChecks.ThrowNoChunk();

    /// <summary>The managed columns beside the chunk, in the order of <see cref="ArchetypeColumns.Managed"/>.</summary>
    internal ReadOnlySpan<Array> ManagedColumns => _managedColumns;

    /// <summary>Which rows have which components disabled.</summary>
    internal DisabledBits Disabled => Layout.DisabledOf(_block);

    /// <summary>The bits of a component, from the first row to the last.</summary>
    /// <param name="ordinal">Its place among those of the archetype that can be disabled.</param>
    internal Span<ulong> DisabledWords(int ordinal) =>
        _block.Span<ulong>(Layout.FirstBits + (ordinal * Layout.BitBytes), DisabledBits.WordsFor(_count));

    /// <summary>The bytes of a component that the entities have and that lies in the chunk.</summary>
    internal Span<byte> BytesOf(ComponentInfo info) => BytesOf(Layout.Offsets[info.Id], info.Size);

    /// <summary>The bytes of a native column, from the first row to the last.</summary>
    internal Span<byte> BytesOf(int offset, int size) => _block.Span<byte>(offset, _count * size);

    /// <summary>A row by its index, which is not checked.</summary>
    internal Row RowAt(int index) => new(ref _block.At<byte>(0), _layout, _managedColumns, index);

    /// <summary>The entity of a row.</summary>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    /// <returns>The entity.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ref readonly Entity Entity(int index)
    {
        ThrowIfNoRow(index);
        return ref Entities[index];
    }

    /// <summary>Tells whether the entities have a component. Sparse components are no chunk's, so the answer for them is
    /// no.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <returns>Whether they do.</returns>
    public bool Has<T>() => OffsetOf(Component<T>.Id) != ChunkLayout.Missing;

    /// <summary>Tells whether the entities have a component.</summary>
    /// <param name="id">The <see cref="ComponentType.Id"/> of the component.</param>
    /// <returns>Whether they do.</returns>
    public bool Has(int id) => OffsetOf(id) != ChunkLayout.Missing;

    /// <summary>Tells whether the entities have a component.</summary>
    /// <param name="type">The component.</param>
    /// <returns>Whether they do.</returns>
    public bool Has(ComponentType type) => OffsetOf(type.Id) != ChunkLayout.Missing;

    /// <summary>The components of all rows.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <returns>A span of <see cref="Count"/> components.</returns>
    /// <exception cref="ComponentNotFoundException">The entities do not have it.</exception>
    public Span<T> GetSpan<T>() => MemoryMarshal.CreateSpan(ref GetFirst<T>(), _count);

    /// <summary>The component of the first row; the others follow it.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <returns>A reference good for <see cref="Count"/> components.</returns>
    /// <exception cref="ComponentNotFoundException">The entities do not have it.</exception>
    public ref T GetFirst<T>()
    {
        int offset = OffsetOf(Component<T>.Id);
        if (offset == ChunkLayout.Missing)
        {
            WorldChecks.ThrowMissing(in this, new ComponentType(Component<T>.Id));
        }

        return ref Column.First<T>(_block, _managedColumns, offset);
    }

    /// <summary>The component of one row.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    /// <returns>A reference to the component.</returns>
    /// <exception cref="ComponentNotFoundException">The entities do not have it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ref T Get<T>(int index)
    {
        ThrowIfNoRow(index);
        return ref Unsafe.Add(ref GetFirst<T>(), index);
    }

    /// <summary>A component after a first one, as a loop over <see cref="GetFirst{T}"/> reaches it.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="first">What <see cref="GetFirst{T}"/> returned.</param>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    /// <returns>A reference to the component.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ref T Get<T>(ref T first, int index)
    {
        ThrowIfNoRow(index);
        return ref Unsafe.Add(ref first, index);
    }

    /// <summary>The component of one row, boxed. Makes garbage.</summary>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    /// <param name="type">The component.</param>
    /// <returns>A copy of it; a component that is a class is returned itself, and may be null.</returns>
    /// <exception cref="ComponentNotFoundException">The entities do not have it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public object? Get(int index, ComponentType type) => type.Info.Box.Read(CheckedRowAt(index), OffsetOf(type));

    /// <summary>Overwrites the component of one row.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    /// <param name="cmp">The new value.</param>
    /// <exception cref="ComponentNotFoundException">The entities do not have it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public void Copy<T>(int index, in T cmp) => Get<T>(index) = cmp;

    /// <summary>Overwrites the component of the object's type in one row.</summary>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    /// <param name="cmp">The new value; its run-time type says which component it is.</param>
    /// <exception cref="ComponentNotFoundException">The entities do not have it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public void Copy(int index, object cmp)
    {
        ArgumentNullException.ThrowIfNull(cmp);
        ComponentType type = cmp.GetType();
        type.Info.Box.Write(CheckedRowAt(index), OffsetOf(type), cmp);
    }

    /// <summary>The entity and the component of one row.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    /// <returns>References to them.</returns>
    /// <exception cref="ComponentNotFoundException">The entities do not have it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public EntityComponents<T> GetRow<T>(int index) => new(in Entity(index), ref Get<T>(index));

    /// <summary>Writes what it holds.</summary>
    /// <returns>For example <c>Chunk of 12 entities, Archetype [Position, Velocity]</c>.</returns>
    public override string ToString() => _layout is null ? "Chunk of no archetype" : $"Chunk of {_count} entities, {Archetype}";

    /// <summary>Enumerates the row numbers, from 0 to <see cref="Count"/>.</summary>
    /// <returns>An enumerator for <c>foreach (int row in chunk)</c>.</returns>
    public Enumerator GetEnumerator() => new(_count);

    private Row CheckedRowAt(int index)
    {
        _ = Entity(index);
        return RowAt(index);
    }

    private void ThrowIfNoRow(int index)
    {
        if ((uint)index >= (uint)_count)
        {
            WorldChecks.ThrowNoRow(index, _count);
        }
    }

    /// <summary>The offset of a component, or <see cref="ChunkLayout.Missing"/>.</summary>
    private int OffsetOf(int componentId)
    {
        int[] offsets = _offsets ?? Layout.Offsets;
        return (uint)componentId < (uint)offsets.Length ? offsets[componentId] : ChunkLayout.Missing;
    }

    private int OffsetOf(ComponentType type)
    {
        int offset = OffsetOf(type.Id);
        if (offset == ChunkLayout.Missing)
        {
            WorldChecks.ThrowMissing(in this, type);
        }

        return offset;
    }

    /// <summary>
    /// Enumerates the row numbers of a <see cref="Chunk"/>.
    /// Costs what a loop over a counter costs. A value of its own: thread-safe.
    /// </summary>
    /// <example><code>
    /// foreach (int row in chunk) { positions[row].X += 1; }
    /// </code></example>
    public struct Enumerator
    {
        private readonly int _count;
        private int _row;

        internal Enumerator(int count)
        {
            _count = count;
            _row = -1;
        }

        /// <summary>The row number.</summary>
        public readonly int Current => _row;

        /// <summary>Goes to the next row.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_row < _count;
    }
}
