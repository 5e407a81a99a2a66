using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>The archetypes of a world, as of the last sample. Garbage only for archetypes not seen before.</summary>
internal sealed class ArchetypeFigures
{
    private ArchetypeRow[] _rows = [];
    private IWorldFigures? _world;
    private int _count;

    /// <summary>One row an archetype, in the order in which they appeared.</summary>
    public ReadOnlySpan<ArchetypeRow> Rows => _rows.AsSpan(0, _count);

    /// <summary>Learns the names of archetypes that came, so that looking at them later makes no garbage.</summary>
    public void Prepare(IWorldFigures? world)
    {
        if (!ReferenceEquals(world, _world) || world?.ArchetypeCount > _count)
        {
            Sample(world);
        }
    }

    /// <summary>Reads a world; none leaves no rows.</summary>
    public void Sample(IWorldFigures? world)
    {
        int known = ReferenceEquals(world, _world) ? _count : 0;
        _world = world;
        _count = world?.ArchetypeCount ?? 0;
        if (_rows.Length < _count)
        {
            Array.Resize(ref _rows, Math.Max(_count, _rows.Length * 2));
        }

        for (int index = 0; index < _count; index++)
        {
            ArchetypeStatistics figures = world!.StatisticsOf(index);
            _rows[index] = new ArchetypeRow(
                index < known ? _rows[index].Name : world.NameOf(index),
                figures.Entities,
                figures.Chunks,
                figures.EmptySlots,
                figures.ChunkBytes,
                (long)figures.EmptySlots * figures.BytesPerEntity,
                figures.SlackBytes,
                figures.BytesPerEntity);
        }
    }
}
