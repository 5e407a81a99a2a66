namespace Ashlar.Memory;

/// <summary>Freed blocks that wait before a heap uses them again, the oldest first, under its lock.</summary>
internal sealed class Quarantine
{
    /// <summary>The most blocks.</summary>
    public const int MostBlocks = 1024;

    /// <summary>The most bytes that were asked for; one block may exceed it.</summary>
    private const long MostBytes = 1 << 20;

    // The block that is one too many waits for a moment.
    private readonly Entry[] _ring = new Entry[2 * MostBlocks];
    private long _bytes;
    private uint _first;
    private uint _end;

    /// <summary>How many wait.</summary>
    public int Count => (int)(_end - _first);

    /// <summary>Whether the oldest has to leave.</summary>
    public bool IsOverfull => _end - _first > MostBlocks || _bytes > MostBytes;

    /// <summary>A block comes in.</summary>
    /// <param name="address">Of a block in a slab where it starts, of any other what its user got.</param>
    /// <param name="bytes">What was asked for.</param>
    public void Enter(nint address, nint bytes)
    {
        _ring[_end++ % (2 * MostBlocks)] = new Entry(address, bytes);
        _bytes += bytes;
    }

    /// <summary>The oldest leaves.</summary>
    /// <returns>False when none waits.</returns>
    public bool TryLeave(out nint address)
    {
        if (_first == _end)
        {
            address = 0;
            return false;
        }

        Entry oldest = _ring[_first++ % (2 * MostBlocks)];
        _bytes -= oldest.Bytes;
        address = oldest.Address;
        return true;
    }

    private readonly record struct Entry(nint Address, nint Bytes);
}
