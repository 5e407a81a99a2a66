using System.Collections;

namespace Ashlar.Memory;

/// <summary>
/// The texts that a trace's events refer to and its file does not have yet: each is wanted once. Belongs to the trace's
/// thread.
/// </summary>
internal sealed class WantedTexts
{
    private readonly BitArray[] _known =
    [
        new(TraceTexts.Most), new(ushort.MaxValue + 1), new(TraceTexts.Most),
    ];

    private readonly Queue<(TraceTextKind Kind, int Number)> _waiting = new(256);

    /// <summary>An event refers to a text; 0 is none.</summary>
    public void Note(TraceTextKind kind, int number)
    {
        BitArray known = _known[(int)kind];
        if (number != 0 && !known[number])
        {
            known[number] = true;
            _waiting.Enqueue((kind, number));
        }
    }

    /// <summary>The next text that the file lacks.</summary>
    /// <returns>False when it has all.</returns>
    public bool TryTake(out TraceText text)
    {
        bool isThere = _waiting.TryDequeue(out (TraceTextKind Kind, int Number) next);
        text = isThere ? TraceTexts.Get(next.Kind, next.Number) : default;
        return isThere;
    }
}
