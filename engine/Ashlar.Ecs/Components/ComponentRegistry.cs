using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// Every component type this process has used. Types register themselves at their first use; a program compiled ahead
/// of time that names types only through <see cref="Type"/> registers them at start-up.
/// A registered type stays for the life of the process, so an assembly that can be unloaded stays too; when it is loaded
/// again its types register anew, and saved worlds find the newest by name. Safe to use from any thread.
/// </summary>
/// <example><code>
/// ComponentRegistry.Add&lt;Position&gt;();
/// </code></example>
public static class ComponentRegistry
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<Type, ComponentInfo> ByType = [];
    private static ComponentInfo[] _byId = new ComponentInfo[64];
    private static Type[] _types = new Type[64];
    private static Dictionary<Type, ComponentType>? _componentTypes;
    private static int _count;

    /// <summary>How many component types one process may use.</summary>
    public const int MaximumTypes = 4096;

    /// <summary>How many component types are registered.</summary>
    public static int Size => Volatile.Read(ref _count);

    /// <summary>The registered .NET types, in the order of their component ids.</summary>
    public static ReadOnlySpan<Type> Types
    {
        get
        {
            // The count first: an array read after it holds at least so many.
            int count = Size;
            return Volatile.Read(ref _types).AsSpan(0, count);
        }
    }

    /// <summary>The registered types by their .NET type, as of now. Makes a copy when there are new ones.</summary>
    public static IReadOnlyDictionary<Type, ComponentType> TypeToComponentType
    {
        get
        {
            lock (Gate)
            {
                return _componentTypes ??= CopyComponentTypes();
            }
        }
    }

    /// <summary>Registers a component type, if it is not registered yet, as <see cref="Add{T}"/> does.</summary>
    /// <param name="type">The struct or class to use as a component.</param>
    /// <returns>Its component type.</returns>
    /// <exception cref="InvalidOperationException">There are <see cref="MaximumTypes"/> types already.</exception>
    /// <exception cref="NotSupportedException">The program was compiled ahead of time: use
    /// <see cref="Add{T}"/>. Or the type is sparse and enableable.</exception>
    public static ComponentType Add(
        [DynamicallyAccessedMembers(
            DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.NonPublicFields)] Type type)
    {
        ComponentType componentType = Get(type);
        componentType.Info.ThrowIfTwofold();
        componentType.Info.LearnFields(type);
        return componentType;
    }

    /// <summary>Registers a component type, if it is not registered yet. From then on worlds saved with it are found by
    /// its name when they are loaded, and its fields go with them, to be compared: their names, types and places, and the
    /// constants of those that are enums. Profilers show the fields by name: see <see cref="FieldRegistry"/>.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <returns>Its component type.</returns>
    /// <exception cref="InvalidOperationException">There are <see cref="MaximumTypes"/> types already.</exception>
    /// <exception cref="NotSupportedException">The type is sparse and enableable.</exception>
    public static ComponentType Add<
        [DynamicallyAccessedMembers(
            DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.NonPublicFields)] T>()
    {
        Component<T>.Info.ThrowIfTwofold();
        Component<T>.Info.LearnFields(typeof(T));
        FieldRegistry.Add<T>();
        return Component<T>.ComponentType;
    }

    /// <summary>Tells whether a component type is registered.</summary>
    /// <param name="type">The .NET type.</param>
    /// <returns>Whether it was used as a component.</returns>
    public static bool Has(Type type) => TryGet(type, out _);

    /// <summary>Tells whether a component type is registered.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <returns>Whether it was used as a component.</returns>
    public static bool Has<T>() => TryGet<T>(out _);

    /// <summary>Finds the component type of a .NET type without registering it.</summary>
    /// <param name="type">The .NET type.</param>
    /// <param name="componentType">Its component type, when the result is true.</param>
    /// <returns>Whether it was used as a component.</returns>
    public static bool TryGet(Type type, out ComponentType componentType)
    {
        ArgumentNullException.ThrowIfNull(type);
        lock (Gate)
        {
            bool found = ByType.TryGetValue(type, out ComponentInfo? info);
            componentType = found ? new ComponentType(info!.Id) : default;
            return found;
        }
    }

    /// <summary>Finds the component type of a .NET type without registering it.</summary>
    /// <typeparam name="T">The .NET type.</typeparam>
    /// <param name="componentType">Its component type, when the result is true.</param>
    /// <returns>Whether it was used as a component.</returns>
    public static bool TryGet<T>(out ComponentType componentType) => TryGet(typeof(T), out componentType);

    internal static ComponentType Get(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (!TryGet(type, out ComponentType componentType))
        {
            ThrowUnlessComponent(type);
            RegisterByReflection(type);
            TryGet(type, out componentType);
        }

        return componentType;
    }

    /// <summary>Finds a component type by the name that saved worlds give it.</summary>
    /// <param name="name">See <see cref="ComponentInfo.Name"/>.</param>
    /// <param name="isAmbiguous">Whether more than one type has the name. Earlier types of assemblies that can be
    /// unloaded do not count: the same assembly was loaded again.</param>
    /// <returns>The type of that name, or null.</returns>
    internal static ComponentInfo? FindByName(string name, out bool isAmbiguous)
    {
        ComponentInfo? found = null;
        isAmbiguous = false;
        for (int id = 0; id < Size; id++)
        {
            ComponentInfo info = InfoOf(id);
            if (info.Name == name)
            {
                isAmbiguous |= found is { Type.IsCollectible: false };
                found = info;
            }
        }

        return found;
    }

    /// <exception cref="ArgumentOutOfRangeException">No component type has the id.</exception>
    internal static ComponentInfo InfoOf(int id)
    {
        ComponentInfo?[] byId = Volatile.Read(ref _byId);
        return (uint)id < (uint)byId.Length && byId[id] is { } info ? info : ThrowNoType(id);
    }

    /// <summary>Called once for each type, when its <see cref="Component{T}"/> is initialised.</summary>
    internal static ComponentInfo Register<T>()
    {
        lock (Gate)
        {
            int id = _count;
            if (id == MaximumTypes)
            {
                ThrowTooMany(typeof(T));
            }

            if (id == 0)
            {
                // Entities that components hold are shown as such.
                FieldRegistry.AddEntity<Entity>();
            }

            ComponentInfo info = ComponentInfo.Of<T>(id);
            if (id == _byId.Length)
            {
                // Readers take no lock: they see the old array or the new one, each complete for the ids they hold.
                ComponentInfo[] larger = new ComponentInfo[id * 2];
                _byId.AsSpan().CopyTo(larger);
                Volatile.Write(ref _byId, larger);
                Type[] moreTypes = new Type[id * 2];
                _types.AsSpan().CopyTo(moreTypes);
                Volatile.Write(ref _types, moreTypes);
            }

            // The set looks its type up.
            _byId[id] = info;
            info.Set = ComponentSet.OfOne(info);
            _types[id] = typeof(T);
            _componentTypes = null;
            ByType.Add(typeof(T), info);
            Volatile.Write(ref _count, id + 1);
            return info;
        }
    }

    private static Dictionary<Type, ComponentType> CopyComponentTypes()
    {
        var copy = new Dictionary<Type, ComponentType>(ByType.Count);
        foreach ((Type type, ComponentInfo info) in ByType)
        {
            copy.Add(type, new ComponentType(info.Id));
        }

        return copy;
    }

    /// <summary>Refuses what no variable of a generic method can be.</summary>
    private static void ThrowUnlessComponent(Type type)
    {
        if (type.ContainsGenericParameters || type.IsByRefLike || type.IsByRef || type.IsPointer || type.IsFunctionPointer
            || type == typeof(void))
        {
            throw new ArgumentException(
                $"{TypeNames.Of(type)} cannot be a component. Use a struct or a class; of a generic one with its type arguments.",
                nameof(type));
        }
    }

    private static void RegisterByReflection(Type type)
    {
        // The compiler for NativeAOT takes this form of the condition, and no negated one, as the guard of the call.
        if (RuntimeFeature.IsDynamicCodeSupported)
        {
            Activator.CreateInstance(typeof(Registration<>).MakeGenericType(type));
        }
        else
        {
            ThrowUnknown(type);
        }
    }

    [DoesNotReturn]
    private static ComponentInfo ThrowNoType(int id) => throw new ArgumentOutOfRangeException(
        nameof(id), id, $"No component type has the id {id}; there are {Size} in this process.");

    [DoesNotReturn]
    private static void ThrowUnknown(Type type) => throw new NotSupportedException(
        $"The component type {TypeNames.Of(type)} is not registered, and this program was compiled ahead of time. "
        + $"Call ComponentRegistry.Add<{TypeNames.Of(type)}>() at start-up.");

    [DoesNotReturn]
    private static void ThrowTooMany(Type type) => throw new InvalidOperationException(
        $"The component type {TypeNames.Of(type)} cannot be registered: a process can use {MaximumTypes} component types.");

    private sealed class Registration<T>
    {
        public Registration() => _ = Component<T>.Id;
    }
}
