using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>
/// What changes in a container: one cache line in the <see cref="ContainerTable"/>, which never holds anything else at
/// that address, so that every copy of the container sees the same state and a stale copy can be told from a live one.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
internal unsafe struct ContainerHeader
{
    /// <summary>The block's first byte: the elements, or the groups of a hash table.</summary>
    public byte* Start;

    /// <summary>The block's length.</summary>
    public nint Bytes;

    /// <summary>Hash tables: where the entries begin.</summary>
    public byte* Entries;

    /// <summary>Elements in the container.</summary>
    public int Count;

    /// <summary>Elements it can hold before it grows.</summary>
    public int Capacity;

    /// <summary>The generation of the container that lives here, or will next.</summary>
    public uint Generation;

    /// <summary>
    /// Rises with each change that an enumerator must not meet; right behind <see cref="Generation"/>. Kept when checks
    /// are on, and by hash tables always.
    /// </summary>
    public uint Version;

    /// <summary>
    /// Queues: where the oldest element lies. Hash tables: the number of groups less one. While free, the
    /// <see cref="Origin"/> of the container that ended here.
    /// </summary>
    public int Cursor;

    /// <summary>The number of the <see cref="BlockOwner"/> that gave the block; 0 while free.</summary>
    public int Owner;

    /// <summary>What it is and where it was made (see <see cref="Origins"/>); while free, where it ended or
    /// 0.</summary>
    public int Origin;

    /// <summary>Index of the owner's container before this one, or 0.</summary>
    public int Previous;

    /// <summary>Index of the owner's container behind this one, or of the next free header, or 0.</summary>
    public int Next;

    /// <summary>The block that holds the elements.</summary>
    public readonly NativeBlock Block => new(Start, Bytes);

    /// <summary>Generation and version in one: differs once a container has changed or ended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong State(ContainerHeader* header) => *(ulong*)&header->Generation;
}
