namespace Ashlar.Ecs.Tests;

/// <summary>What an entity must have: a bit for each kind of component, and the number of each value.</summary>
internal sealed class ExpectedEntity
{
    public ExpectedEntity(int bits, int value)
    {
        Bits = bits;
        Values.AsSpan().Fill(value);
    }

    public int Bits { get; set; }

    public int[] Values { get; } = new int[WorldModel.Kinds.Length];

    public bool HasAll(int bits) => (Bits & bits) == bits;

    public bool HasAny(int bits) => (Bits & bits) != 0;

    public void Give(int kind, int value)
    {
        Bits |= 1 << kind;
        Values[kind] = value;
    }
}
