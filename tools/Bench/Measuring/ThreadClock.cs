using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>
/// The time this thread has had a processor. A batch of this suite may last for milliseconds, and on a busy machine a
/// slow subject would lose the processor within a batch when a fast one does not, and look slower than it is.
/// Collections run on this thread, so they count. Elsewhere than on Linux it is the time of the clock on the wall.
/// </summary>
internal static unsafe partial class ThreadClock
{
    private const int ThreadCpuTime = 3;
    private const long NanosecondsInSecond = 1_000_000_000;

    private static readonly bool IsLinux = OperatingSystem.IsLinux() && Stopwatch.Frequency == NanosecondsInSecond;

    /// <returns>Ticks of the stopwatch.</returns>
    public static long GetTimestamp()
    {
        if (!IsLinux)
        {
            return Stopwatch.GetTimestamp();
        }

        long* time = stackalloc long[2];
        _ = GetTime(ThreadCpuTime, time);
        return (time[0] * NanosecondsInSecond) + time[1];
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [SuppressGCTransition]
    private static partial int GetTime(int clock, long* secondsAndNanoseconds);
}
