using Ashlar.Memory;

namespace Swarm;

/// <summary>
/// Measures what frames cost once everything is warm: garbage of the whole process, every thread of it, and
/// collections, from the warm-up's end to the run's.
/// </summary>
internal sealed class SteadyState
{
    public const int WarmUpSteps = 120;

    private readonly int[] _collectionsBefore = new int[3];
    private long _allocatedBefore;
    private long _allocatedAfter;
    private bool _isWarm;
    private long _recorded;
    private long _framesBefore;

    public long Frames { get; private set; }

    /// <summary>Managed bytes that the process allocated in a steady frame, on average.</summary>
    public double BytesPerFrame => Frames == 0 ? 0 : (double)(_allocatedAfter - _allocatedBefore) / Frames;

    /// <summary>Total times of the frames after the warm-up.</summary>
    public DurationHistogram FrameTimes { get; } = new();

    /// <summary>Collections after the warm-up, by generation.</summary>
    public int[] Collections { get; } = new int[3];

    /// <summary>To be called before anything else is done in a step.</summary>
    public void BeginStep(long index)
    {
        if (index == WarmUpSteps)
        {
            // The frame that was being drawn when frames were last recorded is finished by now.
            _isWarm = true;
            _recorded++;
            _framesBefore = _recorded;
            for (int generation = 0; generation < _collectionsBefore.Length; generation++)
            {
                _collectionsBefore[generation] = GC.CollectionCount(generation);
            }

            _allocatedBefore = GC.GetTotalAllocatedBytes(precise: true);
        }
    }

    /// <summary>Takes in the frames that were finished since the last call.</summary>
    public void Record(FrameTimings timings)
    {
        if (_isWarm && timings.Frames > _recorded)
        {
            FrameTimes.Record((long)(timings[0].TotalMilliseconds * 1e6));
        }

        _recorded = Math.Max(_recorded, timings.Frames);
    }

    /// <summary>To be called right after the last frame.</summary>
    public void End(FrameTimings timings)
    {
        if (_isWarm)
        {
            _allocatedAfter = GC.GetTotalAllocatedBytes(precise: true);
            Frames = timings.Frames - _framesBefore;
            for (int generation = 0; generation < Collections.Length; generation++)
            {
                Collections[generation] = GC.CollectionCount(generation) - _collectionsBefore[generation];
            }

            Record(timings);
        }
    }
}
