namespace Ashlar.Bench;

/// <summary>Binds a subject's struct, its session, its token and a size to the loops.</summary>
internal sealed class TypedBlockSubject<TSubject, TSession, TToken, TBlock> : BlockSubject
    where TSubject : struct, IBlockSubject<TSubject, TSession, TToken>
    where TSession : struct, IBlockSession<TToken>, allows ref struct
    where TToken : struct
    where TBlock : unmanaged, IBlock
{
    public TypedBlockSubject(string name, bool isThreadSafe = false, bool hasOwnHeap = true, string? missing = null)
        : base(name, isThreadSafe, hasOwnHeap, missing)
    {
    }

    public override Contender Open(BlockCase blockCase, int[] victims) => blockCase == BlockCase.TwoThreads
        ? new TwoThreadRun<TSubject, TSession, TToken, TBlock>().Start()
        : new BlockRun<TSubject, TSession, TToken, TBlock>(blockCase, victims).Start();

    public override double[] MeasureResidency(ResidencyScenario scenario) =>
        new ResidencyRun<TSubject, TSession, TToken, TBlock>().Measure(scenario);
}
