using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>The reference of the arena case: a pointer in a local, rounded up to eight, compared with an end.</summary>
internal unsafe struct BumpPointer : IArenaSubject<BumpPointer>
{
    private const nuint Alignment = 8;

    private byte* _memory;
    private nuint _next;
    private nuint _end;

    public static BumpPointer Open(int bytes)
    {
        var memory = PreallocatedBlock.Take((nuint)bytes);
        NativeMemory.Clear(memory, (nuint)bytes);
        return new BumpPointer { _memory = memory, _next = (nuint)memory, _end = (nuint)memory + (nuint)bytes };
    }

    public readonly void Begin()
    {
    }

    public ref ulong Allocate(int bytes)
    {
        nuint block = (_next + (Alignment - 1)) & ~(Alignment - 1);
        nuint next = block + (nuint)bytes;
        if (next > _end)
        {
            ThrowFull();
        }

        _next = next;
        return ref Unsafe.AsRef<ulong>((void*)block);
    }

    public void Reset() => _next = (nuint)_memory;

    public void Dispose()
    {
        PreallocatedBlock.Release(_memory, _end - (nuint)_memory);
        _memory = null;
    }

    [DoesNotReturn]
    private static void ThrowFull() => throw new InvalidOperationException("The reference is full.");
}
