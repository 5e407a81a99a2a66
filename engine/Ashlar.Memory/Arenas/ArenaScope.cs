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
    private readonly long _token;
    private readonly int _index;

    internal ArenaScope(Arena arena, int index, long token)
    {
        _arena = arena;
        _mark = arena.Mark();
        _index = index;
        _token = token;
    }

    /// <summary>
    /// Rewinds to where the scope began, and ends the scopes inside it. A scope that has ended already, or whose arena
    /// was reset or disposed, does nothing.
    /// </summary>
    /// <exception cref="InvalidOperationException">The arena was rewound to before the scope.</exception>
    public void Dispose() => _arena?.EndScope(_index, _token, _mark);
}
