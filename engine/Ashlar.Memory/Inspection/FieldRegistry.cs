using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Ashlar.Memory;

/// <summary>
/// The types whose fields a profiler shows by name: those that the program registered. Registering keeps the fields
/// through trimming and ahead-of-time compilation, and costs nothing else; they are read when they are first asked for,
/// which takes some microseconds a field and makes garbage.
/// <para><c>ComponentRegistry.Add</c> of Ashlar.Ecs registers components here, too. Safe to use from any thread.</para>
/// </summary>
/// <example><code>
/// ComponentRegistry.Add&lt;Enemy&gt;();           // a component: its fields, too
/// FieldRegistry.Add&lt;Color&gt;();              // a struct that components have as a field
/// </code></example>
public static class FieldRegistry
{
    private static readonly Lock Gate = new();
    private static int _version;
    private static readonly Dictionary<Type, FieldSource> Sources = new()
    {
        [typeof(Vector2)] = new FieldSource<Vector2>(),
        [typeof(Vector3)] = new FieldSource<Vector3>(),
        [typeof(Vector4)] = new FieldSource<Vector4>(),
        [typeof(Quaternion)] = new FieldSource<Quaternion>(),
    };

    /// <summary>How many types were registered so far.</summary>
    internal static int Version => Volatile.Read(ref _version);

    /// <summary>Registers the fields of a struct, of any accessibility. Without effect for a class, for a struct with
    /// references, whose bytes nobody may write, and for a type that is registered.</summary>
    /// <typeparam name="T">The struct: a component, or what a component has as a field.</typeparam>
    public static void Add<
        [DynamicallyAccessedMembers(
            DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.NonPublicFields)] T>()
    {
        lock (Gate)
        {
            if (!Sources.ContainsKey(typeof(T)))
            {
                Sources.Add(typeof(T), new FieldSource<T>());
                _version++;
            }
        }
    }

    /// <summary>Says that a type of 8 bytes is an <see cref="EntityKey"/>, which fields of it hold.</summary>
    /// <typeparam name="T">The entity of an entity component system.</typeparam>
    /// <exception cref="ArgumentException">It does not have 8 bytes.</exception>
    /// <example><code>FieldRegistry.AddEntity&lt;Entity&gt;();          // Ashlar.Ecs does it for its own</code></example>
    public static unsafe void AddEntity<T>()
        where T : unmanaged
    {
        if (sizeof(T) != sizeof(ulong))
        {
            throw new ArgumentException($"{TypeNames.Of<T>()} has {sizeof(T)} bytes: an entity has {sizeof(ulong)}.");
        }

        lock (Gate)
        {
            Sources[typeof(T)] = new EntitySource();
            _version++;
        }
    }

    /// <summary>The fields of a type, in their order; those of fields that are structs of registered types in their
    /// place.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The fields; none where it is not registered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static ReadOnlySpan<FieldDescription> FieldsOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Find(type) is { } source ? source.Fields : [];
    }

    /// <summary>Reads the fields of all types that are registered so far, so that whoever looks at them later does not
    /// wait. For a loading screen; the profiler of Ashlar.Overlay does it behind the scenes when it is made.</summary>
    public static void Prepare()
    {
        FieldSource[] sources;
        lock (Gate)
        {
            sources = [.. Sources.Values];
        }

        foreach (FieldSource source in sources)
        {
            _ = source.Fields;
        }
    }

    internal static FieldSource? Find(Type type)
    {
        lock (Gate)
        {
            return Sources.GetValueOrDefault(type);
        }
    }
}
