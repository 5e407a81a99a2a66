using System.Reflection;
using Ashlar.Ecs;
using Ashlar.Memory;

namespace Ashlar.Misuse.Tests;

/// <summary>Closes generic types and methods over sample types that meet their constraints.</summary>
internal static class Closing
{
    /// <summary>A struct for each interface that a type parameter can ask for, closed as the interface is.</summary>
    private static readonly Type[] Structs =
    [
        typeof(Each), typeof(Each<>), typeof(Each<,>), typeof(Each<,,>), typeof(Work), typeof(ChunkWork), typeof(Sum),
        typeof(ArenaAllocator), typeof(HeapAllocator), typeof(ThreadHeap), typeof(UsersAllocator), typeof(Body), typeof(int),
    ];

    /// <summary>The components of a call, by position: calls of one or two also take those of the other columns.</summary>
    private static readonly Type[] Components =
    [
        typeof(Position), typeof(Velocity), typeof(Caption), typeof(Tag), typeof(Ember), typeof(Beacon),
        typeof(Part<int>), typeof(Part<long>), typeof(Part<float>), typeof(Part<double>), typeof(Part<char>),
        typeof(Part<bool>), typeof(Part<Guid>), typeof(Part<DateTime>), typeof(Part<TimeSpan>), typeof(Part<decimal>),
        typeof(Part<Half>), typeof(Part<Int128>), typeof(Part<UInt128>), typeof(Part<sbyte>), typeof(Part<ushort>),
        typeof(Part<uint>), typeof(Part<ulong>), typeof(Part<nint>), typeof(Part<string>),
    ];

    /// <summary>The closed forms of a type, to three components: the others are written by the same tool.</summary>
    public static IEnumerable<Type> Of(Type type) => type.IsGenericTypeDefinition
        ? Arguments(type.GetGenericArguments(), most: 3).Select(type.MakeGenericType)
        : [type];

    /// <summary>The closed forms of a method, to three components, and with as many as there can be.</summary>
    public static IEnumerable<MethodInfo> Of(MethodInfo method) => method.IsGenericMethodDefinition
        ? Arguments(method.GetGenericArguments(), Components.Length).Select(method.MakeGenericMethod)
        : [method];

    private static IEnumerable<Type[]> Arguments(Type[] parameters, int most)
    {
        Type[] components = [.. parameters.Where(IsComponent)];
        if (components.Length > 3 && components.Length != most)
        {
            yield break;
        }

        foreach (Type[] row in Rows(components.Length))
        {
            foreach (Type[] closed in Closed(parameters, row))
            {
                yield return closed;
            }
        }
    }

    private static IEnumerable<Type[]> Rows(int count) => count switch
    {
        0 => [[]],
        1 => [[typeof(Position)], [typeof(Tag)], [typeof(Caption)], [typeof(Ember)], [typeof(Beacon)]],
        2 => [[typeof(Position), typeof(Velocity)], [typeof(Caption), typeof(Tag)], [typeof(Position), typeof(Ember)],
            [typeof(Beacon), typeof(Position)]],
        _ => [Components[..count]],
    };

    private static IEnumerable<Type[]> Closed(Type[] parameters, Type[] row)
    {
        var closed = new Type[parameters.Length];
        int next = 0;
        int asking = -1;
        for (int index = 0; index < parameters.Length; index++)
        {
            Type parameter = parameters[index];
            if (IsComponent(parameter))
            {
                closed[index] = row[next++];
            }
            else if (Asked(parameter) is null)
            {
                closed[index] = Plain(parameter);
            }
            else
            {
                asking = asking < 0
                    ? index
                    : throw new NotSupportedException($"{parameter} asks for an interface, and {parameters[asking]} too.");
            }
        }

        if (asking < 0)
        {
            return [closed];
        }

        Type asked = Asked(parameters[asking])!;
        return Structs
            .Select(sample => sample.IsGenericTypeDefinition
                ? sample.GetGenericArguments().Length == row.Length ? sample.MakeGenericType(row) : null
                : sample)
            .Where(sample => sample is not null && sample.GetInterfaces().Any(face =>
                (face.IsGenericType ? face.GetGenericTypeDefinition() : face)
                == (asked.IsGenericType ? asked.GetGenericTypeDefinition() : asked)))
            .Select(sample =>
            {
                Type[] row = [.. closed];
                row[asking] = sample!;
                return row;
            });
    }

    /// <summary>The sample for a parameter that asks for nothing, for unmanaged, or for what can be a key.</summary>
    private static Type Plain(Type parameter) =>
        parameter.Name is "TKey" || Array.Exists(parameter.GetGenericParameterConstraints(), IsEquatable)
            ? typeof(int)
            : typeof(Body);

    private static bool IsEquatable(Type constraint) =>
        constraint.IsGenericType && constraint.GetGenericTypeDefinition() == typeof(IEquatable<>);

    /// <summary>Whether a parameter of the ECS stands for a component: one that asks for nothing.</summary>
    private static bool IsComponent(Type parameter) =>
        parameter.Module == typeof(World).Module && parameter.GetGenericParameterConstraints().Length == 0;

    /// <summary>The interface that a parameter asks for, keys aside.</summary>
    private static Type? Asked(Type parameter) => Array.Find(
        parameter.GetGenericParameterConstraints(), constraint => constraint.IsInterface && !IsEquatable(constraint));
}
