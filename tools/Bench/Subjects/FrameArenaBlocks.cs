using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>
/// <see cref="FrameArenas"/> as a game uses them: the arena fetched once a frame, and a whole frame boundary of the
/// memory system instead of a reset.
/// </summary>
internal struct FrameArenaBlocks<TBlock> : IArenaSubject<FrameArenaBlocks<TBlock>>
    where TBlock : unmanaged, IBlock
{
    private MemorySystem _memory;
    private Arena _arena;

    public static FrameArenaBlocks<TBlock> Open(int bytes)
    {
        var memory = new MemorySystem();
        for (int frame = 0; frame < memory.Options.FramesInFlight; frame++)
        {
            memory.BeginFrame();
            memory.Frame.Current.AllocateZeroed<byte>(bytes);
            memory.EndFrame();
        }

        return new FrameArenaBlocks<TBlock> { _memory = memory, _arena = memory.Frame.Current };
    }

    public void Begin()
    {
        _memory.BeginFrame();
        _arena = _memory.Frame.Current;
    }

    public readonly ref ulong Allocate(int bytes) => ref TBlock.IsMixed
        ? ref _arena.Allocate<ulong>((bytes + sizeof(ulong) - 1) / sizeof(ulong))[0]
        : ref Unsafe.As<TBlock, ulong>(ref _arena.Allocate<TBlock>());

    public readonly void Reset() => _memory.EndFrame();

    public readonly void Dispose() => _memory.Dispose();
}
