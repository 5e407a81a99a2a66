using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>A <see cref="SlabSession{T}"/> as a measured loop holds it.</summary>
internal ref struct SlabSessionBlocks<TBlock> : IBlockSession<Handle<TBlock>>
    where TBlock : unmanaged, IBlock
{
    private SlabSession<TBlock> _session;

    public SlabSessionBlocks(SlabSession<TBlock> session) => _session = session;

    public Handle<TBlock> Allocate(int bytes, ulong stamp)
    {
        Unsafe.As<TBlock, ulong>(ref _session.CreateUninitialized(out Handle<TBlock> handle)) = stamp;
        return handle;
    }

    public void Free(Handle<TBlock> token) => _session.Destroy(token);

    public readonly Span<byte> Content(Handle<TBlock> token, int bytes) =>
        MemoryMarshal.AsBytes(new Span<TBlock>(ref _session[token]))[..bytes];

    public readonly void Close() => _session.Dispose();
}
