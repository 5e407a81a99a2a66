namespace Ashlar.Memory;

/// <summary>What the bytes of a field mean to whoever shows and edits it.</summary>
public enum FieldKind
{
    /// <summary>Not known: of a type that nobody registered, with references in it, or of no other kind.</summary>
    Unknown,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number that may be negative, of 1, 2, 4 or 8 bytes.</summary>
    Signed,

    /// <summary>A whole number of 1, 2, 4 or 8 bytes.</summary>
    Unsigned,

    /// <summary>A number with a fraction: <see cref="float"/> or <see cref="double"/>.</summary>
    Real,

    /// <summary>A UTF-16 code unit.</summary>
    Character,

    /// <summary>One of the constants of an enum.</summary>
    Choice,

    /// <summary>Any of the constants of an enum with <see cref="FlagsAttribute"/>.</summary>
    Flags,

    /// <summary>The <see cref="EntityKey"/> of an entity.</summary>
    Entity,

    /// <summary>A <see cref="Handle{T}"/>.</summary>
    Handle,
}
