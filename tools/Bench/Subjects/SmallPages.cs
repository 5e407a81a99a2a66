namespace Ashlar.Bench;

/// <summary>Pages of 4 KiB (MADV_NOHUGEPAGE).</summary>
internal struct SmallPages : IPageAdvice
{
    public static int Advice => 15;

    public static nuint Alignment => 2 << 20;
}
