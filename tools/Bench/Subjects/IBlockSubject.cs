namespace Ashlar.Bench;

/// <summary>An allocator of blocks under test. Most are their own session.</summary>
/// <typeparam name="TSelf">The implementing struct.</typeparam>
/// <typeparam name="TSession">What a loop works on.</typeparam>
/// <typeparam name="TToken">What names a block; see <see cref="IBlockSession{TToken}"/>.</typeparam>
internal interface IBlockSubject<TSelf, TSession, TToken> : IDisposable
    where TSelf : struct, IBlockSubject<TSelf, TSession, TToken>
    where TSession : struct, IBlockSession<TToken>, allows ref struct
    where TToken : struct
{
    /// <summary>Makes a subject that can hold <paramref name="capacity"/> live blocks.</summary>
    static abstract TSelf Open(int capacity);

    /// <summary>Called on the thread that will use the session, before the measured time.</summary>
    TSession Begin();

    /// <summary>Takes the session's state back, after the measured time.</summary>
    void End(TSession session);
}
