namespace Ashlar.Memory;

/// <summary>What the bytes of a type mean.</summary>
internal static class FieldKinds
{
    /// <summary>The kind of a type, and its bytes; <see cref="FieldKind.Unknown"/> of one that is none of .NET's own, no
    /// enum and no handle.</summary>
    public static (FieldKind Kind, int Bytes) Of(Type type)
    {
        if (type.IsEnum)
        {
            FieldKind kind = type.IsDefined(typeof(FlagsAttribute), inherit: false) ? FieldKind.Flags : FieldKind.Choice;
            return (kind, OfNumber(Type.GetTypeCode(type)).Bytes);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Handle<>))
        {
            return (FieldKind.Handle, sizeof(ulong));
        }

        return type == typeof(nint) ? (FieldKind.Signed, nint.Size)
            : type == typeof(nuint) ? (FieldKind.Unsigned, nuint.Size)
            : OfNumber(Type.GetTypeCode(type));
    }

    /// <summary>Describes a field of a kind that is known.</summary>
    public static FieldDescription Describe(string name, Type type, FieldKind kind, int offset, int bytes)
    {
        if (kind == FieldKind.Handle)
        {
            return new FieldDescription(name, type.GetGenericArguments()[0], kind, offset, bytes);
        }

        if (kind is not (FieldKind.Choice or FieldKind.Flags))
        {
            return new FieldDescription(name, type, kind, offset, bytes);
        }

        Array constants = Enum.GetValuesAsUnderlyingType(type);
        ulong[] values = new ulong[constants.Length];
        for (int index = 0; index < values.Length; index++)
        {
            object constant = constants.GetValue(index)!;
            values[index] = constant is ulong large
                ? large
                : unchecked((ulong)Convert.ToInt64(constant, System.Globalization.CultureInfo.InvariantCulture));
        }

        return new FieldDescription(name, type, kind, offset, bytes, Enum.GetNames(type), values);
    }

    private static (FieldKind Kind, int Bytes) OfNumber(TypeCode code) => code switch
    {
        TypeCode.Boolean => (FieldKind.Boolean, sizeof(bool)),
        TypeCode.Char => (FieldKind.Character, sizeof(char)),
        TypeCode.SByte => (FieldKind.Signed, sizeof(sbyte)),
        TypeCode.Int16 => (FieldKind.Signed, sizeof(short)),
        TypeCode.Int32 => (FieldKind.Signed, sizeof(int)),
        TypeCode.Int64 => (FieldKind.Signed, sizeof(long)),
        TypeCode.Byte => (FieldKind.Unsigned, sizeof(byte)),
        TypeCode.UInt16 => (FieldKind.Unsigned, sizeof(ushort)),
        TypeCode.UInt32 => (FieldKind.Unsigned, sizeof(uint)),
        TypeCode.UInt64 => (FieldKind.Unsigned, sizeof(ulong)),
        TypeCode.Single => (FieldKind.Real, sizeof(float)),
        TypeCode.Double => (FieldKind.Real, sizeof(double)),
        _ => (FieldKind.Unknown, 0),
    };
}
