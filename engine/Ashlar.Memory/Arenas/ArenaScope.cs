namespace Ashlar.Memory;

/// <summary>
/// A mark that rewinds by itself: what is allocated inside the scope ends with it. Made by <see cref="Arena.Scope"/>;
/// a <c>ref struct</c>, so that it cannot outlive its method. Costs what a mark and a rewind cost: a few stores.
/// Belongs to the arena's thread.
/// </summary>
/// <example><code>
/// using (arena.Scope())
/// {
///     Span&lt;int&gt; scratch = arena.Allocate&lt;int&gt;(1000);
/// }   // scratch is gone
/// </code></example>
public readonly ref struct ArenaScope
{
    private readonly Arena _arena;
    private readonly ArenaMark _mark;

    internal ArenaScope(Arena arena)
    {
        _arena = arena;
        _mark = arena.Mark();
    }

    /// <summary>Rewinds to where the scope began.</summary>
    /// <exception cref="InvalidOperationException">The arena was reset, or rewound to before the scope.</exception>
    public void Dispose() => _arena?.Rewind(_mark);
}
