using System.Diagnostics;

namespace Ashlar.Bench;

/// <summary>
/// Takes 32 MiB from the system and writes one word in every 4 KiB: what growing costs. One operation is one page of
/// 4 KiB. The loop that writes is the same for all, so a subject is two calls.
/// </summary>
internal sealed unsafe class RangeBatch : Batch
{
    public const int RangeBytes = 32 << 20;

    private const int PageBytes = 4096;
    private const int Pages = RangeBytes / PageBytes;

    private readonly Func<int, nint> _take;
    private readonly Action<nint> _release;

    /// <param name="take">Obtains a fresh range of so many bytes; in the measured time.</param>
    /// <param name="release">Gives the range back to the system; not in the measured time.</param>
    public RangeBatch(Func<int, nint> take, Action<nint> release)
    {
        _take = take;
        _release = release;
    }

    /// <summary>Ends what the ranges came from.</summary>
    public Action Close { get; init; } = static () => { };

    public override int OperationsPerUnit => Pages;

    public override long Run(int units)
    {
        long elapsed = 0;
        for (int unit = 0; unit < units; unit++)
        {
            long start = Stopwatch.GetTimestamp();
            var range = (byte*)_take(RangeBytes);
            for (byte* page = range; page < range + RangeBytes; page += PageBytes)
            {
                *(ulong*)page = (ulong)page;
            }

            elapsed += Stopwatch.GetTimestamp() - start;
            _release((nint)range);
        }

        return elapsed;
    }

    public override void Verify()
    {
        var range = (byte*)_take(RangeBytes);
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

        _release((nint)range);
    }

    public override void Dispose() => Close();
}
