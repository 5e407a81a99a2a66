using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>What the garbage collector had to do.</summary>
internal struct GarbageFigures
{
    public Spread Bytes;
    public Spread PauseMilliseconds;

    /// <summary>Collections of each generation since the process began; one of generation 2 is none of 0.</summary>
    public CollectionCounts Collections;

    /// <summary>The same since the warm-up ended.</summary>
    public CollectionCounts SteadyCollections;

    /// <summary>Reads the newest frames.</summary>
    public static GarbageFigures Of(FrameTimings timings, int frames)
    {
        // The runtime counts a collection of one generation as one of each younger generation, too.
        var figures = default(GarbageFigures);
        figures.Collections = new CollectionCounts(
            GC.CollectionCount(0) - GC.CollectionCount(1),
            GC.CollectionCount(1) - GC.CollectionCount(2),
            GC.CollectionCount(2));
        figures.SteadyCollections = new CollectionCounts(
            timings.SteadyCollections(0) - timings.SteadyCollections(1),
            timings.SteadyCollections(1) - timings.SteadyCollections(2),
            timings.SteadyCollections(2));
        for (int age = 0; age < Math.Min(timings.Count, frames); age++)
        {
            // What happened before the first frame belongs to no frame.
            ref readonly FrameSample sample = ref timings[age];
            if (!float.IsNaN(sample.IntervalMilliseconds))
            {
                figures.Bytes.Add(sample.GarbageBytes);
                figures.PauseMilliseconds.Add(sample.PauseMilliseconds);
            }
        }

        return figures;
    }

    /// <summary>Reads remembered frames from one on, back into the past; collections are not remembered.</summary>
    public static GarbageFigures Of(History<FrameNote> notes, int age, int frames)
    {
        var figures = default(GarbageFigures);
        for (int end = Math.Min(notes.Count, age + frames); age < end; age++)
        {
            figures.Bytes.Add(notes[age].GarbageBytes);
            figures.PauseMilliseconds.Add(notes[age].PauseMilliseconds);
        }

        return figures;
    }
}
