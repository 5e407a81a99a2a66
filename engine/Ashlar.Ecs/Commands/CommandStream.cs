using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Ecs;

/// <summary>
/// Recorded commands one behind the other. A command is named by its place: the number of words before it.
/// </summary>
/// <example><code>for (int place = 0; place != commands.End; place = commands.After(place)) { ref Command next = ref commands[place]; }</code></example>
/// <param name="words">The words of whole commands.</param>
/// <param name="count">How many commands they are.</param>
internal readonly ref struct CommandStream(Span<ulong> words, int count)
{
    private readonly ref ulong _first = ref MemoryMarshal.GetReference(words);
    private readonly int _end = words.Length;

    /// <summary>How many commands there are.</summary>
    public int Count { get; } = count;

    /// <summary>The place behind the last command.</summary>
    public int End => _end;

    /// <summary>The command at a place, which is not checked.</summary>
    public ref Command this[int place] => ref Unsafe.As<ulong, Command>(ref Unsafe.Add(ref _first, place));

    /// <summary>The place of the command behind another.</summary>
    public int After(int place) => place + Command.WordsWith(this[place].Bytes);
}
