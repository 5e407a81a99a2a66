using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// The entities that a query found, noted before they are changed one by one. Disposing it keeps its memory for the next
/// one.
/// </summary>
/// <example><code>using Selection selected = Select(in queryDescription);</code></example>
internal readonly ref struct Selection(NativeTable<Entity> table, int count, Stack<NativeTable<Entity>> spare)
{
    public ReadOnlySpan<Entity> Entities => table.Span[..count];

    public void Dispose() => spare.Push(table);
}
