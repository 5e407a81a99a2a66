using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// What went wrong lately, where what is alike is one line, also when other things happened between: of one kind, in one
/// allocator, by one line of the program, or of one text but for its numbers.
/// </summary>
internal sealed class EventGroups
{
    private readonly MemoryEvent[] _groups = new MemoryEvent[MemoryEvents.Capacity];
    private int _count;
    private long _recorded = -1;

    /// <summary>
    /// The groups, the one that happened last first. Each has the number, and the first step, of its first event that is
    /// remembered, how often they happened in all, and the last step and the text of its last.
    /// </summary>
    public ReadOnlySpan<MemoryEvent> All => _groups.AsSpan(0, _count);

    /// <summary>Groups events, when there are others than before.</summary>
    /// <param name="events">The oldest first.</param>
    /// <param name="recorded">How many there ever were.</param>
    public void Sample(ReadOnlySpan<MemoryEvent> events, long recorded)
    {
        if (recorded == _recorded)
        {
            return;
        }

        _recorded = recorded;
        _count = 0;
        for (int index = events.Length - 1; index >= 0; index--)
        {
            ref readonly MemoryEvent entry = ref events[index];
            int group = IndexOf(entry);
            if (group == _count)
            {
                _groups[_count++] = entry;
            }
            else
            {
                ref MemoryEvent before = ref _groups[group];
                before = before with
                {
                    Number = entry.Number,
                    Frame = entry.Frame,
                    LastFrame = Math.Max(before.LastFrame, entry.LastFrame),
                    Times = before.Times + entry.Times,
                };
            }
        }
    }

    /// <summary>Whether two texts say the same of other numbers.</summary>
    internal static bool AreAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int at = 0;
        int otherAt = 0;
        while (at < one.Length && otherAt < other.Length)
        {
            bool isDigit = char.IsAsciiDigit(one[at]);
            if (isDigit != char.IsAsciiDigit(other[otherAt]) || (!isDigit && one[at] != other[otherAt]))
            {
                return false;
            }

            at = isDigit ? EndOfNumber(one, at) : at + 1;
            otherAt = isDigit ? EndOfNumber(other, otherAt) : otherAt + 1;
        }

        return at == one.Length && otherAt == other.Length;
    }

    private static int EndOfNumber(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private int IndexOf(in MemoryEvent entry)
    {
        for (int group = 0; group < _count; group++)
        {
            ref readonly MemoryEvent other = ref _groups[group];
            if (other.Kind == entry.Kind && other.AllocatorName == entry.AllocatorName && other.UsedAt == entry.UsedAt
                && (entry.UsedAt.Length > 0 || AreAlike(other.Text, entry.Text)))
            {
                return group;
            }
        }

        return _count;
    }
}
