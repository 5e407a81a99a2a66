namespace Ashlar.Bench;

/// <summary>Short for a subject that is its own session.</summary>
internal static class OwnSession
{
    public static BlockSubject Of<TSubject, TToken, TBlock>(
        string name, bool isThreadSafe = false, bool hasOwnHeap = true, string? missing = null)
        where TSubject : struct, IBlockSubject<TSubject, TSubject, TToken>, IBlockSession<TToken>
        where TToken : struct
        where TBlock : unmanaged, IBlock =>
        new TypedBlockSubject<TSubject, TSubject, TToken, TBlock>(name, isThreadSafe, hasOwnHeap, missing);
}
