#:package Ashlar.Memory@0.1.0
#:property PublishAot=false

// You walk through a world of voxels without an end, in 2 MiB. The chunks around you are loaded, those behind you stay while
// there is room: the memory limit, not the distance, decides when a chunk goes.
//   dotnet run VoxelStreamer.cs
//
// Look at what happens when memory is short (UnloadFarthest), and at how a stale handle tells you that its chunk is gone.
using System.Runtime.CompilerServices;
using Ashlar.Memory;

const long Limit = 2L << 20;                             // with ASHLAR_MEMORY_CHECKS=full try 4
using var memory = new MemorySystem(new MemoryOptions
{
    CommitBudgetBytes = Limit,                           // nobody gets more than that
    SoftLimitBytes = Limit - (Limit / 8),                // from here on you make room, before anybody is refused
});
using var journey = new Arena(memory, "journey");        // what ends together
using var runs = new SlabHeap(memory, "runs");           // blocks of any size
using var chunks = new SlabPool<Chunk>(                  // objects of one size, with handles; a chunk takes its runs along
    memory, "chunks", destroyHook: (ref chunk, _) => runs.Free(chunk.Runs));
var streamer = new Streamer(journey, runs, chunks);
var campfires = new NativeList<Handle<Chunk>>(journey);  // a handle is a number: keep it wherever you like
var timings = new FrameTimings();
(int Soft, int Hard) limits = default;
int swims = 0;
long garbage = 0;

memory.SoftLimitReached += (_, _) =>                     // raised by BeginFrame
{
    limits.Soft++;
    streamer.UnloadFarthest();
    memory.Trim();                                       // gives the pages back now, not when they were idle for a while
};
memory.LowMemory += (_, _) =>                            // raised inside of the call that was refused, which then tries again
{
    limits.Hard++;
    streamer.UnloadFarthest();
};

for (int frame = 0; frame < 2400; frame++)
{
    (int, int) limitsBefore = limits;
    timings.BeginFrame();
    memory.BeginFrame();
    (int leg, int step) = (frame / 600, frame % 600);    // each leg begins at a portal, where all of the view is new at once
    (int x, int z) = ((leg * 100_000) + (step * 2), step / 2);
    streamer.LoadAround(x, z, atMost: step == 0 ? int.MaxValue : 4, memory.Frame.Current);
    swims += streamer.VoxelAt(x, Chunk.WaterLevel - 1, z) == Voxel.Water ? 1 : 0;
    if (frame % 100 == 99)
    {
        campfires.Add(streamer.ChunkAt(x, z));
    }

    memory.EndFrame();
    timings.EndFrame();
    if (leg > 0 && limits == limitsBefore)
    {
        garbage += timings[0].GarbageBytes;              // an event makes some, for what it tells
    }
}

int burning = 0;
foreach (Handle<Chunk> place in campfires)
{
    burning += chunks.IsAlive(place) ? 1 : 0;            // stale for good, even if another chunk has the slot by now
}

Console.WriteLine($"{streamer.Loaded} chunks loaded, {streamer.Loaded - chunks.Count} unloaded; {swims} frames under water");
long most = memory.Snapshot().PeakCommittedBytes;
Console.WriteLine($"{most >> 10} of {Limit >> 10} KiB at most; {limits.Soft} soft limits, {limits.Hard} hard ones");
Console.WriteLine($"{burning} of {campfires.Count} campfires are in chunks that are still loaded");
Console.WriteLine($"{garbage} bytes of garbage in the frames that reached no limit");

internal enum Voxel : byte
{
    Stone,
    Water,
    Air,
}

/// <summary>Voxels of one kind, one above the other.</summary>
internal record struct Run(Voxel Kind, byte Length);

/// <summary>Where a chunk is, counted in chunks, and its columns, each from the bottom to the top.</summary>
internal record struct Chunk(int X, int Z, NativeBlock Runs, int RunCount)
{
    public const int Side = 16;
    public const int Height = 128;
    public const int WaterLevel = 40;
}

/// <summary>Keeps the chunks around the viewer, and as many others as memory allows.</summary>
internal sealed class Streamer(Arena arena, SlabHeap runs, SlabPool<Chunk> chunks)
{
    private const int View = 8;
    private const int ViewSide = View + 1 + View;
    private const int GridSide = 64;

    // The low bits of a chunk's position are its cell, so the grid moves with the viewer and nothing is copied. Nobody clears
    // the cell of a chunk that goes: the handle in it is stale, and says so.
    private readonly NativeArray<Handle<Chunk>> _grid = new(arena, GridSide * GridSide);
    private (int X, int Z) _viewer;

    public int Loaded { get; private set; }

    /// <summary>The chunk at a place in view.</summary>
    public Handle<Chunk> ChunkAt(int x, int z) => CellOf(x / Chunk.Side, z / Chunk.Side);

    /// <summary>Loads what is missing in view.</summary>
    public void LoadAround(int x, int z, int atMost, Arena scratch)
    {
        _viewer = (x / Chunk.Side, z / Chunk.Side);
        for (int i = 0; i < ViewSide * ViewSide && atMost > 0; i++)
        {
            (int chunkX, int chunkZ) = (_viewer.X - View + (i % ViewSide), _viewer.Z - View + (i / ViewSide));
            ref Handle<Chunk> cell = ref CellOf(chunkX, chunkZ);
            if (!chunks.TryGet(cell, out Chunk there) || (there.X, there.Z) != (chunkX, chunkZ))
            {
                chunks.TryDestroy(cell);                 // the one a whole grid away, if it is still there
                cell = Load(chunkX, chunkZ, scratch);
                atMost--;
            }
        }
    }

    /// <summary>What is at a place in view.</summary>
    public Voxel VoxelAt(int x, int y, int z)
    {
        Chunk chunk = chunks[ChunkAt(x, z)];             // throws if nothing was ever loaded there, or if it went
        Span<Run> all = chunk.Runs.AsSpan<Run>();
        int place = (((z % Chunk.Side * Chunk.Side) + (x % Chunk.Side)) * Chunk.Height) + y;
        int run = 0;
        while (place >= all[run].Length)
        {
            place -= all[run++].Length;
        }

        return all[run].Kind;
    }

    /// <summary>Unloads the farthest quarter of the way back. Takes no memory: it may run when there is none.</summary>
    public void UnloadFarthest()
    {
        int farthest = View;
        foreach (Handle<Chunk> cell in _grid)
        {
            farthest = chunks.TryGet(cell, out Chunk chunk) ? Math.Max(farthest, DistanceTo(chunk)) : farthest;
        }

        foreach (Handle<Chunk> cell in _grid)
        {
            if (chunks.TryGet(cell, out Chunk chunk) && DistanceTo(chunk) > View + ((farthest - View) * 3 / 4))
            {
                chunks.Destroy(cell);                    // from now on every handle to it is stale
            }
        }
    }

    private ref Handle<Chunk> CellOf(int x, int z) => ref _grid[((z & (GridSide - 1)) * GridSide) + (x & (GridSide - 1))];

    private Handle<Chunk> Load(int x, int z, Arena scratch)
    {
        Span<Run> made = scratch.Allocate<Run>(Chunk.Side * Chunk.Side * 3);   // gone when the frame is: nobody frees it
        int count = Terrain.Write(x * Chunk.Side, z * Chunk.Side, made);
        NativeBlock block = runs.Allocate(count * Unsafe.SizeOf<Run>());
        made[..count].CopyTo(block.AsSpan<Run>());
        Loaded++;
        return chunks.Create(new Chunk(x, z, block, count));
    }

    private int DistanceTo(in Chunk chunk) => Math.Max(Math.Abs(chunk.X - _viewer.X), Math.Abs(chunk.Z - _viewer.Z));
}

/// <summary>Hills and lakes, of whole numbers: the same on every machine.</summary>
internal static class Terrain
{
    public static int Write(int firstX, int firstZ, Span<Run> runs)
    {
        int count = 0;
        for (int column = 0; column < Chunk.Side * Chunk.Side; column++)
        {
            (int x, int z) = (firstX + (column % Chunk.Side), firstZ + (column / Chunk.Side));
            int ground = 10 + Wave(x, 60) + Wave(z, 25) + Wave(x + z, 7);
            int surface = Math.Max(ground, Chunk.WaterLevel);
            runs[count++] = new Run(Voxel.Stone, (byte)ground);
            if (surface > ground)
            {
                runs[count++] = new Run(Voxel.Water, (byte)(surface - ground));
            }

            runs[count++] = new Run(Voxel.Air, (byte)(Chunk.Height - surface));
        }

        return count;
    }

    private static int Wave(int place, int length) => Math.Abs(Math.Abs(place % (2 * length)) - length);
}
