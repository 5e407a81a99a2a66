using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Ashlar.Solution.Tests;

/// <summary>
/// What code outside of an assembly can name, by the ids of documentation: <c>T:Namespace.Type`1</c>, and members without
/// their parameters.
/// </summary>
internal static class VisibleMembers
{
    /// <summary>The ids of the public and protected types and members of an assembly.</summary>
    public static HashSet<string> Of(Stream assembly)
    {
        using var file = new PEReader(assembly);
        MetadataReader reader = file.GetMetadataReader();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (TypeDefinition type in reader.TypeDefinitions.Select(reader.GetTypeDefinition).Where(type => IsVisible(reader, type)))
        {
            string name = NameOf(reader, type);
            ids.Add($"T:{name}");
            foreach (MethodDefinition method in type.GetMethods().Select(reader.GetMethodDefinition).Where(IsVisible))
            {
                ids.Add($"M:{name}.{reader.GetString(method.Name).Replace('.', '#')}");
            }

            foreach (FieldDefinition field in type.GetFields().Select(reader.GetFieldDefinition).Where(IsVisible))
            {
                ids.Add($"F:{name}.{reader.GetString(field.Name)}");
            }

            foreach (PropertyDefinition property in type.GetProperties().Select(reader.GetPropertyDefinition))
            {
                PropertyAccessors accessors = property.GetAccessors();
                if (IsVisible(reader, accessors.Getter) || IsVisible(reader, accessors.Setter))
                {
                    ids.Add($"P:{name}.{reader.GetString(property.Name)}");
                }
            }

            foreach (EventDefinition each in type.GetEvents().Select(reader.GetEventDefinition))
            {
                if (IsVisible(reader, each.GetAccessors().Adder))
                {
                    ids.Add($"E:{name}.{reader.GetString(each.Name)}");
                }
            }
        }

        return ids;
    }

    /// <summary>An id without the parameters, the number of type parameters, and the type of a conversion.</summary>
    public static string WithoutParameters(string id)
    {
        int end = id.IndexOfAny(['(', '~']);
        id = end < 0 ? id : id[..end];
        int generic = id.IndexOf("``", StringComparison.Ordinal);
        return generic < 0 ? id : id[..generic];
    }

    private static string NameOf(MetadataReader reader, TypeDefinition type)
    {
        string name = reader.GetString(type.Name);
        return type.IsNested
            ? $"{NameOf(reader, reader.GetTypeDefinition(type.GetDeclaringType()))}.{name}"
            : $"{reader.GetString(type.Namespace)}.{name}";
    }

    private static bool IsVisible(MetadataReader reader, TypeDefinition type) =>
        (type.Attributes & TypeAttributes.VisibilityMask) is TypeAttributes.Public
        || ((type.Attributes & TypeAttributes.VisibilityMask)
                is TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem
            && IsVisible(reader, reader.GetTypeDefinition(type.GetDeclaringType())));

    private static bool IsVisible(MethodDefinition method) =>
        (method.Attributes & MethodAttributes.MemberAccessMask)
            is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private static bool IsVisible(FieldDefinition field) =>
        (field.Attributes & FieldAttributes.FieldAccessMask)
            is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static bool IsVisible(MetadataReader reader, MethodDefinitionHandle method) =>
        !method.IsNil && IsVisible(reader.GetMethodDefinition(method));
}
