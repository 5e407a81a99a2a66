using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>
/// Reads the fields of a registered type when they are first asked for; again, when some were of no known type and others
/// were registered since. Several threads may do the same.
/// </summary>
internal abstract class FieldSource
{
    private Known? _known;

    public FieldDescription[] Fields
    {
        get
        {
            int version = FieldRegistry.Version;
            if (_known is not { } known || (known.Version != version && !known.IsComplete))
            {
                known = new Known(version, Read());
                _known = known;
            }

            return known.Fields;
        }
    }

    /// <summary>Whether it is an entity.</summary>
    public virtual bool IsEntity => false;

    /// <summary>Whether every byte of a value is zero.</summary>
    public abstract bool IsZero(object value);

    protected abstract FieldDescription[] Read();

    /// <summary>What was read.</summary>
    private sealed record Known(int Version, FieldDescription[] Fields)
    {
        public bool IsComplete { get; } = !Array.Exists(Fields, static field => field.Kind == FieldKind.Unknown);
    }
}

/// <summary>An entity: a field of its own, whatever it is made of.</summary>
internal sealed class EntitySource : FieldSource
{
    public override bool IsEntity => true;

    public override bool IsZero(object value) => false;

    protected override FieldDescription[] Read() => [];
}

/// <summary>The fields of a struct.</summary>
internal sealed class FieldSource<
    [DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.NonPublicFields)] T> : FieldSource
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public override bool IsZero(object value)
    {
        T copy = (T)value;
        return !BytesOf(ref copy).ContainsAnyExcept((byte)0);
    }

    protected override FieldDescription[] Read()
    {
        var found = new List<FieldDescription>();
        if (!RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            foreach (FieldInfo field in typeof(T).GetFields(Instance))
            {
                Add(field, found);
            }
        }

        return [.. found];
    }

    private static void Add(FieldInfo field, List<FieldDescription> found)
    {
        string name = NameOf(field);
        Type type = field.FieldType;
        (FieldKind kind, int bytes) = FieldKinds.Of(type);
        FieldSource? inner = kind == FieldKind.Unknown ? FieldRegistry.Find(type) : null;
        if (kind == FieldKind.Unknown && inner is null)
        {
            found.Add(new FieldDescription(name, type, kind, 0, 0));
            return;
        }

        int offset = OffsetOf(field, inner);
        if (inner is { IsEntity: false })
        {
            foreach (FieldDescription part in inner.Fields)
            {
                found.Add(part.Within(name, offset));
            }
        }
        else if (inner is not null)
        {
            found.Add(new FieldDescription(name, type, FieldKind.Entity, offset, sizeof(ulong)));
        }
        else
        {
            found.Add(FieldKinds.Describe(name, type, kind, offset, bytes));
        }
    }

    /// <summary>
    /// The first byte of a value that the field changes with. No member of the runtime that trimming leaves whole tells
    /// where a field lies, and its value does, whatever the layout.
    /// </summary>
    private static int OffsetOf(FieldInfo field, FieldSource? inner)
    {
        object zero = field.GetValue(default(T))!;
        int size = Unsafe.SizeOf<T>();
        for (int position = 0; position < size; position++)
        {
            T value = default!;
            BytesOf(ref value)[position] = 1;
            object found = field.GetValue(value)!;
            if (inner is { IsEntity: false } ? !inner.IsZero(found) : !found.Equals(zero))
            {
                return position;
            }
        }

        return 0;
    }

    private static Span<byte> BytesOf(ref T value) =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<T, byte>(ref value), Unsafe.SizeOf<T>());

    /// <summary>The field behind a property, as of a record, has its name in brackets.</summary>
    private static string NameOf(FieldInfo field)
    {
        int end = field.Name.IndexOf('>', StringComparison.Ordinal);
        return field.Name.StartsWith('<') && end > 1 ? field.Name[1..end] : field.Name;
    }
}
