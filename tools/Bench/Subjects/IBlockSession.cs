namespace Ashlar.Bench;

/// <summary>
/// What a measured loop holds in a local while it allocates and frees: the operations under test. Implementations are
/// structs, and the loops are generic over them, so the JIT compiles one loop for each and inlines it; nothing in a
/// measured loop is virtual. May be a <c>ref struct</c>.
/// </summary>
/// <typeparam name="TToken">What the user keeps to free a block: a pointer, a handle, a wrapped reference. A struct
/// always, because code over reference types is shared and would not be specialised.</typeparam>
internal interface IBlockSession<TToken>
    where TToken : struct
{
    /// <summary>Allocates a block and writes <paramref name="stamp"/> into its first word, as its user would.</summary>
    TToken Allocate(int bytes, ulong stamp);

    /// <summary>Frees a block.</summary>
    void Free(TToken token);

    /// <summary>The block's memory, for verification; never used in a measured loop.</summary>
    Span<byte> Content(TToken token, int bytes);
}
