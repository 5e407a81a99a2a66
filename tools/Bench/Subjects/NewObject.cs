using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>An instance of a class; to free it is to forget it, and the collector's work is in the time.</summary>
internal struct NewObject<TBlock>
    : IBlockSubject<NewObject<TBlock>, NewObject<TBlock>, ObjectToken<TBlock>>, IBlockSession<ObjectToken<TBlock>>,
        IReleasesMemory
    where TBlock : unmanaged, IBlock
{
    public static NewObject<TBlock> Open(int capacity) => default;

    public readonly NewObject<TBlock> Begin() => this;

    public readonly void End(NewObject<TBlock> session)
    {
    }

    public readonly ObjectToken<TBlock> Allocate(int bytes, ulong stamp)
    {
        var created = new Boxed<TBlock>();
        Unsafe.As<TBlock, ulong>(ref created.Block) = stamp;
        return new ObjectToken<TBlock>(created);
    }

    public readonly void Free(ObjectToken<TBlock> token)
    {
    }

    public readonly Span<byte> Content(ObjectToken<TBlock> token, int bytes) =>
        MemoryMarshal.AsBytes(new Span<TBlock>(ref token.Object.Block))[..bytes];

    /// <summary>The collector runs when its budget is used up, not when time passes.</summary>
    public readonly void PassGracePeriod()
    {
    }

    public readonly void Trim() =>
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    public readonly void Dispose()
    {
    }
}
