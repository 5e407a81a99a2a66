using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>
/// What one thread has of a heap: its classes, and copies of what finds a slab from an address. Written by its thread
/// alone, but for <see cref="RemoteSlabs"/>, <see cref="SlabBytes"/> and <see cref="Frame"/>.
/// </summary>
[StructLayout(LayoutKind.Explicit, Size = TotalBytes)]
internal unsafe struct HeapThread
{
    public const int HeaderBytes = 128;

    private const int TailOffset = HeaderBytes + (SizeClasses.Count * 64);

    public const int TotalBytes = TailOffset + (SizeClasses.Count * 64);

    /// <summary>The start of the range that slabs lie in.</summary>
    [FieldOffset(0)]
    public byte* Base;

    /// <summary>Bytes of the range that slabs have ever been made in.</summary>
    [FieldOffset(8)]
    public nuint SlabBytes;

    /// <summary>The record of each slab, by number.</summary>
    [FieldOffset(16)]
    public HeapSlab** Slabs;

    /// <summary>The frame under way.</summary>
    [FieldOffset(32)]
    public int Frame;

    /// <summary>The frame in which idle pages were last looked for.</summary>
    [FieldOffset(36)]
    public int SweptFrame;

    /// <summary>The class at which to go on looking.</summary>
    [FieldOffset(40)]
    public int SweepClass;

    /// <summary>Bytes of blocks freed or collected when empty slabs were last looked for.</summary>
    [FieldOffset(48)]
    public long BytesAtEmptySearch;

    /// <summary>The word of remote frees that <see cref="Marks"/> are for: the thread's last, or null.</summary>
    [FieldOffset(24)]
    public ulong* MarkedWord;

    /// <summary>Whose it is.</summary>
    [FieldOffset(112)]
    public int ManagedThreadId;

    /// <summary>Blocks that this thread freed remotely, one word's, not marked in their slab yet.</summary>
    [FieldOffset(56)]
    public ulong Marks;

    /// <summary>The slab of <see cref="MarkedWord"/>.</summary>
    [FieldOffset(104)]
    public HeapSlab* MarkedSlab;

    /// <summary>Slabs with remote frees: the first of a list that any thread pushes to.</summary>
    [FieldOffset(64)]
    public HeapSlab* RemoteSlabs;

    /// <summary>A class.</summary>
    public static HeapClass* Class(HeapThread* thread, int index) =>
        (HeapClass*)((byte*)thread + HeaderBytes) + (nint)(uint)index;

    /// <summary>The rest of a class.</summary>
    public static HeapClassTail* Tail(HeapThread* thread, int index) =>
        (HeapClassTail*)((byte*)thread + TailOffset) + (nint)(uint)index;
}
