using System.Numerics;
using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>
/// The operations of a map to <see cref="int"/>, or of a set, whose values are part of its items. A measured loop is
/// compiled for the implementing struct alone.
/// </summary>
/// <typeparam name="TSelf">The struct.</typeparam>
/// <typeparam name="TKey">The keys.</typeparam>
internal interface IMap<TSelf, TKey> : IDisposable
    where TSelf : struct, IMap<TSelf, TKey>
    where TKey : unmanaged
{
    /// <summary>Entries in it.</summary>
    int Count { get; }

    /// <summary>Makes an empty one with room for some entries.</summary>
    static abstract TSelf Open(MapHome home, int capacity);

    /// <summary>Adds a key that is not there.</summary>
    void Add(TKey key, int value);

    /// <summary>Looks a key up.</summary>
    /// <returns>Its value, or -1; of a set 1 or -1.</returns>
    int Find(TKey key);

    /// <summary>Removes a key, if it is there.</summary>
    bool Remove(TKey key);

    /// <summary>Removes all and keeps the memory.</summary>
    void Clear();

    /// <summary>The sum of all values; of a set, that of the items' <see cref="IMapKeys{TKey}.Low"/>.</summary>
    int Sum<TKeys>()
        where TKeys : IMapKeys<TKey>;
}

/// <summary>Keys by number.</summary>
/// <typeparam name="TKey">The keys.</typeparam>
internal interface IMapKeys<TKey>
    where TKey : unmanaged
{
    /// <summary>The key of a number: another for each.</summary>
    static abstract TKey Of(int number);

    /// <summary>Some bits of a key.</summary>
    static abstract int Low(TKey key);
}

/// <summary>Integers that look random: no two alike, since what they are made by has an inverse.</summary>
internal readonly struct ScatteredKeys : IMapKeys<int>, IMapKeys<long>, IMapKeys<Guid>
{
    private const uint Odd = 0x9E3779B1;
    private const ulong LongOdd = 0x9E3779B97F4A7C15;
    private const int Half = 16;
    private const int Rotation = 29;

    static int IMapKeys<int>.Of(int number) => (int)Scatter((uint)number);

    static long IMapKeys<long>.Of(int number) => (long)Scatter((ulong)number);

    /// <summary>As a version 4 one: all bits but six look random.</summary>
    static unsafe Guid IMapKeys<Guid>.Of(int number)
    {
        ulong low = Scatter((ulong)number);
        ulong high = Scatter(BitOperations.RotateLeft(low, Rotation));
        ReadOnlySpan<ulong> words = [low, high];
        fixed (ulong* first = words)
        {
            return *(Guid*)first;
        }
    }

    public static int Low(int key) => key;

    public static int Low(long key) => (int)key;

    public static unsafe int Low(Guid key) => *(int*)&key;

    private static uint Scatter(uint number)
    {
        uint mixed = (number ^ (number >> Half)) * Odd;
        mixed = (mixed ^ (mixed >> Half)) * Odd;
        return mixed ^ (mixed >> Half);
    }

    private static ulong Scatter(ulong number)
    {
        ulong mixed = (number ^ (number >> (2 * Half))) * LongOdd;
        mixed = (mixed ^ (mixed >> Rotation)) * LongOdd;
        return mixed ^ (mixed >> (2 * Half));
    }
}

/// <summary>The integers from 0 on: the best keys for a table that takes an integer for its hash code.</summary>
internal readonly struct KeysInRow : IMapKeys<int>
{
    public static int Of(int number) => number;

    public static int Low(int key) => key;
}

/// <summary>Where the engine's maps of a batch live.</summary>
internal sealed class MapHome : IDisposable
{
    public MapHome() => Heap = new SlabHeap(Memory, "maps");

    public MemorySystem Memory { get; } = new();

    public SlabHeap Heap { get; }

    public void Dispose()
    {
        Heap.Dispose();
        Memory.Dispose();
    }
}
