using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// Which lines of code hold the live memory of all allocators, as of the last sample. Garbage only where there are more lines
/// than ever before.
/// </summary>
internal sealed class CallSiteFigures
{
    private const int LinesOfOne = 64;
    private const int UsualLines = 256;

    private readonly CallSiteUse[] _uses = new CallSiteUse[LinesOfOne];
    private CallSiteRow[] _rows = new CallSiteRow[UsualLines];
    private int _count;

    /// <summary>The lines, allocator by allocator.</summary>
    public ReadOnlySpan<CallSiteRow> Rows => _rows.AsSpan(0, _count);

    /// <summary>Live bytes of all of them.</summary>
    public long Bytes { get; private set; }

    /// <summary>Asks all allocators.</summary>
    /// <param name="growth">The allocators, and what their lines held at mark A.</param>
    public void Sample(GrowthFigures growth)
    {
        int before = _count;
        _count = 0;
        Bytes = 0;
        foreach (ref readonly GrowthRow row in growth.Rows)
        {
            int uses = row.Allocator.CopyCallSites(_uses);
            for (int index = 0; index < uses; index++)
            {
                Add(row.Allocator, _uses[index], growth);
            }
        }

        // No row keeps an allocator alive that is gone.
        _rows.AsSpan(_count, Math.Max(0, before - _count)).Clear();
    }

    private void Add(Allocator allocator, in CallSiteUse use, GrowthFigures growth)
    {
        if (_count == _rows.Length)
        {
            Array.Resize(ref _rows, 2 * _rows.Length);
        }

        int objects = use.Objects - growth.ObjectsAtA(allocator, in use, out long bytesAtA);
        _rows[_count++] = new CallSiteRow(
            allocator, use.File, use.Line, use.Bytes, use.Objects, use.Bytes - bytesAtA, objects, growth.Frame - use.OldestFrame);
        Bytes += use.Bytes;
    }
}
