using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>A byte array on the managed heap; to free it is to forget it, and the collector's time counts.</summary>
internal struct NewArray : IBlockSubject<NewArray, NewArray, ArrayToken>, IBlockSession<ArrayToken>, IReleasesMemory
{
    public static NewArray Open(int capacity) => default;

    public readonly NewArray Begin() => this;

    public readonly void End(NewArray session)
    {
    }

    public readonly ArrayToken Allocate(int bytes, ulong stamp)
    {
        var array = new byte[bytes];
        Unsafe.WriteUnaligned(ref MemoryMarshal.GetArrayDataReference(array), stamp);
        return new ArrayToken(array);
    }

    public readonly void Free(ArrayToken token)
    {
    }

    public readonly Span<byte> Content(ArrayToken token, int bytes) => token.Array.AsSpan(0, bytes);

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
