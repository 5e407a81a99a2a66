namespace Ashlar.MemTrace;

/// <summary>What a trace says of an allocator.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Parent">That of the node above; 0 for a memory system.</param>
/// <param name="Kind">What sort of allocator it is, in a word.</param>
/// <param name="Checks">The check level of the process.</param>
/// <param name="Text">Its own name.</param>
internal sealed record AllocatorName(int Number, int Parent, string Kind, string Checks, string Text);
