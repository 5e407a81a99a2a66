using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// The bytes around blocks and in free ones, under full checks: a canary before and behind a live block, a fill in a dead
/// one. What was written over is reported once: it is filled in again before the exception is thrown.
/// </summary>
internal sealed unsafe class Canaries(SlabHeap heap)
{
    /// <summary>Bytes of the canary on either side of a block in a slab: a write further off is not seen.</summary>
    public const int Bytes = sizeof(ulong);

    private const byte Canary = 0xCA;
    private const ulong CanaryWord = 0xCACACACACACACACA;
    private const byte NewFill = 0xCD;

    /// <summary>Writes the canaries around a block, which has room for them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(byte* address, nint bytes)
    {
        Unsafe.WriteUnaligned(address - Bytes, CanaryWord);
        Unsafe.WriteUnaligned(address + bytes, CanaryWord);
    }

    /// <summary>Whether the canaries around a block are what was written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreWhole(byte* address, nint bytes) =>
        (Unsafe.ReadUnaligned<ulong>(address - Bytes) ^ CanaryWord
            | Unsafe.ReadUnaligned<ulong>(address + bytes) ^ CanaryWord) == 0;

    /// <summary>Fills longer canaries.</summary>
    public static void Fill(Span<byte> before, Span<byte> behind)
    {
        before.Fill(Canary);
        behind.Fill(Canary);
    }

    /// <summary>Fills the ends of a block that a user is about to get: who reads what it did not write sees it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void FillNew(byte* address, nint bytes) => DeadFill.Write(address, bytes, NewFill);

    /// <summary>Checks the canaries around a block.</summary>
    /// <param name="address">The block.</param>
    /// <param name="before">The canary before it.</param>
    /// <param name="behind">The canary behind it.</param>
    /// <param name="requested">Its length.</param>
    /// <param name="createdAt">The call site of its allocation.</param>
    /// <param name="site">The call site of its free, or 0 for the sweep.</param>
    /// <exception cref="MemoryCorruptedException">One of them was written over.</exception>
    public void Check(byte* address, Span<byte> before, Span<byte> behind, nint requested, int createdAt, int site)
    {
        int at = before.LastIndexOfAnyExcept(Canary);
        if (at >= 0)
        {
            before.Fill(Canary);
            ThrowOverflowed(
                address, requested, $"backward: a byte was written {before.Length - at} before its start",
                createdAt, site);
        }

        at = behind.IndexOfAnyExcept(Canary);
        if (at >= 0)
        {
            behind.Fill(Canary);
            ThrowOverflowed(address, requested, $"forward: a byte was written {at + 1} past its end", createdAt, site);
        }
    }

    /// <summary>A dead block was written.</summary>
    [DoesNotReturn]
    public void ThrowWrittenAfterFree(byte* address, nint at, nint requested, int createdAt, int destroyedAt) =>
        throw heap.Root.Events.Note(new MemoryCorruptedException(
            heap.Path,
            $"The block at 0x{(nint)address:x} of '{heap.Path}' was written after it was freed, at byte {at} of "
            + $"{requested}: somebody kept a pointer or a span. Created at {CallSites.Describe(createdAt)}, "
            + $"destroyed at {CallSites.Describe(destroyedAt)}."));

    [DoesNotReturn]
    private void ThrowOverflowed(byte* address, nint requested, string where, int createdAt, int site) =>
        throw heap.Root.Events.Note(new MemoryCorruptedException(
            heap.Path,
            $"The block at 0x{(nint)address:x} of '{heap.Path}' ({requested} bytes) was overflowed {where}. "
            + "Created at " + CallSites.Describe(createdAt)
            + (site == 0 ? "; found by the sweep." : $", freed at {CallSites.Describe(site)}.")));
}
