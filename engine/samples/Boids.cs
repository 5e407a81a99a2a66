#:package Ashlar.Ecs@0.1.0
#:property PublishAot=false
#:property TieredPGO=false

// 50,000 boids: each keeps away from those that are too close, flies where its neighbours fly, and stays with them.
//   dotnet run Boids.cs
//
// In each frame you build the grid that finds the neighbours anew, in memory of the frame, and all cores read it at once. That
// makes no garbage, and you get the same checksum on every machine, however many cores it has. (The count of garbage is of
// the whole process, where the runtime's TieredPGO makes 6 KB of its own now and then: so it is off.)
using System.Numerics;
using System.Runtime.InteropServices;
using Ashlar.Ecs;
using Ashlar.Memory;

const int Boids = 50_000;
const int Frames = 120;
const int WarmUp = 60;

using var memory = new MemorySystem();
using var jobs = new JobPool(memory);                    // all cores; new JobPool(memory, 0) is this thread alone
using World world = World.Create(memory, new WorldOptions { Jobs = jobs });
QueryDescription boids = new QueryDescription().WithAll<Position, Velocity, Company>();
var random = new Random(1);                              // with a seed: the same everywhere
for (int i = 0; i < Boids; i++)
{
    world.Create(
        new Position(new Vector2(random.NextSingle(), random.NextSingle()) * Grid.Size),
        new Velocity(new Vector2(random.NextSingle(), random.NextSingle()) - new Vector2(0.5f)),
        new Company(0));
}

long garbageBefore = 0;
for (int frame = 0; frame < Frames; frame++)
{
    if (frame == WarmUp)
    {
        Tell(frame);
        garbageBefore = GC.GetTotalAllocatedBytes(precise: true);   // of all threads
    }

    memory.BeginFrame();
    var flock = new Flock(Grid.Of(world, in boids, memory.Frame.Current));
    world.InlineParallelQuery<Flock, Position, Velocity, Company>(in boids, ref flock);
    memory.EndFrame();                                   // the grid ends with it: nobody frees it
}

long garbage = GC.GetTotalAllocatedBytes(precise: true) - garbageBefore;
Tell(Frames);
Console.WriteLine($"{garbage} bytes of garbage in the last {Frames - WarmUp} frames");

void Tell(int frames)
{
    var census = new Census();
    world.ParallelReduce(in boids, ref census);
    double company = (double)census.Neighbours / Boids;
    Console.WriteLine($"{frames} frames: {company:F1} others in sight of each, checksum {census.Checksum:x8}");
}

internal record struct Position(Vector2 Place);

internal record struct Velocity(Vector2 Step);

/// <summary>How many others a boid has in sight.</summary>
internal record struct Company(int Neighbours);

/// <summary>A boid as its neighbours see it: what they need, side by side.</summary>
internal record struct Seen(Vector2 Place, Vector2 Step);

/// <summary>All boids, sorted by the cell that they are in: whoever is in sight of a boid is in one of nine cells.</summary>
internal readonly struct Grid(NativeArray<int> ends, NativeArray<Seen> sorted)
{
    public const float Size = 1024;
    public const float Sight = 8;
    private const int Side = (int)(Size / Sight);

    /// <summary>Sorts the boids of a world by counting. The grid is good for as long as the arena keeps it: this frame.</summary>
    public static Grid Of(World world, in QueryDescription boids, Arena arena)
    {
        var ends = new NativeArray<int>(arena, Side * Side);
        var sorted = new NativeArray<Seen>(arena, world.CountEntities(in boids));
        foreach (ref Chunk chunk in world.Query(in boids))
        {
            foreach (Position position in chunk.GetSpan<Position>())
            {
                ends[CellOf(position.Place)]++;
            }
        }

        int sum = 0;
        foreach (ref int end in ends.AsSpan())
        {
            (end, sum) = (sum, sum + end);               // where the cell begins; filling it moves that to its end
        }

        foreach (ref Chunk chunk in world.Query(in boids))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Velocity> velocities = chunk.GetSpan<Velocity>();
            for (int i = 0; i < positions.Length; i++)
            {
                sorted[ends[CellOf(positions[i].Place)]++] = new Seen(positions[i].Place, velocities[i].Step);
            }
        }

        return new Grid(ends, sorted);
    }

    /// <summary>The boids in three cells side by side: in the row of a place, or so many rows below it.</summary>
    public ReadOnlySpan<Seen> Near(Vector2 place, int rowsBelow)
    {
        int row = (int)(place.Y / Sight) + rowsBelow;
        if (row is < 0 or >= Side)
        {
            return [];
        }

        int column = (int)(place.X / Sight);
        int first = (row * Side) + Math.Max(column - 1, 0);
        int last = (row * Side) + Math.Min(column + 1, Side - 1);
        int start = first == 0 ? 0 : ends[first - 1];
        return sorted.AsSpan(start, ends[last] - start);
    }

    private static int CellOf(Vector2 place) => ((int)(place.Y / Sight) * Side) + (int)(place.X / Sight);
}

/// <summary>
/// One boid's step. It reads the grid, which nobody writes now, and writes its own boid: so all cores may work at once. Sums,
/// products and square roots have the same bits everywhere, which sines and their like have not.
/// </summary>
internal readonly struct Flock(Grid grid) : IForEach<Position, Velocity, Company>
{
    private const float TooClose = 3;

    public void Update(ref Position position, ref Velocity velocity, ref Company company)
    {
        Vector2 place = position.Place;
        Vector2 away = default;
        Vector2 course = default;
        Vector2 middle = default;
        int neighbours = 0;
        for (int row = -1; row <= 1; row++)
        {
            foreach (ref readonly Seen other in grid.Near(place, row))
            {
                Vector2 there = other.Place - place;
                float squaredDistance = (there.X * there.X) + (there.Y * there.Y);
                if (squaredDistance is > 0 and < Grid.Sight * Grid.Sight)
                {
                    away -= squaredDistance < TooClose * TooClose ? there : default;
                    course += other.Step;
                    middle += there;
                    neighbours++;
                }
            }
        }

        Vector2 step = velocity.Step + (away * 0.05f) + new Vector2(Inwards(place.X), Inwards(place.Y));
        if (neighbours > 0)
        {
            step += (((course / neighbours) - velocity.Step) * 0.1f) + (middle / neighbours * 0.02f);
        }

        float length = MathF.Sqrt((step.X * step.X) + (step.Y * step.Y));
        step *= Math.Clamp(length, 0.2f, 0.8f) / Math.Max(length, 0.001f);
        velocity = new Velocity(step);
        position = new Position(Vector2.Clamp(place + step, Vector2.Zero, new Vector2(Grid.Size - 1)));
        company = new Company(neighbours);
    }

    private static float Inwards(float place) => place < 32 ? 0.02f : place > Grid.Size - 32 ? -0.02f : 0;
}

/// <summary>Counts what all boids have in sight, and sums up the bits of where they are.</summary>
internal struct Census : IChunkReduction<Census>
{
    public long Neighbours { get; private set; }

    public uint Checksum { get; private set; }

    public void Execute(ref Chunk chunk)
    {
        foreach (Company company in chunk.GetSpan<Company>())
        {
            Neighbours += company.Neighbours;
        }

        foreach (uint bits in MemoryMarshal.Cast<Position, uint>(chunk.GetSpan<Position>()))
        {
            Checksum = (Checksum * 31) + bits;
        }
    }

    public void Merge(in Census part)
    {
        Neighbours += part.Neighbours;
        Checksum = (Checksum * 31) + part.Checksum;
    }
}
