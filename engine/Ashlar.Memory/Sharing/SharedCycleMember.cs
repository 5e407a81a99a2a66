namespace Ashlar.Memory;

/// <summary>An object in a <see cref="SharedCycle"/>.</summary>
/// <param name="PoolName">The path of its pool, as in the tree: <c>game/nodes</c>.</param>
/// <param name="Index">Its index in the pool.</param>
/// <param name="StrongCount">Strong references to it.</param>
/// <param name="OutsideCount">How many of them no searched object holds.</param>
/// <param name="Sites">Under full checks: the lines that made them.</param>
public sealed record SharedCycleMember(
    string PoolName, int Index, int StrongCount, int OutsideCount, IReadOnlyList<string> Sites)
{
    /// <summary>The object as a line of the report.</summary>
    /// <returns><c>game/nodes #17: 2 strong references, 0 from outside; made at Graph.cs:12, Graph.cs:40</c></returns>
    public override string ToString() =>
        $"{Environment.NewLine}  {PoolName} #{Index}: {StrongCount} strong "
        + $"{(StrongCount == 1 ? "reference" : "references")}, {OutsideCount} from outside"
        + (Sites.Count == 0 ? string.Empty : $"; made at {string.Join(", ", Sites)}");
}
