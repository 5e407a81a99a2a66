using System.Diagnostics;

namespace Ashlar.Bench;

/// <summary>
/// Takes 32 MiB from the system and writes one word in every 4 KiB: what growing costs. One operation is one page of
/// 4 KiB.
/// </summary>
internal sealed class RangeRun<TSubject>
    where TSubject : struct, IRangeSubject<TSubject>
{
    public const int RangeBytes = 32 << 20;

    private const int PageBytes = 4096;
    private const int Pages = RangeBytes / PageBytes;

    private TSubject _subject = TSubject.Open();

    public Contender Start() => new(Pages, Run, Verify, () => _subject.Dispose(), null);

    private unsafe long Run(int units)
    {
        TSubject subject = _subject;
        long elapsed = 0;
        for (int unit = 0; unit < units; unit++)
        {
            long start = Stopwatch.GetTimestamp();
            byte* range = subject.Take(RangeBytes);
            for (byte* page = range; page < range + RangeBytes; page += PageBytes)
            {
                *(ulong*)page = (ulong)page;
            }

            elapsed += Stopwatch.GetTimestamp() - start;
            subject.Release(range, RangeBytes);
        }

        _subject = subject;
        return elapsed;
    }

    /// <exception cref="BrokenSubjectException">The range does not keep what is written.</exception>
    private unsafe void Verify()
    {
        byte* range = _subject.Take(RangeBytes);
        for (int page = 0; page < Pages; page++)
        {
            *(int*)(range + ((nuint)page * PageBytes)) = page;
        }

        for (int page = 0; page < Pages; page++)
        {
            if (*(int*)(range + ((nuint)page * PageBytes)) != page)
            {
                throw new BrokenSubjectException("the range does not keep what is written");
            }
        }

        _subject.Release(range, RangeBytes);
    }
}
