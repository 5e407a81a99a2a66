namespace Ashlar.Memory;

/// <summary>
/// How many live objects of an allocator one place in the source code created: see
/// <see cref="Allocator.CopyCallSites"/>.
/// A plain value.
/// </summary>
/// <example><code>Console.WriteLine($"{use.Objects} created at {use.Place}");</code></example>
/// <param name="Place">The place, as <c>file:line</c>. One place is always the same string.</param>
/// <param name="Objects">Objects alive that were created there; below full checks an estimate.</param>
/// <param name="OldestFrame">Frames finished when the oldest of them was created; below full checks, of those in the
/// sample.</param>
/// <param name="UntouchedFrame">Frames finished when the one that has been left alone for the longest was last reached
/// through its handle: an object that nobody reaches may be leaked. Only full checks notice touches: below them this is
/// <paramref name="OldestFrame"/>.</param>
public readonly record struct CallSiteUse(string Place, int Objects, long OldestFrame, long UntouchedFrame)
{
    /// <summary>The bytes of these objects.</summary>
    public long Bytes { get; init; }
}
