using System.Numerics;

namespace Ashlar.Ecs;

/// <summary>
/// The rows of a <see cref="Chunk"/> whose entities match a description: those with the right components enabled, and the
/// right sparse components.
/// Looks at 64 rows at a time; what code enables and disables meanwhile counts from the next 64 on. Ends with the chunk.
/// Belongs to the thread that uses the chunk.
/// </summary>
/// <example><code>
/// foreach (ref Chunk chunk in world.Query(in frozen))
/// {
///     Span&lt;Frozen&gt; values = chunk.GetSpan&lt;Frozen&gt;();
///     foreach (int row in chunk.RowsOf(in frozen)) { values[row].Seconds -= step; }
/// }
/// </code></example>
public readonly ref struct ChunkRows
{
    private readonly Chunk _chunk;
    private readonly RowFilter? _filter;
    private readonly ArchetypeFilter _archetype;

    /// <param name="chunk">The chunk.</param>
    /// <param name="query">What is asked for.</param>
    internal ChunkRows(Chunk chunk, Query query)
    {
        _chunk = chunk;
        bool holds = query.MayHold(chunk.Archetype) && !query.Filter.IsImpossible;
        _filter = holds ? query.Filter : null;
        _archetype = holds ? query.FilterOf(chunk.Archetype) : ArchetypeFilter.None;
    }

    /// <summary>Counts the rows, 64 at a time.</summary>
    public int Count
    {
        get
        {
            int count = 0;
            for (int row = 0; row < End; row = DisabledBits.EndOfWord(row))
            {
                count += BitOperations.PopCount(Take(row));
            }

            return count;
        }
    }

    /// <summary>The row behind the last one to look at.</summary>
    private int End => _filter is null ? 0 : _chunk.Count;

    /// <summary>Enumerates the row numbers, from the lowest to the highest.</summary>
    /// <returns>An enumerator for <c>foreach (int row in rows)</c>.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Those that match of the rows from one on of which one word tells.</summary>
    private ulong Take(int row)
    {
        if (_chunk.Layout.IsEnded)
        {
            WorldChecks.ThrowEnded(in _chunk);
        }

        return _filter!.Take(in _chunk, _archetype, DisabledBits.WordOf(row), DisabledBits.Between(row, End));
    }

    /// <summary>
    /// Enumerates the row numbers of <see cref="ChunkRows"/>.
    /// Costs a few instructions a row. Belongs to the thread that uses the chunk.
    /// </summary>
    /// <example><code>
    /// foreach (int row in chunk.RowsOf(in frozen)) { values[row].Seconds -= step; }
    /// </code></example>
    public ref struct Enumerator
    {
        private readonly ChunkRows _rows;
        private int _first;
        private int _next;
        private ulong _left;

        internal Enumerator(ChunkRows rows) => _rows = rows;

        /// <summary>The row number.</summary>
        public int Current { readonly get; private set; }

        /// <summary>Goes to the next row.</summary>
        /// <returns>Whether there is one.</returns>
        /// <exception cref="ObjectDisposedException">The chunk has ended with its world.</exception>
        public bool MoveNext()
        {
            while (_left == 0)
            {
                if (_next >= _rows.End)
                {
                    return false;
                }

                _first = _next;
                _left = _rows.Take(_first);
                _next += DisabledBits.WordRows;
            }

            Current = _first + BitOperations.TrailingZeroCount(_left);
            _left &= _left - 1;
            return true;
        }
    }
}
