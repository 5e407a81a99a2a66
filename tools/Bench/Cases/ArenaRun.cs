using System.Diagnostics;

namespace Ashlar.Bench;

/// <summary>
/// Fills an arena with a thousand blocks, writes each block's first word, and resets. One operation is one allocation
/// and its share of the reset. Nothing but first words is touched.
/// </summary>
internal sealed class ArenaRun<TSubject, TBlock>
    where TSubject : struct, IArenaSubject<TSubject>
    where TBlock : unmanaged, IBlock
{
    private const int Unit = 1000;

    private TSubject _subject = TSubject.Open(Unit * MixedBlock.Largest);

    public Contender Start() => new(Unit, Run, Verify, () => _subject.Dispose(), null);

    private long Run(int units)
    {
        TSubject subject = _subject;
        long start = Stopwatch.GetTimestamp();
        for (int unit = 0; unit < units; unit++)
        {
            subject.Begin();
            for (int index = 0; index < Unit; index++)
            {
                subject.Allocate(TBlock.Bytes(index)) = (ulong)index;
            }

            subject.Reset();
        }

        long elapsed = Stopwatch.GetTimestamp() - start;
        _subject = subject;
        return elapsed;
    }

    /// <exception cref="BrokenSubjectException">Two blocks overlap, or one is not writable to its end.</exception>
    private unsafe void Verify()
    {
        var blocks = new nint[Unit];
        for (int pass = 0; pass < 2; pass++)
        {
            _subject.Begin();
            for (int index = 0; index < Unit; index++)
            {
                fixed (ulong* block = &_subject.Allocate(TBlock.Bytes(index)))
                {
                    blocks[index] = (nint)block;
                    new Span<byte>(block, TBlock.Bytes(index)).Fill((byte)(index + pass));
                }
            }

            for (int index = 0; index < Unit; index++)
            {
                var content = new ReadOnlySpan<byte>((void*)blocks[index], TBlock.Bytes(index));
                if (content.ContainsAnyExcept((byte)(index + pass)) || blocks[index] % sizeof(ulong) != 0)
                {
                    throw new BrokenSubjectException("two blocks overlap, or one is not aligned to eight");
                }
            }

            _subject.Reset();
        }
    }
}
