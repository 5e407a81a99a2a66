using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Ashlar.Ecs;

/// <summary>The names, types and places of a component's fields as numbers, to notice that they changed.</summary>
internal static class FieldHash
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private const DynamicallyAccessedMemberTypes Fields =
        DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.NonPublicFields;

    /// <summary>In place of a hash: the fields are not known.</summary>
    public const ulong Unknown = 0;

    /// <summary>Hashes the fields in their order, by name and type: what version 1 of the format compares. The fields of
    /// fields are known by the names of their types only: trimming may have taken the rest.</summary>
    public static ulong Of([DynamicallyAccessedMembers(Fields)] Type type)
    {
        ulong hash = 1;
        foreach (FieldInfo field in type.GetFields(Instance))
        {
            hash = ContentHash.Of(MemoryMarshal.AsBytes(field.Name.AsSpan()), hash);
            hash = ContentHash.Of(MemoryMarshal.AsBytes(field.FieldType.ToString().AsSpan()), hash);
        }

        return Known(hash);
    }

    /// <summary>The same with what decides where the fields lie: layout, packing, and offsets that are spelled
    /// out.</summary>
    public static ulong OfLayout([DynamicallyAccessedMembers(Fields)] Type type)
    {
        ulong hash = Of(type);
        if (type.StructLayoutAttribute is { } layout)
        {
            hash = Mix(Mix(hash, (long)layout.Value), layout.Pack);
        }

        foreach (FieldInfo field in type.GetFields(Instance))
        {
            hash = Mix(hash, field.GetCustomAttribute<FieldOffsetAttribute>()?.Value ?? -1);
        }

        return Known(hash);
    }

    /// <summary>The hashes of all constants, names and values, of the enums that fields have as their types. A new
    /// constant changes none of the others.</summary>
    public static ulong[] OfConstants([DynamicallyAccessedMembers(Fields)] Type type)
    {
        var hashes = new HashSet<ulong>();
        foreach (FieldInfo field in type.GetFields(Instance))
        {
            if (field.FieldType.IsEnum)
            {
                AddConstants(field.FieldType, hashes);
            }
        }

        return [.. hashes];
    }

    private static void AddConstants(Type type, HashSet<ulong> hashes)
    {
        ulong seed = ContentHash.Of(MemoryMarshal.AsBytes(type.ToString().AsSpan()), 1);
        string[] names = Enum.GetNames(type);
        Array values = Enum.GetValuesAsUnderlyingType(type);
        for (int index = 0; index < names.Length; index++)
        {
            string constant = FormattableString.Invariant($"{names[index]}={values.GetValue(index)}");
            hashes.Add(ContentHash.Of(MemoryMarshal.AsBytes(constant.AsSpan()), seed));
        }
    }

    private static ulong Mix(ulong hash, long value) =>
        ContentHash.Of(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in value)), hash);

    private static ulong Known(ulong hash) => hash == Unknown ? 1 : hash;
}
