using System.Reflection;

namespace Ashlar.Misuse.Tests;

/// <summary>Types and members as C# writes them.</summary>
internal static class Names
{
    public static string Of(Type type)
    {
        if (type.IsByRef)
        {
            return "ref " + Of(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Of(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value) + "?";
        }

        string name = type.Name;
        Type[] arguments = type.IsGenericType ? type.GetGenericArguments() : [];
        if (type.IsNested && !type.IsGenericParameter)
        {
            Type outer = type.DeclaringType!;
            int outers = outer.IsGenericType ? outer.GetGenericArguments().Length : 0;
            string outerName = Of(outers > 0 ? outer.MakeGenericType(arguments[..outers]) : outer);
            arguments = arguments[outers..];
            return $"{outerName}.{WithArguments(name, arguments)}";
        }

        return WithArguments(name, arguments);
    }

    public static string Of(MethodBase method) => method.IsConstructor
        ? "new"
        : WithArguments(method.Name, method.IsGenericMethod ? method.GetGenericArguments() : []);

    public static string Of(ParameterInfo parameter) =>
        $"{(parameter.IsOut ? "out " : "")}{Of(parameter.ParameterType)} {parameter.Name}";

    private static string WithArguments(string name, Type[] arguments)
    {
        int tick = name.IndexOf('`', StringComparison.Ordinal);
        string bare = tick < 0 ? name : name[..tick];
        return arguments.Length switch
        {
            0 => bare,
            > 3 => $"{bare}<{arguments.Length} types>",
            _ => $"{bare}<{string.Join(", ", arguments.Select(Of))}>",
        };
    }
}
