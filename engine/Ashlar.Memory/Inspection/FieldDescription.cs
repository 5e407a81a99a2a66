namespace Ashlar.Memory;

/// <summary>
/// A field of a registered type: its name, what its bytes mean, and where they lie. Immutable: thread-safe.
/// </summary>
/// <example><code>
/// foreach (FieldDescription field in FieldRegistry.FieldsOf(typeof(Position)))
/// {
///     Console.WriteLine($"{field.Name}: {field.TypeName}, {field.Bytes} bytes from {field.Offset} on");
/// }
/// </code></example>
public sealed class FieldDescription
{
    private readonly string[] _constants;
    private readonly ulong[] _values;

    internal FieldDescription(
        string name, Type type, FieldKind kind, int offset, int bytes, string[]? constants = null, ulong[]? values = null)
    {
        Name = name;
        Type = type;
        TypeName = TypeNames.Of(type);
        Kind = kind;
        Offset = offset;
        Bytes = bytes;
        _constants = constants ?? [];
        _values = values ?? [];
    }

    /// <summary>Its name; of a field within a field, both: <c>Place.X</c>.</summary>
    public string Name { get; }

    /// <summary>The .NET type; of a handle, what it names.</summary>
    public Type Type { get; }

    /// <summary>The name of <see cref="Type"/>, for people.</summary>
    public string TypeName { get; }

    /// <summary>What its bytes mean.</summary>
    public FieldKind Kind { get; }

    /// <summary>Bytes before it in a value of the registered type.</summary>
    public int Offset { get; }

    /// <summary>Bytes it takes; 0 where they are not known.</summary>
    public int Bytes { get; }

    /// <summary>The names of the constants, where it is of an enum.</summary>
    public ReadOnlySpan<string> Constants => _constants;

    /// <summary>The values of <see cref="Constants"/>, sign-extended, in the same order.</summary>
    public ReadOnlySpan<ulong> ConstantValues => _values;

    /// <summary>The same field, as one of a value that lies in another.</summary>
    internal FieldDescription Within(string outer, int offset) =>
        new($"{outer}.{Name}", Type, Kind, offset + Offset, Bytes, _constants, _values);
}
