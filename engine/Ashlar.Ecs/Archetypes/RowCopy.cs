using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <summary>Copies one component between rows. The usual small sizes are a few moves; a call would cost more.</summary>
internal static class RowCopy
{
    public static void Copy(ref byte source, ref byte target, int size)
    {
        switch (size)
        {
            case 4:
                Move<uint>(ref source, ref target);
                break;
            case 8:
                Move<ulong>(ref source, ref target);
                break;
            case 12:
                Move<ulong>(ref source, ref target);
                Move<uint>(ref Unsafe.Add(ref source, 8), ref Unsafe.Add(ref target, 8));
                break;
            case 16:
                Move<UInt128>(ref source, ref target);
                break;
            case 24:
                Move<UInt128>(ref source, ref target);
                Move<ulong>(ref Unsafe.Add(ref source, 16), ref Unsafe.Add(ref target, 16));
                break;
            case 32:
                Move<UInt128>(ref source, ref target);
                Move<UInt128>(ref Unsafe.Add(ref source, 16), ref Unsafe.Add(ref target, 16));
                break;
            default:
                Unsafe.CopyBlockUnaligned(ref target, ref source, (uint)size);
                break;
        }
    }

    private static void Move<T>(ref byte source, ref byte target)
        where T : unmanaged =>
        Unsafe.WriteUnaligned(ref target, Unsafe.ReadUnaligned<T>(ref source));
}
