namespace Ashlar.Memory;

/// <summary>
/// Says where objects of a type keep the links of a list. An object type that is in one list at a time implements it
/// itself. For a second list at the same time, give the object a second <see cref="ListLinks"/> and an empty struct of its own
/// that names it.
/// <para>Called by the list on its thread: it may do nothing but say where.</para>
/// </summary>
/// <typeparam name="T">The objects.</typeparam>
/// <example><code>
/// struct Page
/// {
///     public ListLinks Recent;
///     public ListLinks Changed;
/// }
///
/// struct ByChange : ILinked&lt;Page&gt;
/// {
///     public static ref ListLinks LinksOf(ref Page page) =&gt; ref page.Changed;
/// }
/// </code></example>
public interface ILinked<T>
    where T : unmanaged
{
    /// <summary>The links of an object.</summary>
    /// <param name="item">The object.</param>
    /// <returns>A field of it, always the same.</returns>
    static abstract ref ListLinks LinksOf(ref T item);
}
