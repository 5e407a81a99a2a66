namespace Ashlar.Memory;

/// <summary>What a memory trace is told of a frame: zones, phases and garbage.</summary>
public sealed partial class FrameTimings
{
    private static int _updatePhase;
    private static int _drawPhase;
    private static int _presentPhase;

    /// <summary>
    /// Whether a trace runs that has the memory system of these timings, or any where they have none. Times of another clock
    /// than the system's would mean nothing beside the others in the trace.
    /// </summary>
    private bool IsTraced =>
        TraceRecorder.Epoch != 0 && Memory is not { TraceNumber: 0 } && ReferenceEquals(_time, TimeProvider.System);

    private static void Trace(FrameZone zone, long began, in ZoneCounts taken, in ZoneCounts own)
    {
        if (zone.TraceNumber == 0)
        {
            zone.TraceNumber = TraceTexts.OfZone(zone.Name, isPhase: false);
        }

        TraceRecorder.NoteZone(zone.TraceNumber, began, taken.Ticks, own.GarbageBytes);
    }

    /// <summary>The phase that began with the report before has ended.</summary>
    private void TracePhase(DurationHistogram phase, long began, long ended)
    {
        int number = phase == Update ? NumberOf(ref _updatePhase, "update")
            : phase == Draw ? NumberOf(ref _drawPhase, "draw") : NumberOf(ref _presentPhase, "present");
        TraceRecorder.NoteZone(number, began, ended - began, garbage: 0);
    }

    private static int NumberOf(ref int number, string phase)
    {
        if (number == 0)
        {
            number = TraceTexts.OfZone(phase, isPhase: true);
        }

        return number;
    }
}
