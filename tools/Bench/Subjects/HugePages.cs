namespace Ashlar.Bench;

/// <summary>Pages of 2 MiB (MADV_HUGEPAGE).</summary>
internal struct HugePages : IPageAdvice
{
    public static int Advice => 14;

    public static nuint Alignment => 2 << 20;
}
