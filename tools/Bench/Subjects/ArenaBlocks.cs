using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>An <see cref="Arena"/>, one value at a time; in the mix, as many words as the bytes need.</summary>
internal struct ArenaBlocks<TBlock> : IArenaSubject<ArenaBlocks<TBlock>>
    where TBlock : unmanaged, IBlock
{
    private MemorySystem _memory;
    private Arena _arena;

    public static ArenaBlocks<TBlock> Open(int bytes)
    {
        var memory = new MemorySystem();
        var arena = new Arena(memory, "bench");
        arena.AllocateZeroed<byte>(bytes);
        arena.Reset();
        return new ArenaBlocks<TBlock> { _memory = memory, _arena = arena };
    }

    public readonly void Begin()
    {
    }

    public readonly ref ulong Allocate(int bytes) => ref TBlock.IsMixed
        ? ref _arena.Allocate<ulong>((bytes + sizeof(ulong) - 1) / sizeof(ulong))[0]
        : ref Unsafe.As<TBlock, ulong>(ref _arena.Allocate<TBlock>());

    public readonly void Reset() => _arena.Reset();

    public readonly void Dispose()
    {
        _arena.Dispose();
        _memory.Dispose();
    }
}
