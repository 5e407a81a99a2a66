using System.Diagnostics;
using Ashlar.Bench;

namespace Ashlar.MemTrace;

/// <summary>Replays operations against one allocator, in a process that does nothing else.</summary>
/// <param name="play">Plays them all once, and returns after everything is freed.</param>
/// <param name="operations">The operations.</param>
internal sealed class ReplayRun(Action<Action<int>?> play, Operations operations)
{
    /// <summary>A round repeats short traces until it takes so long: clocks and interrupts weigh little then.</summary>
    private const double LeastMilliseconds = 50;

    private const int ResidentSamples = 64;

    private readonly long _residentAtStart = ResidentMemory.IsAvailable ? ResidentMemory.Bytes() : 0;
    private int _timesInRound;

    /// <summary>Makes one for an allocator.</summary>
    public static ReplayRun Of<T>(Operations operations)
        where T : struct, IReplayed
    {
        nint[] blocks = new nint[operations.Places];
        Rehearse<T>(blocks);
        return new ReplayRun(look => Play<T>(operations.Steps, blocks, look), operations);
    }

    /// <summary>Plays once with every page touched, and measures resident memory above what there was before the first.</summary>
    /// <returns>The most of it, and that at the end.</returns>
    public (long Peak, long End) MeasureResident()
    {
        play(null);
        if (!ResidentMemory.IsAvailable)
        {
            return (0, 0);
        }

        long most = 0;
        int between = Math.Max(1, operations.Count / ResidentSamples);
        play(step =>
        {
            if (step % between == 0 || step == operations.PeakStep)
            {
                most = Math.Max(most, ResidentMemory.Bytes() - _residentAtStart);
            }
        });
        long end = ResidentMemory.Bytes() - _residentAtStart;
        return (Math.Max(most, end), end);
    }

    /// <summary>Plays long enough to be measured.</summary>
    /// <returns>Nanoseconds of an allocation or free, in the mean.</returns>
    public double Round()
    {
        if (_timesInRound == 0)
        {
            WarmUp();
        }

        long began = Stopwatch.GetTimestamp();
        for (int i = 0; i < _timesInRound; i++)
        {
            play(null);
        }

        return Stopwatch.GetElapsedTime(began).TotalNanoseconds / _timesInRound / operations.Count;
    }

    /// <summary>Gets the loop compiled, and finds out how often it has to be played.</summary>
    private void WarmUp()
    {
        const int Most = 1 << 20;
        long began = Stopwatch.GetTimestamp();
        int times = 0;
        while (times < Most && Stopwatch.GetElapsedTime(began).TotalMilliseconds < 4 * LeastMilliseconds)
        {
            play(null);
            times++;
        }

        _timesInRound = Math.Max(1, times / 4);
    }

    /// <summary>Compiles what is called, and makes what an allocator needs for its first blocks: both are not the trace's.</summary>
    private static void Rehearse<T>(nint[] blocks)
        where T : struct, IReplayed
    {
        const int Small = 64;
        const int Large = 100_000;
        Play<T>([Small, 0, -1, 0, Large, 0, -1, 0], blocks, static _ => { });
    }

    private static unsafe void Play<T>(ReadOnlySpan<int> steps, nint[] blocks, Action<int>? look)
        where T : struct, IReplayed
    {
        for (int i = 0; i < steps.Length; i += 2)
        {
            int place = steps[i + 1];
            if (steps[i] < 0)
            {
                T.Free(blocks[place]);
            }
            else
            {
                nint block = T.Allocate(steps[i]);
                blocks[place] = block;
                *(byte*)block = (byte)place;
                if (look is not null)
                {
                    Touch((byte*)block, steps[i]);
                }
            }

            look?.Invoke(i / 2);
        }
    }

    /// <summary>Writes to every page, as who asked for so much memory will.</summary>
    private static unsafe void Touch(byte* block, int bytes)
    {
        for (int at = 0; at < bytes; at += Environment.SystemPageSize)
        {
            block[at] = 1;
        }
    }
}
