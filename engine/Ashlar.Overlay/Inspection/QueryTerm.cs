using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>One condition of an <see cref="EntityQuery"/>.</summary>
/// <param name="Component">The component that must be there; -1 where the entity's number is asked for.</param>
/// <param name="Field">The field that is compared, or null.</param>
/// <param name="Comparison">How.</param>
/// <param name="Number">With what, as a number.</param>
/// <param name="Bits">With what, where the field holds no real number.</param>
internal readonly record struct QueryTerm(
    int Component, FieldDescription? Field, Comparison Comparison, double Number, ulong Bits)
{
    /// <summary>Whether the bytes of a component meet it.</summary>
    public bool Matches(ReadOnlySpan<byte> value)
    {
        if (Field is null)
        {
            return true;
        }

        ReadOnlySpan<byte> bytes = value.Slice(Field.Offset, Field.Bytes);
        int order = Field.Kind switch
        {
            // Entities are named by their number, and handles by their index: the low half.
            FieldKind.Entity or FieldKind.Handle => ((uint)FieldText.BitsOf(Field, bytes)).CompareTo((uint)Bits),
            FieldKind.Real => FieldText.NumberOf(Field, bytes).CompareTo(Number),
            FieldKind.Signed => ((long)FieldText.BitsOf(Field, bytes)).CompareTo((long)Bits),
            _ => FieldText.BitsOf(Field, bytes).CompareTo(Bits),
        };
        return Comparison switch
        {
            Comparison.Equal => order == 0,
            Comparison.Different => order != 0,
            Comparison.Less => order < 0,
            Comparison.Greater => order > 0,
            Comparison.AtMost => order <= 0,
            _ => order >= 0,
        };
    }
}
