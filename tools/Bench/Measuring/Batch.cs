namespace Ashlar.Bench;

/// <summary>
/// A subject opened for one case: work that is timed, and a check of what the work did. A call of <see cref="Run"/> is
/// virtual and lasts for a whole batch. The loop inside is a method generic over the subject's struct, so the JIT
/// compiles it for this subject alone and builds the subject's code into it.
/// </summary>
internal abstract class Batch : IDisposable
{
    /// <summary>Operations in a unit; a unit is the least that can be run.</summary>
    public abstract int OperationsPerUnit { get; }

    /// <summary>Bytes that the subject keeps when full, or null where nobody asks.</summary>
    public virtual HeldBytes? Held => null;

    /// <summary>Runs some units.</summary>
    /// <returns>The time they took, in ticks of the stopwatch.</returns>
    public abstract long Run(int units);

    /// <summary>Proves that the subject does its work.</summary>
    /// <exception cref="BrokenSubjectException">It does not.</exception>
    public abstract void Verify();

    public abstract void Dispose();

    /// <summary>For <see cref="Verify"/>.</summary>
    /// <exception cref="BrokenSubjectException">What the subject did does not hold.</exception>
    protected static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new BrokenSubjectException(otherwise);
        }
    }
}

/// <summary>Bytes that a subject keeps.</summary>
/// <param name="Managed">Bytes that the garbage collector keeps alive for it.</param>
/// <param name="Native">Bytes that it has from the system outside the garbage collector.</param>
internal readonly record struct HeldBytes(long Managed, long Native)
{
    /// <summary>Bytes alive now, after a collection.</summary>
    public static long ManagedNow() => GC.GetTotalMemory(forceFullCollection: true);

    /// <summary>Native bytes, and the managed bytes that are alive now and were not before.</summary>
    /// <param name="managedBefore">An earlier <see cref="ManagedNow"/>.</param>
    /// <param name="native">The native bytes.</param>
    public static HeldBytes Since(long managedBefore, long native) =>
        new(Math.Max(0, ManagedNow() - managedBefore), native);
}

/// <summary>A subject did not do its work, and so must not yield a number.</summary>
internal sealed class BrokenSubjectException(string message) : Exception(message);
