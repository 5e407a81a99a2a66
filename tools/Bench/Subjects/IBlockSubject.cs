namespace Engine.Bench;

/// <summary>
/// An allocator under test. Implementations are structs over constants and pointers: the loops are generic over them,
/// so the JIT compiles one loop for each subject and inlines it; nothing in a measured loop is virtual.
/// </summary>
/// <typeparam name="TSelf">The implementing struct.</typeparam>
/// <typeparam name="TToken">What the subject's user keeps to free a block: a pointer, a handle, a wrapped
/// reference. A struct always, because code over reference types is shared and would not be specialised.</typeparam>
internal interface IBlockSubject<TSelf, TToken> : IDisposable
    where TSelf : struct, IBlockSubject<TSelf, TToken>
    where TToken : struct
{
    /// <summary>Makes a subject that can hold <paramref name="capacity"/> live blocks.</summary>
    public static abstract TSelf Open(int capacity);

    /// <summary>The subject as a second thread uses it: for most the same value.</summary>
    public TSelf OnThisThread();

    /// <summary>Allocates a block and writes <paramref name="stamp"/> into its first word, as its user would.</summary>
    public TToken Allocate(int bytes, ulong stamp);

    /// <summary>Frees a block.</summary>
    public void Free(TToken token);

    /// <summary>The block's memory, for verification; never used in a measured loop.</summary>
    public Span<byte> Content(TToken token, int bytes);
}
