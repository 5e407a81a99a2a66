using System.Runtime.InteropServices;

namespace Swarm;

/// <summary>
/// Sixty-four bits that say what state a simulation is in. Built from sums over entities, so that it does not depend on
/// the order in which the world stores them, on ids, or on how the program was built: only on what the components hold.
/// </summary>
internal struct StateHash
{
    private ulong _sum;

    public readonly ulong Value => Mix(_sum);

    public void Add<T>(in T value)
        where T : unmanaged
    {
        _sum += Mix(Absorb(Salt<T>(), in value));
    }

    /// <summary>Adds a pair of components of one entity as one thing.</summary>
    public void Add<T1, T2>(in T1 first, in T2 second)
        where T1 : unmanaged
        where T2 : unmanaged
    {
        _sum += Mix(Absorb(Absorb(Salt<T2>(), in first), in second));
    }

    /// <summary>What sets equal bytes of different components apart. The length of the name would not do; its text is
    /// stable from run to run, which its hash code is not.</summary>
    private static ulong Salt<T>()
    {
        ulong salt = 0xCBF29CE484222325;
        foreach (char character in typeof(T).Name)
        {
            salt = (salt ^ character) * 0x100000001B3;
        }

        return salt;
    }

    private static ulong Absorb<T>(ulong hash, in T value)
        where T : unmanaged
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value));
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            hash = Mix(hash ^ MemoryMarshal.Read<ulong>(bytes));
        }

        ulong rest = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            rest |= (ulong)bytes[i] << (i * 8);
        }

        return Mix(hash ^ rest ^ ((ulong)bytes.Length << 56));
    }

    /// <summary>The finisher of SplitMix64: every bit of the input decides every bit of the output.</summary>
    private static ulong Mix(ulong value)
    {
        value = (value + 0x9E3779B97F4A7C15) ^ (value >> 30);
        value *= 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
