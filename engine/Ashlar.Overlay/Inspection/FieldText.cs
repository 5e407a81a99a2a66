using System.Buffers.Binary;
using System.Globalization;
using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>Fields as text, and text as the bytes of fields. Makes no garbage.</summary>
internal static class FieldText
{
    /// <summary>Room for most values; what is longer is cut.</summary>
    public const int MaximumLength = 80;

    private static CultureInfo Culture => CultureInfo.InvariantCulture;

    /// <summary>Whether the user may write the field.</summary>
    public static bool IsEditable(FieldDescription field) =>
        field.Kind is not (FieldKind.Unknown or FieldKind.Entity or FieldKind.Handle);

    /// <summary>The value of a whole number, a flag, an enum or a reference, sign-extended.</summary>
    public static ulong BitsOf(FieldDescription field, ReadOnlySpan<byte> bytes)
    {
        ulong bits = 0;
        for (int index = Math.Min(bytes.Length, field.Bytes) - 1; index >= 0; index--)
        {
            bits = (bits << 8) | bytes[index];
        }

        bool isSigned = field.Kind == FieldKind.Signed || IsSignedEnum(field);
        int unused = 64 - (field.Bytes * 8);
        return isSigned && unused > 0 ? (ulong)((long)(bits << unused) >> unused) : bits;
    }

    /// <summary>The value as a number, to compare and to turn.</summary>
    public static double NumberOf(FieldDescription field, ReadOnlySpan<byte> bytes) => field.Kind switch
    {
        FieldKind.Real when field.Bytes == sizeof(float) => BinaryPrimitives.ReadSingleLittleEndian(bytes),
        FieldKind.Real => BinaryPrimitives.ReadDoubleLittleEndian(bytes),
        FieldKind.Signed => (long)BitsOf(field, bytes),
        _ => BitsOf(field, bytes),
    };

    /// <summary>Writes a value.</summary>
    /// <returns>Characters written.</returns>
    public static int Write(FieldDescription field, ReadOnlySpan<byte> bytes, Span<char> target)
    {
        int written;
        switch (field.Kind)
        {
            case FieldKind.Boolean:
                return Copy(bytes[0] != 0 ? "true" : "false", target);
            case FieldKind.Real when field.Bytes == sizeof(float):
                return BinaryPrimitives.ReadSingleLittleEndian(bytes).TryFormat(target, out written, default, Culture) ? written : 0;
            case FieldKind.Real:
                return BinaryPrimitives.ReadDoubleLittleEndian(bytes).TryFormat(target, out written, default, Culture) ? written : 0;
            case FieldKind.Signed:
                return ((long)BitsOf(field, bytes)).TryFormat(target, out written, default, Culture) ? written : 0;
            case FieldKind.Character:
                char letter = (char)BitsOf(field, bytes);
                target[0] = char.IsControl(letter) ? ' ' : letter;
                return 1;
            case FieldKind.Choice:
            case FieldKind.Flags:
                return WriteConstants(field, BitsOf(field, bytes), target);
            case FieldKind.Entity:
                return WriteEntity(new EntityKey(BitsOf(field, bytes)), target);
            case FieldKind.Handle:
                return WriteHandle(BitsOf(field, bytes), target);
            default:
                return BitsOf(field, bytes).TryFormat(target, out written, default, Culture) ? written : 0;
        }
    }

    /// <summary>Writes an entity: <c>#12 v3</c>.</summary>
    public static int WriteEntity(EntityKey entity, Span<char> target)
    {
        if (entity.IsNone)
        {
            return Copy("none", target);
        }

        target[0] = '#';
        _ = entity.Number.TryFormat(target[1..], out int written, default, Culture);
        int length = 1 + written + Copy(" v", target[(1 + written)..]);
        _ = entity.Version.TryFormat(target[length..], out written, default, Culture);
        return length + written;
    }

    /// <summary>Reads what the user typed into the bytes of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="bytes">Receives the value: at least 8.</param>
    /// <returns>What is wrong, or null.</returns>
    public static string? Parse(FieldDescription field, ReadOnlySpan<char> text, Span<byte> bytes)
    {
        text = text.Trim();
        switch (field.Kind)
        {
            case FieldKind.Boolean:
                bool isTrue = Is(text, "true") || Is(text, "1") || Is(text, "yes") || Is(text, "on");
                bool isFalse = Is(text, "false") || Is(text, "0") || Is(text, "no") || Is(text, "off");
                bytes[0] = (byte)(isTrue ? 1 : 0);
                return isTrue || isFalse ? null : "true or false";
            case FieldKind.Real:
                return ParseReal(field, text, bytes);
            case FieldKind.Signed:
                return long.TryParse(text, NumberStyles.AllowLeadingSign, Culture, out long whole)
                    ? Put(field, (ulong)whole, bytes)
                    : "a whole number is wanted";
            case FieldKind.Unsigned:
                return ulong.TryParse(text, NumberStyles.None, Culture, out ulong positive)
                    ? Put(field, positive, bytes)
                    : "a whole number from 0 on is wanted";
            case FieldKind.Character:
                return text.Length == 1 ? Put(field, text[0], bytes) : "one letter is wanted";
            case FieldKind.Choice:
            case FieldKind.Flags:
                return ParseConstants(field, text, bytes);
            default:
                return "this field is not edited here";
        }
    }

    /// <summary>Changes a value by some steps: what the wheel and a drag do.</summary>
    /// <param name="field">The field.</param>
    /// <param name="bytes">Its bytes, to be changed.</param>
    /// <param name="steps">How far, up when positive.</param>
    /// <returns>Whether that has a meaning.</returns>
    public static bool Turn(FieldDescription field, Span<byte> bytes, int steps)
    {
        switch (field.Kind)
        {
            case FieldKind.Boolean:
                bytes[0] = (byte)(bytes[0] == 0 ? 1 : 0);
                return true;
            case FieldKind.Choice when field.Constants.Length > 0:
                int index = Math.Max(0, field.ConstantValues.IndexOf(BitsOf(field, bytes)));
                index = (((index + steps) % field.Constants.Length) + field.Constants.Length) % field.Constants.Length;
                return Put(field, field.ConstantValues[index], bytes) is null;
            case FieldKind.Real:
                double value = NumberOf(field, bytes);
                double step = double.IsFinite(value) ? Math.Max(Math.Abs(value), 1) / 100 : 0;
                return WriteReal(field, value + (steps * step), bytes);
            case FieldKind.Signed:
                Int128 changed = (long)BitsOf(field, bytes) + (Int128)steps;
                return changed >= long.MinValue && changed <= long.MaxValue && Put(field, (ulong)(long)changed, bytes) is null;
            case FieldKind.Unsigned:
                Int128 raised = BitsOf(field, bytes) + (Int128)steps;
                return raised >= 0 && raised <= ulong.MaxValue && Put(field, (ulong)raised, bytes) is null;
            default:
                return false;
        }
    }

    /// <summary>The constant that a text names, by its whole name or by a beginning that no other has.</summary>
    /// <returns>Its place, -1 for none, -2 for several.</returns>
    public static int FindName(ReadOnlySpan<string> names, ReadOnlySpan<char> text)
    {
        int found = -1;
        for (int index = 0; index < names.Length; index++)
        {
            if (Is(text, names[index]))
            {
                return index;
            }

            if (text.Length > 0 && names[index].AsSpan().StartsWith(text, StringComparison.OrdinalIgnoreCase))
            {
                found = found == -1 ? index : -2;
            }
        }

        return found;
    }

    private static bool IsSignedEnum(FieldDescription field) =>
        field.Kind is FieldKind.Choice or FieldKind.Flags && field.Type.IsEnum
        && Type.GetTypeCode(field.Type) is TypeCode.SByte or TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64;

    private static bool Is(ReadOnlySpan<char> text, ReadOnlySpan<char> name) =>
        text.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static int Copy(ReadOnlySpan<char> text, Span<char> target)
    {
        int length = Math.Min(text.Length, target.Length);
        text[..length].CopyTo(target);
        return length;
    }

    private static int WriteHandle(ulong packed, Span<char> target)
    {
        if (packed == 0)
        {
            return Copy("none", target);
        }

        target[0] = '#';
        _ = ((uint)packed).TryFormat(target[1..], out int written, default, Culture);
        int length = 1 + written + Copy(" generation ", target[(1 + written)..]);
        _ = ((uint)(packed >> 32)).TryFormat(target[length..], out written, default, Culture);
        return length + written;
    }

    private static int WriteConstants(FieldDescription field, ulong bits, Span<char> target)
    {
        int index = field.ConstantValues.IndexOf(bits);
        if (index >= 0)
        {
            return Copy(field.Constants[index], target);
        }

        int length = 0;
        ulong rest = bits;
        for (index = 0; field.Kind == FieldKind.Flags && index < field.Constants.Length; index++)
        {
            ulong constant = field.ConstantValues[index];
            if (constant != 0 && (bits & constant) == constant && (rest & constant) != 0)
            {
                length += length > 0 ? Copy("|", target[length..]) : 0;
                length += Copy(field.Constants[index], target[length..]);
                rest &= ~constant;
            }
        }

        if (rest == 0 && length > 0)
        {
            return length;
        }

        length += length > 0 ? Copy("|", target[length..]) : 0;
        bool fits = IsSignedEnum(field)
            ? ((long)rest).TryFormat(target[length..], out int written, default, Culture)
            : rest.TryFormat(target[length..], out written, default, Culture);
        return length + (fits ? written : 0);
    }

    private static string? ParseReal(FieldDescription field, ReadOnlySpan<char> text, Span<byte> bytes)
    {
        if (!double.TryParse(text, NumberStyles.Float, Culture, out double value))
        {
            return "a number is wanted";
        }

        return WriteReal(field, value, bytes) ? null : "the number is too large for the field";
    }

    /// <summary>Writes a number that is finite in the field: what is not would spread through whatever computes with it.</summary>
    private static bool WriteReal(FieldDescription field, double value, Span<byte> bytes)
    {
        if (field.Bytes == sizeof(float))
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes, (float)value);
            return float.IsFinite((float)value);
        }

        BinaryPrimitives.WriteDoubleLittleEndian(bytes, value);
        return double.IsFinite(value);
    }

    private static string? ParseConstants(FieldDescription field, ReadOnlySpan<char> text, Span<byte> bytes)
    {
        ulong bits = 0;
        while (true)
        {
            int end = field.Kind == FieldKind.Flags ? text.IndexOfAny("|, +") : -1;
            ReadOnlySpan<char> word = (end < 0 ? text : text[..end]).Trim();
            int index = FindName(field.Constants, word);
            if (index >= 0)
            {
                bits |= field.ConstantValues[index];
            }
            else if (long.TryParse(word, NumberStyles.AllowLeadingSign, Culture, out long number))
            {
                bits |= (ulong)number;
            }
            else if (end < 0 || !word.IsEmpty)
            {
                return index == -2 ? "several constants begin so" : "no constant is called that";
            }

            if (end < 0)
            {
                return Put(field, bits, bytes);
            }

            text = text[(end + 1)..];
        }
    }

    /// <summary>Writes whole numbers that the field can hold.</summary>
    private static string? Put(FieldDescription field, ulong bits, Span<byte> bytes)
    {
        Span<byte> all = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(all, bits);
        if (BitsOf(field, all[..field.Bytes]) != bits)
        {
            return "the number is too large for the field";
        }

        all[..field.Bytes].CopyTo(bytes);
        return null;
    }
}
