namespace Engine.Ecs;

/// <summary>The way from one archetype to another: where it leads, and which columns go along. Immutable.</summary>
internal sealed class Transition
{
    public Transition(Archetype source, Archetype target)
    {
        Target = target;
        NativePairs = PairsOf(source.Columns.Native, target.Columns.Native);
        ManagedPairs = PairsOf(source.Columns.Managed, target.Columns.Managed);
    }

    public Archetype Target { get; }

    /// <summary>The columns of the chunks that both have, by their places in each.</summary>
    public (int Source, int Target)[] NativePairs { get; }

    /// <summary>The managed columns that both have, by their places in each.</summary>
    public (int Source, int Target)[] ManagedPairs { get; }

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
}
