using System.Reflection;
using Ashlar.Ecs;
using Ashlar.Memory;
using Ashlar.Overlay;

namespace Ashlar.Misuse.Tests;

/// <summary>A public member, closed over sample types: what the matrix has a row for.</summary>
internal sealed class Member
{
    private Member(Type type, MethodBase method)
    {
        Type = type;
        Method = method;
        ParameterInfo[] parameters = method.GetParameters();
        var slots = new List<Slot>();
        if (!method.IsStatic && !method.IsConstructor)
        {
            slots.Add(new Slot(type, "this", type));
        }

        slots.AddRange(parameters.Where(parameter => !parameter.IsOut).Select(parameter => new Slot(
            parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType,
            parameter.Name!,
            type)));
        Slots = slots;
        Name = $"{Names.Of(type)}.{Names.Of(method)}({string.Join(", ", parameters.Select(Names.Of))})";
    }

    /// <summary>The assemblies whose members are looked at.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } =
        [typeof(MemorySystem).Assembly, typeof(World).Assembly, typeof(MemoryOverlay).Assembly];

    /// <summary>Every member, always in the same order.</summary>
    public static IReadOnlyList<Member> All { get; } = [.. Assemblies.SelectMany(Members)];

    /// <summary>The closed type that the call is made on, which may have inherited the member.</summary>
    public Type Type { get; }

    /// <summary>The closed method, accessor, operator or constructor.</summary>
    public MethodBase Method { get; }

    /// <summary>What must be given: the instance first, then each argument that is not an <c>out</c>.</summary>
    public IReadOnlyList<Slot> Slots { get; }

    /// <summary>The name by which a case is reported, excluded and found again.</summary>
    public string Name { get; }

    public bool HasInstance => Slots.Count > 0 && Slots[0].Name == "this";

    /// <summary>The closed types whose members are looked at. Delegates, interfaces and enums have no code of ours.</summary>
    public static IEnumerable<Type> Types(Assembly assembly) => assembly.GetExportedTypes()
        .Where(type => !type.IsInterface && !type.IsEnum && !type.IsSubclassOf(typeof(Delegate)))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .SelectMany(Closing.Of);

    private static IEnumerable<Member> Members(Assembly assembly)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;
        foreach (Type type in Types(assembly))
        {
            IEnumerable<MethodBase> methods = type.GetMethods(Public)
                .Where(method => Assemblies.Contains(method.DeclaringType!.Assembly))
                .SelectMany(Closing.Of);
            // What an abstract type gives is looked at in the types that are made of it.
            foreach (MethodBase method in methods.Concat(type.GetConstructors())
                .Where(method => method.IsStatic || !type.IsAbstract))
            {
                yield return new Member(type, method);
            }
        }
    }
}
