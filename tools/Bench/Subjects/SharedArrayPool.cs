using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary><see cref="ArrayPool{T}.Shared"/>.</summary>
internal struct SharedArrayPool : IBlockSubject<SharedArrayPool, SharedArrayPool, ArrayToken>, IBlockSession<ArrayToken>
{
    public static SharedArrayPool Open(int capacity) => default;

    public readonly SharedArrayPool Begin() => this;

    public readonly void End(SharedArrayPool session)
    {
    }

    public readonly ArrayToken Allocate(int bytes, ulong stamp)
    {
        byte[] array = ArrayPool<byte>.Shared.Rent(bytes);
        Unsafe.WriteUnaligned(ref MemoryMarshal.GetArrayDataReference(array), stamp);
        return new ArrayToken(array);
    }

    public readonly void Free(ArrayToken token) => ArrayPool<byte>.Shared.Return(token.Array);

    public readonly Span<byte> Content(ArrayToken token, int bytes) => token.Array.AsSpan(0, bytes);

    public readonly void Dispose()
    {
    }
}
