namespace Ashlar.Memory;

/// <summary>
/// How many of the slots that wait to be reclaimed are due: those destroyed before the frame that began
/// <c>framesInFlight</c> - 1 frames ago. Counts only: the waiting slots stand elsewhere, in order of destruction.
/// </summary>
internal readonly struct WaitingLine(int framesInFlight)
{
    /// <summary>[i] is how many of the slots waiting now were destroyed before the frame i frames ago began.</summary>
    private readonly int[] _atFrameStart = new int[framesInFlight];

    /// <summary>A frame begins.</summary>
    /// <param name="waiting">How many wait now.</param>
    /// <returns>How many of them are due.</returns>
    public int Advance(int waiting)
    {
        int[] starts = _atFrameStart;
        for (int i = starts.Length - 1; i > 0; i--)
        {
            starts[i] = starts[i - 1];
        }

        starts[0] = waiting;
        return starts[^1];
    }

    /// <summary>How many frames have to begin until the first of those that wait are due.</summary>
    public int FramesUntilDue()
    {
        for (int i = _atFrameStart.Length - 2; i >= 0; i--)
        {
            if (_atFrameStart[i] > 0)
            {
                return _atFrameStart.Length - 1 - i;
            }
        }

        return _atFrameStart.Length;
    }

    /// <summary>The oldest have been reclaimed.</summary>
    /// <param name="reclaimed">How many.</param>
    public void Leave(int reclaimed)
    {
        foreach (ref int start in _atFrameStart.AsSpan())
        {
            start -= reclaimed;
        }
    }

    /// <summary>Nothing waits any more.</summary>
    public void Clear() => Array.Clear(_atFrameStart);
}
