namespace Ashlar.Memory;

/// <summary>
/// How many live objects of an allocator one place in the source code created: see
/// <see cref="Allocator.CopyCallSites"/>.
/// A plain value.
/// </summary>
/// <example><code>Console.WriteLine($"{use.Objects} created at {use.Place}");</code></example>
public readonly record struct CallSiteUse
{
    /// <summary>
    /// What <see cref="OldestFrame"/> and <see cref="UntouchedFrame"/> are where nobody knows: of small blocks of a heap, and of
    /// all of its blocks under full checks.
    /// </summary>
    public const long UnknownFrame = long.MaxValue;

    internal CallSiteUse(int site)
    {
        Site = site;
        OldestFrame = UnknownFrame;
        UntouchedFrame = UnknownFrame;
    }

    /// <summary>
    /// The place, as <c>file:line</c>, or <c>an unknown place</c>. One place is always the same string, which is made the
    /// first time that somebody asks.
    /// </summary>
    public string Place => CallSites.Describe(Site);

    /// <summary>The file of the place, as the compiler names it; empty for an unknown place. Makes no garbage.</summary>
    public string File => CallSites.FileOf(Site);

    /// <summary>The line of the place; 0 for an unknown one.</summary>
    public int Line => CallSites.LineOf(Site);

    /// <summary>Objects alive that were created there; below full checks an estimate.</summary>
    public int Objects { get; internal init; }

    /// <summary>The bytes of these objects.</summary>
    public long Bytes { get; internal init; }

    /// <summary>Frames finished when the oldest of them was created; below full checks, of those in the sample.</summary>
    public long OldestFrame { get; internal init; }

    /// <summary>
    /// Frames finished when the one that has been left alone for the longest was last reached through its handle: an object
    /// that nobody reaches may be leaked. Only full checks notice touches: below them this is <see cref="OldestFrame"/>.
    /// </summary>
    public long UntouchedFrame { get; internal init; }

    /// <summary>The number of the place.</summary>
    internal int Site { get; }
}
