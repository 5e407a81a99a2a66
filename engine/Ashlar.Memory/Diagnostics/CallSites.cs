namespace Ashlar.Memory;

/// <summary>
/// Places in source code as small numbers, for <see cref="CheckLevel.Full"/>: what <c>[CallerFilePath]</c> and
/// <c>[CallerLineNumber]</c> gave, stored once. No stack walk. Safe from any thread; a place seen before costs a probe
/// of a table, neither a lock nor garbage.
/// </summary>
internal static class CallSites
{
    /// <summary>Bits that a number takes.</summary>
    public const int NumberBits = 17;

    /// <summary>The most places that are told apart; all further ones are no place.</summary>
    public const int LargestNumber = (1 << NumberBits) - 1;

    private static readonly Lock Gate = new();

    // Replaced as a whole when it is full, and only ever added to: readers need no lock.
    private static Site?[] _table = new Site?[1024];
    private static Site[] _sites = new Site[256];
    private static int _count = 1;

    /// <summary>The number of a place; 0 is no place.</summary>
    /// <param name="file">The caller's file: a literal, so that its reference identifies it.</param>
    /// <param name="line">The caller's line.</param>
    public static int Intern(string? file, int line)
    {
        if (string.IsNullOrEmpty(file))
        {
            return 0;
        }

        Site?[] table = Volatile.Read(ref _table);
        int slot = Slot(table, file, line);
        while (Volatile.Read(ref table[slot]) is { } site)
        {
            if (site.Line == line && ReferenceEquals(site.File, file))
            {
                return site.Number;
            }

            slot = (slot + 1) & (table.Length - 1);
        }

        return Add(file, line);
    }

    /// <summary>A place in words: <c>/src/Game.cs:42</c>, or <c>an unknown place</c>.</summary>
    public static string Describe(int number)
    {
        lock (Gate)
        {
            return number > 0 && number < _count ? _sites[number].Text : "an unknown place";
        }
    }

    private static int Slot(Site?[] table, string file, int line) =>
        ((line * 0x61C88647) ^ (file.Length * 0x01000193)) & (table.Length - 1);

    private static int Add(string file, int line)
    {
        lock (Gate)
        {
            for (int number = 1; number < _count; number++)
            {
                if (_sites[number].Line == line && ReferenceEquals(_sites[number].File, file))
                {
                    return number;
                }
            }

            if (_count > LargestNumber)
            {
                return 0;
            }

            if (_count == _sites.Length)
            {
                Array.Resize(ref _sites, _count * 2);
                var larger = new Site?[_count * 8];
                for (int number = 1; number < _count; number++)
                {
                    Insert(larger, _sites[number]);
                }

                Volatile.Write(ref _table, larger);
            }

            var site = new Site(file, line, _count);
            _sites[_count] = site;
            Insert(_table, site);
            return _count++;
        }
    }

    private static void Insert(Site?[] table, Site site)
    {
        int slot = Slot(table, site.File, site.Line);
        while (table[slot] is not null)
        {
            slot = (slot + 1) & (table.Length - 1);
        }

        Volatile.Write(ref table[slot], site);
    }

    private sealed record Site(string File, int Line, int Number)
    {
        /// <summary>Made once, so that naming a place makes no garbage.</summary>
        public string Text { get; } = $"{File}:{Line}";
    }
}
