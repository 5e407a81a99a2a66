namespace Engine.Bench;

/// <summary>Which pages a mapping shall have.</summary>
internal interface IPageAdvice
{
    public static abstract int Advice { get; }

    public static abstract nuint Alignment { get; }
}
