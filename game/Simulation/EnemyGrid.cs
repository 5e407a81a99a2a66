using Ashlar.Memory;

namespace Swarm;

/// <summary>
/// Enemies by place: a grid over the battlefield in frame memory, built anew by a counting sort whenever enemies have
/// moved. Enemies outside stand in the cells of the rim. The order within a cell is that of the world's storage, so
/// callers must not depend on it: take least and most with the serial to settle ties, add whole numbers.
/// </summary>
internal sealed class EnemyGrid
{
    public const float CellSize = 64;
    public const int Columns = (int)(Battlefield.Width / CellSize);
    public const int Rows = (int)((Battlefield.Height + CellSize - 1) / CellSize);

    private static readonly QueryDescription Enemies =
        new QueryDescription().WithAll<Position, Velocity, Enemy>();

    private ArenaList<GridEntry> _unsorted;
    private ArenaList<GridEntry> _entries;
    private ArenaList<int> _starts;

    public EnemyGrid(Crew crew) => crew.RehearseWork<Gathering>();

    /// <summary>All enemies, cell by cell.</summary>
    public ReadOnlySpan<GridEntry> Entries => _entries.Span;

    /// <summary>For each cell the index of its first entry, and one more for the end.</summary>
    public ReadOnlySpan<int> Starts => _starts.Span;

    public static int ColumnOf(float x) => Math.Clamp((int)(x * (1 / CellSize)), 0, Columns - 1);

    public static int RowOf(float y) => Math.Clamp((int)(y * (1 / CellSize)), 0, Rows - 1);

    public void Build(Simulation simulation)
    {
        Arena frame = simulation.FrameMemory;
        int count = simulation.World.CountEntities(in Enemies);
        _unsorted = new ArenaList<GridEntry>(frame, count);
        Span<GridEntry> unsorted = _unsorted.AddUninitialized(count);
        Span<ushort> cells = frame.Allocate<ushort>(count);
        _entries = new ArenaList<GridEntry>(frame, count);
        _starts = new ArenaList<int>(frame, (Columns * Rows) + 1);
        Span<GridEntry> sorted = _entries.AddUninitialized(count);
        Span<int> starts = _starts.AddUninitialized((Columns * Rows) + 1);
        starts.Clear();
        simulation.Crew.Run(in Enemies, new Gathering(this));
        for (int i = 0; i < count; i++)
        {
            int cell = (RowOf(unsorted[i].Y) * Columns) + ColumnOf(unsorted[i].X);
            cells[i] = (ushort)cell;
            starts[cell]++;
        }

        int end = 0;
        for (int cell = 0; cell < starts.Length; cell++)
        {
            end += starts[cell];
            starts[cell] = end;
        }

        // Filling each cell from its end leaves its start where its end was.
        for (int i = count - 1; i >= 0; i--)
        {
            sorted[--starts[cells[i]]] = unsorted[i];
        }
    }

    /// <summary>The enemy nearest to a place, among those within a distance.</summary>
    /// <param name="x">The place, world units.</param>
    /// <param name="y">The place, world units.</param>
    /// <param name="distance">World units, to the enemy's middle.</param>
    /// <param name="skipped">Indices of enemies that are passed over.</param>
    /// <returns>Its index among the entries, or -1.</returns>
    public int Nearest(float x, float y, float distance, ReadOnlySpan<int> skipped)
    {
        ReadOnlySpan<GridEntry> entries = _entries.Span;
        ReadOnlySpan<int> starts = _starts.Span;
        int left = ColumnOf(x - distance);
        int right = ColumnOf(x + distance);
        int bottom = RowOf(y + distance);
        int nearest = -1;
        float least = distance * distance;
        for (int row = RowOf(y - distance); row <= bottom; row++)
        {
            int end = starts[(row * Columns) + right + 1];
            for (int i = starts[(row * Columns) + left]; i < end; i++)
            {
                float dx = entries[i].X - x;
                float dy = entries[i].Y - y;
                float squared = (dx * dx) + (dy * dy);
                bool isNearer = squared < least
                    || (squared == least && nearest >= 0 && entries[i].Serial < entries[nearest].Serial);
                if (isNearer && !skipped.Contains(i))
                {
                    least = squared;
                    nearest = i;
                }
            }
        }

        return nearest;
    }

    private readonly struct Gathering(EnemyGrid grid) : IChunkWork
    {
        public void Execute(ref Chunk chunk, int firstRow)
        {
            Span<GridEntry> entries = grid._unsorted.Span.Slice(firstRow, chunk.Count);
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Velocity> velocities = chunk.GetSpan<Velocity>();
            Span<Enemy> enemies = chunk.GetSpan<Enemy>();
            for (int i = 0; i < entries.Length; i++)
            {
                entries[i] = new GridEntry
                {
                    X = positions[i].X,
                    Y = positions[i].Y,
                    VelocityX = velocities[i].X,
                    VelocityY = velocities[i].Y,
                    Radius = enemies[i].Radius,
                    Serial = enemies[i].Serial,
                    Entity = chunk.Entity(i),
                };
            }
        }
    }
}
