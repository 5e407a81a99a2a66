using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ashlar.Memory;

/// <summary>
/// Twelve places of a hash table in one cache line: a tag of the hash for each, so that one vector comparison tells
/// which of them to look at, and the indices of the entries they stand for. The idea is that of Abseil's Swiss tables
/// (Benzaquen, Evlogimenos, Kulukundis and Perepelitsa, 2017); tags and indices in one line, and a count of what lies
/// elsewhere in place of tombstones, are those of Folly's F14 (Bronson and Shi, 2019).
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = Bytes)]
internal unsafe struct HashGroup
{
    /// <summary>Its size and alignment.</summary>
    public const int Bytes = 64;

    /// <summary>Entries that a group can stand for.</summary>
    public const int Places = 12;

    private const uint AllPlaces = (1u << Places) - 1;
    private const int Used = 0x80;

    /// <summary>A tag for each place, or 0 for an empty one.</summary>
    public fixed byte Tags[Places];

    /// <summary>
    /// What tells of entries that lie elsewhere, because this group was full when they came: their number in a
    /// <see cref="HashTable{TKey, TEntry}"/>, the first of them plus one in a <see cref="SlabMap{TKey, TValue}"/>. A lookup
    /// that finds 0 here stops.
    /// </summary>
    public int Overflow;

    /// <summary>The entries that the places with a tag stand for.</summary>
    public fixed int Entries[Places];

    /// <summary>The tag of a hash: seven of its bits, and one that no empty place has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte TagOf(ulong hash) => (byte)(hash | Used);

    /// <summary>The places that have a tag, a bit each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Matches(HashGroup* group, byte tag) =>
        Vector128.Equals(Vector128.Load((byte*)group), Vector128.Create(tag)).ExtractMostSignificantBits() & AllPlaces;

    /// <summary>The places that are not empty, a bit each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint UsedPlaces(HashGroup* group) => ~EmptyPlaces(group) & AllPlaces;

    /// <summary>The places that are empty, a bit each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint EmptyPlaces(HashGroup* group) =>
        ~Vector128.Load((byte*)group).ExtractMostSignificantBits() & AllPlaces;
}
