using System.Runtime.InteropServices;
using Ashlar.Ecs;
using Ashlar.Memory;

namespace Ashlar.Misuse.Tests;

/// <summary>What a pool holds: as long as a row of a paged table may be.</summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
internal record struct Body(long X, int Y) : ILinked<Body>
{
    private ListLinks _links;

    public static ref ListLinks LinksOf(ref Body item) => ref item._links;
}

/// <summary>A component of plain bytes.</summary>
internal readonly record struct Position(float X, float Y);

/// <summary>A second component of plain bytes.</summary>
internal readonly record struct Velocity(float X, float Y);

/// <summary>A component without bytes.</summary>
internal readonly struct Tag;

/// <summary>A component with a reference.</summary>
internal readonly record struct Caption(string? Text);

/// <summary>A component in a sparse set.</summary>
[Sparse]
internal readonly record struct Ember(float Heat, int Source);

/// <summary>A component that is switched off and on.</summary>
[Enableable]
internal readonly record struct Beacon(int Light);

/// <summary>A component for calls that take many.</summary>
internal readonly record struct Part<T>(T Value);

/// <summary>A component that no world has met.</summary>
internal readonly record struct Stranger(int Value);

/// <summary>What a user's own code throws.</summary>
internal sealed class PlantedException() : Exception("A planted failure.");

internal struct Each : IForEach
{
    public int Calls;

    public void Update(Entity entity) => Calls++;
}

internal struct Each<T0> : IForEach<T0>, IForEachWithEntity<T0>
{
    public int Calls;

    public void Update(ref T0 t0Component) => Calls++;

    public void Update(Entity entity, ref T0 t0Component) => Calls++;
}

internal struct Each<T0, T1> : IForEach<T0, T1>, IForEachWithEntity<T0, T1>
{
    public int Calls;

    public void Update(ref T0 t0Component, ref T1 t1Component) => Calls++;

    public void Update(Entity entity, ref T0 t0Component, ref T1 t1Component) => Calls++;
}

internal struct Each<T0, T1, T2> : IForEach<T0, T1, T2>, IForEachWithEntity<T0, T1, T2>
{
    public int Calls;

    public void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component) => Calls++;

    public void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component) => Calls++;
}

internal struct Work : IJob
{
    public int Calls;

    public void Execute(int item) => Calls++;
}

internal struct ChunkWork : IChunkJob
{
    public int Calls;

    public void Execute(ref Chunk chunk) => Calls++;
}

internal struct Sum : IChunkReduction<Sum>
{
    public long Entities;

    public void Execute(ref Chunk chunk) => Entities += chunk.Count;

    public void Merge(in Sum part) => Entities += part.Entities;
}

/// <summary>An allocator of a user: blocks of a heap, handed on.</summary>
internal readonly struct UsersAllocator(SlabHeap heap) : INativeAllocator
{
    public Allocator Node => heap;

    public NativeBlock Allocate(long bytes, int alignment) => heap.Allocate(bytes, alignment);

    public bool TryExtend(ref NativeBlock block, long bytes) => heap.TryExtend(ref block, bytes);

    public void Free(NativeBlock block) => heap.Free(block);
}
