using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>A place in a <see cref="HashGroup"/>, or none.</summary>
/// <param name="group">The group.</param>
/// <param name="index">Which of its places.</param>
internal readonly unsafe struct HashPlace(HashGroup* group, uint index)
{
    /// <summary>Numbers of places in a group: a power of two.</summary>
    public const uint InGroup = 16;

    /// <summary>The group; null for none.</summary>
    public HashGroup* Group => group;

    /// <summary>Whether there is no such place.</summary>
    public bool IsNone => group is null;

    /// <summary>The entry that the place stands for.</summary>
    public int Entry
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => group->Entries[index];

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => group->Entries[index] = value;
    }

    /// <summary>The tag; without one the place is empty.</summary>
    public byte Tag
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => group->Tags[index] = value;
    }

    /// <summary>The first of some places.</summary>
    /// <param name="group">Their group.</param>
    /// <param name="places">A bit for each; not 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HashPlace First(HashGroup* group, uint places) =>
        new(group, (uint)BitOperations.TrailingZeroCount(places));

    /// <summary>The place with a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HashPlace Of(HashGroup* groups, uint number) =>
        new(groups + (number / InGroup), number % InGroup);

    /// <summary>The number of the place in a table whose groups begin here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint NumberIn(HashGroup* groups) =>
        (uint)(((nuint)group - (nuint)groups) / (HashGroup.Bytes / InGroup)) + index;

    /// <summary>Empties the place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Empty() => Tag = 0;
}
