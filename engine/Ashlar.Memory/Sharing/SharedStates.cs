using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// The states of all pools of counted objects that this process ever makes, a cache line each. None is used twice, and
/// none goes away: a handle that is kept for too long reads that its pool has no objects.
/// </summary>
internal static unsafe class SharedStates
{
    private const int Line = 64;
    private const int LinesInBlock = 63;

    private static readonly Lock Gate = new();
    private static readonly List<byte[]> Blocks = [];
    private static SharedState* _next;
    private static int _left;

    /// <summary>A state of zeros.</summary>
    public static SharedState* Take()
    {
        lock (Gate)
        {
            if (_left == 0)
            {
                // Pinned, so that it has an address; one line more, so that the others lie on their boundaries.
                byte[] block = GC.AllocateArray<byte>((LinesInBlock + 1) * Line, pinned: true);
                Blocks.Add(block);
                nuint first = (nuint)Unsafe.AsPointer(ref block[0]);
                _next = (SharedState*)((first + Line - 1) & ~(nuint)(Line - 1));
                _left = LinesInBlock;
            }

            _left--;
            return _next++;
        }
    }
}
