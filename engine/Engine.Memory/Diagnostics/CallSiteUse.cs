namespace Engine.Memory;

/// <summary>
/// How many live objects of an allocator one place in the source code created: see
/// <see cref="SlabAllocator.CopyCallSites"/>.
/// <code>Console.WriteLine($"{use.Objects} created at {use.Place}");</code>
/// A plain value.
/// </summary>
/// <param name="Place">The place, as <c>file:line</c>. One place is always the same string.</param>
/// <param name="Objects">Objects alive that were created there.</param>
/// <param name="OldestFrame">Frames finished when the oldest of them was created.</param>
public readonly record struct CallSiteUse(string Place, int Objects, long OldestFrame);
