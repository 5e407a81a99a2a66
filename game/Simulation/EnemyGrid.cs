using Engine.Memory;

namespace Game;

/// <summary>
/// Enemies by place: a grid over the battlefield in frame memory, built anew by a counting sort whenever enemies have
/// moved. Enemies outside stand in the cells of the rim. The order within a cell is that of the world's storage, so
/// whoever asks must not depend on it: take least and most with the serial to settle ties, add whole numbers.
/// </summary>
internal sealed class EnemyGrid
{
    public const float CellSize = 64;
    public const int Columns = (int)(Battlefield.Width / CellSize);
    public const int Rows = (int)((Battlefield.Height + CellSize - 1) / CellSize);

    private static readonly QueryDescription Enemies =
        new QueryDescription().WithAll<Position, Velocity, Enemy>();

    private ArenaList<GridEntry> _entries;
    private ArenaList<int> _starts;

    /// <summary>All enemies, cell by cell.</summary>
    public ReadOnlySpan<GridEntry> Entries => _entries.Span;

    /// <summary>For each cell the index of its first entry, and one more for the end.</summary>
    public ReadOnlySpan<int> Starts => _starts.Span;

    public static int ColumnOf(float x) => Math.Clamp((int)(x * (1 / CellSize)), 0, Columns - 1);

    public static int RowOf(float y) => Math.Clamp((int)(y * (1 / CellSize)), 0, Rows - 1);

    public void Build(World world, Arena frame)
    {
        int count = world.CountEntities(in Enemies);
        Span<GridEntry> unsorted = frame.Allocate<GridEntry>(count);
        Span<ushort> cells = frame.Allocate<ushort>(count);
        _entries = new ArenaList<GridEntry>(frame, count);
        _starts = new ArenaList<int>(frame, (Columns * Rows) + 1);
        Span<GridEntry> sorted = _entries.AddUninitialized(count);
        Span<int> starts = _starts.AddUninitialized((Columns * Rows) + 1);
        starts.Clear();
        Gather(world, unsorted);
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

    private static void Gather(World world, Span<GridEntry> entries)
    {
        int next = 0;
        foreach (ref Chunk chunk in world.Query(in Enemies))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Velocity> velocities = chunk.GetSpan<Velocity>();
            Span<Enemy> enemies = chunk.GetSpan<Enemy>();
            for (int i = 0; i < chunk.Count; i++)
            {
                entries[next++] = new GridEntry
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
