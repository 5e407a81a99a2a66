namespace Ashlar.Ecs.Tests;

/// <summary>What an entity must have: a bit for each kind of component, one for each that is disabled, and the number of
/// each value.</summary>
internal sealed class ExpectedEntity
{
    public ExpectedEntity(int bits, int value)
    {
        Bits = bits;
        Values.AsSpan().Fill(value);
    }

    public int Bits { get; set; }

    /// <summary>The components that are disabled; of those that the entity does not have it says nothing.</summary>
    public int Disabled { get; set; }

    /// <summary>The components that queries see.</summary>
    public int Visible => Bits & ~Disabled;

    public int[] Values { get; } = new int[WorldModel.Kinds.Length];

    public bool HasAll(int bits) => (Bits & bits) == bits;

    public bool HasAny(int bits) => (Bits & bits) != 0;

    public bool ShowsAll(int bits) => (Visible & bits) == bits;

    public bool ShowsAny(int bits) => (Visible & bits) != 0;

    /// <summary>A component that it gains is enabled.</summary>
    public void Give(int kind, int value)
    {
        Disabled &= HasAll(1 << kind) ? ~0 : ~(1 << kind);
        Bits |= 1 << kind;
        Values[kind] = value;
    }
}
