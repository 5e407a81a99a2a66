namespace Engine.Ecs;

/// <summary>
/// The way of a row from one archetype to another, or to another chunk of the same: where it leads, and which columns
/// go along. For each two sizes of chunks the copies are worked out once.
/// </summary>
internal sealed class Transition
{
    private readonly (int Source, int Target)[] _nativePairs;
    private CopyStep[]?[] _steps = [];

    public Transition(Archetype source, Archetype target)
    {
        Target = target;
        _nativePairs = PairsOf(source.Columns.Native, target.Columns.Native);
        ManagedPairs = PairsOf(source.Columns.Managed, target.Columns.Managed);
    }

    public Archetype Target { get; }

    /// <summary>The managed columns that both have, by their places in each.</summary>
    public (int Source, int Target)[] ManagedPairs { get; }

    /// <summary>What to copy, one step for each column of the chunks that both have.</summary>
    public CopyStep[] StepsBetween(ChunkLayout source, ChunkLayout target)
    {
        CopyStep[]?[] known = _steps;
        int index = source.Size * ChunkSizes.Count + target.Size;
        return (uint)index < (uint)known.Length && known[index] is { } steps ? steps : AddSteps(index, source, target);
    }

    private CopyStep[] AddSteps(int index, ChunkLayout source, ChunkLayout target)
    {
        // Most archetypes stay small, and so does this.
        if (index >= _steps.Length)
        {
            Array.Resize(ref _steps, index + 1);
        }

        var steps = new CopyStep[_nativePairs.Length];
        for (int pair = 0; pair < steps.Length; pair++)
        {
            ChunkLayout.Column from = source.Columns[_nativePairs[pair].Source];
            steps[pair] = new CopyStep(from.Offset, target.Columns[_nativePairs[pair].Target].Offset, from.Size);
        }

        _steps[index] = steps;
        return steps;
    }

    private static (int Source, int Target)[] PairsOf(ComponentInfo[] source, ComponentInfo[] target)
    {
        var pairs = new List<(int Source, int Target)>(source.Length);
        for (int from = 0; from < source.Length; from++)
        {
            int to = Array.IndexOf(target, source[from]);
            if (to >= 0)
            {
                pairs.Add((from, to));
            }
        }

        return [.. pairs];
    }

    /// <summary>One column to copy from: where it lies in either chunk, and the bytes of a component.</summary>
    internal readonly record struct CopyStep(int Source, int Target, int Size);
}
