namespace Ashlar.Bench;

/// <summary>A subject in one size, before anything of it exists.</summary>
internal abstract class BlockSubject
{
    protected BlockSubject(string name, bool isThreadSafe, bool hasOwnHeap, string? missing)
    {
        Name = name;
        IsThreadSafe = isThreadSafe;
        HasOwnHeap = hasOwnHeap;
        Missing = missing;
    }

    /// <summary>The name in reports.</summary>
    public string Name { get; }

    /// <summary>Whether one thread may free what another allocated, while that one goes on allocating.</summary>
    public bool IsThreadSafe { get; }

    /// <summary>False for a variant whose resident memory is another subject's.</summary>
    public bool HasOwnHeap { get; }

    /// <summary>Why it cannot be measured here, or null.</summary>
    public string? Missing { get; }

    /// <summary>Makes it ready to be measured in a case.</summary>
    public abstract Contender Open(BlockCase blockCase, int[] victims);

    /// <summary>Measures resident over live bytes in each state of a scenario; in a process of its own.</summary>
    public abstract double[] MeasureResidency(ResidencyScenario scenario);
}
