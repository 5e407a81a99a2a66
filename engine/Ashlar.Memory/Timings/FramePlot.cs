namespace Ashlar.Memory;

/// <summary>
/// A number of the program's own in each of the last <see cref="FrameTimings.History"/> frames, such as how many enemies
/// think. <see cref="FrameTimings.PlotOf"/> makes it.
/// <para>About 5 KiB of managed memory, made once. Belongs to the loop's thread.</para>
/// </summary>
/// <example><code>
/// FramePlot enemies = timings.PlotOf("enemies");        // once
/// enemies.Value = count;                                // in each frame
/// </code></example>
public sealed class FramePlot
{
    private readonly FrameTimings _timings;
    private readonly double[] _values = new double[FrameTimings.History];

    internal FramePlot(FrameTimings timings, string name)
    {
        _timings = timings;
        Name = name;
        Array.Fill(_values, double.NaN);
    }

    /// <summary>What it was named.</summary>
    public string Name { get; }

    /// <summary>The number as it is now; NaN at first. The end of a frame remembers it, and it stays.</summary>
    public double Value { get; set; } = double.NaN;

    /// <summary>The number at the end of a remembered frame: 0 is the newest. NaN, before there was one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not so many frames are remembered.</exception>
    public double this[int age] => _values[_timings.IndexOf(age)];

    /// <summary>The frame ends: remembers it.</summary>
    internal void EndFrame(int index) => _values[index] = Value;
}
