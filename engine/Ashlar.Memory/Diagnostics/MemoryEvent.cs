namespace Ashlar.Memory;

/// <summary>
/// Something that went wrong, or nearly, in a <see cref="MemorySystem"/>: an entry of <see cref="MemoryEvents"/>.
/// A plain value.
/// </summary>
/// <example><code>Console.WriteLine($"frame {entry.Frame}: {entry.AllocatorName}: {entry.Text}");</code></example>
/// <param name="Number">Its place among all entries, from 0; entries that were overwritten since are counted.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Frame">Frames finished when it first happened.</param>
/// <param name="LastFrame">Frames finished when it last happened; the same, unless it repeats.</param>
/// <param name="Times">How often it happened, with nothing else between.</param>
/// <param name="AllocatorName">The path of the allocator, as in the tree; empty when it is not known.</param>
/// <param name="Text">
/// What happened, in words: the message of the exception where one was thrown, with call sites where they are tracked.
/// </param>
/// <param name="UsedAt">
/// The place in the program that used what had ended: <c>/src/Game.cs:42 (Game.Step)</c>, or <c>Game.Step</c> where the program
/// has no symbols. Empty where nothing was used, or the place was not looked for.
/// </param>
public readonly record struct MemoryEvent(
    long Number, MemoryEventKind Kind, long Frame, long LastFrame, long Times, string AllocatorName, string Text,
    string UsedAt = "");
