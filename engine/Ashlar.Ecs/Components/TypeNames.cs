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
}
