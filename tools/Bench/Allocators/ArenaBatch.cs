using System.Diagnostics;

namespace Ashlar.Bench;

/// <summary>The operations of an allocator that forgets all its blocks at once.</summary>
internal interface IArena
{
    /// <summary>Starts a fill; a subject that hands out one arena a frame fetches it here.</summary>
    void Begin();

    /// <summary>Allocates a block at a multiple of eight.</summary>
    /// <returns>The block's first word, for the loop to write.</returns>
    ref ulong Allocate(int operation);

    /// <summary>How many bytes an operation allocates.</summary>
    int Bytes(int operation);

    /// <summary>Forgets all blocks.</summary>
    void Reset();
}

/// <summary>
/// Fills an arena with a thousand blocks, writes each block's first word, and resets. One operation is one allocation
/// and its share of the reset. Nothing but first words is touched.
/// </summary>
internal sealed class ArenaBatch<TArena> : Batch
    where TArena : struct, IArena
{
    private readonly Action _close;
    private TArena _arena;

    /// <param name="arena">An arena with room for <see cref="AllocCases.ArenaBytes"/>, touched in advance.</param>
    /// <param name="close">Ends it.</param>
    public ArenaBatch(TArena arena, Action close)
    {
        _arena = arena;
        _close = close;
    }

    public override int OperationsPerUnit => AllocCases.ArenaBlocks;

    public override long Run(int units)
    {
        TArena arena = _arena;
        long start = Stopwatch.GetTimestamp();
        for (int unit = 0; unit < units; unit++)
        {
            arena.Begin();
            for (int index = 0; index < AllocCases.ArenaBlocks; index++)
            {
                arena.Allocate(index) = (ulong)index;
            }

            arena.Reset();
        }

        long elapsed = Stopwatch.GetTimestamp() - start;
        _arena = arena;
        return elapsed;
    }

    public override unsafe void Verify()
    {
        var blocks = new nint[AllocCases.ArenaBlocks];
        for (int pass = 0; pass < 2; pass++)
        {
            _arena.Begin();
            for (int index = 0; index < blocks.Length; index++)
            {
                fixed (ulong* block = &_arena.Allocate(index))
                {
                    blocks[index] = (nint)block;
                    new Span<byte>(block, _arena.Bytes(index)).Fill((byte)(index + pass));
                }
            }

            for (int index = 0; index < blocks.Length; index++)
            {
                var content = new ReadOnlySpan<byte>((void*)blocks[index], _arena.Bytes(index));
                if (content.ContainsAnyExcept((byte)(index + pass)) || blocks[index] % sizeof(ulong) != 0)
                {
                    throw new BrokenSubjectException("two blocks overlap, or one is not aligned to eight");
                }
            }

            _arena.Reset();
        }
    }

    public override void Dispose() => _close();
}
