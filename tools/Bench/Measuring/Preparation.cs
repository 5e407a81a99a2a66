using System.Numerics;
using System.Runtime;

namespace Ashlar.Bench;

/// <summary>What comes before measuring: the JIT compiles every loop for good, and batches get their length.</summary>
internal sealed class Preparation
{
    /// <summary>More than tier 0, its instrumented form and tier 1 need, thirty calls each.</summary>
    private const int WarmUpCalls = 120;

    /// <summary>Calls in one go, with a pause after them for the JIT's thread.</summary>
    private const int CallsInPass = 40;
    private const int PauseMilliseconds = 5;
    private const int CalmPasses = 2;

    /// <summary>The longest warm-up of a subject, in batches.</summary>
    private const int LongestWarmUp = 100;

    /// <summary>A subject that makes garbage is measured over whole collections.</summary>
    private const int CollectionsInBatch = 2;

    private const int CalibrationAttempts = 3;

    /// <summary>The longest batch, in batches, and the longest total, in rounds of them.</summary>
    private const int LongestBatch = 60;

    private const int LongestTotal = 4;
    private const int FewestRounds = 3;

    private readonly MeasuringOptions _options;

    public Preparation(MeasuringOptions options) => _options = options;

    /// <summary>Calls every loop until the JIT has nothing left to compile.</summary>
    public void WarmUp(Contender[] contenders)
    {
        long longest = _options.BatchTicks * LongestWarmUp;
        var ticks = new long[contenders.Length];
        int calm = 0;
        for (int calls = 0; calls < WarmUpCalls || calm < CalmPasses; calls += CallsInPass)
        {
            long compiled = JitInfo.GetCompiledMethodCount();
            for (int index = 0; index < contenders.Length; index++)
            {
                for (int call = 0; call < CallsInPass && ticks[index] < longest; call++)
                {
                    ticks[index] += contenders[index].Rehearse(1);
                }
            }

            Thread.Sleep(PauseMilliseconds);
            calm = JitInfo.GetCompiledMethodCount() == compiled ? calm + 1 : 0;
        }
    }

    /// <summary>Finds how many units fill the time of a batch, or hold enough collections.</summary>
    public void Calibrate(Contender contender)
    {
        contender.LeadIn();
        int units = 1;
        long ticks = Least(contender, units);
        while (ticks < _options.BatchTicks / 2)
        {
            units *= 2;
            ticks = Least(contender, units);
        }

        units = (int)Math.Max(1, units * _options.BatchTicks / ticks);
        if (contender.ManagedBytesOf(units) > units)
        {
            (units, ticks) = HoldCollections(contender, units);
        }
        else
        {
            ticks = Math.Max(ticks, _options.BatchTicks);
        }

        contender.Units = units;
        long rounds = Math.Max(FewestRounds, _options.Rounds * LongestTotal * _options.BatchTicks / ticks);

        // A power of two, so that whoever takes part less often does so together with those that do more often.
        var stride = (uint)Math.Max(1, _options.Rounds / rounds);
        contender.Stride = 1 << BitOperations.Log2(stride);
    }

    /// <summary>
    /// The least of some times: a moment without the processor must not make a batch short for good. A unit that is
    /// longer than any batch is tried once.
    /// </summary>
    private long Least(Contender contender, int units)
    {
        long least = long.MaxValue;
        long longest = _options.BatchTicks * LongestBatch;
        for (int attempt = 0; attempt < CalibrationAttempts && (attempt == 0 || least < longest); attempt++)
        {
            least = Math.Min(least, contender.Rehearse(units));
        }

        return Math.Max(least, 1);
    }

    private (int Units, long Ticks) HoldCollections(Contender contender, int units)
    {
        while (true)
        {
            int before = GC.CollectionCount(0);
            long ticks = contender.Rehearse(units);
            if (GC.CollectionCount(0) - before >= CollectionsInBatch || ticks >= _options.BatchTicks * LongestBatch / 2)
            {
                return (units, ticks);
            }

            units *= 2;
        }
    }
}
