namespace Ashlar.Ecs;

/// <summary>A description as the numbers of its sets: what a world's query cache is keyed by.</summary>
/// <param name="All">The set of the condition, or <see cref="Exclusive"/>.</param>
/// <param name="Any">The set of the condition, or the exact set.</param>
/// <param name="None">The set of the condition, or its complement where the enabled state is ignored.</param>
internal readonly record struct QueryKey(int All, int Any, int None)
{
    /// <summary>In place of <see cref="All"/>: the description is an exact set.</summary>
    public const int Exclusive = -1;

    public bool Equals(QueryKey other) => All == other.All && Any == other.Any && None == other.None;

    public override int GetHashCode() => All * -1640531535 ^ Any * -2048144789 ^ None * -1028477379;
}
