namespace Ashlar.Bench;

/// <summary>Which pages a mapping shall have.</summary>
internal interface IPageAdvice
{
    static abstract int Advice { get; }

    static abstract nuint Alignment { get; }
}
