namespace Ashlar.MemTrace;

/// <summary>An allocator that operations are replayed against: static, so that the JIT compiles each into the loop.</summary>
internal interface IReplayed
{
    /// <summary>Allocates a block.</summary>
    static abstract nint Allocate(int bytes);

    /// <summary>Frees it.</summary>
    static abstract void Free(nint block);
}
