using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// Blocks that a flush gives back to another thread's slab, all of one word of its bitmap: published with one atomic
/// instruction. Blocks that were allocated together tend to be freed together. A local of the flush, so that it stays in
/// registers.
/// </summary>
/// <param name="thread">The state of the thread that flushes.</param>
internal unsafe struct PendingMarks(HeapThread* thread)
{
    private HeapSlab* _slab;
    private ulong* _word;
    private ulong _bits;

    /// <summary>Blocks of the word that were free when the first was added.</summary>
    private ulong _free;

    /// <summary>Adds a block, and publishes those of another word first.</summary>
    /// <param name="slab">The slab, another thread's.</param>
    /// <param name="index">The number of the block.</param>
    /// <returns>False, from <see cref="CheckLevel.Handles"/> on, when the block is free already: it is not added.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAdd(HeapSlab* slab, uint index)
    {
        ulong* word = RemoteBlocks.Bits(slab->Remote) + (index >> 6);
        if (word != _word)
        {
            Publish();
            _slab = slab;
            _word = word;
            _free = HeapChecks.FreeBlocks(slab, index >> 6, word);
        }

        ulong bit = 1UL << (int)index;
        if (HeapChecks.IsFree(_free | _bits, bit))
        {
            return false;
        }

        _bits |= bit;
        return true;
    }

    /// <summary>Publishes what was added: the end of a flush.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Publish()
    {
        if (_bits != 0)
        {
            RemoteFrees.Publish(thread, _slab, _word, _bits);
            _bits = 0;
            _word = null;
        }
    }
}
