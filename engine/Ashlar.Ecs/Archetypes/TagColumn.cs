using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Ecs;

/// <summary>
/// Where references to tags point. A tag has no bytes of its own, yet a query returns a reference to it and a copy
/// of an empty struct may move a byte: so all tags of all entities share this column, long enough for any chunk, and
/// what lands in it is never read.
/// </summary>
internal static class TagColumn
{
    private static readonly byte[] Bytes = new byte[EntityRecord.MaximumRows];

    public static ref T First<T>() => ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(Bytes));
}
