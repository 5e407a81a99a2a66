using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <summary>Describes a component type to code that is not generic in it.</summary>
internal sealed class ComponentInfo
{
    private readonly Func<int, Array> _newColumn;
    private string? _name;
    private string? _shortName;

    private ComponentInfo(
        int id, Type type, int size, bool isManaged, bool isTag, Func<int, Array> newColumn, ComponentBox box)
    {
        Id = id;
        Type = type;
        Size = isTag ? 0 : size;
        IsManaged = isManaged;
        IsTag = isTag;
        IsSparse = type.IsDefined(typeof(SparseAttribute), inherit: false);
        IsEnableable = type.IsDefined(typeof(EnableableAttribute), inherit: false);
        Version = type.GetCustomAttribute<ComponentVersionAttribute>(inherit: false)?.Version ?? 0;
        _newColumn = newColumn;
        Box = box;
    }

    public int Id { get; }

    public Type Type { get; }

    /// <summary>Bytes one component takes in a column; 0 for a tag.</summary>
    public int Size { get; }

    /// <summary>Holds references, so that its column is a managed array beside the chunk.</summary>
    public bool IsManaged { get; }

    public bool IsTag { get; }

    /// <summary>Lies in a <see cref="SparseSet"/> beside the archetypes, which know nothing of it.</summary>
    public bool IsSparse { get; }

    /// <summary>Has a bit in each row that disables it.</summary>
    public bool IsEnableable { get; }

    /// <summary>What saved worlds call the type: its name with namespaces and without assemblies, whose versions
    /// change.</summary>
    public string Name => _name ??= Type.ToString();

    /// <summary>What people call the type.</summary>
    public string ShortName => _shortName ??= TypeNames.Of(Type);

    /// <summary>What its <see cref="ComponentVersionAttribute"/> says, or 0.</summary>
    public int Version { get; }

    /// <summary>The hash of its fields as version 1 of the format has it, or <see cref="FieldHash.Unknown"/> until the
    /// type was registered by <see cref="ComponentRegistry.Add{T}"/>.</summary>
    public ulong Fields { get; private set; }

    /// <summary>The hash of its fields and where they lie, or <see cref="FieldHash.Unknown"/>.</summary>
    public ulong Layout { get; private set; }

    /// <summary>The hashes of the constants of its fields' enums.</summary>
    public ulong[] Constants { get; private set; } = [];

    /// <summary>How it is stored, for saved worlds.</summary>
    public ColumnKind Kind => (IsSparse, IsTag, IsManaged) switch
    {
        (false, true, _) => ColumnKind.Tag,
        (false, _, true) => ColumnKind.References,
        (false, _, _) => ColumnKind.Bytes,
        (true, true, _) => ColumnKind.SparseTag,
        (true, _, true) => ColumnKind.SparseReferences,
        (true, _, _) => ColumnKind.SparseBytes,
    };

    /// <summary>The set of this component alone, set right after registration.</summary>
    public ComponentSet Set { get; set; } = ComponentSet.Empty;

    /// <summary>Reads and writes it as an object.</summary>
    public ComponentBox Box { get; }

    public static ComponentInfo Of<T>(int id) => new(
        id,
        typeof(T),
        Unsafe.SizeOf<T>(),
        RuntimeHelpers.IsReferenceOrContainsReferences<T>(),
        IsEmptyStruct<T>(),
        static capacity => new T[capacity],
        new ComponentBox<T>());

    /// <summary>Learns its fields, to compare them with those that saved worlds name. Several threads may do the
    /// same.</summary>
    public void LearnFields(
        [DynamicallyAccessedMembers(
            DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.NonPublicFields)] Type type)
    {
        if (Layout == FieldHash.Unknown)
        {
            Fields = FieldHash.Of(type);
            Constants = FieldHash.OfConstants(type);
            Layout = FieldHash.OfLayout(type);
        }
    }

    /// <summary>Refuses to enable and disable a component that every entity has enabled which has it.</summary>
    /// <exception cref="NotSupportedException">It is not enableable, or sparse too.</exception>
    public void ThrowUnlessEnableable()
    {
        ThrowIfTwofold();
        if (!IsEnableable)
        {
            throw new NotSupportedException(
                $"The component {TypeNames.Of(Type)} cannot be enabled and disabled. Mark it with [Enableable], or add and remove it.");
        }
    }

    /// <summary>Refuses a component that is to be stored in two ways.</summary>
    /// <exception cref="NotSupportedException">It is sparse and enableable.</exception>
    public void ThrowIfTwofold()
    {
        if (IsSparse && IsEnableable)
        {
            throw new NotSupportedException(
                $"The component {TypeNames.Of(Type)} is marked with [Sparse] and with [Enableable]: keep one. A sparse component is "
                + "added and removed without moving its entity; an enableable one has its bit in the rows of chunks.");
        }
    }

    public Array NewColumn(int capacity) => _newColumn(capacity);

    /// <summary>
    /// An empty struct has the size 1, like a struct of one byte. Reading its fields needs reflection that trimming
    /// breaks, so two other signs are taken together: the compiler writes the size 1 into the layout of an empty
    /// struct and of no other, and two values that differ in their byte are equal. Whoever spells the size 1 out for a
    /// struct with a byte in it still has different values. When a sign is missing the type is stored as one byte,
    /// which costs memory and loses nothing.
    /// </summary>
    private static bool IsEmptyStruct<T>()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>() || Unsafe.SizeOf<T>() != 1
            || typeof(T).StructLayoutAttribute is not { Size: 1 })
        {
            return false;
        }

        return AreAllValuesEqual<T>();
    }

    /// <summary>A method of its own, so that the compiler never sees it for a type too large to copy.</summary>
    private static bool AreAllValuesEqual<T>()
    {
        byte one = 1;
        byte two = 2;
        return EqualityComparer<T>.Default.Equals(Unsafe.As<byte, T>(ref one), Unsafe.As<byte, T>(ref two));
    }
}
