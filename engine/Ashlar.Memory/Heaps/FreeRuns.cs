using System.Numerics;

namespace Ashlar.Memory;

/// <summary>
/// The free runs of a heap in bins by length, four to a doubling. Finding one looks at a few runs of the bin whose runs
/// may be too short, and then takes the first run of the first bin whose runs are all long enough.
/// </summary>
internal sealed unsafe class FreeRuns
{
    /// <summary>No run.</summary>
    public const int None = -1;

    /// <summary>As many as <see cref="_filled"/> has bits; the longest run that there can be lies in bin 119.</summary>
    private const int Bins = 128;

    /// <summary>Runs looked at in a bin whose runs may be too short.</summary>
    private const int Attempts = 8;

    private readonly GrowingRange _notes;
    private readonly int[] _bins = new int[Bins];
    private UInt128 _filled;
    private int _sweepBin;

    /// <param name="notes">A <see cref="PageRun"/> for each page.</param>
    public FreeRuns(GrowingRange notes)
    {
        _notes = notes;
        Clear();
    }

    private PageRun* Notes => (PageRun*)_notes.Base;

    /// <summary>Finds a free run.</summary>
    /// <param name="pages">How long, at least.</param>
    /// <returns>Its first page, or -1 when there is none.</returns>
    public int Find(int pages)
    {
        int bin = BinOf(pages);
        int candidate = _bins[bin];
        for (int i = 0; i < Attempts && candidate != None; i++)
        {
            if (Notes[candidate].Pages >= pages)
            {
                return candidate;
            }

            candidate = Notes[candidate].Next;
        }

        UInt128 longer = _filled >> (bin + 1) << (bin + 1);
        return longer == UInt128.Zero ? None : _bins[(int)UInt128.TrailingZeroCount(longer)];
    }

    /// <summary>
    /// Finds the next free run that may be committed and has been free for long enough. A search goes on in the bin
    /// where the last one ended.
    /// </summary>
    /// <param name="frame">The frame under way.</param>
    /// <param name="grace">Frames that the run must have been free.</param>
    /// <param name="run">What this found last, or -1; then its first page.</param>
    /// <returns>False when there is none in any bin.</returns>
    public bool TryFindIdle(int frame, int grace, ref int run)
    {
        run = run == None ? _bins[_sweepBin] : Notes[run].Next;
        for (int bins = 0; bins <= Bins; bins++)
        {
            for (; run != None; run = Notes[run].Next)
            {
                if ((Notes[run].Role & PageRun.Roles.Committed) != 0 && frame - Notes[run].Stamp >= grace)
                {
                    return true;
                }
            }

            _sweepBin = (_sweepBin + 1) % Bins;
            run = _bins[_sweepBin];
        }

        return false;
    }

    /// <summary>Notes a free run, and puts it first in its bin.</summary>
    /// <param name="run">Its first page.</param>
    /// <param name="pages">Its length.</param>
    /// <param name="stamp">The frame in which it was freed.</param>
    /// <param name="committed">Whether some of its pages may be committed.</param>
    public void Link(int run, int pages, int stamp, bool committed)
    {
        int bin = BinOf(pages);
        Notes[run + pages - 1] = new PageRun { Pages = pages, Role = PageRun.Roles.FreeEnd };
        Notes[run] = new PageRun
        {
            Pages = pages,
            Role = PageRun.Roles.FreeStart
                | (committed ? PageRun.Roles.Committed : 0)
                | (pages == 1 ? PageRun.Roles.FreeEnd : 0),
            Next = _bins[bin],
            Previous = None,
            Stamp = stamp,
        };
        if (_bins[bin] != None)
        {
            Notes[_bins[bin]].Previous = run;
        }

        _bins[bin] = run;
        _filled |= UInt128.One << bin;
    }

    /// <summary>Takes a free run out of its bin.</summary>
    public void Unlink(int run)
    {
        PageRun* note = Notes + run;
        int bin = BinOf(note->Pages);
        if (note->Next != None)
        {
            Notes[note->Next].Previous = note->Previous;
        }

        if (note->Previous != None)
        {
            Notes[note->Previous].Next = note->Next;
            return;
        }

        _bins[bin] = note->Next;
        if (note->Next == None)
        {
            _filled &= ~(UInt128.One << bin);
        }
    }

    /// <summary>Empties all bins.</summary>
    public void Clear()
    {
        _filled = 0;
        Array.Fill(_bins, None);
    }

    /// <summary>The bin that holds runs of this length: all runs in it are at least as long as its shortest.</summary>
    private static int BinOf(int pages)
    {
        if (pages < 8)
        {
            return pages;
        }

        int doubling = BitOperations.Log2((uint)pages);
        return (doubling << 2) + (pages >> (doubling - 2)) - 8;
    }
}
