namespace Ashlar.Memory;

/// <summary>
/// Why a heap could not grow. A heap grows under its lock, and calls nobody there: the refusal travels out of the lock,
/// and whoever gets it asks for relief with nothing half done (<see cref="SlabHeap.Relieve"/>), and starts over.
/// </summary>
/// <param name="range">What could not grow.</param>
/// <param name="bytes">Bytes that were asked for.</param>
/// <param name="cause">Who refused them.</param>
internal readonly struct Refusal(PageRange range, nuint bytes, OutOfMemoryCause cause)
{
    /// <summary>Bytes that were asked for.</summary>
    public nuint Bytes => bytes;

    /// <summary>Who refused them.</summary>
    public OutOfMemoryCause Cause => cause;

    /// <summary>Grows a range.</summary>
    /// <param name="range">The range.</param>
    /// <param name="bytes">Bytes from its start that are to be usable.</param>
    /// <param name="refused">Why they are not.</param>
    /// <returns>False when they are refused; nothing has changed then.</returns>
    public static bool TryGrow(GrowingRange range, nuint bytes, out Refusal refused)
    {
        if (range.TryEnsureCommitted(bytes, out OutOfMemoryCause cause))
        {
            refused = default;
            return true;
        }

        refused = new Refusal(range, bytes, cause);
        return false;
    }

    /// <summary>Nothing helped.</summary>
    /// <exception cref="OutOfNativeMemoryException">Always.</exception>
    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public void Throw() => range.ThrowRefused(bytes, cause);
}
