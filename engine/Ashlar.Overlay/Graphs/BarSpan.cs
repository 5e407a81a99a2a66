namespace Ashlar.Overlay;

/// <summary>
/// Which frames stand behind which bar of a graph. Several frames share a bar when there are more frames than bars;
/// then groups are counted from the first frame of the run, so that a bar keeps its frames while it moves to the left.
/// </summary>
internal readonly struct BarSpan
{
    private readonly long _added;
    private readonly int _remembered;

    /// <summary>Lays frames out on bars.</summary>
    /// <param name="added">Frames ever seen.</param>
    /// <param name="remembered">How many of them are remembered.</param>
    /// <param name="frames">The most that the graph shows.</param>
    /// <param name="bars">Bars there is room for; 1 or more.</param>
    public BarSpan(long added, int remembered, int frames, int bars)
    {
        _added = added;
        _remembered = Math.Min(remembered, frames);
        FramesPerBar = Math.Max(1, frames / bars);
        Bars = bars;
    }

    /// <summary>Bars there is room for; those without frames are at the left.</summary>
    public int Bars { get; }

    /// <summary>Frames that share a bar.</summary>
    public int FramesPerBar { get; }

    /// <summary>The bar of a frame.</summary>
    /// <param name="age">0 for the newest frame.</param>
    /// <returns>-1 when the graph does not show it.</returns>
    public int BarOf(int age)
    {
        if (age < 0 || age >= _remembered)
        {
            return -1;
        }

        long bar = Bars - 1 - (((_added - 1) / FramesPerBar) - ((_added - 1 - age) / FramesPerBar));
        return (int)Math.Max(bar, -1);
    }

    /// <summary>The frames of a bar, as ages: 0 is the newest frame.</summary>
    /// <param name="bar">0 (left) to <see cref="Bars"/> - 1 (right, the newest).</param>
    /// <param name="newest">Age of its newest frame.</param>
    /// <param name="oldest">Age of its oldest frame.</param>
    /// <returns>False when the bar has no remembered frame.</returns>
    public bool TryGetAges(int bar, out int newest, out int oldest)
    {
        long newestGroup = (_added - 1) / FramesPerBar;
        long group = newestGroup - (Bars - 1 - bar);
        long first = Math.Max(group * FramesPerBar, _added - _remembered);
        long last = Math.Min((group * FramesPerBar) + FramesPerBar, _added) - 1;
        newest = (int)(_added - 1 - last);
        oldest = (int)(_added - 1 - first);
        return _added > 0 && first <= last;
    }
}
