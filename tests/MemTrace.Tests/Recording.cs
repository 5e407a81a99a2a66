using Ashlar.Memory;

namespace Ashlar.MemTrace.Tests;

/// <summary>A trace of what a test does, in memory and as a file.</summary>
internal sealed class Recording : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("memtrace-tests-").FullName;

    private Recording()
    {
    }

    public string Path => System.IO.Path.Combine(_folder, "run.trace");

    public byte[] Bytes => File.ReadAllBytes(Path);

    /// <summary>What the allocators themselves counted, as the test asked them.</summary>
    public Dictionary<string, AllocatorSnapshot> Counted { get; } = [];

    public long Events { get; private set; }

    public long Dropped { get; private set; }

    /// <summary>Records.</summary>
    /// <param name="work">What to record; the counters are copied behind it, and then all is disposed.</param>
    public static Recording Of(Action<MemorySystem> work)
    {
        var recording = new Recording();
        using (MemoryTrace trace = MemoryTrace.Start(recording.Path))
        {
            using (var memory = new MemorySystem())
            {
                work(memory);
                foreach (AllocatorSnapshot each in memory.Snapshot().Nodes)
                {
                    recording.Counted.Add(each.Path, each);
                }
            }

            trace.Dispose();
            Assert.Null(trace.Failure);
            recording.Events = trace.Events;
            recording.Dropped = trace.DroppedEvents;
            Assert.Equal(new FileInfo(recording.Path).Length, trace.WrittenBytes);
        }

        return recording;
    }

    /// <summary>A little of everything.</summary>
    public static Recording OfEverything() => Of(static memory =>
    {
        var pool = new SlabPool<long>(memory, "things");
        var heap = new SlabHeap(memory, "heap");
        var blocks = new BlockPool(new AllocatorGroup(memory, "stores"), "blocks", 4096);
        var arena = new Arena(memory, "level");
        var alive = new Queue<Handle<long>>();
        var timings = new FrameTimings { Memory = memory };
        for (int frame = 0; frame < 60; frame++)
        {
            memory.BeginFrame();
            timings.BeginFrame();
            using ZoneScope zone = timings.Zone("spawning");
            _ = memory.Frame.Current.Allocate<int>(100 + frame);
            for (int i = 0; i < 20; i++)
            {
                alive.Enqueue(pool.Create(i));
            }

            while (alive.Count > 100)
            {
                pool.Destroy(alive.Dequeue());
            }

            NativeBlock block = heap.Allocate(10 + (frame * 100));
            _ = blocks.Rent();
            _ = arena.Allocate<long>(frame);
            if (frame % 10 == 9)
            {
                arena.Reset();
            }

            if (frame % 3 != 0)
            {
                heap.Free(block);
            }

            zone.Dispose();
            timings.EndUpdate();
            timings.EndFrame();
            memory.EndFrame();
        }
    });

    public TraceAnalysis Analyse() => TraceAnalysis.Of(Path);

    /// <summary>Writes bytes beside the recording.</summary>
    public string Write(ReadOnlySpan<byte> bytes)
    {
        string path = System.IO.Path.Combine(_folder, "other.trace");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Sibling(string name) => System.IO.Path.Combine(_folder, name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
