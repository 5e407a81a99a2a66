namespace Ashlar.Ecs;

/// <summary>The names of component types as messages and the profiler say them: <c>Slot&lt;Int32&gt;</c>.</summary>
internal static class TypeNames
{
    public static string Of(Type type)
    {
        if (!type.IsGenericType)
        {
            return type.Name;
        }

        int tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        return $"{type.Name[..(tick < 0 ? type.Name.Length : tick)]}<"
            + $"{string.Join(", ", Array.ConvertAll(type.GetGenericArguments(), Of))}>";
    }

    /// <summary>With its namespace: what is about to go into a file may stand beside another of its name.</summary>
    public static string FullOf(Type type) => type.Namespace is null ? Of(type) : $"{type.Namespace}.{Of(type)}";
}
