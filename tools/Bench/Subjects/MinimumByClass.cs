using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Ashlar.Bench;

/// <summary>
/// The reference for the mix: one intrusive list for each 16 bytes of size, all in one preallocated block whose regions
/// are a power of two, so that a subtraction and a shift find the list to free to.
/// </summary>
internal unsafe struct MinimumByClass : IBlockSubject<MinimumByClass, MinimumByClass, nint>, IBlockSession<nint>
{
    private const int ClassBytes = 16;
    private const int Classes = MixedBlock.Largest / ClassBytes;
    private const int HeadBytes = 4096;

    private byte* _memory;
    private nuint _memoryBytes;
    private byte* _regions;
    private int _regionShift;

    public static MinimumByClass Open(int capacity)
    {
        int shift = int.Log2((int)BitOperations.RoundUpToPowerOf2((uint)RegionBytes(capacity)));
        nuint memoryBytes = HeadBytes + ((nuint)Classes << shift);
        byte* memory = PreallocatedBlock.Take(memoryBytes);
        var minimum = new MinimumByClass
        {
            _memory = memory,
            _memoryBytes = memoryBytes,
            _regions = memory + HeadBytes,
            _regionShift = shift,
        };
        for (int index = 0; index < Classes; index++)
        {
            nuint bytes = (nuint)(index + 1) * ClassBytes;
            ulong* next = null;
            for (int block = Blocks(capacity, index) - 1; block >= 0; block--)
            {
                var at = (ulong*)(minimum._regions + ((nuint)index << shift) + ((nuint)block * bytes));
                *(ulong**)at = next;
                next = at;
            }

            ((ulong**)memory)[index] = next;
        }

        return minimum;
    }

    public readonly MinimumByClass Begin() => this;

    public readonly void End(MinimumByClass session)
    {
    }

    public readonly nint Allocate(int bytes, ulong stamp)
    {
        ulong** head = (ulong**)_memory + ((uint)(bytes - 1) / ClassBytes);
        ulong* block = *head;
        if (block == null)
        {
            ThrowEmpty();
        }

        *head = *(ulong**)block;
        *block = stamp;
        return (nint)block;
    }

    public readonly void Free(nint token)
    {
        var block = (ulong*)token;
        ulong** head = (ulong**)_memory + ((nuint)(token - (nint)_regions) >> _regionShift);
        *(ulong**)block = *head;
        *head = block;
    }

    public readonly Span<byte> Content(nint token, int bytes) => new((void*)token, bytes);

    public void Dispose()
    {
        PreallocatedBlock.Release(_memory, _memoryBytes);
        _memory = null;
    }

    /// <summary>The log-uniform mix puts less than a quarter of the blocks, over its number, into a class.</summary>
    private static int Blocks(int capacity, int index) => (capacity / (3 * Math.Max(index, 1))) + 64;

    private static int RegionBytes(int capacity) =>
        Enumerable.Range(0, Classes).Max(index => Blocks(capacity, index) * (index + 1) * ClassBytes);

    [DoesNotReturn]
    private static void ThrowEmpty() => throw new InvalidOperationException("The reference is out of blocks.");
}
