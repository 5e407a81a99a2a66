using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ashlar.Overlay;

/// <summary>
/// Hears which objects the runtime picks as samples of what is allocated: one in <see cref="GarbageSample.MeanBytes"/> bytes,
/// of all threads (its event <c>AllocationSampled</c>). The runtime tells them some milliseconds later, on a thread of its own,
/// where each makes some 700 bytes of garbage. The first time that somebody listens takes some 30 ms and half a MiB of garbage:
/// on another thread than that of the game.
/// <para>One for the process, which is never disposed: where two threads dispose of listeners at the same time, the runtime
/// (.NET 10.0) may wait forever, as they take two of its locks in opposite orders. Listening begins and ends without that.</para>
/// <para>An event has the address of the type. Its name, which lacks the type around a nested one and which programs compiled
/// ahead of time leave out, serves only where types may go away: where an assembly is collectible.</para>
/// </summary>
internal sealed class GarbageListener : EventListener
{
    private const string RuntimeSource = "Microsoft-Windows-DotNETRuntime";
    private const EventKeywords SampledAllocations = (EventKeywords)0x80000000000;
    private const string Unknown = "an unknown type";
    private const int AllocationSampled = 303;
    private const int TypeIdPlace = 2;
    private const int TypeNamePlace = 3;
    private const int SizePlace = 5;

    private static readonly Lock Gate = new();
    private static GarbageListener? _shared;

    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<nint, string> _namesById = [];
    private volatile bool _typesMayGo;
    private volatile GarbageQueue[] _queues = [];
    private EventSource? _runtime;
    private DateTime _syncTime;
    private long _syncTicks;
    private long _ownThread = -1;

    private GarbageListener()
    {
        AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) => _typesMayGo |= loaded.LoadedAssembly.IsCollectible;
        foreach (Assembly assembly in AppDomain.CurrentDomain.GetAssemblies())
        {
            _typesMayGo |= assembly.IsCollectible;
        }
    }

    /// <summary>Lets a queue have the samples from now on. Any thread.</summary>
    /// <returns>False where the runtime has none.</returns>
    public static bool Add(GarbageQueue queue)
    {
        lock (Gate)
        {
            GarbageListener shared = _shared ??= new GarbageListener();
            shared._queues = [.. shared._queues, queue];
            if (shared._queues.Length == 1)
            {
                shared.Begin();
            }

            return shared._runtime is not null;
        }
    }

    /// <summary>Lets a queue have no more samples. Any thread.</summary>
    public static void Remove(GarbageQueue queue)
    {
        lock (Gate)
        {
            if (_shared is { } shared)
            {
                shared._queues = Array.FindAll(shared._queues, each => each != queue);
                if (shared._queues.Length == 0 && shared._runtime is not null)
                {
                    shared.DisableEvents(shared._runtime);
                }
            }
        }
    }

    /// <summary>Called while the base class is made, too.</summary>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource?.Name == RuntimeSource)
        {
            _runtime = eventSource;
        }
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData is { EventId: AllocationSampled, Payload: { Count: > SizePlace } payload })
        {
            string type = NameOf(payload[TypeNamePlace] as string, payload[TypeIdPlace]);
            bool isOwn = type.StartsWith(nameof(EventWrittenEventArgs), StringComparison.Ordinal);

            // Where the program is compiled ahead of time, the runtime writes another number there, the same for all threads.
            long thread = RuntimeFeature.IsDynamicCodeSupported ? eventData.OSThreadId : 0;
            _ownThread = isOwn && thread != 0 ? thread : _ownThread;
            long size = payload[SizePlace] is ulong bytes ? (long)bytes : 0;
            long at = _syncTicks
                + (long)((eventData.TimeStamp - _syncTime).Ticks * ((double)Stopwatch.Frequency / TimeSpan.TicksPerSecond));
            foreach (GarbageQueue queue in _queues)
            {
                queue.Add(new GarbageSample(type, size, thread, at, isOwn || thread == _ownThread));
            }
        }
    }

    private void Begin()
    {
        // The runtime reads both clocks when listening begins, too, and counts by the finer one from there.
        _syncTime = DateTime.UtcNow;
        _syncTicks = Stopwatch.GetTimestamp();
        if (_runtime is not null)
        {
            EnableEvents(_runtime, EventLevel.Informational, SampledAllocations);
        }
    }

    private string NameOf(string? name, object? id)
    {
        if (!_typesMayGo && id is nint address and not 0)
        {
            if (!_namesById.TryGetValue(address, out string? known))
            {
                var type = Type.GetTypeFromHandle(RuntimeTypeHandle.FromIntPtr(address));
                known = Intern(type is null ? Unknown : GarbageTypeName.Of(type));
                _namesById.Add(address, known);
            }

            return known;
        }

        return string.IsNullOrEmpty(name) ? Unknown : Intern(GarbageTypeName.Of(name));
    }

    /// <summary>One name is one string, whichever way it came.</summary>
    private string Intern(string name)
    {
        if (!_names.TryGetValue(name, out string? known))
        {
            known = name;
            _names.Add(name, name);
        }

        return known;
    }
}
