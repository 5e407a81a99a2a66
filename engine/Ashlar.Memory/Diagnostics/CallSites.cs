namespace Ashlar.Memory;

/// <summary>
/// Places in source code as small numbers: what <c>[CallerFilePath]</c> and <c>[CallerLineNumber]</c> gave, stored once. No
/// stack walk. Safe from any thread; a place seen before costs a probe of a table and no lock. Garbage is made where a place
/// is put into words for the first time, and where there are more than 1023, 2047 and so on.
/// </summary>
internal static class CallSites
{
    /// <summary>Bits that a number takes.</summary>
    public const int NumberBits = 17;

    /// <summary>The most places that are told apart; all further ones are no place.</summary>
    public const int LargestNumber = (1 << NumberBits) - 1;

    private static readonly Lock Gate = new();

    // Replaced as a whole when it is full, and only ever added to: readers need no lock.
    private static int[] _table = new int[4096];
    private static Site[] _sites = new Site[1024];
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

        int[] table = Volatile.Read(ref _table);
        int slot = Slot(table, file, line);
        int number;
        while ((number = Volatile.Read(ref table[slot])) != 0)
        {
            ref readonly Site site = ref Volatile.Read(ref _sites)[number];
            if (site.Line == line && ReferenceEquals(site.File, file))
            {
                return number;
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
            if (number <= 0 || number >= _count)
            {
                return "an unknown place";
            }

            ref Site site = ref _sites[number];
            return site.Text ??= $"{site.File}:{site.Line}";
        }
    }

    /// <summary>The file of a place; empty for no place.</summary>
    public static string FileOf(int number) =>
        number <= 0 || number >= Volatile.Read(ref _count) ? string.Empty : Volatile.Read(ref _sites)[number].File;

    /// <summary>The line of a place; 0 for no place.</summary>
    public static int LineOf(int number) =>
        number <= 0 || number >= Volatile.Read(ref _count) ? 0 : Volatile.Read(ref _sites)[number].Line;

    private static int Slot(int[] table, string file, int line) =>
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
                var sites = new Site[_count * 2];
                _sites.CopyTo(sites, 0);
                Volatile.Write(ref _sites, sites);
                int[] larger = new int[_count * 8];
                for (int number = 1; number < _count; number++)
                {
                    Insert(larger, number);
                }

                Volatile.Write(ref _table, larger);
            }

            _sites[_count].File = file;
            _sites[_count].Line = line;
            Insert(_table, _count);
            Volatile.Write(ref _count, _count + 1);
            return _count - 1;
        }
    }

    /// <summary>Shows a site that is whole to those who read without the lock.</summary>
    private static void Insert(int[] table, int number)
    {
        int slot = Slot(table, _sites[number].File, _sites[number].Line);
        while (table[slot] != 0)
        {
            slot = (slot + 1) & (table.Length - 1);
        }

        Volatile.Write(ref table[slot], number);
    }

    private struct Site
    {
        public string File;
        public int Line;

        /// <summary>The place in words, once somebody asked.</summary>
        public string? Text;
    }
}
