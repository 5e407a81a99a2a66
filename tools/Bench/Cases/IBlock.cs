namespace Ashlar.Bench;

/// <summary>
/// A block size as a type, so that the JIT compiles each loop for it and sees the size as a constant.
/// </summary>
internal interface IBlock
{
    /// <summary>The size as the reports print it.</summary>
    static abstract BlockSize Size { get; }

    /// <summary>True when <see cref="Bytes"/> varies, which a pool of one size cannot serve.</summary>
    static abstract bool IsMixed { get; }

    /// <summary>Bytes that the operation with this running number asks for.</summary>
    static abstract int Bytes(int operation);
}
