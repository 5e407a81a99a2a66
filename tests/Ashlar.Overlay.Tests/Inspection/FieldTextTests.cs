using System.Numerics;
using Ashlar.Memory;

namespace Ashlar.Overlay.Tests;

public class FieldTextTests
{
    static FieldTextTests() => FieldRegistry.Add<Everything>();

    [Theory]
    [InlineData("Byte", "200", "200")]
    [InlineData("SByte", "-128", "-128")]
    [InlineData("Short", "-32768", "-32768")]
    [InlineData("UShort", "65535", "65535")]
    [InlineData("Int", " -7 ", "-7")]
    [InlineData("UInt", "4294967295", "4294967295")]
    [InlineData("Long", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("ULong", "18446744073709551615", "18446744073709551615")]
    [InlineData("Float", "1.5e3", "1500")]
    [InlineData("Double", "-0.125", "-0.125")]
    [InlineData("Flag", "YES", "true")]
    [InlineData("Flag", "0", "false")]
    [InlineData("Letter", "x", "x")]
    [InlineData("Mood", "angry", "Angry")]
    [InlineData("Mood", "c", "Calm")]
    [InlineData("Mood", "-3", "-3")]
    [InlineData("Parts", "left|right", "Left|Right")]
    [InlineData("Parts", "Left, 128", "Left|128")]
    [InlineData("Parts", "none", "None")]
    [InlineData("Place.X", "2.5", "2.5")]
    [InlineData("Place.Y", "-3", "-3")]
    [InlineData("Inner.Deep", "12", "12")]
    public void What_was_typed_is_what_is_shown(string name, string typed, string shown)
    {
        FieldDescription field = FieldOf(name);
        Span<byte> bytes = stackalloc byte[8];
        Assert.Null(FieldText.Parse(field, typed, bytes));
        Span<char> text = stackalloc char[FieldText.MaximumLength];
        int length = FieldText.Write(field, bytes[..field.Bytes], text);
        Assert.Equal(shown, text[..length].ToString());
    }

    [Theory]
    [InlineData("Byte", "256")]
    [InlineData("Byte", "-1")]
    [InlineData("SByte", "128")]
    [InlineData("Int", "2147483648")]
    [InlineData("Int", "1.5")]
    [InlineData("Int", "")]
    [InlineData("UInt", "1e3")]
    [InlineData("Float", "NaN")]
    [InlineData("Float", "1e39")]
    [InlineData("Double", "Infinity")]
    [InlineData("Flag", "maybe")]
    [InlineData("Letter", "xy")]
    [InlineData("Mood", "furious")]
    [InlineData("Mood", "An")]
    [InlineData("Parts", "left|up")]
    [InlineData("Handle", "1")]
    [InlineData("Other", "#1")]
    public void What_the_field_cannot_hold_is_refused(string name, string typed) =>
        Assert.NotNull(FieldText.Parse(FieldOf(name), typed, new byte[8]));

    [Fact]
    public void Every_field_lies_where_the_compiler_put_it()
    {
        var value = new Everything
        {
            Byte = 1,
            SByte = -2,
            Short = -3,
            UShort = 4,
            Int = 0x01020304,
            UInt = 6,
            ULong = 7,
            Letter = 'x',
            Mood = Mood.Calm,
            Parts = Parts.Right,
            Place = new Vector2(0, 8),
            Turn = new Quaternion(1, 2, 3, 4),
            Money = 9,
            Inner = new Inner(9),
            Flag = true,
        };
        ReadOnlySpan<byte> bytes = System.Runtime.InteropServices.MemoryMarshal.AsBytes(new ReadOnlySpan<Everything>(in value));
        Assert.Equal(1, NumberOf("Byte", bytes));
        Assert.Equal(-2, NumberOf("SByte", bytes));
        Assert.Equal(-3, NumberOf("Short", bytes));
        Assert.Equal(4, NumberOf("UShort", bytes));
        Assert.Equal(0x01020304, NumberOf("Int", bytes));
        Assert.Equal(6, NumberOf("UInt", bytes));
        Assert.Equal(7, NumberOf("ULong", bytes));
        Assert.Equal('x', NumberOf("Letter", bytes));
        Assert.Equal(2, NumberOf("Parts", bytes));
        Assert.Equal(4, NumberOf("Turn.W", bytes));
        Assert.Equal(8, NumberOf("Place.Y", bytes));
        Assert.Equal(9, NumberOf("Inner.Deep", bytes));
        Assert.Equal((int)Mood.Calm, NumberOf("Mood", bytes));
        Assert.Equal(1, NumberOf("Flag", bytes));
        Assert.Equal(0, NumberOf("Double", bytes));
        Assert.Equal(FieldKind.Unknown, FieldOf("Money").Kind);
        Assert.Equal(0, FieldOf("Money").Bytes);
        Assert.Equal(typeof(int), FieldOf("Handle").Type);
    }

    [Theory]
    [InlineData("Byte", 0, -1, null)]
    [InlineData("Byte", 255, 1, null)]
    [InlineData("Byte", 7, 3, 10.0)]
    [InlineData("Int", 5, -7, -2.0)]
    [InlineData("Float", 200, 1, 202.0)]
    [InlineData("Flag", 1, 1, 0.0)]
    [InlineData("Mood", (int)Mood.Angry, 1, (double)(int)Mood.Anxious)]
    public void Turning_stays_in_the_field(string name, int before, int steps, double? after)
    {
        FieldDescription field = FieldOf(name);
        Span<byte> bytes = stackalloc byte[8];
        bytes.Clear();
        FieldText.Parse(field, before.ToString(System.Globalization.CultureInfo.InvariantCulture), bytes);
        Assert.Equal(after is not null, FieldText.Turn(field, bytes, steps));
        if (after is { } number)
        {
            Assert.Equal(number, FieldText.NumberOf(field, bytes[..field.Bytes]), 4);
        }
    }

    [Fact]
    public void A_struct_with_references_and_a_class_have_no_fields()
    {
        FieldRegistry.Add<(string, int)>();
        FieldRegistry.Add<string>();
        Assert.True(FieldRegistry.FieldsOf(typeof((string, int))).IsEmpty);
        Assert.True(FieldRegistry.FieldsOf(typeof(string)).IsEmpty);
        Assert.True(FieldRegistry.FieldsOf(typeof(decimal)).IsEmpty);
    }

    [Fact]
    public void A_type_that_is_registered_later_is_read_then()
    {
        FieldRegistry.Add<Outer>();
        Assert.Equal(FieldKind.Unknown, FieldRegistry.FieldsOf(typeof(Outer))[0].Kind);
        FieldRegistry.Add<Late>();
        Assert.Equal("Late.Value", FieldRegistry.FieldsOf(typeof(Outer))[0].Name);
        FieldRegistry.Prepare();
        FieldDescription field = FieldRegistry.FieldsOf(typeof(Outer))[0];
        FieldRegistry.Add<Everything[]>();
        Assert.Same(field, FieldRegistry.FieldsOf(typeof(Outer))[0]);
    }

    private static double NumberOf(string name, ReadOnlySpan<byte> bytes)
    {
        FieldDescription field = FieldOf(name);
        return FieldText.NumberOf(field, bytes.Slice(field.Offset, field.Bytes));
    }

    private static FieldDescription FieldOf(string name)
    {
        foreach (FieldDescription field in FieldRegistry.FieldsOf(typeof(Everything)))
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        throw new ArgumentException($"There is no field {name}.", nameof(name));
    }

    private record struct Outer(Late Late);

    private record struct Late(int Value);
}
