namespace Ashlar.Ecs;

/// <summary>
/// The rows of an archetype from one of them to the last, a batch for each chunk. Every bulk operation works on such
/// rows: those that it has just appended, or all.
/// A structural change of the world ends it.
/// </summary>
/// <example><code>foreach (RowBatch rows in archetype.LastRows(count)) { rows.Fill(in value); }</code></example>
internal struct RowBatches
{
    private readonly Archetype _archetype;
    private readonly int _firstChunk;
    private readonly int _firstRow;
    private int _chunk;

    public RowBatches(Archetype archetype, int firstChunk, int firstRow)
    {
        _archetype = archetype;
        _firstChunk = firstChunk;
        _firstRow = firstRow;
        _chunk = firstChunk - 1;
    }

    public readonly Archetype Archetype => _archetype;

    public readonly RowBatch Current => _archetype.RowsOf(_chunk, _chunk == _firstChunk ? _firstRow : 0);

    public readonly RowBatches GetEnumerator() => this;

    public bool MoveNext() => ++_chunk < _archetype.ChunkCount;
}
