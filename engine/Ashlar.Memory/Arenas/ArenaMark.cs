namespace Ashlar.Memory;

/// <summary>
/// A place in an <see cref="Arena"/> to rewind to. 24 bytes; made by <see cref="Arena.Mark"/>, at no cost. A value:
/// safe to pass between threads, though the arena belongs to one. <see cref="Arena.Scope"/> rewinds by itself.
/// </summary>
/// <example><code>
/// ArenaMark mark = arena.Mark();
/// Span&lt;int&gt; scratch = arena.Allocate&lt;int&gt;(1000);
/// arena.Rewind(mark);        // scratch is gone
/// </code></example>
public readonly struct ArenaMark
{
    internal ArenaMark(nuint offset, long objects, long epoch)
    {
        Offset = offset;
        Objects = objects;
        Epoch = epoch;
    }

    internal nuint Offset { get; }

    internal long Objects { get; }

    internal long Epoch { get; }
}
