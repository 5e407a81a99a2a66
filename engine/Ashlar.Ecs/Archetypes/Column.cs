using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>Where the column of a component begins: in the chunk, in an array beside it, or, for a tag, nowhere.</summary>
internal static class Column
{
    /// <summary>The component of the first row; the others follow it.</summary>
    /// <param name="block">The chunk.</param>
    /// <param name="managedColumns">The columns beside it.</param>
    /// <param name="offset">What the layout names for the component, which is there.</param>
    public static ref T First<T>(NativeBlock block, Array[]? managedColumns, int offset)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            return ref FirstManaged<T>(managedColumns, offset);
        }

        if (Component<T>.IsTag)
        {
            return ref TagColumn.First<T>();
        }

        return ref Unsafe.As<byte, T>(ref Unsafe.AddByteOffset(ref block.At<byte>(0), (nint)(uint)offset));
    }

    /// <summary>A method of its own: there are no arrays of the largest structs, not even unused ones.</summary>
    private static ref T FirstManaged<T>(Array[]? managedColumns, int offset) =>
        ref MemoryMarshal.GetArrayDataReference(Unsafe.As<T[]>(managedColumns![offset - 1]));
}
