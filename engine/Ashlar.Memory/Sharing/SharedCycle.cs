namespace Ashlar.Memory;

/// <summary>Objects that keep each other alive, as a <see cref="CycleSearch"/> found them.</summary>
/// <param name="Members">The objects: from each there is a way to every other.</param>
/// <param name="IsLeaked">
/// True when nothing outside holds them, directly or by way of other objects: they will never be destroyed. False
/// when they are in use, and will leak when that use ends.
/// </param>
public sealed record SharedCycle(IReadOnlyList<SharedCycleMember> Members, bool IsLeaked)
{
    /// <summary>The cycle in words: a line for the whole, and one for each member.</summary>
    /// <returns>Pools, objects, and how many references hold them from inside and outside.</returns>
    public override string ToString()
    {
        string verdict = IsLeaked ? "leaked: nothing outside holds them" : "still held from outside";
        string who = Members.Count == 1 ? "object keeps itself" : "objects keep each other";
        return $"{Members.Count} {who} alive, {verdict}"
            + string.Concat(Members);
    }
}
