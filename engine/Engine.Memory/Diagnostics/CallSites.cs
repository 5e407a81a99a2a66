using System.Runtime.CompilerServices;

namespace Engine.Memory;

/// <summary>
/// Places in source code as small numbers, for <see cref="CheckLevel.Full"/>: what <c>[CallerFilePath]</c> and
/// <c>[CallerLineNumber]</c> gave, stored once. No stack walk. Safe from any thread; a site seen before costs a lock
/// and a probe, and no garbage.
/// </summary>
internal static class CallSites
{
    private static readonly Lock Gate = new();
    private static Site[] _sites = new Site[256];
    private static int[] _slots = new int[512];
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

        lock (Gate)
        {
            int slot = Find(_slots, file, line);
            return _slots[slot] != 0 ? _slots[slot] : Add(file, line);
        }
    }

    /// <summary>A place in words: <c>/src/Game.cs:42</c>, or <c>an unknown place</c>.</summary>
    public static string Describe(int site)
    {
        lock (Gate)
        {
            return site > 0 && site < _count ? $"{_sites[site].File}:{_sites[site].Line}" : "an unknown place";
        }
    }

    private static int Find(int[] slots, string file, int line)
    {
        int mask = slots.Length - 1;
        int slot = (RuntimeHelpers.GetHashCode(file) ^ (line * 0x61C88647)) & mask;
        while (slots[slot] != 0 && !_sites[slots[slot]].Is(file, line))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private static int Add(string file, int line)
    {
        if (_count == _sites.Length)
        {
            Array.Resize(ref _sites, _count * 2);
            int[] slots = new int[_count * 4];
            for (int site = 1; site < _count; site++)
            {
                slots[Find(slots, _sites[site].File, _sites[site].Line)] = site;
            }

            _slots = slots;
        }

        _sites[_count] = new Site(file, line);
        _slots[Find(_slots, file, line)] = _count;
        return _count++;
    }

    private readonly record struct Site(string File, int Line)
    {
        public bool Is(string file, int line) => Line == line && ReferenceEquals(File, file);
    }
}
