namespace Ashlar.Memory;

/// <summary>
/// The place of an object in a <see cref="SlabLinkedList{T, TLinks}"/>: a field of the object, 24 bytes. The default value is
/// that of an object in no list. Only its list writes it; an object that is replaced as a whole, or copied from one in a
/// list, has wrong links, which the list notices.
/// <para>A value; belongs to the thread of its list.</para>
/// </summary>
/// <example><code>
/// struct Bullet : ILinked&lt;Bullet&gt;
/// {
///     public float Speed;
///     private ListLinks _links;
///     public static ref ListLinks LinksOf(ref Bullet bullet) =&gt; ref bullet._links;
/// }
/// </code></example>
public struct ListLinks
{
    /// <summary>The packed handle of the object before this one, or 0.</summary>
    internal ulong Previous;

    /// <summary>The packed handle of the object behind this one, or 0.</summary>
    internal ulong Next;

    /// <summary>The number of the list, or 0 for none.</summary>
    internal ulong List;

    /// <summary>Whether the object is in a list.</summary>
    public readonly bool IsLinked => List != 0;
}
