using System.Reflection;

namespace Ashlar.Memory;

/// <summary>
/// The names of types, as messages and the profiler say them: <c>NativeList&lt;Int32&gt;</c>. What this library uses
/// inside, and no user can have heard of, is an item: of a map with these keys and values.
/// </summary>
internal static class TypeNames
{
    /// <summary>Of every assembly of this library, and of no other: see Directory.Build.props.</summary>
    private const string Product = "Ashlar engine";

    public static string Of<T>() => Of(typeof(T));

    public static string Of(Type type)
    {
        bool isInside = !IsVisible(type)
            && type.Assembly.GetCustomAttribute<AssemblyProductAttribute>()?.Product == Product;
        return !isInside ? Written(type, Of)
            : type.IsGenericType ? $"item of {ArgumentsOf(type, Of)}"
            : "item";
    }

    /// <summary>The name of a type, also of one that no user has heard of.</summary>
    public static string Whole(Type type) => Written(type, Whole);

    private static string Written(Type type, Converter<Type, string> nameOf)
    {
        int tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        string name = type.Name[..(tick < 0 ? type.Name.Length : tick)];
        return type.IsGenericType ? $"{name}<{ArgumentsOf(type, nameOf)}>" : name;
    }

    private static string ArgumentsOf(Type type, Converter<Type, string> nameOf) =>
        string.Join(", ", Array.ConvertAll(type.GetGenericArguments(), nameOf));

    /// <summary>Whether a type itself is public, whatever its generic arguments are.</summary>
    private static bool IsVisible(Type type) =>
        type.IsNested ? type.IsNestedPublic && IsVisible(type.DeclaringType!) : type.IsPublic;
}
