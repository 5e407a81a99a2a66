namespace Ashlar.Memory;

/// <summary>
/// Numbers for the texts that events of traces refer to: names of zones, and what went wrong. They stay from one trace to
/// the next. Guarded by its own lock, within which nobody is called. A text makes garbage when it is first met.
/// </summary>
internal static class TraceTexts
{
    /// <summary>The most texts of a kind: further ones are number 0, which names none.</summary>
    public const int Most = 4096;

    private static readonly Lock Gate = new();
    private static readonly Dictionary<TraceText, int> Numbers = [];
    private static readonly List<TraceText> Zones = [default];
    private static readonly List<TraceText> Events = [default];

    /// <summary>The number of a zone's name.</summary>
    public static int OfZone(string name, bool isPhase) =>
        NumberOf(Zones, new TraceText(TraceTextKind.Zone, 0, isPhase ? 1 : 0, name));

    /// <summary>The number of what went wrong.</summary>
    public static int OfEvent(MemoryEventKind kind, string path, string message) =>
        NumberOf(Events, new TraceText(TraceTextKind.Event, 0, (int)kind, path, message));

    /// <summary>What a number stands for.</summary>
    public static TraceText Get(TraceTextKind kind, int number)
    {
        if (kind == TraceTextKind.Site)
        {
            return new TraceText(kind, number, CallSites.LineOf(number), CallSites.FileOf(number));
        }

        lock (Gate)
        {
            return (kind == TraceTextKind.Zone ? Zones : Events)[number] with { Number = number };
        }
    }

    private static int NumberOf(List<TraceText> known, TraceText text)
    {
        lock (Gate)
        {
            if (Numbers.TryGetValue(text, out int number) || known.Count == Most)
            {
                return number;
            }

            Numbers.Add(text, known.Count);
            known.Add(text);
            return known.Count - 1;
        }
    }
}
