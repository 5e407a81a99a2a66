namespace Ashlar.Ecs;

/// <summary>
/// The way of rows from one archetype to another: where it leads, and which columns go along. Immutable.
/// </summary>
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

    /// <summary>What to copy, one step for each column of the chunks that both have: for many rows at once. A single row
    /// goes by <see cref="NativePairs"/>, which is a fifth faster.</summary>
    public CopySteps StepsBetween(ChunkLayout source, ChunkLayout target) =>
        new(NativePairs, source.Columns, target.Columns);

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

    /// <summary>The steps, worked out one by one: chunks of any two sizes meet, and no list is kept for each.</summary>
    internal ref struct CopySteps
    {
        private readonly ReadOnlySpan<(int Source, int Target)> _pairs;
        private readonly ChunkLayout.Column[] _source;
        private readonly ChunkLayout.Column[] _target;
        private int _index;

        public CopySteps(
            ReadOnlySpan<(int Source, int Target)> pairs, ChunkLayout.Column[] source, ChunkLayout.Column[] target)
        {
            _pairs = pairs;
            _source = source;
            _target = target;
            _index = -1;
        }

        public readonly CopyStep Current
        {
            get
            {
                (int source, int target) = _pairs[_index];
                ref readonly ChunkLayout.Column from = ref _source[source];
                return new CopyStep(from.Offset, _target[target].Offset, from.Size);
            }
        }

        public readonly CopySteps GetEnumerator() => this;

        public bool MoveNext() => ++_index < _pairs.Length;
    }
}
