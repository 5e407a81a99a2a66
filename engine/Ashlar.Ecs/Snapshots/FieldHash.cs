using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Ashlar.Ecs;

/// <summary>The names and types of a component's fields as a number, to notice that they changed.</summary>
internal static class FieldHash
{
    private const DynamicallyAccessedMemberTypes Fields =
        DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.NonPublicFields;

    /// <summary>In place of a hash: the fields are not known.</summary>
    public const ulong Unknown = 0;

    /// <summary>Hashes the fields in their order. The fields of fields are known by the names of their types
    /// only: trimming may have taken the rest.</summary>
    public static ulong Of([DynamicallyAccessedMembers(Fields)] Type type)
    {
        ulong hash = 1;
        const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        foreach (FieldInfo field in type.GetFields(Instance))
        {
            hash = ContentHash.Of(MemoryMarshal.AsBytes(field.Name.AsSpan()), hash);
            hash = ContentHash.Of(MemoryMarshal.AsBytes(field.FieldType.ToString().AsSpan()), hash);
        }

        return hash == Unknown ? 1 : hash;
    }
}
